#include "command/check.h"

#include "command/arguments.h"
#include "command/checker.h"
#include "command/workers.h"
#include "content/lint.h"
#include "content/person.h"
#include "content/spelling.h"
#include "figures/release.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text

static bool has_value(const struct checker *c, const struct indicator *i, const struct unit *u, int year) {
    for (int sex = 0; sex < SEX_COUNT; sex++) {
        const struct figure *f =
            series_year(figure_table_series(c->results->figures, i, u, (enum sex)sex), year);
        if (f && f->status == VALUE_GIVEN)
            return true;
    }
    return false;
}

/* Adds a name to a list in words. */
static const char *list_add(struct checker *c, const char *list, const char *name) {
    return arena_printf(c->arena, "%s%s%s", list, list[0] ? ", " : "", name);
}

/* Whether the source has a value, which is withheld to protect another. */
static bool protects_another(const struct checker *c, const struct indicator *i, const struct unit *u,
                             int year) {
    const struct figure *f = series_year(figure_table_series(c->results->figures, i, u, SEX_TOTAL), year);
    return f && (f->status == VALUE_PROTECTS_UNIT || f->status == VALUE_PROTECTS_VALUE);
}

static void check_units(struct checker *c, const struct indicator *i, int year) {
    const char *missing = "", *protecting = "";
    for (const struct unit *u = c->edition->units; u; u = u->next) {
        if (!i->levels[u->level] || has_value(c, i, u, year))
            continue;
        if (protects_another(c, i, u, year))
            protecting = list_add(c, protecting, u->name);
        else
            missing = list_add(c, missing, u->name);
    }
    if (missing[0])
        diag_warning(c->ctx->diag, i->at, _("find out why; the pages print a bracketed letter there"),
                     _("indicator %d (%s) has no value of %d for %s"), i->number, i->short_name, year,
                     missing);
    if (protecting[0])
        diag_warning(
            c->ctx->diag, i->at,
            _("write protect=\"no\" at figures if the source publishes them openly; else nothing is wrong"),
            _("indicator %d (%s): the value of %d is protected for %s, so that another municipality's "
              "value cannot be computed"),
            i->number, i->short_name, year, protecting);
}

static bool obstacle_is(const struct checker *c, const struct indicator *i, const struct unit *u,
                        enum verdict_reason reason) {
    return i->levels[u->level] && results_assessment(c->results, i, u)->reason == reason;
}

/* A warning when there is something to do; the pages say the rest in words. */
static void tell_verdict(const struct checker *c, const struct indicator *i,
                         const struct verdict_reason_type *type, const char *units) {
    static const char text[] = N_("the goal of indicator %d (%s) cannot be assessed for %s: %s");
    if (type->hint)
        diag_warning(c->ctx->diag, i->target.at, _(type->hint), _(text), i->number, i->short_name, units,
                     _(type->check));
    else
        diag_note(c->ctx->diag, i->target.at, _(text), i->number, i->short_name, units, _(type->check));
}

/* One message for each reason why there is no verdict where a unit has its latest value. */
static void check_verdicts(struct checker *c, const struct indicator *i) {
    for (int reason = 0; i->status && reason < REASON_COUNT; reason++) {
        const struct verdict_reason_type *type = &verdict_reason_types[reason];
        const char *unsure = "";
        for (const struct unit *u = c->edition->units; u; u = u->next)
            if (type->check && obstacle_is(c, i, u, (enum verdict_reason)reason))
                unsure = list_add(c, unsure, u->name);
        if (unsure[0])
            tell_verdict(c, i, type, unsure);
    }
}

