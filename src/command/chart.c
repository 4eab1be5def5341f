#include "command/chart.h"

#include "base/file.h"
#include "command/arguments.h"
#include "command/named.h"
#include "command/plan.h"
#include "content/chart_type.h"
#include "content/rules.h"
#include "export/csv.h"
#include "export/plate.h"
#include "export/png.h"
#include "export/svg.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* The command line, understood. */
struct chart_options {
    const char *edition, *subject, *unit, *figures, *out,
        *format; /* subject: indicator or cycle; format NULL: both */
    const char *kind_name;
    enum chart_kind kind;
};

static bool known_format(const char *name) {
    return strcmp(name, "svg") == 0 || strcmp(name, "png") == 0;
}

/* "time, women-men, …", for the hint. */
static const char *kinds_list(struct arena *a) {
    const char *text = "";
    for (int k = 0; k < CHART_KIND_COUNT; k++)
        text = arena_printf(a, "%s%s%s", text, k ? ", " : "", chart_kinds[k].name);
    return text;
}

static enum command_status no_such_kind(struct context *ctx, const char *name) {
    struct arena a;
    arena_init(&a);
    diag_error(ctx->diag, (struct place){0}, arena_printf(&a, _("the kinds are %s"), kinds_list(&a)),
               _("there is no kind of chart \"%s\""), name);
    arena_release(&a);
    return COMMAND_NOT_STARTED;
}

