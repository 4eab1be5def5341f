/*
 * The page that a municipality takes into its own plan: each goal, how it stands, and room for what is
 * decided.
 */
#include "content/items.h"
#include "content/listing.h"

/* "Fel riktning, kan vara slump: 4 och 9." for the goal's indicators of that judgement; "" for none. */
static const char *judgement_words(const struct view *v, const struct goal *g, struct judgement j) {
    int *numbers = ARENA_ARRAY(v->arena, int, (size_t)v->edition->n_indicators);
    size_t n = 0;
    for (int k = 0; k < v->edition->n_indicators; k++) {
        const struct indicator *i = v->edition->indicators[k];
        struct judgement of = view_judgement(v, i, v->unit);
        if (indicator_contributes(i, g) && of.verdict == j.verdict && of.certainty == j.certainty)
            numbers[n++] = i->number;
    }
    return n ? arena_printf(v->arena, "%s: %s.", view_judgement_words(v, j), listing_numbers(v, numbers, n))
             : "";
}

/*
 * What needs a decision first: what moves away, then what stands still, is on its way, is reached; of each
 * the surest first.
 */
static const char *state_words(const struct view *v, const struct goal *g) {
    static const enum verdict order[] = {VERDICT_AWAY,     VERDICT_UNCHANGED, VERDICT_TOWARDS,
                                         VERDICT_MET,      VERDICT_NO_NEW,    VERDICT_NOT_COMPARABLE,
                                         VERDICT_FOLLOWED, VERDICT_NONE};
    const char *text = "";
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        for (int certainty = 0; certainty < CERTAINTY_COUNT; certainty++) {
            struct judgement j = {order[i], (enum certainty)certainty};
            const char *words = judgement_words(v, g, j);
            text = words[0] ? arena_printf(v->arena, "%s%s%s", text, text[0] ? " " : "", words) : text;
        }
    return text[0] ? text : view_word(v, "indicator-to-come");
}

static void add_goal(const struct view *v, struct table *t, const char *number, const char *name,
                     const char *state) {
    struct table_row *row = table_add(v->arena, t, ROW_PLAIN);
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = number};
    row->cells[1] = (struct table_cell){.kind = CELL_STRONG, .text = name};
    row->cells[2] = (struct table_cell){.kind = CELL_TEXT, .text = state};
    for (size_t c = 3; c < t->n_columns; c++)
        row->cells[c] = (struct table_cell){.kind = CELL_BLANK};
}

struct table *take_home_make(const struct view *v) {
    const char *heads[] = {view_word(v, "number"),
                           view_word(v, "goal"),
                           SENTENCE(v->arena, v->style, "take-home-state", {"unit", v->unit->name}),
                           view_word(v, "take-home-board"),
                           view_word(v, "take-home-step"),
                           view_word(v, "take-home-when")};
    static const int weights[] = {0, 7, 10, 8, 10, 4};
    struct table *t = table_new(v->arena, sizeof heads / sizeof *heads);
    for (size_t c = 0; c < t->n_columns; c++)
        t->columns[c] = (struct table_column){
            .kind = c ? COLUMN_TEXT : COLUMN_NUMBER, .head = heads[c], .weight = weights[c]};
    for (const struct goal *g = v->edition->goals; g; g = g->next)
        add_goal(v, t, arena_printf(v->arena, "%d", g->number), g->name, state_words(v, g));
    add_goal(v, t, "", view_word(v, "take-home-own"), "");
    return t;
}
