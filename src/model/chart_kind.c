#include "model/chart_kind.h"

#include <string.h>

const struct chart_kind_type chart_kinds[] = {
    [CHART_TIME] = {"time", SUBJECT_INDICATOR},
    [CHART_WOMEN_MEN] = {"women-men", SUBJECT_INDICATOR},
    [CHART_MOVEMENT] = {"movement", SUBJECT_INDICATOR},
    [CHART_TILE_MAP] = {"tile-map", SUBJECT_INDICATOR},
    [CHART_RANKING] = {"ranking", SUBJECT_INDICATOR},
    [CHART_FUNNEL] = {"funnel", SUBJECT_INDICATOR},
    [CHART_GAP] = {"gap", SUBJECT_INDICATOR},
    [CHART_PROFILE_ROW] = {"profile-row", SUBJECT_INDICATOR},
    [CHART_SPARK] = {"spark", SUBJECT_INDICATOR},
    [CHART_WHEEL] = {"wheel", SUBJECT_CYCLE},
    [CHART_MATRIX] = {"matrix", SUBJECT_OVERVIEW},
    [CHART_ORGANISATION] = {"organisation", SUBJECT_GROUPS},
};
_Static_assert(sizeof chart_kinds / sizeof *chart_kinds == CHART_KIND_COUNT, "a row a kind");

enum chart_kind chart_kind_named(const char *name) {
    int kind = 0;
    while (kind < CHART_KIND_COUNT && strcmp(chart_kinds[kind].name, name) != 0)
        kind++;
    return (enum chart_kind)kind;
}
