/* How each indicator is measured and judged: definition, source, base year, rule, breaks. */
#include "content/figure_text.h"
#include "content/items.h"
#include "content/rules.h"

const char *target_words(const struct view *v, const struct indicator *i) {
    const char *verb = view_word(v, direction_type(i->direction)->verb),
               *change = size_text(v, i, i->target.change);
    const char *asked = SENTENCE(v->arena, v->style, indicator_target(i)->asked, {"verb", verb},
                                 {"between", between_sexes(v, i)}, {"change", change},
                                 {"measure", measure_change(v, i, change)},
                                 {"limit", view_word(v, direction_type(i->direction)->limit)},
                                 {"level", level_text(v, i, i->target.level)});
    return i->target.year ? SENTENCE(v->arena, v->style, "target-by", {"asked", asked},
                                     {"year", view_year(v, i->target.year)})
                          : asked;
}

/* " Nått 2015: minst 90 procent." for each level that was the target once; "" when there is none. */
const char *former_words(const struct view *v, const struct indicator *i) {
    const char *text = "";
    for (const struct former_level *f = i->former; f; f = f->next)
        text = arena_printf(v->arena, "%s %s", text,
                            SENTENCE(v->arena, v->style, "rule-former", {"level", f->text},
                                     {"year", arena_printf(v->arena, "%d", f->met)}));
    return text;
}

/* The goal in words, then what is measured. */
static const char *definition_words(const struct view *v, const struct indicator *i) {
    return arena_printf(v->arena, "%s. %s", i->statement, i->definition);
}

/* "Högst ±0,3 procentenheter räknas som oförändrat." */
static const char *unchanged_words(const struct view *v, const struct indicator *i) {
    const char *unchanged = size_text(v, i, i->unchanged);
    return SENTENCE(v->arena, v->style, "rule-unchanged", {"unchanged", unchanged},
                    {"measure", measure_change(v, i, unchanged)});
}

static const char *rule_words(const struct view *v, const struct indicator *i) {
    const char *text = arena_printf(v->arena, "%s.", target_words(v, i));
    text = arena_printf(v->arena, "%s %s", text,
                        i->status ? unchanged_words(v, i) : view_word(v, "rule-followed"));
    if (i->status && i->confidence != 95)
        text = arena_printf(v->arena, "%s %s", text,
                            SENTENCE(v->arena, v->style, "rule-confidence",
                                     {"confidence", arena_printf(v->arena, "%d", i->confidence)}));
    for (const struct series_break *b = i->breaks; b; b = b->next)
        text = arena_printf(v->arena, "%s %s", text,
                            SENTENCE(v->arena, v->style, "rule-break", {"year", view_year(v, b->year)},
                                     {"reason", b->reason}));
    return arena_printf(v->arena, "%s%s", text, former_words(v, i));
}

const char *kpi_words(const struct view *v, const struct indicator *i) {
    const char *text = "";
    for (const struct kpi *k = i->kpis; k; k = k->next)
        text = arena_printf(v->arena, "%s%s%s", text, text[0] ? ", " : "", k->id);
    return arena_printf(v->arena, "%s (%s)", i->source, text);
}

struct table *rules_table_make(const struct view *v) {
    static const char *const heads[] = {"number", "indicator", "goal-and-definition", "source", "rule"};
    static const int weights[] = {0, 6, 10, 5, 10};
    struct table *t = table_new(v->arena, 5);
    for (size_t i = 0; i < 5; i++)
        t->columns[i] = (struct table_column){
            .kind = i ? COLUMN_TEXT : COLUMN_NUMBER, .head = view_word(v, heads[i]), .weight = weights[i]};
    for (int k = 0; k < v->edition->n_indicators; k++) {
        const struct indicator *i = v->edition->indicators[k];
        struct table_row *row = table_add(v->arena, t, ROW_PLAIN);
        struct table_cell *c = row->cells;
        row->at = i->at;
        c[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(v->arena, "%d", i->number)};
        c[1] = (struct table_cell){.kind = CELL_TEXT, .text = i->short_name};
        c[2] = (struct table_cell){.kind = CELL_TEXT, .text = definition_words(v, i)};
        c[3] = (struct table_cell){.kind = CELL_GREY, .text = kpi_words(v, i)};
        c[4] = (struct table_cell){.kind = CELL_TEXT, .text = rule_words(v, i)};
    }
    return t;
}
