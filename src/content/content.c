#include "content/content.h"

#include "content/maker.h"
#include "content/snapshot.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static struct item *item_add(struct maker *m, struct item ***tail, enum item_kind kind) {
    struct item *i = ARENA_NEW(m->arena, struct item);
    i->kind = kind;
    **tail = i;
    *tail = &i->next;
    return i;
}

/* "4, 5, 7": the indicators that contribute to a goal. */
static const char *goal_indicators(struct maker *m, const struct goal *g) {
    const char *text = "";
    for (int k = 0; k < m->edition->n_indicators; k++)
        if (indicator_contributes(m->edition->indicators[k], g))
            text = arena_printf(m->arena, "%s%s%d", text, text[0] ? ", " : "",
                                m->edition->indicators[k]->number);
    return text;
}

static void add_goals(struct maker *m, struct item *i) {
    i->goals = ARENA_ARRAY(m->arena, struct goal_row, (size_t)m->edition->n_goals);
    for (const struct goal *g = m->edition->goals; g; g = g->next) {
        const char *list = goal_indicators(m, g);
        i->goals[i->n_goals++] =
            (struct goal_row){g, list[0] ? list : maker_word(m, "indicator-to-come"), !list[0]};
    }
}

static void make_goals(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    add_goals(m, item_add(m, tail, ITEM_GOALS));
}

static void make_indicators(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    struct item *i = item_add(m, tail, ITEM_TABLE);
    i->table = indicators_table_make(m);
    add_goals(m, i); /* the key to the numbers in the table's head */
    i->note = arena_printf(m->arena, "%s%s", targets_note(m), absent_key(m));
}

static void make_cycle(struct maker *m, const struct block *b, struct item ***tail) {
    for (const struct cycle *c = m->edition->cycles; c; c = c->next) {
        if (b->source && strcmp(b->source, c->id) != 0)
            continue;
        struct item *i = item_add(m, tail, ITEM_CYCLE);
        i->cycle = c;
        i->table = cycle_table_make(m, c);
        i->wheel_alt =
            arena_printf(m->arena, "%s %s", wheel_chart_make(m, c)->alt, maker_word(m, "same-in-table"));
    }
}

static void make_groups(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    item_add(m, tail, ITEM_GROUPS)->organisation = organisation_chart_make(m);
}

static void make_contents(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    item_add(m, tail, ITEM_CONTENTS);
}

static const struct indicator *const *judged_indicators(const struct maker *m) {
    return (const struct indicator *const *)m->edition->indicators;
}

static void make_summary(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    struct item *i = item_add(m, tail, ITEM_SUMMARY);
    i->headlines = headlines_make(m, &i->n_headlines);
    i->table = matrix_make(m);
    i->note = source_text(m, judged_indicators(m), (size_t)m->edition->n_indicators, verdicts_note(m));
}

static void make_profile(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    if (!m->content->unit)
        return;
    struct item *i = item_add(m, tail, ITEM_PROFILE);
    i->table = profile_make(m);
    i->note =
        source_text(m, judged_indicators(m), (size_t)m->edition->n_indicators, maker_word(m, "profile-note"));
}

static void make_pages(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    int count = 0, number = 0;
    for (const struct area *a = m->edition->areas; a; a = a->next)
        count++;
    for (const struct area *a = m->edition->areas; a; a = a->next) {
        item_add(m, tail, ITEM_OPENER)->opener = opener_make(m, a, ++number, count);
        for (const struct subgroup *g = a->subgroups; g; g = g->next)
            for (const struct indicator *i = g->indicators; i; i = i->next)
                item_add(m, tail, ITEM_INDICATOR)->indicator = indicator_page_make(m, a, i);
    }
}

static void add_paragraph(struct maker *m, struct item ***tail, const char *text) {
    struct block *p = ARENA_NEW(m->arena, struct block);
    p->kind = BLOCK_P;
    p->spans = text_span(m->arena, text);
    item_add(m, tail, ITEM_BLOCK)->block = p;
}

