#include "content/alt.h"

#include "base/utf8.h"
#include "content/chart.h"
#include "content/figure_text.h"

const char *alt_add(const struct view *v, const char *text, const char *more) {
    const char *longer = arena_printf(v->arena, "%s%s%s", text, text[0] && more[0] ? " " : "", more);
    return utf8_count(longer) <= ALT_MOST ? longer : text;
}

static const char *alt_add_unit(const struct view *v, const struct indicator *i, const char *text,
                                const struct unit *u) {
    const struct figure *f = u ? results_latest_figure(v->results, i, u, SEX_TOTAL) : NULL;
    if (!u || !i->levels[u->level])
        return text;
    const char *value = figure_given(f) ? value_text(v, i, f->value) : figure_absent_words(v, f);
    return alt_add(v, text, arena_printf(v->arena, "%s: %s.", u->name, value));
}

const char *alt_add_levels(const struct view *v, const struct indicator *i, const char *text) {
    if (v->unit->level == LEVEL_MUNICIPALITY)
        text = alt_add_unit(v, i, text, v->unit);
    text = alt_add_unit(v, i, text, v->edition->region);
    return alt_add_unit(v, i, text, v->edition->nation);
}
