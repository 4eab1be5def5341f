#include "command/tracing.h"

#include "base/decimal.h"
#include "content/figure_text.h"
#include "content/rules.h"
#include "figures/part.h"
#include "figures/provenance.h"

#include <libintl.h>
#include <stdarg.h>
#include <string.h>

#define _(text) gettext(text)

const char *tracing_sex(const struct tracing *t, enum sex sex) {
    return _(indicator_people(t->indicator)->told[sex]);
}

void tracing_line(struct tracing *t, int indent, const char *format, ...) {
    va_list args;
    va_start(args, format);
    buffer_printf(t->out, "%*s%s\n", indent, "", arena_vprintf(t->arena, format, args));
    va_end(args);
}

static size_t count_parts(const struct tracing *t, enum sex sex) {
    size_t n = 0;
    for (const struct kpi *k = part_next(t->indicator, sex, NULL); k; k = part_next(t->indicator, sex, k))
        n++;
    return n;
}

/* "100 − U01413", "0.01 × N20402", "(U21454 + U23505) / 2"; with `values`, those in place of the ids. */
static const char *formula(const struct tracing *t, enum sex sex, const char *const *values) {
    const struct indicator *i = t->indicator;
    const char *text = "";
    size_t n = 0, count = count_parts(t, sex);
    for (const struct kpi *k = part_next(i, sex, NULL); k; k = part_next(i, sex, k), n++)
        text = arena_printf(t->arena, "%s%s%s", text, n ? " + " : "", values ? values[n] : k->id);
    if (count > 1)
        text = arena_printf(t->arena, "(%s) / %zu", text, count);
    if (i->scale == -1 && i->offset != 0)
        return arena_printf(t->arena, "%s − %s", decimal_text(t->arena, i->offset), text);
    if (i->scale != 1)
        text = arena_printf(t->arena, "%s × %s", decimal_text(t->arena, i->scale), text);
    return i->offset != 0 ? arena_printf(t->arena, "%s + %s", decimal_text(t->arena, i->offset), text) : text;
}

/* The same in words. */
static const char *computation(const struct tracing *t, enum sex sex) {
    const struct indicator *i = t->indicator;
    size_t n = count_parts(t, sex);
    const char *text = n > 1 ? arena_printf(t->arena, _("the mean of %zu KPIs"), n) : _("the source's value");
    if (i->scale == 1 && i->offset == 0)
        return n > 1 ? text : _("the source's value as it is");
    if (i->scale == -1 && i->offset != 0)
        return arena_printf(t->arena, _("%s, taken from %s"), text, decimal_text(t->arena, i->offset));
    if (i->scale != 1)
        text = arena_printf(t->arena, _("%s, times %s"), text, decimal_text(t->arena, i->scale));
    return i->offset != 0
               ? arena_printf(t->arena, _("%s, added to %s"), text, decimal_text(t->arena, i->offset))
               : text;
}

static bool is_gap(const struct tracing *t) {
    return indicator_target(t->indicator)->gap && t->sex == SEX_TOTAL;
}

static void write_formula(struct tracing *t, const char *label, enum sex sex) {
    if (count_parts(t, sex))
        tracing_line(t, 2, "%s: %s: %s", label, computation(t, sex), formula(t, sex, NULL));
    else
        tracing_line(t, 2, "%s: %s", label, _("none: the source has each sex, but no total"));
}

static void write_head(struct tracing *t) {
    const struct indicator *i = t->indicator;
    tracing_line(t, 0, _("Indicator %d, %s: %s"), i->number, i->id, i->name);
    if (is_gap(t)) {
        tracing_line(t, 2, "%s", _("printed: the gap between the sexes"));
        write_formula(t, tracing_sex(t, SEX_WOMEN), SEX_WOMEN);
        write_formula(t, tracing_sex(t, SEX_MEN), SEX_MEN);
    } else {
        write_formula(t, _("computation"), t->sex);
    }
    tracing_line(t, 2, _("goal: %s"), target_words(t->view, i));
    for (const struct series_break *b = i->breaks; b; b = b->next)
        tracing_line(t, 2, _("break: %d, %s"), b->year, b->reason);
    tracing_line(t, 0, _("Unit: %s (%s)"), t->unit->name, t->unit->code);
    if (!i->levels[t->unit->level])
        tracing_line(t, 2, "%s", _("the edition does not report the indicator for units of this level"));
    tracing_line(t, 0, _("Sex: %s (%s)"), tracing_sex(t, t->sex), sex_types[t->sex].letter);
}