static void make_rules(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    add_paragraph(m, tail, SENTENCE(m->arena, m->style, "rule-certain", {"confidence", "95"}));
    add_paragraph(m, tail, maker_word(m, "rule-uncertain"));
    add_paragraph(m, tail, maker_word(m, "rule-unknown"));
    add_paragraph(m, tail, maker_word(m, "rule-trend"));
    item_add(m, tail, ITEM_LEGEND);
    item_add(m, tail, ITEM_TABLE)->table = rules_table_make(m);
}

static void add_fact(struct maker *m, struct item *i, const char *key, const char *text) {
    if (text)
        i->facts[i->n_facts++] = (struct fact){maker_word(m, key), text};
}

static void make_colophon(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    const struct imprint *p = &m->edition->imprint;
    struct item *i = item_add(m, tail, ITEM_COLOPHON);
    i->facts = ARENA_ARRAY(m->arena, struct fact, 12);
    add_fact(m, i, "imprint-title", m->content->title);
    add_fact(m, i, "imprint-publisher", p->publisher);
    add_fact(m, i, "imprint-decided-by", p->decided_by);
    add_fact(m, i, "imprint-decided", p->decided);
    add_fact(m, i, "imprint-diary", p->diary);
    add_fact(m, i, "imprint-version", p->version);
    add_fact(m, i, "imprint-issn", p->issn);
    add_fact(m, i, "imprint-isbn", p->isbn);
    add_fact(m, i, "imprint-printer", p->printer);
    add_fact(m, i, "imprint-contact", p->contact);
    add_fact(m, i, "imprint-made", maker_word(m, "imprint-made-text"));
}

static void make_charts(struct maker *m, const struct block *b, struct item ***tail) {
    const struct indicator *i = edition_indicator(m->edition, b->source);
    struct item *item = item_add(m, tail, ITEM_CHARTS);
    item->at = b->at;
    item->charted = i;
    for (int k = 0; k < b->n_charts; k++) {
        struct chart *c = chart_make(m, b->charts[k], i);
        if (c)
            item->charts[item->n_charts++] = c;
        else
            diag_error(m->diag, b->at, _("choose another kind, or another indicator"),
                       _("the figures of \"%s\" make no chart of the kind %s"), i->name,
                       chart_kind_names[b->charts[k]]);
    }
    item->heading =
        arena_printf(m->arena, "%s\u00A0%d. %s", maker_word(m, "indicator"), i->number, i->short_name);
    item->note = charts_source(m, i, item->charts, item->n_charts);
}

static void make_changes(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    changes_make(m, tail);
}

static void make_take_home(struct maker *m, const struct block *b, struct item ***tail) {
    (void)b;
    item_add(m, tail, ITEM_TABLE)->table = take_home_make(m);
}

/* Generated blocks by kind; prose blocks are passed on as they are. */
static const struct generator {
    void (*make)(struct maker *, const struct block *, struct item ***);
    bool figures; /* needs the database */
} generators[] = {
    [BLOCK_CONTENTS] = {make_contents, false},
    [BLOCK_GOALS] = {make_goals, false},
    [BLOCK_INDICATORS] = {make_indicators, false},
    [BLOCK_CYCLE] = {make_cycle, false},
    [BLOCK_GROUPS] = {make_groups, false},
    [BLOCK_SUMMARY] = {make_summary, true},
    [BLOCK_PAGES] = {make_pages, true},
    [BLOCK_PROFILE] = {make_profile, true},
    [BLOCK_RULES] = {make_rules, false},
    [BLOCK_COLOPHON] = {make_colophon, false},
    [BLOCK_CHARTS] = {make_charts, true},
    [BLOCK_CHANGES] = {make_changes, true},
    [BLOCK_TAKE_HOME] = {make_take_home, true},
};

static const struct generator *generator_of(const struct block *b) {
    size_t n = sizeof generators / sizeof *generators;
    return (size_t)b->kind < n && generators[b->kind].make ? &generators[b->kind] : NULL;
}