/* A target that lies beyond what the value can be, counted from a unit's base year. */
static void check_targets(struct checker *c, const struct indicator *i) {
    for (const struct unit *u = c->edition->units; u && i->status; u = u->next) {
        const struct assessment *a = results_assessment(c->results, i, u);
        if (a->unreachable && a->base)
            diag_warning(
                c->ctx->diag, i->target.at, _("ask for a smaller change, or for a level (kind=\"level\")"),
                _("indicator %d (%s): %s cannot reach the target: from %.15g in %d, %s by %.15g would "
                  "pass %.15g, beyond which no value can lie"),
                i->number, i->short_name, u->name, indicator_printed(i, a->base->value), a->base->year,
                i->direction == DIRECTION_UP ? _("up") : _("down"), i->target.change, a->bound);
        else if (a->unreachable)
            diag_warning(c->ctx->diag, i->target.at, _("give a level that a value can have"),
                         _("indicator %d (%s): the level %.15g lies beyond %.15g, which no value can pass"),
                         i->number, i->short_name, i->target.level, a->bound);
    }
}

/*
 * Figures that the edition may print, but which their source has not published when its catalogue was
 * written.
 */
static void check_releases(struct checker *c, const struct indicator *i, int year) {
    for (const struct kpi *k = i->kpis; k; k = k->next) {
        const struct release *r = release_of(c->results->figures->releases, k->id);
        if (!r || r->period <= year || r->period > c->edition->figures_until)
            continue;
        if (r->date)
            diag_warning(c->ctx->diag, k->at,
                         _("import them when they are out; until then the pages print what there is"),
                         _("indicator %d (%s): the figures of %d (%s) are to be published on %s"), i->number,
                         i->short_name, r->period, k->id, r->date);
        else
            diag_warning(c->ctx->diag, k->at,
                         _("import them when they are out; until then the pages print what there is"),
                         _("indicator %d (%s): the figures of %d (%s) are still to be published"), i->number,
                         i->short_name, r->period, k->id);
    }
}

static void check_comments(struct checker *c, const struct indicator *i, int year) {
    for (const struct result *r = c->edition->results; r; r = r->next)
        if (r->indicator == i && r->year < year)
            diag_warning(c->ctx->diag, r->at, _("read the text again and change its year"),
                         _("the commentary on indicator %d (%s) is of %d, its figures of %d"), i->number,
                         i->short_name, r->year, year);
}

static void check_indicator(struct checker *c, const struct indicator *i) {
    int year = results_latest(c->results, i);
    if (!results_of(c->results, i)->in_county) {
        diag_warning(c->ctx->diag, i->at, _("import its figures, or take the indicator away"),
                     _("indicator %d (%s) has no figures up to %d"), i->number, i->short_name,
                     c->edition->figures_until);
        return;
    }
    check_units(c, i, year);
    check_verdicts(c, i);
    check_targets(c, i);
    check_releases(c, i, year);
    check_comments(c, i, year);
}

static bool prints_figures(const struct edition *e) {
    for (const struct publication *p = e->publications; p; p = p->next)
        for (const struct section *s = p->sections; s; s = s->next)
            for (const struct block *b = s->blocks; b; b = b->next)
                if (b->kind == BLOCK_INDICATOR_PAGES || b->kind == BLOCK_SUMMARY || b->kind == BLOCK_PROFILE)
                    return true;
    return false;
}

static bool try_task(void *work, size_t i, struct diag *d) {
    const struct plan *p = work;
    return job_try(p, &p->jobs[i], d);
}

static const char *job_name(void *work, size_t i) {
    const struct plan *p = work;
    return p->jobs[i].name;
}

static void try_all(struct plan *p, struct context *ctx) {
    workers_run(try_task, job_name, p, p->n_jobs, p->options.at_once, ctx->diag);
}

/* Every file is made for the screen and for print, so that nothing is left for build to find. */
static void check_files(struct plan *screen, struct context *ctx) {
    struct build_options options = screen->options;
    struct plan print = {0};
    try_all(screen, ctx);
    options.target = output_target(OUTPUT_PRINT);
    if (plan_make_quiet(screen->arena, &options, ctx->data, ctx->diag, &print))
        try_all(&print, ctx);
    plan_release(&print);
}

