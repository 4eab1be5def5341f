#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static void item_read(struct reading *r, const xml_node *n, struct block *b);

static void heading_read(struct reading *r, const xml_node *n, struct block *b) {
    b->spans = spans_required(r, n, SPANS_HEADING);
}

static void text_read(struct reading *r, const xml_node *n, struct block *b) {
    b->spans = spans_required(r, n, 0);
}

static void quote_read(struct reading *r, const xml_node *n, struct block *b) {
    b->source = reading_text(r, n, "source", NULL);
    text_read(r, n, b);
}

static void children_read(struct reading *r, const xml_node *n, struct block *b) {
    b->children = blocks_read(r, n);
}

static void block_table_read(struct reading *r, const xml_node *n, struct block *b) {
    b->table = table_read(r, n);
}

static void image_read(struct reading *r, const xml_node *n, struct block *b) {
    b->source = reading_text(r, n, "src", "");
    b->alt = reading_text(r, n, "alt", "");
    b->spans = spans_read(r, n, 0);
    b->picture = picture_read(r, b->at, b->source);
}

static void step_read(struct reading *r, const xml_node *n, struct block *b) {
    b->title = reading_text(r, n, "title", "");
    b->spans = spans_required(r, n, 0);
}

static void cycle_block_read(struct reading *r, const xml_node *n, struct block *b) {
    b->source = reading_text(r, n, "of", "");
    ids_resolve(&r->cycles, r->arena, "of", b->source, b->at, r->d);
}

static void profile_block_read(struct reading *r, const xml_node *n, struct block *b) {
    (void)n;
    if (!r->publication->per_municipality)
        diag_error(r->d, b->at, _("write per=\"municipality\" for the publication, or take the profile away"),
                   _("a profile compares one municipality with the county"));
}

/* The schema allows no other names. */
static void charts_block_read(struct reading *r, const xml_node *n, struct block *b) {
    int count;
    const char **kinds = reading_list(r, n, "kinds", &count);
    b->source = reading_text(r, n, "of", "");
    ids_resolve(&r->indicators, r->arena, "of", b->source, b->at, r->d);
    if (count > LENGTH(b->charts))
        diag_error(r->d, b->at, _("write another <charts> for the rest"),
                   _("no more than two charts stand side by side"));
    for (; b->n_charts < count && b->n_charts < LENGTH(b->charts); b->n_charts++)
        b->charts[b->n_charts] = chart_kind_named(kinds[b->n_charts]);
}

static void changes_block_read(struct reading *r, const xml_node *n, struct block *b) {
    (void)n;
    if (!r->edition->previous)
        diag_error(r->d, b->at, _("name its snapshot with previous=\"snapshot-2024.tsv\" in <edition>"),
                   _("there is no former edition to compare with"));
}

static void generated_read(struct reading *r, const xml_node *n, struct block *b) {
    (void)r, (void)n, (void)b; /* the program makes what it says */
}

static const struct block_reader {
    const char *name;
    enum block_kind kind;
    void (*read)(struct reading *r, const xml_node *n, struct block *b);
} readers[] = {
    {"annual-cycle", BLOCK_ANNUAL_CYCLE, cycle_block_read},
    {"changes", BLOCK_CHANGES, changes_block_read},
    {"colophon", BLOCK_COLOPHON, generated_read},
    {"charts", BLOCK_CHARTS, charts_block_read},
    {"column", BLOCK_COLUMN, children_read},
    {"columns", BLOCK_COLUMNS, children_read},
    {"contents", BLOCK_CONTENTS, generated_read},
    {"goal-list", BLOCK_GOAL_LIST, generated_read},
    {"group-list", BLOCK_GROUP_LIST, generated_read},
    {"h2", BLOCK_H2, heading_read},
    {"h3", BLOCK_H3, heading_read},
    {"image", BLOCK_IMAGE, image_read},
    {"indicator-list", BLOCK_INDICATOR_LIST, generated_read},
    {"indicator-pages", BLOCK_INDICATOR_PAGES, generated_read},
    {"li", BLOCK_LI, item_read},
    {"ol", BLOCK_OL, children_read},
    {"p", BLOCK_P, text_read},
    {"profile", BLOCK_PROFILE, profile_block_read},
    {"quote", BLOCK_QUOTE, quote_read},
    {"rules", BLOCK_RULES, generated_read},
    {"step", BLOCK_STEP, step_read},
    {"steps", BLOCK_STEPS, children_read},
    {"summary", BLOCK_SUMMARY, generated_read},
    {"table", BLOCK_TABLE, block_table_read},
    {"take-home", BLOCK_TAKE_HOME, generated_read},
    {"ul", BLOCK_UL, children_read},
};

static struct block *block_new(struct reading *r, const xml_node *n, enum block_kind kind) {
    struct block *b = ARENA_NEW(r->arena, struct block);
    b->kind = kind;
    b->at = node_place(n);
    return b;
}

/* An item's own text is its first paragraph; a list inside it follows. */
static void item_read(struct reading *r, const xml_node *n, struct block *b) {
    struct block *p = block_new(r, n, BLOCK_P);
    p->spans = spans_required(r, n, 0);
    p->next = blocks_read(r, n);
    b->children = p;
}

static void id_read(struct reading *r, const xml_node *n, struct block *b) {
    b->id = reading_text(r, n, "id", NULL);
    if (b->id && !r->publication)
        diag_error(r->d, b->at, _("take the id away"), _("an id works only inside a publication"));
    else if (b->id)
        ids_add(r->blocks, r->arena, b->id, b->at, b, r->d);
}

struct block *blocks_read(struct reading *r, const xml_node *parent) {
    struct block *list = NULL, **end = &list;
    for (const xml_node *n = node_child(parent, NULL); n; n = node_next(n, NULL)) {
        size_t k = 0;
        while (k < sizeof readers / sizeof *readers && !node_is(n, readers[k].name))
            k++;
        if (k == sizeof readers / sizeof *readers)
            continue;
        struct block *b = block_new(r, n, readers[k].kind);
        id_read(r, n, b);
        readers[k].read(r, n, b);
        LINK(end, b);
    }
    return list;
}
