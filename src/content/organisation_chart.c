/* Who reports to whom, from the edition's groups. */

#include "content/items.h"
#include "content/listing.h"
#include <string.h>

static int position_of(const struct group *groups, const char *id) {
    int at = 0;
    for (const struct group *g = groups; g; g = g->next, at++)
        if (id && strcmp(g->id, id) == 0)
            return at;
    return -1;
}

/*
 * "Under Politisk styrgrupp: Beredningsgrupp." for each group that others report to, in as many words
 * as fit.
 */
static const char *alt_words(const struct view *v, const struct organisation_chart *c) {
    enum { LONGEST = 220 }; /* bytes of the list; the sentence with it stays under some 300 characters */
    const char **names = ARENA_ARRAY(v->arena, const char *, c->n);
    const char *text = SENTENCE(v->arena, v->style, "organisation-alt", {"number", view_count(v, (int)c->n)});
    for (size_t i = 0; i < c->n; i++) {
        size_t below = 0;
        for (size_t k = 0; k < c->n; k++)
            if (c->nodes[k].parent == (int)i)
                names[below++] = c->nodes[k].name;
        if (!below)
            continue;
        const char *more =
            SENTENCE(v->arena, v->style, "organisation-below", {"names", listing_words(v, names, below)},
                     {"count", view_count(v, (int)below)}, {"above", c->nodes[i].name});
        if (strlen(text) + strlen(more) > LONGEST)
            return arena_printf(v->arena, "%s %s", text, view_word(v, "organisation-more"));
        text = arena_printf(v->arena, "%s %s", text, more);
    }
    return text;
}

struct chart *organisation_chart_make(const struct view *v) {
    const struct group *groups = v->edition->groups;
    struct organisation_chart *c = ARENA_NEW(v->arena, struct organisation_chart);
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    size_t n = 0;
    if (!groups)
        return NULL;
    for (const struct group *g = groups; g; g = g->next)
        n++;
    c->nodes = ARENA_ARRAY(v->arena, struct organisation_node, n);
    for (const struct group *g = groups; g; g = g->next)
        c->nodes[c->n++] = (struct organisation_node){g->name, g->kind, position_of(groups, g->reports_to)};
    *out = (struct chart){.kind = CHART_ORGANISATION,
                          .title = view_word(v, "organisation-title"),
                          .alt = alt_words(v, c),
                          .organisation = c};
    return out;
}

struct table *organisation_chart_table(const struct view *v, const struct chart *chart) {
    static const char *const heads[] = {"csv-group", "csv-kind", "csv-reports-to"};
    const struct organisation_chart *c = chart->organisation;
    struct table *t = table_new(v->arena, 3);
    for (size_t k = 0; k < t->n_columns; k++)
        t->columns[k].head = view_word(v, heads[k]);
    for (size_t k = 0; k < c->n; k++) {
        int parent = c->nodes[k].parent;
        table_add_texts(v->arena, t,
                        (const char *const[]){c->nodes[k].name, c->nodes[k].kind,
                                              parent < 0 ? "" : c->nodes[parent].name});
    }
    return t;
}
