/* Who reports to whom, from the edition's groups. */
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
 * "Beredningsgrupp svarar inför Politisk styrgrupp." for each group that others report to, in as many words
 * as fit.
 */
static const char *alt_words(struct maker *m, const struct organisation_chart *c) {
    enum { LONGEST = 220 }; /* bytes of the list; the sentence with it stays under some 300 characters */
    const char **names = ARENA_ARRAY(m->arena, const char *, c->n);
    const char *text =
        SENTENCE(m->arena, m->style, "organisation-alt", {"number", number_word(m->arena, (int)c->n, false)});
    for (size_t i = 0; i < c->n; i++) {
        size_t below = 0;
        for (size_t k = 0; k < c->n; k++)
            if (c->nodes[k].parent == (int)i)
                names[below++] = c->nodes[k].name;
        if (!below)
            continue;
        const char *more = SENTENCE(m->arena, m->style, "organisation-below",
                                    {"names", listing_words(m, names, below)}, {"above", c->nodes[i].name});
        if (strlen(text) + strlen(more) > LONGEST)
            return arena_printf(m->arena, "%s %s", text, maker_word(m, "organisation-more"));
        text = arena_printf(m->arena, "%s %s", text, more);
    }
    return text;
}

struct organisation_chart *organisation_chart_make(struct maker *m) {
    struct organisation_chart *c = ARENA_NEW(m->arena, struct organisation_chart);
    const struct group *groups = m->edition->groups;
    size_t n = 0;
    for (const struct group *g = groups; g; g = g->next)
        n++;
    c->nodes = ARENA_ARRAY(m->arena, struct organisation_node, n);
    for (const struct group *g = groups; g; g = g->next)
        c->nodes[c->n++] = (struct organisation_node){g->name, g->kind, position_of(groups, g->reports_to)};
    c->alt = alt_words(m, c);
    return c;
}