/* What the database calls units and indicators; it was read before, so that there is no error to expect. */
static void read_catalogue(struct checker *c) {
    struct store *store = NULL;
    if (c->results && store_open(c->plan->options.figures, c->ctx->diag, &store)) {
        catalogue_units(store, c->arena, c->ctx->diag, &c->units);
        catalogue_kpis(store, c->arena, c->ctx->diag, &c->kpis);
    }
    store_close(store);
}

/* Returns how many slips of typography there are. */
static int check_texts(const struct checker *c) {
    struct diag *d = c->ctx->diag;
    struct lint *lint = lint_new(c->locale, d);
    int found = lint ? lint_edition(lint, c->edition, d) : 0;
    struct spelling *spelling = spelling_open(c->locale, c->edition, d);
    if (spelling)
        spelling_edition(spelling, c->edition, d);
    persons_edition(c->locale, spelling, c->edition, d);
    spelling_close(spelling);
    lint_free(lint);
    return found;
}

/* "edition.xml: no errors, 18 warnings, 1 of them a slip of typography" */
static void tell_sum(const struct checker *c, int slips) {
    const struct diag *d = c->ctx->diag;
    struct buffer *out = c->ctx->out;
    buffer_printf(out, "%s: ", c->edition->file);
    buffer_printf(out,
                  d->errors ? ngettext("%d error", "%d errors", (unsigned long)d->errors) : _("no errors"),
                  d->errors);
    buffer_puts(out, ", ");
    buffer_printf(out,
                  d->warnings ? ngettext("%d warning", "%d warnings", (unsigned long)d->warnings)
                              : _("no warnings"),
                  d->warnings);
    if (slips)
        buffer_printf(out,
                      ngettext(", %d of them a slip of typography", ", %d of them slips of typography",
                               (unsigned long)slips),
                      slips);
    buffer_putc(out, '\n');
}

static void check_all(struct checker *c) {
    int found = check_texts(c);
    read_catalogue(c);
    check_catalogue(c);
    check_previous(c);
    check_doubts(c);
    for (int k = 0; c->results && k < c->edition->n_indicators; k++)
        check_indicator(c, c->edition->indicators[k]);
    if (!c->results && prints_figures(c->edition))
        diag_warning(c->ctx->diag, (struct place){c->edition->file, 0}, _("name the database with --figures"),
                     "%s", _("figures were not checked: no database is named"));
    check_files(c->plan, c->ctx);
    tell_sum(c, found);
}

static enum taken take_option(void *options, const char *name, const char *value) {
    struct build_options *o = options;
    return strcmp(name, "--figures") == 0 ? taken_text(&o->figures, value) : UNKNOWN_OPTION;
}

enum command_status command_check(struct context *ctx, int argc, char **argv) {
    struct build_options options = {
        .out = "", .target = output_target(OUTPUT_SCREEN), .at_once = workers_usual()};
    struct arguments arguments = {
        .command = "check", .words = {&options.edition}, .option = take_option, .options = &options};
    enum command_status status = arguments_read(ctx, &arguments, argc, argv);
    if (status != COMMAND_DONE)
        return status;
    if (!options.edition)
        return command_misused(ctx, "check", "%s", _("the edition's XML file is missing"));
    struct arena a;
    struct plan plan = {0};
    arena_init(&a);
    bool ready = plan_make(&a, &options, ctx->data, ctx->diag, &plan);
    if (ready)
        check_all(&(struct checker){.ctx = ctx,
                                    .arena = &a,
                                    .plan = &plan,
                                    .edition = plan.edition,
                                    .locale = plan.locale,
                                    .results = plan.results});
    plan_release(&plan);
    arena_release(&a);
    return !ready ? COMMAND_NOT_STARTED : ctx->diag->errors ? COMMAND_SOME_FAILED : COMMAND_DONE;
}
