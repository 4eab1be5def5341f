#include "command/trace.h"

#include "command/tracing.h"
#include "content/content.h"
#include "figures/word.h"
#include "input/near.h"
#include "input/number.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* The command line, understood. */
struct trace_options {
    const char *edition, *indicator, *unit, *figures;
    enum sex sex;
    int year;
};

static bool take_sex(const char *letter, enum sex *out) {
    static const char *const letters[SEX_COUNT] = {[SEX_TOTAL] = "T", [SEX_WOMEN] = "K", [SEX_MEN] = "M"};
    for (int sex = 0; sex < SEX_COUNT; sex++)
        if (strcmp(letter, letters[sex]) == 0) {
            *out = (enum sex)sex;
            return true;
        }
    return false;
}

/* Takes one option with its value; false when the value is not one that it can have. */
static bool take_option(struct trace_options *o, const char *name, const char *value) {
    if (strcmp(name, "--figures") == 0)
        o->figures = value;
    else if (strcmp(name, "--sex") == 0)
        return take_sex(value, &o->sex);
    else
        return number_read_whole(value, &o->year) && o->year > 0;
    return true;
}

static enum command_status parse_option(struct context *ctx, struct trace_options *o, const char *name,
                                        const char *value) {
    if (strcmp(name, "--figures") != 0 && strcmp(name, "--sex") != 0 && strcmp(name, "--year") != 0)
        return command_misused(ctx, "trace", _("there is no option \"%s\""), name);
    if (!value)
        return command_misused(ctx, "trace", _("the option %s lacks its value"), name);
    if (!take_option(o, name, value))
        return command_misused(ctx, "trace", _("the option %s cannot have the value \"%s\""), name, value);
    return COMMAND_DONE;
}

static enum command_status parse(struct context *ctx, int argc, char **argv, struct trace_options *o) {
    const char **words[] = {&o->edition, &o->indicator, &o->unit};
    size_t n = 0;
    bool ended = false;
    for (int i = 1; i < argc; i++) {
        if (!ended && strcmp(argv[i], "--") == 0) {
            ended = true;
        } else if (ended || argv[i][0] != '-') {
            if (n == sizeof words / sizeof *words)
                return command_misused(ctx, "trace", _("\"%s\" is one argument too many"), argv[i]);
            *words[n++] = argv[i];
        } else {
            enum command_status status = parse_option(ctx, o, argv[i], argv[i + 1]); /* argv ends with NULL */
            if (status != COMMAND_DONE)
                return status;
            i++;
        }
    }
    if (n < sizeof words / sizeof *words)
        return command_misused(ctx, "trace", "%s", _("the edition, an indicator and a unit must be named"));
    if (!o->figures)
        return command_misused(ctx, "trace", "%s", _("the database is not named"));
    return COMMAND_DONE;
}

static bool has_kpi(const struct indicator *i, const char *id) {
    for (const struct kpi *k = i->kpis; k; k = k->next)
        if (strcmp(k->id, id) == 0)
            return true;
    return false;
}

static bool is_meant(const struct indicator *i, const char *word) {
    int number;
    return strcmp(i->id, word) == 0 || has_kpi(i, word) ||
           (number_read_whole(word, &number) && number == i->number);
}

/* The indicator that a word names; a KPI may stand behind several. */
static const struct indicator *find_indicator(struct context *ctx, struct arena *a, const struct edition *e,
                                              const char *word) {
    const struct indicator *found = NULL;
    struct near near = near_begin(word);
    struct place at = {e->file, 0};
    for (int k = 0; k < e->n_indicators; k++) {
        const struct indicator *i = e->indicators[k];
        near_add(&near, i->id);
        for (const struct kpi *p = i->kpis; p; p = p->next)
            near_add(&near, p->id);
        if (!is_meant(i, word))
            continue;
        if (found) {
            diag_error(ctx->diag, at, arena_printf(a, _("give its id: %s or %s"), found->id, i->id),
                       _("\"%s\" stands behind more than one indicator"), word);
            return NULL;
        }
        found = i;
    }
    if (!found)
        diag_error(ctx->diag, at,
                   near.best ? arena_printf(a, _("did you mean %s?"), near.best)
                             : _("give its id, its number or a KPI"),
                   _("the edition has no indicator \"%s\""), word);
    return found;
}

static const struct unit *find_unit(struct context *ctx, struct arena *a, const struct edition *e,
                                    const char *word) {
    struct near near = near_begin(word);
    for (const struct unit *u = e->units; u; u = u->next) {
        const char *const names[] = {u->code, u->slug, u->name, u->long_name};
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
            near_add(&near, names[k]);
            if (word_same(names[k], word))
                return u;
        }
    }
    diag_error(ctx->diag, (struct place){e->file, 0},
               near.best ? arena_printf(a, _("did you mean %s?"), near.best)
                         : _("give its name, its code or its slug"),
               _("the edition has no unit \"%s\""), word);
    return NULL;
}

static bool has_sex(struct context *ctx, const struct indicator *i, enum sex sex) {
    return sex == SEX_TOTAL || i->by_sex ||
           diag_error(ctx->diag, i->at, _("leave --sex out, or write by-sex=\"yes\" for the indicator"),
                      _("\"%s\" is not divided by sex"), i->name);
}

static enum command_status trace(struct context *ctx, struct arena *a, const struct plan *p,
                                 const struct trace_options *o) {
    struct content none = {.edition = p->edition};
    struct maker maker = {.arena = a,
                          .edition = p->edition,
                          .style = p->looks->style,
                          .figures = p->figures,
                          .content = &none,
                          .unit = p->edition->region,
                          .diag = ctx->diag};
    struct tracing t = {.arena = a,
                        .out = ctx->out,
                        .diag = ctx->diag,
                        .plan = p,
                        .maker = &maker,
                        .sex = o->sex,
                        .year = o->year};
    t.indicator = find_indicator(ctx, a, p->edition, o->indicator);
    t.unit = find_unit(ctx, a, p->edition, o->unit);
    if (!t.indicator || !t.unit || !has_sex(ctx, t.indicator, o->sex))
        return COMMAND_NOT_STARTED;
    maker_init(&maker);
    bool ok = store_open(o->figures, ctx->diag, &t.store) && tracing_write(&t);
    store_close(t.store);
    return ok ? COMMAND_DONE : COMMAND_SOME_FAILED;
}

/* Warnings about the rest of the edition are for those who check and build it: they are told only with errors. */
static bool make_plan(struct context *ctx, struct arena *a, const struct trace_options *o,
                      struct plan *plan) {
    struct build_options options = {
        .edition = o->edition, .figures = o->figures, .out = "", .target = output_target(OUTPUT_SCREEN)};
    struct diag d;
    diag_init(&d);
    bool ok = plan_make(a, &options, ctx->data, &d, plan);
    for (const struct message *m = d.first; m && !ok; m = m->next)
        diag_add(ctx->diag, m);
    diag_release(&d);
    return ok;
}

enum command_status command_trace(struct context *ctx, int argc, char **argv) {
    struct trace_options o = {0};
    struct plan plan = {0};
    struct arena a;
    enum command_status status = parse(ctx, argc, argv, &o);
    if (status != COMMAND_DONE)
        return status;
    arena_init(&a);
    status = make_plan(ctx, &a, &o, &plan) ? trace(ctx, &a, &plan, &o) : COMMAND_NOT_STARTED;
    plan_release(&plan);
    arena_release(&a);
    return status;
}
