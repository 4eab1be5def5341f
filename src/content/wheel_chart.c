/* The annual cycle as a wheel. */
#include "content/items.h"
#include "content/month.h"

struct chart *wheel_chart_make(const struct view *v, const struct cycle *c) {
    int activities = 0, rings = 0;
    for (const struct ring *r = c->rings; r; r = r->next, rings++)
        for (const struct activity *a = r->activities; a; a = a->next)
            activities++;
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){.kind = CHART_WHEEL,
                          .title = c->name,
                          .alt = SENTENCE(v->arena, v->style, "wheel-alt", {"name", c->name},
                                          {"rings", arena_printf(v->arena, "%d", rings)},
                                          {"activities", arena_printf(v->arena, "%d", activities)}),
                          .cycle = c};
    return out;
}

struct table *wheel_chart_table(const struct view *v, const struct chart *chart) {
    static const char *const heads[] = {"month", "csv-ring", "csv-activity"};
    struct table *t = table_new(v->arena, 3);
    for (size_t k = 0; k < t->n_columns; k++)
        t->columns[k].head = view_word(v, heads[k]);
    for (const struct ring *r = chart->cycle->rings; r; r = r->next)
        for (const struct activity *a = r->activities; a; a = a->next)
            table_add_texts(v->arena, t,
                            (const char *const[]){month_name(v->style, a->month), r->name, a->label});
    return t;
}
