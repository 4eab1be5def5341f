/*
 * The page that a municipality takes into its own plan: each goal, how it stands, and room for what is
 * decided.
 */
#include "content/listing.h"

/* "Åt fel håll: 4 och 9." for the goal's indicators with that verdict; "" when there are none. */
static const char *verdict_words(struct maker *m, const struct goal *g, enum verdict v) {
    int *numbers = ARENA_ARRAY(m->arena, int, (size_t)m->edition->n_indicators);
    size_t n = 0;
    for (int k = 0; k < m->edition->n_indicators; k++) {
        const struct indicator *i = m->edition->indicators[k];
        if (indicator_contributes(i, g) && i->status && maker_assessment(m, i, m->unit)->verdict == v)
            numbers[n++] = i->number;
    }
    return n ? arena_printf(m->arena, "%s: %s.", verdict_word(m, v), listing_numbers(m, numbers, n)) : "";
}

/*
 * What needs a decision first: what moves away, then what stands still, cannot be told, is on its way, is
 * reached.
 */
static const char *state_words(struct maker *m, const struct goal *g) {
    static const enum verdict order[] = {VERDICT_AWAY,    VERDICT_UNCHANGED, VERDICT_UNCERTAIN,
                                         VERDICT_TOWARDS, VERDICT_MET,       VERDICT_NONE};
    const char *text = "";
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        const char *words = verdict_words(m, g, order[i]);
        if (words[0])
            text = arena_printf(m->arena, "%s%s%s", text, text[0] ? " " : "", words);
    }
    return text[0] ? text : maker_word(m, "indicator-to-come");
}

static void add_goal(struct maker *m, struct table *t, const char *number, const char *name,
                     const char *state) {
    struct table_row *row = table_add(m->arena, t, ROW_PLAIN);
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = number};
    row->cells[1] = (struct table_cell){.kind = CELL_STRONG, .text = name};
    row->cells[2] = (struct table_cell){.kind = CELL_TEXT, .text = state};
    for (size_t c = 3; c < t->n_columns; c++)
        row->cells[c] = (struct table_cell){.kind = CELL_BLANK};
}

struct table *take_home_make(struct maker *m) {
    const char *heads[] = {maker_word(m, "number"),
                           maker_word(m, "goal"),
                           SENTENCE(m->arena, m->style, "take-home-state", {"unit", m->unit->name}),
                           maker_word(m, "take-home-board"),
                           maker_word(m, "take-home-step"),
                           maker_word(m, "take-home-when")};
    static const int weights[] = {0, 7, 10, 8, 10, 4};
    struct table *t = table_new(m->arena, sizeof heads / sizeof *heads);
    for (size_t c = 0; c < t->n_columns; c++)
        t->columns[c] = (struct table_column){
            .kind = c ? COLUMN_TEXT : COLUMN_NUMBER, .head = heads[c], .weight = weights[c]};
    for (const struct goal *g = m->edition->goals; g; g = g->next)
        add_goal(m, t, arena_printf(m->arena, "%d", g->number), g->name, state_words(m, g));
    add_goal(m, t, "", maker_word(m, "take-home-own"), "");
    return t;
}
