#ifndef TEST_FIGURES_HAND_H
#define TEST_FIGURES_HAND_H
/* An edition made by hand, and its figures as text. */
#include "fixture.h"

/* An edition of three units, built by hand; indicators are added by the tests. */
struct hand {
    struct edition edition;
    struct unit kil, eda, nation;
    struct indicator *indicators[8];
};

static inline struct hand *hand_new(struct fixture *f, int year) {
    struct hand *h = ARENA_NEW(&f->arena, struct hand);
    h->nation = (struct unit){.code = "0000", .name = "Riket", .level = LEVEL_NATION, .index = 2};
    h->eda = (struct unit){.code = "1730", .name = "Eda", .index = 1, .next = &h->nation};
    h->kil = (struct unit){.code = "1715", .name = "Kil", .next = &h->eda};
    h->edition =
        (struct edition){.year = year, .figures_until = year, .units = &h->kil, .indicators = h->indicators};
    return h;
}

/* Adds an indicator of the KPIs in `ids`, separated by spaces; "w:" and "m:" mark those of women and men. */
static inline struct indicator *hand_indicator(struct fixture *f, struct hand *h, const char *ids) {
    struct indicator *i = ARENA_NEW(&f->arena, struct indicator);
    struct kpi **end = &i->kpis;
    *i = (struct indicator){.id = "i", .scale = 1, .by_sex = true, .number = h->edition.n_indicators + 1};
    char *rest = arena_strdup(&f->arena, ids);
    for (char *id = strtok(rest, " "); id; id = strtok(NULL, " ")) {
        *end = ARENA_NEW(&f->arena, struct kpi);
        (*end)->part = *id == 'w' ? PART_WOMEN : *id == 'm' ? PART_MEN : PART_VALUE;
        (*end)->id = id[1] == ':' ? id + 2 : id;
        (*end)->at = (struct place){"edition.xml", 7};
        end = &(*end)->next;
    }
    h->indicators[h->edition.n_indicators++] = i;
    return i;
}

static inline const struct figure_table *hand_load(struct fixture *f, struct hand *h) {
    struct figure_table *t = NULL;
    assert_true(store_load(f->store, &f->arena, &h->edition, &f->diag, &t));
    return t;
}

/* "2016 79.1 2019 -1": years with values, or the negative status. */
static inline const char *series_text(struct fixture *f, const struct series *s) {
    const char *text = "";
    for (size_t i = 0; i < s->n; i++)
        text = arena_printf(&f->arena, "%s%s%d %.10g", text, i ? " " : "", s->figures[i].year,
                            s->figures[i].status == VALUE_GIVEN ? s->figures[i].value
                                                                : -(double)s->figures[i].status);
    return text;
}

#define assert_series(f, t, i, u, sex, text)                                                                 \
    assert_string_equal(series_text(f, figure_table_series(t, i, u, sex)), text)

#endif