static void make_block(struct maker *m, const struct block *b, struct item ***tail) {
    const struct generator *g = generator_of(b);
    if (!g) {
        item_add(m, tail, ITEM_BLOCK)->block = b;
    } else if (g->figures && !m->figures) {
        diag_error(m->diag, b->at, _("name the database with --figures, or remove the block"), "%s",
                   _("this block prints figures, but there is no database of figures"));
    } else {
        struct item **first = *tail;
        g->make(m, b, tail);
        if (*first)
            (*first)->id = b->id;
    }
}

static bool has_block(const struct section *s, enum block_kind kind) {
    for (const struct block *b = s->blocks; b; b = b->next)
        if (b->kind == kind)
            return true;
    return false;
}

/* {kommun} in titles is the unit's name. */
static const char *fill_names(struct maker *m, const char *text) {
    return sentence_fill(m->arena, text, (const struct slot[]){{"kommun", m->content->unit_name}}, 1);
}

static struct part *part_make(struct maker *m, const struct section *s) {
    struct part *p = ARENA_NEW(m->arena, struct part);
    struct item **tail = &p->items;
    p->section = s;
    p->title = fill_names(m, s->title);
    p->head = s->head ? fill_names(m, s->head) : p->title;
    p->lead = s->lead;
    if (!p->lead && m->figures && has_block(s, BLOCK_SUMMARY))
        p->lead = summary_lead(m);
    if (!p->lead && m->figures && m->content->unit && has_block(s, BLOCK_PROFILE))
        p->lead = profile_lead(m);
    for (const struct block *b = s->blocks; b; b = b->next)
        make_block(m, b, &tail);
    return p;
}

/* A section that only compares a municipality with the county has no place in the county's edition. */
static bool section_applies(const struct maker *m, const struct section *s) {
    return m->content->unit || !has_block(s, BLOCK_PROFILE);
}

static void name_content(struct maker *m, struct content *c, const struct publication *p) {
    const struct edition *e = m->edition;
    c->unit_name = c->unit ? c->unit->name : e->region ? e->region->name : "";
    c->running = arena_printf(m->arena, "%s %d", p->title, e->year);
    c->title = c->unit ? arena_printf(m->arena, "%s, %s", c->running, c->unit->name) : c->running;
    c->file = c->unit ? arena_printf(m->arena, "%s-%d-%s", p->file, e->year, c->unit->slug)
                      : arena_printf(m->arena, "%s-%d", p->file, e->year);
    c->subtitle = p->subtitle ? fill_names(m, p->subtitle) : NULL;
    c->note = p->note ? fill_names(m, p->note) : NULL;
    c->subject = fill_names(m, p->subject);
}

bool content_make(struct arena *a, const struct edition *e, const struct publication *p, const struct unit *u,
                  const struct style *style, const struct figure_table *figures, struct diag *d,
                  struct content **out) {
    struct content *c = ARENA_NEW(a, struct content);
    struct maker m = {.arena = a,
                      .edition = e,
                      .style = style,
                      .figures = figures,
                      .content = c,
                      .unit = u ? u : e->region,
                      .diag = d};
    int before = d->errors;
    c->edition = e;
    c->publication = p;
    c->unit = u;
    name_content(&m, c, p);
    if (!m.unit)
        return diag_error(d, p->at, _("add a unit of level region to <units>, or write per=\"municipality\""),
                          _("the publication “%s” is the county's, but the edition has no region"), p->id);
    if (figures)
        maker_init(&m);
    struct part **tail = &c->parts;
    for (const struct section *s = p->sections; s; s = s->next) {
        if (!section_applies(&m, s))
            continue;
        *tail = part_make(&m, s);
        tail = &(*tail)->next;
    }
    if (c->example && c->note)
        c->note = arena_printf(a, "%s. %s", c->note, maker_word(&m, "partly-example"));
    *out = c;
    return d->errors == before;
}

void content_snapshot(struct arena *a, const struct edition *e, const struct style *style,
                      const struct figure_table *figures, struct buffer *out) {
    struct content none = {.edition = e};
    struct maker m = {
        .arena = a, .edition = e, .style = style, .figures = figures, .content = &none, .unit = e->region};
    snapshot_write(&m, out);
}
