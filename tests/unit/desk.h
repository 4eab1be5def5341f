#ifndef UNIT_DESK_H
#define UNIT_DESK_H
/*
 * A flow over the stand, with an empty page begun as in the middle of a section, and what it has set.
 * desk_test(f) gives f a fresh one as its state.
 */
#include "flow/flow.h"

#include "stand.h"

struct desk {
    struct stand *stand;
    struct edition edition;
    struct content content;
    struct document doc;
    struct flow f;
    struct frame at; /* the text's column, from the top of the content */
};

static inline int desk_setup(void **state) {
    struct desk *d = calloc(1, sizeof *d);
    void *stand = NULL;
    if (!d || stand_setup(&stand) != 0)
        return -1;
    d->stand = stand;
    *state = d;
    d->edition.name = "Nya Perspektiv";
    d->content =
        (struct content){.edition = &d->edition, .running = "Aktuellt perspektiv 2025", .unit_name = "Eda"};
    d->doc =
        (struct document){.style = d->stand->style, .root = tag_new(&d->stand->arena, NULL, ROLE_DOCUMENT)};
    d->f = (struct flow){.arena = &d->stand->arena,
                         .content = &d->content,
                         .style = d->stand->style,
                         .set = &d->stand->set,
                         .diag = &d->stand->diag,
                         .doc = &d->doc};
    if (!pen_init(&d->f.pen, NULL, d->f.style))
        return -1;
    flow_begin_page(&d->f, false);
    d->at = frame_text(d->stand->style, d->doc.root);
    d->at.y = d->stand->style->content_top;
    return 0;
}

static inline int desk_teardown(void **state) {
    struct desk *d = *state;
    void *stand = d->stand;
    pen_release(&d->f.pen);
    stand_teardown(&stand);
    free(d);
    return 0;
}

#define desk_test(function) cmocka_unit_test_setup_teardown(function, desk_setup, desk_teardown)

static inline const struct drawing *desk_page(const struct desk *d, size_t page) {
    assert_true(page < d->doc.n_pages);
    return &d->doc.pages[page].drawing;
}

/* The n-th op (from 0) of a page that sets this text or begins with it; NULL when there is none. */
static inline const struct op *desk_text(const struct desk *d, size_t page, const char *text, int n) {
    const struct drawing *p = desk_page(d, page);
    for (size_t i = 0; i < p->n; i++)
        if (p->ops[i].kind == OP_TEXT && strncmp(p->ops[i].run->text, text, strlen(text)) == 0 && n-- == 0)
            return &p->ops[i];
    return NULL;
}

/* Baselines of a page in a font and size, top to bottom, each once; how many. */
static inline size_t desk_lines(const struct desk *d, size_t page, enum type_id type, mpt *lines,
                                size_t most) {
    const struct drawing *p = desk_page(d, page);
    const struct type_style *style = &d->stand->style->types[type];
    size_t n = 0;
    for (size_t i = 0; i < p->n; i++) {
        const struct op *op = &p->ops[i];
        if (op->kind != OP_TEXT || op->run->size != style->size || (n && lines[n - 1] == op->at.y) ||
            font_id(op->run->font) != style->font)
            continue;
        assert_true(n < most);
        lines[n++] = op->at.y;
    }
    return n;
}

static inline struct span *desk_span(struct desk *d, const char *text) {
    struct span *s = ARENA_NEW(&d->stand->arena, struct span);
    s->kind = SPAN_TEXT;
    s->text = text;
    return s;
}

/* `n` words, the same every time. */
static inline const char *desk_words(struct desk *d, int n) {
    static const char *const words[] = {"Målen", "gäller", "för",   "alla", "kommuner", "i",
                                        "länet", "och",    "följs", "upp",  "varje",    "år"};
    const char *text = "";
    for (int i = 0; i < n; i++)
        text = arena_printf(&d->stand->arena, "%s%s%s", text, i ? " " : "", words[i % 12]);
    return text;
}

static inline struct block *desk_block(struct desk *d, enum block_kind kind, const char *text) {
    struct block *b = ARENA_NEW(&d->stand->arena, struct block);
    b->kind = kind;
    b->spans = text ? desk_span(d, text) : NULL;
    return b;
}

/* A new page, in a section of its own, with room for `lines` lines of running text below others. */
static inline void desk_begin(struct desk *d, int lines) {
    const struct style *s = d->stand->style;
    flow_begin_page(&d->f, false);
    d->f.n_notes = 0;
    d->at = frame_text(s, tag_new(&d->stand->arena, d->doc.root, ROLE_SECT));
    d->at = frame_to(d->at, s->content_bottom - lines * s->types[TYPE_BODY].leading);
}

/* How many tags of a role lie below `tag`. */
static inline int tags_of(const struct tag *tag, enum role role) {
    int n = tag->role == role;
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        n += kid->tag ? tags_of(kid->tag, role) : 0;
    return n;
}

#endif
