#include "command/trace.h"

#include "command/named.h"
#include "command/tracing.h"
#include "content/content.h"
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
    t.indicator = named_indicator(ctx->diag, a, p->edition, o->indicator);
    t.unit = named_unit(ctx->diag, a, p->edition, o->unit);
    if (!t.indicator || !t.unit || !has_sex(ctx, t.indicator, o->sex))
        return COMMAND_NOT_STARTED;
    maker_init(&maker);
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
