#include "command/journal.h"

#include "import/journal.h"
#include "input/edition.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static void entry_write(struct buffer *out, const struct journal_entry *e) {
    buffer_printf(out, _("%4lld  %s  %s: %lld new, %lld changed, %lld unchanged, %lld removed"),
                  (long long)e->id, e->imported, e->file, (long long)e->added, (long long)e->changed,
                  (long long)e->unchanged, (long long)e->removed);
    if (strcmp(e->content, "data") != 0)
        buffer_puts(out, _(", catalogue"));
    if (e->example)
        buffer_puts(out, _(", example"));
    if (e->undone)
        buffer_printf(out, _(", taken back %s"), e->undone);
    buffer_putc(out, '\n');
}

enum command_status journal_show(struct context *ctx, struct store *s) {
    struct arena a;
    struct journal_entry *entries;
    size_t n;
    arena_init(&a);
    bool ok = journal_list(s, &a, ctx->diag, &entries, &n);
    for (size_t i = 0; ok && i < n; i++)
        entry_write(ctx->out, &entries[i]);
    arena_release(&a);
    return ok ? COMMAND_DONE : COMMAND_NOT_STARTED;
}

/* "N15428 (Title): 12 values, 2018–2024" for each indicator of the source. */
static void touched_write(struct buffer *out, const struct undo *u) {
    for (size_t from = 0, to = 0; from < u->n; from = to) {
        const struct touched *t = &u->touched[from];
        int first = t->year, last = t->year;
        for (; to < u->n && strcmp(u->touched[to].kpi, t->kpi) == 0; to++) {
            first = u->touched[to].year < first ? u->touched[to].year : first;
            last = u->touched[to].year > last ? u->touched[to].year : last;
        }
        buffer_printf(out, ngettext("  %s%s%s: %zu value", "  %s%s%s: %zu values", to - from), t->kpi,
                      t->title ? " " : "", t->title ? t->title : "", to - from);
        buffer_printf(out, ", %d", first);
        if (last > first)
            buffer_printf(out, "–%d", last);
        buffer_putc(out, '\n');
    }
}

static bool prints(const struct indicator *i, const char *kpi) {
    for (const struct kpi *k = i->kpis; k; k = k->next)
        if (strcmp(k->id, kpi) == 0)
            return true;
    return false;
}

static const struct unit *unit_of(const struct edition *e, const char *code) {
    for (const struct unit *u = e->units; u; u = u->next)
        if (strcmp(u->code, code) == 0)
            return u;
    return NULL;
}

/* "Arvika 2022–2024" for the values from `from` on that are of one unit; returns the first behind them. */
static size_t years_write(struct buffer *out, const struct edition *e, const struct undo *u, size_t from,
                          const char *before) {
    const struct touched *t = &u->touched[from];
    size_t to = from;
    while (to < u->n && strcmp(u->touched[to].kpi, t->kpi) == 0 &&
           strcmp(u->touched[to].unit, t->unit) == 0 && u->touched[to].year <= e->figures_until)
        to++;
    int last = u->touched[to - 1].year;
    buffer_printf(out, "%s%s %d", before, unit_of(e, t->unit)->name, t->year);
    if (last > t->year)
        buffer_printf(out, "–%d", last);
    return to;
}

/*
 * "edition.xml: indicator 4 (Examen): Arvika 2023, Eda 2022–2024" for each indicator that prints any of them.
 */
static void printed_write(struct buffer *out, const struct edition *e, const struct undo *u) {
    for (int k = 0; k < e->n_indicators; k++) {
        const struct indicator *i = e->indicators[k];
        bool any = false;
        for (size_t t = 0; t < u->n;) {
            if (!unit_of(e, u->touched[t].unit) || u->touched[t].year > e->figures_until ||
                !prints(i, u->touched[t].kpi)) {
                t++;
                continue;
            }
            if (!any)
                buffer_printf(out, _("%s: indicator %d (%s): "), e->file, i->number, i->short_name);
            t = years_write(out, e, u, t, any ? ", " : "");
            any = true;
        }
        buffer_puts(out, any ? "\n" : "");
    }
}

enum command_status journal_take_back(struct context *ctx, struct store *s, int64_t id, char *const *editions,
                                      size_t n) {
    struct arena a;
    struct undo undo;
    arena_init(&a);
    struct edition **read = ARENA_ARRAY(&a, struct edition *, n + 1);
    bool ok = true;
    for (size_t i = 0; i < n; i++)
        ok &= edition_read(&a, editions[i], ctx->diag, &read[i]);
    ok = ok && journal_undo(s, &a, id, ctx->now, ctx->diag, &undo);
    if (ok) {
        buffer_printf(ctx->out,
                      ngettext("import %lld is taken back: %zu value gone, %zu restored\n",
                               "import %lld is taken back: %zu values gone, %zu restored\n", undo.taken),
                      (long long)id, undo.taken, undo.restored);
        touched_write(ctx->out, &undo);
    }
    for (size_t i = 0; ok && i < n; i++)
        printed_write(ctx->out, read[i], &undo);
    arena_release(&a);
    return ok ? COMMAND_DONE : COMMAND_NOT_STARTED;
}