static enum taken take_option(void *options, const char *name, const char *value) {
    struct chart_options *o = options;
    const struct {
        const char *name, **value;
    } texts[] = {
        {"--figures", &o->figures}, {"--out", &o->out}, {"--format", &o->format}, {"--kind", &o->kind_name}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (strcmp(name, texts[i].name) == 0) {
            *texts[i].value = value;
            return taken_if(value && (texts[i].value != &o->format || known_format(value)));
        }
    return UNKNOWN_OPTION;
}

static bool shows_figures(enum chart_subject subject) {
    return subject == SUBJECT_INDICATOR || subject == SUBJECT_OVERVIEW;
}

/* Of indicators and cycles the second word is the subject; of the overview it is the unit. */
static void place_words(struct chart_options *o, enum chart_subject subject) {
    if (subject != SUBJECT_OVERVIEW || o->unit)
        return;
    o->unit = o->subject;
    o->subject = NULL;
}

/* How many words may follow the edition's. */
static size_t words_most(enum chart_subject subject) {
    static const size_t most[] = {
        [SUBJECT_INDICATOR] = 2, [SUBJECT_OVERVIEW] = 1, [SUBJECT_CYCLE] = 1, [SUBJECT_GROUPS] = 0};
    return most[subject];
}

static enum command_status check_options(struct context *ctx, struct chart_options *o) {
    bool known = o->kind != CHART_KIND_COUNT;
    enum chart_subject subject = known ? chart_kinds[o->kind].subject : SUBJECT_INDICATOR;
    const char *const words[] = {o->subject, o->unit, NULL};
    const char *more = words[words_most(subject)];
    if (more)
        return command_misused(ctx, "chart", _("\"%s\" is one argument too many"), more);
    place_words(o, subject);
    if (!o->edition || (!o->subject && (subject == SUBJECT_INDICATOR || subject == SUBJECT_CYCLE)))
        return command_misused(ctx, "chart", "%s", _("the edition and an indicator must be named"));
    if (!known)
        return command_misused(ctx, "chart", "%s", _("the kind of chart is not named"));
    if (shows_figures(subject) && !o->figures)
        return command_misused(ctx, "chart", "%s", _("the database is not named"));
    return COMMAND_DONE;
}

static enum command_status parse(struct context *ctx, int argc, char **argv, struct chart_options *o) {
    *o = (struct chart_options){.kind = CHART_KIND_COUNT, .out = "build/charts"};
    struct arguments arguments = {.command = "chart",
                                  .words = {&o->edition, &o->subject, &o->unit},
                                  .option = take_option,
                                  .options = o};
    enum command_status status = arguments_read(ctx, &arguments, argc, argv);
    if (status != COMMAND_DONE)
        return status;
    o->kind = o->kind_name ? chart_kind_named(o->kind_name) : CHART_KIND_COUNT;
    if (o->kind_name && o->kind == CHART_KIND_COUNT)
        return no_such_kind(ctx, o->kind_name);
    return check_options(ctx, o);
}

/* A chart with all that its files say. */
struct work {
    struct context *ctx;
    struct arena *arena;
    const struct plan *plan;
    const struct chart_options *options;
    struct view view;
    const struct indicator *indicator; /* NULL for what is of none */
    struct chart *chart;
    const char *file; /* path without the ending */
};

static bool write_file(const struct work *w, const char *ending, struct buffer *bytes) {
    const char *file = arena_printf(w->arena, "%s.%s", w->file, ending);
    bool ok = file_replace(file, buffer_text(bytes), bytes->len, w->ctx->diag);
    if (ok)
        buffer_printf(w->ctx->out, "%s\n", file);
    buffer_release(bytes);
    return ok;
}

static bool wanted(const struct work *w, const char *format) {
    return !w->options->format || strcmp(w->options->format, format) == 0;
}

static bool write_svg(const struct work *w, const struct plate *p) {
    struct buffer bytes = {0};
    svg_write(p, &bytes);
    return write_file(w, "svg", &bytes);
}

static bool write_png(const struct work *w, const struct plate *p) {
    struct buffer bytes = {0};
    if (png_write(p, w->ctx->diag, &bytes))
        return write_file(w, "png", &bytes);
    buffer_release(&bytes);
    return false;
}

static bool write_csv(const struct work *w) {
    struct buffer bytes = {0};
    csv_write(&w->view, w->chart, w->indicator, &bytes);
    return write_file(w, "csv", &bytes);
}

/* The line below it; NULL where no figures are shown. */
static const char *source_of(const struct work *w) {
    if (w->indicator)
        return charts_source(&w->view, w->indicator, (struct chart *const *)&w->chart, 1).text;
    if (!shows_figures(chart_kinds[w->options->kind].subject))
        return NULL;
    return source_line_of_all(&w->view, w->chart->letters, verdicts_note(&w->view)).text;
}

static bool write_all(const struct work *w) {
    const struct layout *layout = w->plan->layouts;
    struct typesetter set;
    struct plate plate;
    const char *heading = w->indicator ? w->indicator->short_name : NULL;
    typesetter_init(&set, w->arena, layout->style, layout->fonts, w->plan->hyphenator, w->ctx->diag);
    if (!plate_make(w->arena, &set, w->chart, heading, source_of(w), &plate))
        return diag_error(w->ctx->diag, (struct place){0}, NULL, "%s", _("cairo has no memory"));
    return (!wanted(w, "svg") || write_svg(w, &plate)) && (!wanted(w, "png") || write_png(w, &plate)) &&
           write_csv(w);
}

/* The unit whose chart it is: the county unless one is named. */
static const struct unit *wanted_unit(const struct work *w) {
    const struct edition *e = w->plan->edition;
    struct place at = {e->file, 0};
    const struct unit *u =
        w->options->unit ? named_unit(w->ctx->diag, w->arena, e, w->options->unit) : e->region;
    if (!u && !w->options->unit)
        diag_error(w->ctx->diag, at, _("name one of its municipalities"), "%s",
                   _("the edition has no region"));
    if (u && u->level == LEVEL_NATION) {
        diag_error(w->ctx->diag, at, _("name a municipality or the region"),
                   _("\"%s\" has no charts of its own: it stands in those of the others"), u->name);
        return NULL;
    }
    return u;
}

/* Each of these: true with `chart` and `file` filled, and `indicator` where it is of one. */

static bool choose_figures(struct work *w) {
    const struct edition *e = w->plan->edition;
    enum chart_kind kind = w->options->kind;
    w->indicator = named_indicator(w->ctx->diag, w->arena, e, w->options->subject);
    w->view.unit = wanted_unit(w);
    if (!w->indicator || !w->view.unit)
        return false;
    w->chart = chart_of_indicator(&w->view, kind, w->indicator);
    w->file = arena_printf(w->arena, "%s/%s-%s-%d-%s", w->options->out, w->indicator->id,
                           chart_kinds[kind].name, e->year, w->view.unit->slug);
    return w->chart ||
           diag_error(w->ctx->diag, w->indicator->at, _("choose another kind, or another indicator"),
                      _("the figures of \"%s\" make no chart of the kind %s"), w->indicator->name,
                      chart_kinds[kind].name);
}

static bool choose_overview(struct work *w) {
    const struct edition *e = w->plan->edition;
    w->view.unit = wanted_unit(w);
    if (!w->view.unit)
        return false;
    w->chart = chart_types[w->options->kind].of_edition(&w->view);
    w->file = arena_printf(w->arena, "%s/%s-%d-%s", w->options->out, chart_kinds[w->options->kind].name,
                           e->year, w->view.unit->slug);
    return w->chart ||
           diag_error(w->ctx->diag, (struct place){e->file, 0}, _("the pages print it as a table"), "%s",
                      _("the edition has too many units for the overview to be one chart"));
}

static bool choose_groups(struct work *w) {
    const struct edition *e = w->plan->edition;
    w->chart = chart_types[w->options->kind].of_edition(&w->view);
    w->file =
        arena_printf(w->arena, "%s/%s-%d", w->options->out, chart_kinds[w->options->kind].name, e->year);
    return w->chart || diag_error(w->ctx->diag, (struct place){e->file, 0}, _("add <groups> to the edition"),
                                  "%s", _("the edition has no groups"));
}

static bool choose_cycle(struct work *w) {
    const struct cycle *c = named_cycle(w->ctx->diag, w->arena, w->plan->edition, w->options->subject);
    if (!c)
        return false;
    w->chart = chart_types[w->options->kind].of_cycle(&w->view, c);
    w->file = arena_printf(w->arena, "%s/%s-%s-%d", w->options->out, c->id,
                           chart_kinds[w->options->kind].name, w->plan->edition->year);
    return true;
}

static enum command_status make(struct context *ctx, struct arena *a, const struct plan *p,
                                const struct chart_options *o) {
    static bool (*const choose[])(struct work *) = {[SUBJECT_INDICATOR] = choose_figures,
                                                    [SUBJECT_OVERVIEW] = choose_overview,
                                                    [SUBJECT_CYCLE] = choose_cycle,
                                                    [SUBJECT_GROUPS] = choose_groups};
    struct work w = {.ctx = ctx,
                     .arena = a,
                     .plan = p,
                     .options = o,
                     .view = plan_view(p, a, p->layouts, NULL, NULL, ctx->diag)};
    if (!choose[chart_kinds[o->kind].subject](&w))
        return COMMAND_NOT_STARTED;
    return write_all(&w) ? COMMAND_DONE : COMMAND_SOME_FAILED;
}

enum command_status command_chart(struct context *ctx, int argc, char **argv) {
    struct chart_options o;
    struct plan plan = {0};
    struct arena a;
    enum command_status status = parse(ctx, argc, argv, &o);
    if (status != COMMAND_DONE)
        return status;
    arena_init(&a);
    struct build_options options = {
        .edition = o.edition, .figures = o.figures, .out = "", .target = output_target(OUTPUT_SCREEN)};
    status = plan_make_quiet(&a, &options, ctx->data, ctx->diag, &plan) ? make(ctx, &a, &plan, &o)
                                                                        : COMMAND_NOT_STARTED;
    plan_release(&plan);
    arena_release(&a);
    return status;
}
