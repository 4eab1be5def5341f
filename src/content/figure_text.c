#include "content/figure_text.h"

const char *value_text(const struct view *v, const struct indicator *i, double value) {
    return number_plain(v->arena, v->style->locale, value, indicator_measure(i)->decimals);
}

const char *delta_text(const struct view *v, const struct indicator *i, double change) {
    return number_change(v->arena, v->style->locale, change, indicator_measure(i)->decimals);
}

const char *size_text(const struct view *v, const struct indicator *i, double size) {
    return number_size(v->arena, v->style->locale, size, indicator_measure(i)->decimals);
}

const char *figure_text(const struct view *v, const struct indicator *i, const struct figure *f,
                        struct letters *l) {
    if (figure_given(f))
        return value_text(v, i, f->value);
    return letters_status(l, f ? f->status : VALUE_NO_ROW);
}

const char *figure_absent_words(const struct view *v, const struct figure *f) {
    return view_word(v, value_status_types[f ? f->status : VALUE_NO_ROW].words);
}

const char *figure_absent_sentence(const struct view *v, const struct unit *u, const struct figure *f,
                                   int year) {
    if (figure_given(f))
        return "";
    return SENTENCE(v->arena, v->style, value_status_types[f ? f->status : VALUE_NO_ROW].sentence,
                    {"unit", u->name}, {"year", view_year(v, year)});
}

static const char *with_unit(const struct view *v, const struct indicator *i, const char *number) {
    const char *unit = SENTENCE(v->arena, v->style, indicator_measure(i)->unit, {"number", number});
    return unit[0] ? arena_printf(v->arena, "%s\u00A0%s", number, unit) : number;
}

const char *value_words(const struct view *v, const struct indicator *i, double value) {
    return with_unit(v, i, value_text(v, i, value));
}

const char *change_text(const struct view *v, const struct indicator *i, const struct series *s,
                        const struct assessment *a, struct letters *l) {
    if (a->has_change)
        return delta_text(v, i, a->change);
    if (verdict_reason_types[a->reason].change != VALUE_GIVEN)
        return letters_status(l, verdict_reason_types[a->reason].change);
    /* The value that is missing says why there is no change. */
    return figure_text(v, i, series_in_force(s, a->latest ? view_base(v, i) : view_latest(v, i)), l);
}

const char *target_change_text(const struct view *v, const struct indicator *i, struct letters *l) {
    if (indicator_target(i)->level)
        return arena_printf(v->arena, "%s\u00A0%s", view_word(v, direction_type(i->direction)->limit_sign),
                            size_text(v, i, i->target.level));
    if (!indicator_target(i)->change)
        return letters_no_target(v, l);
    return number_change(v->arena, v->style->locale, i->direction * i->target.change,
                         i->target.change == (int)i->target.change ? 0 : 1);
}

const char *level_text(const struct view *v, const struct indicator *i, double level) {
    return with_unit(v, i, size_text(v, i, level));
}

const char *measure_change(const struct view *v, const struct indicator *i, const char *number) {
    return SENTENCE(v->arena, v->style, indicator_measure(i)->change, {"number", number});
}

const char *measure_shown(const struct view *v, const struct indicator *i) {
    if (!indicator_target(i)->gap)
        return i->measure_text;
    return SENTENCE(v->arena, v->style, "gap-measure", {"between", between_sexes(v, i)},
                    {"measure", measure_change(v, i, "")});
}

const char *sex_text(const struct view *v, const struct indicator *i, enum sex sex) {
    return view_word(v, indicator_people(i)->sexes[sex]);
}

const char *sexes_text(const struct view *v, const struct indicator *i) {
    return view_word(v, indicator_people(i)->both);
}

const char *between_sexes(const struct view *v, const struct indicator *i) {
    return view_word(v, indicator_people(i)->between);
}

int direction_shown(const struct indicator *i) {
    return indicator_target(i)->gap ? DIRECTION_DOWN : i->direction;
}
