#include "content/field.h"

#include "content/figure_text.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static bool is_in(const struct indicator *i, const struct area *area) {
    for (const struct subgroup *g = area->subgroups; g; g = g->next)
        for (const struct indicator *o = g->indicators; o; o = o->next)
            if (o == i)
                return true;
    return false;
}

static int count_indicators(const struct edition *e, const struct field *f) {
    int n = 0;
    for (int k = 0; k < e->n_indicators; k++) {
        const struct indicator *i = e->indicators[k];
        n += (f->of != COUNT_TARGETS || i->status) && (!f->area || is_in(i, f->area)) &&
             (!f->goal || indicator_contributes(i, f->goal));
    }
    return n;
}

static int count_groups(const struct edition *e, const char *reports_to) {
    int n = 0;
    for (const struct group *g = e->groups; g; g = g->next)
        n += !reports_to || (g->reports_to && strcmp(g->reports_to, reports_to) == 0);
    return n;
}

static int count_areas(const struct edition *e) {
    int n = 0;
    for (const struct area *a = e->areas; a; a = a->next)
        n++;
    return n;
}

static int field_count(const struct edition *e, const struct field *f) {
    switch (f->of) {
    case COUNT_GOALS:
        return e->n_goals;
    case COUNT_AREAS:
        return count_areas(e);
    case COUNT_MUNICIPALITIES:
        return e->n_municipalities;
    case COUNT_GROUPS:
        return count_groups(e, f->reports_to);
    default:
        return count_indicators(e, f);
    }
}

static const char *count_text(const struct view *v, const struct field *f) {
    const struct countable_type *type = &countable_types[f->of];
    const char *number = view_count(v, field_count(v->edition, f));
    if (f->digits)
        return number;
    const char *text =
        SENTENCE(v->arena, v->style, f->noun ? type->counted : type->number, {"number", number});
    return f->begins ? capitalised(v->arena, text) : text;
}

const char *field_names_fill(const struct view *v, const char *text) {
    struct slot slots[1 + COUNT_COUNTABLES] = {{"kommun", v->unit->name}};
    for (int of = 0; of < COUNT_COUNTABLES; of++)
        slots[1 + of] = (struct slot){countable_types[of].placeholder,
                                      count_text(v, &(struct field){.of = (enum countable)of})};
    return text ? sentence_fill(v->arena, v->style->locale, text, slots, sizeof slots / sizeof *slots) : NULL;
}

static const struct unit *figure_unit(const struct view *v, const struct field *f) {
    return f->unit ? f->unit : v->unit;
}

static const struct series *figure_series(const struct view *v, const struct field *f) {
    return view_series(v, f->indicator, figure_unit(v, f), f->sex);
}

static int figure_year(const struct view *v, const struct field *f) {
    return f->year == FIELD_LATEST ? view_latest(v, f->indicator)
           : f->year == FIELD_BASE ? view_base(v, f->indicator)
                                   : f->year;
}

static bool figure_applies(const struct view *v, const struct field *f) {
    return f->indicator->levels[figure_unit(v, f)->level];
}

/* NULL: there is none. */
static const struct figure *figure_found(const struct view *v, const struct field *f) {
    return figure_applies(v, f) ? series_in_force(figure_series(v, f), figure_year(v, f)) : NULL;
}

static const char *absent_text(const struct view *v, const struct field *f) {
    static const struct figure not_applicable = {.status = VALUE_NOT_APPLICABLE};
    const struct figure *found = figure_applies(v, f) ? figure_found(v, f) : &not_applicable;
    return arena_printf(v->arena, "(%s)", figure_absent_words(v, found));
}

static const char *figure_field_text(const struct view *v, const struct field *f) {
    if (!v->results)
        return "";
    const struct figure *found = figure_found(v, f);
    if (!figure_given(found))
        return absent_text(v, f);
    return f->measure ? value_words(v, f->indicator, found->value)
                      : value_text(v, f->indicator, found->value);
}

const char *field_text(const struct view *v, const struct field *f) {
    switch (f->kind) {
    case FIELD_COUNT:
        return count_text(v, f);
    case FIELD_FIGURE:
        return figure_field_text(v, f);
    default:
        return v->unit ? v->unit->name : "";
    }
}

/* What a reader of the sentence around it could be misled by. */
static void figure_tell(const struct view *v, const struct field *f) {
    const struct unit *u = figure_unit(v, f);
    const struct figure *found = figure_found(v, f);
    if (!figure_given(found))
        diag_warning(v->diag, f->at, _("write the sentence without the figure, or name another year or unit"),
                     _("\"%s\" has no value for %s in %d: the text says \"%s\""), f->indicator->short_name,
                     u->name, figure_year(v, f), absent_text(v, f));
    else if (f->year > 0 && found->year != f->year)
        diag_warning(v->diag, f->at, _("name the year in which it was measured"),
                     _("\"%s\" was not measured in %d: the value for %s is that of %d"),
                     f->indicator->short_name, f->year, u->name, found->year);
    else if (found->unweighted_mean)
        diag_warning(v->diag, f->at, _("write that it is the municipalities' mean"),
                     _("\"%s\" has no figure for %s itself: the value is the municipalities' mean"),
                     f->indicator->short_name, u->name);
}

/* Whether the publication has what is written for all of them: leads of areas, comments. */
static bool prints_indicators(const struct publication *p) {
    for (const struct section *s = p->sections; s; s = s->next)
        for (const struct block *b = s->blocks; b; b = b->next)
            if (b->kind == BLOCK_INDICATOR_PAGES)
                return true;
    return false;
}

const char *const *fields_make(const struct view *v, bool *example) {
    const struct edition *e = v->edition;
    const char **texts = ARENA_ARRAY(v->arena, const char *, (size_t)e->n_fields);
    bool indicators = prints_indicators(v->publication);
    for (const struct field *f = e->fields; f; f = f->next) {
        texts[f->number] = field_text(v, f);
        bool printed = f->publication ? f->publication == v->publication : indicators;
        if (f->kind != FIELD_FIGURE || !printed)
            continue;
        if (!v->results) {
            diag_error(v->diag, f->at, _("name the database with --figures, or take the figure away"),
                       _("this text prints a figure, but there is no database of figures"));
            continue;
        }
        figure_tell(v, f);
        const struct figure *found = figure_found(v, f);
        *example |= figure_given(found) && found->example;
    }
    return texts;
}
