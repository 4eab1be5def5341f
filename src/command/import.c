#include "command/import.h"

#include "command/arguments.h"
#include "import/import.h"

#include <libintl.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define _(text) gettext(text)

/* The command line, understood. */
struct import_options {
    const char *database;
    const char *map; /* of all CSV files; NULL: each has one beside it */
    char **files;    /* in argv, moved together at its front */
    int n_files;
    enum batch_kind kind;
};

static enum taken take_option(void *options, const char *name, const char *value) {
    struct import_options *o = options;
    if (strcmp(name, "--map") == 0)
        return taken_text(&o->map, value);
    if (strcmp(name, "--example") != 0)
        return UNKNOWN_OPTION;
    o->kind = BATCH_EXAMPLE;
    return TAKEN_ALONE;
}

/* The words take the places of the arguments, of which there are never fewer. */
static bool import_options(struct context *ctx, int argc, char **argv, struct import_options *o) {
    size_t n = 0;
    struct arguments arguments = {
        .command = "import", .list = (const char **)argv, .n_list = &n, .option = take_option, .options = o};
    if (arguments_read(ctx, &arguments, argc, argv) != COMMAND_DONE)
        return false;
    if (n < 2) {
        command_misused(ctx, "import", "%s",
                        n == 0 ? _("the database is not named") : _("no file to import is named"));
        return false;
    }
    o->database = argv[0];
    o->files = argv + 1;
    o->n_files = (int)n - 1;
    return true;
}

static void import_line(struct buffer *out, const char *file, bool ok, const struct import_report *r) {
    if (!ok)
        buffer_printf(out,
                      ngettext("%s: not imported: %zu row read, %zu refused\n",
                               "%s: not imported: %zu rows read, %zu refused\n", r->rows),
                      file, r->rows, r->refused);
    else if (r->known)
        buffer_printf(out,
                      ngettext("%s: imported before: %zu row, nothing changed\n",
                               "%s: imported before: %zu rows, nothing changed\n", r->rows),
                      file, r->rows);
    else
        buffer_printf(out,
                      ngettext("%s: %zu row read: %zu new, %zu changed, %zu unchanged, %zu removed\n",
                               "%s: %zu rows read: %zu new, %zu changed, %zu unchanged, %zu removed\n",
                               r->rows),
                      file, r->rows, r->added, r->changed, r->unchanged, r->removed);
}

static bool ends_in(const char *file, const char *ending) {
    const char *dot = strrchr(file, '.');
    return dot && strcasecmp(dot, ending) == 0;
}

/* By its name; a text file may be anything, but not when there is a map for it. */
static bool is_csv(const struct import_options *o, const char *file, const char *map) {
    return ends_in(file, ".csv") || ends_in(file, ".tsv") ||
           (ends_in(file, ".txt") && (o->map || access(map, F_OK) == 0));
}

static bool import_file(struct context *ctx, struct store *store, const struct import_options *o,
                        const char *file, struct import_report *report) {
    struct arena a;
    bool ok;
    arena_init(&a);
    *report = (struct import_report){0};
    const char *map = o->map ? o->map : import_map_beside(&a, file);
    if (!is_csv(o, file, map))
        ok = import_json(store, file, o->kind, ctx->now, ctx->diag, report);
    else if (o->map || access(map, F_OK) == 0)
        ok = import_csv(store, file, map, o->kind, ctx->now, ctx->diag, report);
    else
        ok = diag_error(ctx->diag, (struct place){file, 0},
                        arena_printf(&a, _("write %s, as samples/csv shows, or name a map with --map"), map),
                        _("there is no map that says what the columns hold"));
    arena_release(&a);
    return ok;
}

enum command_status command_import(struct context *ctx, int argc, char **argv) {
    struct import_options o = {.kind = BATCH_REAL};
    struct store *store;
    enum command_status status = COMMAND_DONE;
    if (!import_options(ctx, argc, argv, &o) || !store_create(o.database, ctx->diag, &store))
        return COMMAND_NOT_STARTED;
    for (int i = 0; i < o.n_files; i++) {
        struct import_report report;
        bool ok = import_file(ctx, store, &o, o.files[i], &report);
        import_line(ctx->out, o.files[i], ok, &report);
        if (!ok)
            status = COMMAND_SOME_FAILED;
    }
    store_close(store);
    return status;
}
