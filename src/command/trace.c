#include "command/trace.h"

#include "base/number.h"
#include "command/arguments.h"
#include "command/named.h"
#include "command/tracing.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* The command line, understood. */
struct trace_options {
    const char *edition, *indicator, *unit, *figures;
    enum sex sex;
    int year;
};

static enum taken take_option(void *options, const char *name, const char *value) {
    struct trace_options *o = options;
    if (strcmp(name, "--figures") == 0)
        return taken_text(&o->figures, value);
    if (strcmp(name, "--sex") == 0)
        return taken_if(value && sex_lettered(value, &o->sex));
    if (strcmp(name, "--year") == 0)
        return taken_if(value && number_read_whole(value, &o->year) && o->year > 0);
    return UNKNOWN_OPTION;
}

static enum command_status parse(struct context *ctx, int argc, char **argv, struct trace_options *o) {
    struct arguments arguments = {.command = "trace",
                                  .words = {&o->edition, &o->indicator, &o->unit},
                                  .option = take_option,
                                  .options = o};
    enum command_status status = arguments_read(ctx, &arguments, argc, argv);
    if (status != COMMAND_DONE)
        return status;
    if (!o->unit)
        return command_misused(ctx, "trace", "%s", _("the edition, an indicator and a unit must be named"));
    if (!o->figures)
        return command_misused(ctx, "trace", "%s", _("the database is not named"));
    return COMMAND_DONE;
}

static bool has_sex(struct context *ctx, const struct indicator *i, enum sex sex) {
    return sex == SEX_TOTAL || i->by_sex ||
           diag_error(ctx->diag, i->at, _("leave --sex out, or write by-sex=\"yes\" for the indicator"),
                      _("\"%s\" is not divided by sex"), i->name);
}

static enum command_status trace(struct context *ctx, struct arena *a, const struct plan *p,
                                 const struct trace_options *o) {
    struct view view = plan_view(p, a, p->layouts, NULL, NULL, ctx->diag);
    struct tracing t = {.arena = a,
                        .out = ctx->out,
                        .diag = ctx->diag,
                        .plan = p,
                        .view = &view,
                        .sex = o->sex,
                        .year = o->year};
    t.indicator = named_indicator(ctx->diag, a, p->edition, o->indicator);
    t.unit = named_unit(ctx->diag, a, p->edition, o->unit);
    if (!t.indicator || !t.unit || !has_sex(ctx, t.indicator, o->sex))
        return COMMAND_NOT_STARTED;
    bool ok = store_open(o->figures, ctx->diag, &t.store) && tracing_write(&t);
    store_close(t.store);
    return ok ? COMMAND_DONE : COMMAND_SOME_FAILED;
}

static bool make_plan(struct context *ctx, struct arena *a, const struct trace_options *o,
                      struct plan *plan) {
    const struct build_options options = {
        .edition = o->edition, .figures = o->figures, .out = "", .target = output_target(OUTPUT_SCREEN)};
    return plan_make_quiet(a, &options, ctx->data, ctx->diag, plan);
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
