#include "command/build.h"

#include "base/file.h"
#include "command/arguments.h"
#include "command/dump.h"
#include "command/workers.h"
#include "content/snapshot.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

static bool number_option(const char *text, int *out) {
    char *end;
    long n = strtol(text, &end, 10);
    if (end == text || *end || n < 1 || n > 64)
        return false;
    *out = (int)n;
    return true;
}

/* Takes one option with its value, which is NULL when the command line ends behind the option. */
static enum taken take_option(void *options, const char *name, const char *value) {
    struct build_options *o = options;
    struct {
        const char *name;
        const char **value;
    } texts[] = {{"--figures", &o->figures},
                 {"--out", &o->out},
                 {"--only", &o->only},
                 {"--printer", &o->printer},
                 {"--publication", &o->publication}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (strcmp(name, texts[i].name) == 0)
            return taken_text(texts[i].value, value);
    if (strcmp(name, "--dump") == 0)
        return taken_if(value && (o->dump = dump_named(value)));
    if (strcmp(name, "--target") == 0)
        return taken_if(value && (o->target = output_target_named(value)));
    if (strcmp(name, "-j") == 0)
        return taken_if(value && number_option(value, &o->at_once));
    if (strcmp(name, "--attach") != 0)
        return UNKNOWN_OPTION;
    o->attach = true;
    return TAKEN_ALONE;
}

/* What goes together, when all options are known. */
static enum command_status check_options(struct context *ctx, struct build_options *o) {
    if (!o->edition)
        return command_misused(ctx, "build", "%s", _("the edition's XML file is missing"));
    if (!o->target->bleed && (o->printer || (o->dump && o->dump->print)))
        return command_misused(ctx, "build", _("%s goes with --target print only"),
                               o->printer ? "--printer" : "--dump ink");
    if (o->attach && o->target->bleed)
        return command_misused(ctx, "build", _("%s goes with --target screen only"), "--attach");
    if (o->attach)
        o->target = output_target(OUTPUT_ATTACHED);
    return COMMAND_DONE;
}

static enum command_status parse(struct context *ctx, int argc, char **argv, struct build_options *o) {
    *o = (struct build_options){
        .out = "build/editions", .target = output_target(OUTPUT_SCREEN), .at_once = workers_usual()};
    struct arguments arguments = {
        .command = "build", .words = {&o->edition}, .option = take_option, .options = o};
    enum command_status status = arguments_read(ctx, &arguments, argc, argv);
    return status == COMMAND_DONE ? check_options(ctx, o) : status;
}

static bool build_task(void *work, size_t i, struct diag *d) {
    const struct plan *p = work;
    return job_run(p, &p->jobs[i], d, NULL);
}

static const char *build_name(void *work, size_t i) {
    const struct plan *p = work;
    return p->jobs[i].name;
}

static enum command_status dump_all(struct context *ctx, struct plan *p) {
    size_t failed = 0;
    if (p->options.dump->of_plan) {
        p->options.dump->of_plan(p, ctx->out);
        return COMMAND_DONE;
    }
    for (size_t i = 0; i < p->n_jobs; i++)
        failed += !job_run(p, &p->jobs[i], ctx->diag, ctx->out);
    return failed ? COMMAND_SOME_FAILED : COMMAND_DONE;
}

/* What the next edition will be compared with lies beside the files. */
static bool write_snapshot(struct context *ctx, const struct plan *p) {
    struct buffer text = {0};
    if (!p->figures || !p->layouts)
        return true;
    struct view view = plan_view(p, p->arena, p->layouts, NULL, NULL, ctx->diag);
    snapshot_write(&view, &text);
    const char *file =
        arena_printf(p->arena, "%s/%d/snapshot-%d.tsv", p->options.out, p->edition->year, p->edition->year);
    bool ok = file_replace(file, buffer_text(&text), text.len, ctx->diag);
    buffer_release(&text);
    return ok;
}

static enum command_status make_all(struct context *ctx, struct plan *p) {
    size_t failed = workers_run(build_task, build_name, p, p->n_jobs, p->options.at_once, ctx->diag);
    /* What stands beside files that were not made anew is of the same edition as they. */
    bool kept = !failed && write_snapshot(ctx, p);
    buffer_printf(
        ctx->out,
        ngettext("%d: %zu of %zu file made in %s/%d\n", "%d: %zu of %zu files made in %s/%d\n", p->n_jobs),
        p->edition->year, p->n_jobs - failed, p->n_jobs, p->options.out, p->edition->year);
    return failed || !kept ? COMMAND_SOME_FAILED : COMMAND_DONE;
}

enum command_status command_build(struct context *ctx, int argc, char **argv) {
    struct build_options options;
    struct plan plan = {0};
    struct arena a;
    enum command_status status = parse(ctx, argc, argv, &options);
    if (status != COMMAND_DONE)
        return status;
    arena_init(&a);
    if (!plan_make(&a, &options, ctx->data, ctx->diag, &plan))
        status = COMMAND_NOT_STARTED;
    else
        status = options.dump ? dump_all(ctx, &plan) : make_all(ctx, &plan);
    plan_release(&plan);
    arena_release(&a);
    return status;
}
