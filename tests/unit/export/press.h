#ifndef UNIT_PRESS_H
#define UNIT_PRESS_H
/* A plate with a small chart over the stand. press_test(f) gives f a fresh one as its state. */
#include "export/plate.h"

#include "../stand.h"

struct press {
    struct stand *stand;
    struct ranking_row rows[2];
    struct ranking_chart ranking;
    struct chart chart;
    struct plate plate;
};

static inline int press_setup(void **state) {
    struct press *p = calloc(1, sizeof *p);
    void *stand = NULL;
    if (!p || stand_setup(&stand) != 0)
        return -1;
    p->stand = stand;
    p->rows[0] = (struct ranking_row){.name = "Arvika", .text = "71,6", .value = 71.6, .own = true};
    p->rows[1] = (struct ranking_row){.name = "Värmland", .text = "64,0", .value = 64, .summary = true};
    p->ranking = (struct ranking_chart){.from_zero = true, .rows = p->rows, .n = 2};
    p->chart = (struct chart){.kind = CHART_RANKING,
                              .title = "I ordning <2024>",
                              .subtitle = "Andel, procent",
                              .alt = "Arvika & Värmland",
                              .to = 2,
                              .ranking = &p->ranking};
    *state = p;
    return plate_make(&p->stand->arena, &p->stand->set, &p->chart, "Examen", "Källa: Kolada.", &p->plate)
               ? 0
               : -1;
}

static inline int press_teardown(void **state) {
    struct press *p = *state;
    void *stand = p->stand;
    stand_teardown(&stand);
    free(p);
    return 0;
}

#define press_test(function) cmocka_unit_test_setup_teardown(function, press_setup, press_teardown)

#endif
