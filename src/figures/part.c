#include "figures/part.h"

static const enum kpi_part own[SEX_COUNT] = {
    [SEX_TOTAL] = PART_VALUE, [SEX_WOMEN] = PART_WOMEN, [SEX_MEN] = PART_MEN};

static bool is_apart(const struct indicator *i, enum sex sex) {
    for (const struct kpi *k = i->kpis; k; k = k->next)
        if (sex != SEX_TOTAL && k->part == own[sex])
            return true;
    return false;
}

const struct kpi *part_next(const struct indicator *i, enum sex sex, const struct kpi *after) {
    enum kpi_part part = is_apart(i, sex) ? own[sex] : PART_VALUE;
    const struct kpi *k = after ? after->next : i->kpis;
    while (k && k->part != part)
        k = k->next;
    return k;
}

enum sex part_sex(const struct indicator *i, enum sex sex) {
    return is_apart(i, sex) ? SEX_TOTAL : sex;
}
