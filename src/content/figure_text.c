#include "content/figure_text.h"

const char *figure_text(const struct view *v, const struct figure *f, struct letters *l) {
    if (figure_given(f))
        return number_plain(v->arena, f->value, 1);
    return letters_status(l, f ? f->status : VALUE_NO_ROW);
}

const char *figure_absent_words(const struct view *v, const struct figure *f) {
    return view_word(v, value_status_types[f ? f->status : VALUE_NO_ROW].words);
}

const char *change_text(const struct view *v, const struct indicator *i, const struct series *s,
                        const struct assessment *a, struct letters *l) {
    if (a->has_change)
        return number_change(v->arena, a->change, 1);
    if (a->reason == REASON_LEVEL || a->reason == REASON_BREAK || a->reason == REASON_SINGLE_YEAR)
        return letters_status(l, VALUE_NOT_APPLICABLE);
    /* The value that is missing says why there is no change. */
    return figure_text(v, series_year(s, a->latest ? i->target.base_year : view_latest(v, i)), l);
}

const char *target_change_text(const struct view *v, const struct indicator *i, struct letters *l) {
    if (!(i->target.change > 0))
        return letters_no_target(v, l);
    return number_change(v->arena, i->direction * i->target.change,
                         i->target.change == (int)i->target.change ? 0 : 1);
}

const char *measure_sign(const struct indicator *i) {
    return i->measure == MEASURE_PERCENT ? "%" : NULL;
}

const char *measure_change(const struct view *v, const struct indicator *i) {
    static const char *const keys[] = {
        [MEASURE_PERCENT] = "change-percent",       [MEASURE_PER_1000] = "change-per-1000",
        [MEASURE_PER_100000] = "change-per-100000", [MEASURE_YEARS] = "change-years",
        [MEASURE_INDEX] = "change-index",           [MEASURE_POINTS] = "change-points"};
    return view_word(v, keys[i->measure]);
}

const char *measure_shown(const struct view *v, const struct indicator *i) {
    if (i->target.kind != TARGET_GAP)
        return i->measure_text;
    return SENTENCE(v->arena, v->style, "gap-measure", {"measure", measure_change(v, i)});
}

int direction_shown(const struct indicator *i) {
    return i->target.kind == TARGET_GAP ? DIRECTION_DOWN : i->direction;
}
