#include "content/order.h"

#include "base/utf8.h"

static bool stands_before(const struct ordered *x, const struct ordered *y) {
    return x->known != y->known ? x->known : x->known && x->key < y->key;
}

struct ordered *municipalities_ordered(struct maker *m, const struct indicator *i, order_key *key) {
    struct ordered *list = ARENA_ARRAY(m->arena, struct ordered, (size_t)m->edition->n_municipalities);
    size_t n = 0;
    for (const struct unit *u = next_municipality(m->edition->units); u; u = next_municipality(u->next)) {
        struct ordered new = {.unit = u};
        new.known = key(m, i, u, &new.key);
        size_t at = n++;
        for (; at > 0 && stands_before(&new, &list[at - 1]); at--)
            list[at] = list[at - 1];
        list[at] = new;
    }
    return list;
}

const struct figure *latest_figure(const struct maker *m, const struct indicator *i, const struct unit *u,
                                   enum sex sex) {
    return i->levels[u->level] ? series_year(maker_series(m, i, u, sex), maker_latest(m, i)) : NULL;
}

bool figure_given(const struct figure *f) {
    return f && f->status == VALUE_GIVEN;
}

const char *alt_add(struct maker *m, const char *text, const char *more) {
    const char *longer = arena_printf(m->arena, "%s%s%s", text, text[0] && more[0] ? " " : "", more);
    return utf8_count(longer) <= ALT_MOST ? longer : text;
}

static const char *alt_add_unit(struct maker *m, const struct indicator *i, const char *text,
                                const struct unit *u) {
    const struct figure *f = u ? latest_figure(m, i, u, SEX_TOTAL) : NULL;
    if (!u || !i->levels[u->level])
        return text;
    const char *value = figure_given(f) ? number_plain(m->arena, f->value, 1) : maker_word(m, "alt-no-value");
    return alt_add(m, text, arena_printf(m->arena, "%s: %s.", u->name, value));
}

const char *alt_add_levels(struct maker *m, const struct indicator *i, const char *text) {
    if (m->unit->level == LEVEL_MUNICIPALITY)
        text = alt_add_unit(m, i, text, m->unit);
    text = alt_add_unit(m, i, text, m->edition->region);
    return alt_add_unit(m, i, text, m->edition->nation);
}