static void write_batch(struct tracing *t, int indent, const struct batch *b) {
    const char *kind = b->kind == BATCH_EXAMPLE ? _("example") : _("real");
    tracing_line(t, indent, _("batch %lld, %s, %s, imported %s, SHA-256 %s"), (long long)b->id, kind, b->file,
                 b->imported, b->sha256);
    if (b->map[0])
        tracing_line(t, indent + 2, _("read with %s, SHA-256 %s"), b->map, b->map_sha256);
}

static const char *observation_text(struct tracing *t, const struct observation *o) {
    const char *text = o->given ? decimal_text(t->arena, o->value)
                                : arena_printf(t->arena, _("no value, status \"%s\""), o->status);
    if (o->denominator > 0)
        text = arena_printf(t->arena, _("%s, of %s persons"), text, decimal_text(t->arena, o->denominator));
    if (o->has_count)
        text = arena_printf(t->arena, _("%s, count %lld"), text, (long long)o->count);
    return text;
}

static void write_row(struct tracing *t, const struct provenance *p, int year) {
    const char *key =
        arena_printf(t->arena, "%s %s %s %d", p->row.kpi, p->row.unit, sex_types[p->row.sex].letter, year);
    const char *said = p->found ? observation_text(t, &p->now) : _("no row in the database");
    tracing_line(t, 2, p->is_margin ? _("margin %s: %s") : "%s: %s", key, said);
    if (p->kpi_title)
        tracing_line(t, 4, "%s", p->kpi_title);
    if (strcmp(p->row.unit, t->unit->code) != 0)
        tracing_line(t, 4, "%s",
                     _("the unweighted mean of the region's municipalities: the source has no row of the "
                       "region itself"));
    if (p->found)
        write_batch(t, 4, &p->now.batch);
    for (const struct former_observation *f = p->former; f; f = f->next) {
        tracing_line(t, 4, _("before batch %lld: %s"), (long long)f->replaced_by.id,
                     observation_text(t, &f->was));
        write_batch(t, 6, &f->was.batch);
    }
}

/* "0.01 × 5734 = 57.34", when all parts have a value and something is computed. */
static void write_computation(struct tracing *t, enum sex sex, const struct provenance *rows) {
    const struct indicator *i = t->indicator;
    size_t n = 0, room = count_parts(t, sex);
    double sum = 0;
    const char **values = ARENA_ARRAY(t->arena, const char *, room);
    for (const struct provenance *p = rows; p; p = p->next) {
        if (p->is_margin)
            continue;
        if (!p->found || !p->now.given)
            return;
        values[n++] = decimal_text(t->arena, p->now.value);
        sum += p->now.value;
    }
    if (n > 1 || (n == 1 && (i->scale != 1 || i->offset != 0)))
        tracing_line(
            t, 2, "%s = %s", formula(t, sex, values),
            decimal_text(t->arena, decimal_round(i->offset + i->scale * (sum / (double)n), DECIMALS_MAX)));
}

static const struct suppressed *find_suppressed(const struct tracing *t, enum sex sex, int year) {
    const struct suppression *s = t->plan->suppression;
    for (size_t k = 0; s && k < s->n; k++) {
        const struct figure_place *at = &s->cells[k].at;
        if (at->indicator == t->indicator && at->unit == t->unit && at->sex == sex && at->year == year)
            return &s->cells[k];
    }
    return NULL;
}

static const char *suppression_text(struct tracing *t, const struct suppressed *s) {
    const struct figure_place *because = &s->because;
    switch (s->kind) {
    case SUPPRESSION_SOURCE:
        return _("the source gives no value");
    case SUPPRESSION_THRESHOLD:
        return arena_printf(t->arena, _("it is about fewer than %d persons"), t->indicator->threshold);
    case SUPPRESSION_SAME:
        return arena_printf(t->arena, _("the indicator %s withholds the same row of the source"),
                            because->indicator->id);
    default:
        return arena_printf(
            t->arena,
            because->unit == s->at.unit
                ? _("protected, so that another value cannot be computed: %s, %s")
                : _("protected, so that another municipality's value cannot be computed: %s, %s"),
            because->unit->name, tracing_sex(t, because->sex));
    }
}

