#include "base/number.h"
#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static const char *countable_name(int row) {
    return countable_types[row].name;
}

static void count_read(struct reading *r, const xml_node *n, struct field *f) {
    f->of = (enum countable)reading_choice(r, n, "of", countable_name, COUNT_COUNTABLES, COUNT_GOALS);
    f->in = reading_text(r, n, "in", NULL);
    f->noun = reading_yes(r, n, "noun", false);
    f->digits = reading_yes(r, n, "digits", false);
    if (f->in && (f->of == COUNT_GOALS || f->of == COUNT_AREAS || f->of == COUNT_MUNICIPALITIES))
        diag_error(r->d, f->at, _("leave in out"), _("%s are counted in the whole edition"),
                   countable_types[f->of].name);
}

static int year_read(struct reading *r, const xml_node *n) {
    const char *text = reading_text(r, n, "year", "latest");
    if (strcmp(text, "latest") == 0)
        return FIELD_LATEST;
    return strcmp(text, "base") == 0 ? FIELD_BASE : reading_whole(r, n, "year", FIELD_LATEST);
}

static enum sex sex_read(struct reading *r, const xml_node *n) {
    const char *text = reading_text(r, n, "sex", "");
    for (int sex = 0; sex < SEX_COUNT; sex++)
        if (strcmp(sex_types[sex].name, text) == 0)
            return (enum sex)sex;
    return SEX_TOTAL;
}

static void figure_read(struct reading *r, const xml_node *n, struct field *f) {
    const char *unit = reading_text(r, n, "unit", NULL);
    f->id = reading_text(r, n, "indicator", "");
    f->unit = unit ? ids_resolve(&r->units, r->arena, "unit", unit, f->at, r->d) : r->own;
    f->year = year_read(r, n);
    f->sex = sex_read(r, n);
    f->measure = reading_yes(r, n, "measure", true);
    if (f->year > r->edition->figures_until)
        diag_error(r->d, f->at, _("give an earlier year, year=\"latest\" or year=\"base\""),
                   _("figures of %d are not printed: this edition has them until %d"), f->year,
                   r->edition->figures_until);
    if (!r->figures)
        diag_error(r->d, f->at,
                   _("move it to a publication's text, the lead of an area, or a comment on results"),
                   _("<figure> cannot stand in goals, groups and cycles, which do not change with figures"));
}

const struct field *field_read(struct reading *r, const xml_node *n, enum field_kind kind, bool begins) {
    struct field *f = ARENA_NEW(r->arena, struct field);
    *f = (struct field){.kind = kind,
                        .at = node_place(n),
                        .number = r->edition->n_fields++,
                        .publication = r->publication,
                        .begins = begins};
    if (kind == FIELD_COUNT)
        count_read(r, n, f);
    else if (kind == FIELD_FIGURE)
        figure_read(r, n, f);
    LINK(r->fields_end, f);
    return f;
}

/* Indicators are counted in an area or for a goal, groups below another. */
static void count_resolve(struct reading *r, struct field *f) {
    const struct id *area = ids_find(&r->areas, f->in), *goal = ids_find(&r->goals, f->in);
    if (f->of == COUNT_GROUPS)
        f->reports_to = ids_resolve(&r->groups, r->arena, "in", f->in, f->at, r->d) ? f->in : NULL;
    else if (goal && !area)
        f->goal = goal->thing;
    else
        f->area = ids_resolve(&r->areas, r->arena, "in", f->in, f->at, r->d);
}

/* A figure that no file can have. */
static void figure_check(struct reading *r, const struct field *f) {
    const struct indicator *i = f->indicator;
    if (f->unit && !i->levels[f->unit->level])
        diag_error(r->d, f->at, _("name another unit, or add its level to the indicator's levels"),
                   _("\"%s\" is not reported for %s"), i->name, f->unit->name);
    if (f->sex != SEX_TOTAL && !i->by_sex)
        diag_error(r->d, f->at, _("leave sex out, or write by-sex=\"yes\" at the indicator"),
                   _("\"%s\" has no figures for women and men"), i->name);
}

static void figure_resolve(struct reading *r, struct field *f) {
    f->indicator = ids_resolve(&r->indicators, r->arena, "indicator", f->id, f->at, r->d);
    if (f->indicator)
        figure_check(r, f);
}

void fields_resolve(struct reading *r) {
    for (struct field *f = r->edition->fields; f; f = f->next)
        if (f->kind == FIELD_FIGURE)
            figure_resolve(r, f);
        else if (f->in)
            count_resolve(r, f);
}
