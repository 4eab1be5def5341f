#include "model/chart_kind.h"

#include <string.h>

const char *const chart_kind_names[CHART_KIND_COUNT] = {
    [CHART_TIME] = "time",      [CHART_WOMEN_MEN] = "women-men", [CHART_MOVEMENT] = "movement",
    [CHART_TILES] = "tile-map", [CHART_RANKING] = "ranking",     [CHART_FUNNEL] = "funnel",
    [CHART_GAP] = "gap",        [CHART_PROFILE] = "profile-row", [CHART_SPARK] = "spark",
    [CHART_WHEEL] = "wheel",    [CHART_MATRIX] = "matrix",       [CHART_ORGANISATION] = "organisation"};

enum chart_kind chart_kind_named(const char *name) {
    int kind = 0;
    while (kind < CHART_KIND_COUNT && strcmp(chart_kind_names[kind], name) != 0)
        kind++;
    return (enum chart_kind)kind;
}
