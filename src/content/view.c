#include "content/view.h"

#include "content/field.h"

#include <string.h>

bool view_is_municipal(const struct view *v) {
    return v->unit->level == LEVEL_MUNICIPALITY;
}

bool view_is_own(const struct view *v, const struct unit *u) {
    return u == v->unit && view_is_municipal(v);
}

static bool names_a_year(const char *title) {
    for (const char *at = title; *at; at++) {
        size_t digits = strspn(at, "0123456789");
        if (digits == 4 && (strncmp(at, "19", 2) == 0 || strncmp(at, "20", 2) == 0))
            return true;
        at += digits ? digits - 1 : 0;
    }
    return false;
}

bool view_title_names_year(const struct view *v) {
    return names_a_year(field_names_fill(v, v->publication->title));
}

const char *view_publication(const struct view *v) {
    const char *title = field_names_fill(v, v->publication->title);
    return names_a_year(title) ? title : arena_printf(v->arena, "%s %d", title, v->edition->year);
}

const char *view_title(const struct view *v) {
    const char *title = view_publication(v);
    return view_is_municipal(v) ? arena_printf(v->arena, "%s, %s", title, v->unit->name) : title;
}

const struct unit *view_counted(const struct view *v, const struct indicator *i) {
    return i->levels[v->unit->level] || !v->edition->region ? v->unit : v->edition->region;
}

const char *view_word(const struct view *v, const char *key) {
    return style_word(v->style, key);
}

const char *view_verdict(const struct view *v, enum verdict verdict) {
    return view_word(v, verdict_types[verdict].words);
}

const char *view_judgement_words(const struct view *v, struct judgement j) {
    const char *key = verdict_types[j.verdict].judged_words[j.certainty];
    return view_word(v, key ? key : verdict_types[j.verdict].words);
}

const char *view_year(const struct view *v, int year) {
    return arena_printf(v->arena, "%d", year);
}

const char *view_count(const struct view *v, int n) {
    return arena_printf(v->arena, "%d", n);
}

int view_base(const struct view *v, const struct indicator *i) {
    return results_period(v->results, i).base;
}

int view_latest(const struct view *v, const struct indicator *i) {
    return results_latest(v->results, i);
}

const struct assessment *view_assessment(const struct view *v, const struct indicator *i,
                                         const struct unit *u) {
    return results_assessment(v->results, i, u);
}

struct judgement view_judgement(const struct view *v, const struct indicator *i, const struct unit *u) {
    const struct assessment *a = view_assessment(v, i, u);
    return (struct judgement){a->verdict, a->certainty};
}

const struct series *view_series(const struct view *v, const struct indicator *i, const struct unit *u,
                                 enum sex sex) {
    return results_series(v->results, i, u, sex);
}

int view_base_year(const struct view *v, const struct indicator *i, const struct unit *u) {
    return series_measured(view_series(v, i, u, SEX_TOTAL), view_base(v, i));
}

int view_latest_year(const struct view *v, const struct indicator *i, const struct unit *u) {
    return series_measured(view_series(v, i, u, SEX_TOTAL), view_latest(v, i));
}

static const char *years_text(const struct view *v, struct years y, int otherwise) {
    return y.first ? number_range(v->arena, y.first, y.last) : view_year(v, otherwise);
}

const char *view_base_years(const struct view *v, const struct indicator *i) {
    return years_text(v, results_of(v->results, i)->bases, view_base(v, i));
}

const char *view_latest_years(const struct view *v, const struct indicator *i) {
    return years_text(v, results_of(v->results, i)->latests, view_latest(v, i));
}
