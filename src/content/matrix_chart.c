/* The overview on its own; on a page it is a table (matrix.c). */
#include "content/items.h"
#include "content/lead.h"
#include "content/plain.h"

static void fill_units(const struct view *v, struct matrix_chart *c) {
    bool *summary = ARENA_ARRAY(v->arena, bool, c->n_units);
    size_t n = 0;
    c->units = ARENA_ARRAY(v->arena, const char *, c->n_units);
    c->own = c->n_units;
    for (const struct unit *u = v->edition->units; u; u = u->next, n++) {
        c->units[n] = u->name;
        summary[n] = u->level != LEVEL_MUNICIPALITY;
        if (u == v->unit && !summary[n])
            c->own = n;
    }
    c->summary = summary;
}

static void add_line(const struct view *v, struct matrix_chart *c, const struct indicator *i) {
    struct judgement *judgements = ARENA_ARRAY(v->arena, struct judgement, c->n_units);
    size_t n = 0;
    for (const struct unit *u = v->edition->units; u; u = u->next)
        judgements[n++] = view_judgement(v, i, u);
    c->lines[c->n++] =
        (struct matrix_line){arena_printf(v->arena, "%d", i->number), i->short_name, judgements};
}

static const struct matrix_chart *matrix_of(const struct view *v) {
    struct matrix_chart *c = ARENA_NEW(v->arena, struct matrix_chart);
    size_t areas = 0;
    for (const struct unit *u = v->edition->units; u; u = u->next)
        c->n_units++;
    for (const struct area *a = v->edition->areas; a; a = a->next)
        areas++;
    fill_units(v, c);
    c->lines = ARENA_ARRAY(v->arena, struct matrix_line, areas + (size_t)v->edition->n_indicators);
    for (const struct area *a = v->edition->areas; a; a = a->next) {
        c->lines[c->n++] = (struct matrix_line){.name = a->name};
        for (const struct subgroup *g = a->subgroups; g; g = g->next)
            for (const struct indicator *i = g->indicators; i; i = i->next)
                if (i->status)
                    add_line(v, c, i);
    }
    for (int verdict = 0; verdict < VERDICT_COUNT; verdict++)
        c->words[verdict] = view_verdict(v, (enum verdict)verdict);
    c->unsure_key = capitalised(v->arena, view_word(v, "key-unsure"));
    return c;
}

struct chart *matrix_chart_make(const struct view *v) {
    enum { MOST = 32 }; /* beside each other, on a chart as wide as a page */
    const struct matrix_chart *matrix = matrix_of(v);
    struct chart *c = ARENA_NEW(v->arena, struct chart);
    if (matrix->n_units > MOST)
        return NULL;
    *c = (struct chart){.kind = CHART_MATRIX,
                        .title = view_word(v, "change-since-base"),
                        .subtitle = v->unit->name,
                        .alt = plain_words(v, summary_lead(v)),
                        .matrix = matrix};
    return c;
}