/* The same municipalities' values, where the printed one is their mean (assess/mean.h). */
static void write_mean(struct tracing *t, enum sex sex, int year) {
    struct period p = results_period(t->plan->results, t->indicator);
    int members = results_members(t->plan->results, t->indicator, t->unit, sex);
    const char *values = "";
    for (const struct unit *u = unit_municipality(t->plan->edition->units); u && members;
         u = unit_municipality(u->next)) {
        const struct series *s = view_series(t->view, t->indicator, u, sex);
        const struct figure *f = series_in_force(s, year);
        if (figure_given(series_in_force(s, p.base)) && figure_given(series_in_force(s, p.latest)) &&
            figure_given(f))
            values = arena_printf(t->arena, "%s%s%s %s", values, values[0] ? ", " : "", u->name,
                                  decimal_text(t->arena, f->value));
    }
    if (members)
        tracing_line(t, 2,
                     _("printed: the mean of the same %d municipalities in all years, those with a value in "
                       "%d and %d: %s"),
                     members, p.base, p.latest, values);
}

/* The rows behind one sex's figure of a year, and what was made of them. */
static bool write_rows(struct tracing *t, enum sex sex, int year) {
    const struct provenance *rows;
    if (!store_trace(t->store, t->arena, t->plan->edition, t->indicator, t->unit, sex, year, t->diag, &rows))
        return false;
    for (const struct provenance *p = rows; p; p = p->next)
        write_row(t, p, year);
    write_computation(t, sex, rows);
    write_mean(t, sex, year);
    const struct figure *f =
        series_year(figure_table_series(t->plan->figures, t->indicator, t->unit, sex), year);
    if (f && f->repeated)
        tracing_line(
            t, 2, _("the value of %d was measured in %d; the source repeats it"), year,
            series_measured(figure_table_series(t->plan->figures, t->indicator, t->unit, sex), year));
    const struct suppressed *s = find_suppressed(t, sex, year);
    if (s)
        tracing_line(t, 2, _("withheld: %s"), suppression_text(t, s));
    return true;
}

static void write_gap(struct tracing *t, int year) {
    const struct figure_table *table = t->plan->figures;
    const struct figure *women =
        series_year(figure_table_series(table, t->indicator, t->unit, SEX_WOMEN), year);
    const struct figure *men = series_year(figure_table_series(table, t->indicator, t->unit, SEX_MEN), year);
    if (women && men && women->status == VALUE_GIVEN && men->status == VALUE_GIVEN)
        tracing_line(t, 2, "|%s − %s| = %s", value_text(t->view, t->indicator, women->value),
                     value_text(t->view, t->indicator, men->value),
                     value_text(t->view, t->indicator, gap_between(t->indicator, women, men)));
}

static bool write_year(struct tracing *t, const char *label, int year) {
    const struct figure *f = series_in_force(view_series(t->view, t->indicator, t->unit, t->sex), year);
    const char *printed = figure_text(t->view, t->indicator, f, &(struct letters){0});
    if (f && f->year != year)
        tracing_line(t, 0, _("%s %d: printed %s, as of %d"), label, year, printed, f->year);
    else
        tracing_line(t, 0, _("%s %d: printed %s"), label, year, printed);
    if (!is_gap(t))
        return write_rows(t, t->sex, year);
    bool ok = write_rows(t, SEX_WOMEN, year) && write_rows(t, SEX_MEN, year);
    write_gap(t, year);
    return ok;
}

bool tracing_write(struct tracing *t) {
    int base = view_base(t->view, t->indicator), latest = view_latest(t->view, t->indicator);
    write_head(t);
    if (t->year)
        return write_year(t, _("Year"), t->year);
    if (!write_year(t, _("Base year"), base))
        return false;
    if (latest && latest != base && !write_year(t, _("Latest year"), latest))
        return false;
    if (!latest)
        tracing_line(t, 0, _("Latest year: none has a value up to %d"), t->plan->edition->figures_until);
    tracing_write_verdict(t);
    return true;
}
