#include "command/import.h"

#include "base/number.h"
#include "command/arguments.h"
#include "command/journal.h"
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
    char **files;    /* in argv, moved together at its front; editions with --undo */
    int n_files;
    enum batch_kind kind;
    bool list;
    int undo; /* number of the import to take back; 0: none */
};

static enum taken take_option(void *options, const char *name, const char *value) {
    struct import_options *o = options;
    if (strcmp(name, "--map") == 0)
        return taken_text(&o->map, value);
    if (strcmp(name, "--undo") == 0)
        return taken_if(value && number_read_whole(value, &o->undo) && o->undo > 0);
    bool example = strcmp(name, "--example") == 0, list = strcmp(name, "--list") == 0;
    if (example)
        o->kind = BATCH_EXAMPLE;
    o->list |= list;
    return example || list ? TAKEN_ALONE : UNKNOWN_OPTION;
}

/* The words take the places of the arguments, of which there are never fewer. */
static bool import_options(struct context *ctx, int argc, char **argv, struct import_options *o) {
    size_t n = 0;
    struct arguments arguments = {
        .command = "import", .list = (const char **)argv, .n_list = &n, .option = take_option, .options = o};
    if (arguments_read(ctx, &arguments, argc, argv) != COMMAND_DONE)
        return false;
    bool alone = o->list || o->undo;
    if (n == 0 || (n == 1 && !alone)) {
        command_misused(ctx, "import", "%s",
                        n == 0 ? _("the database is not named") : _("no file to import is named"));
        return false;
    }
    if ((o->list && (n > 1 || o->undo)) || (alone && (o->map || o->kind == BATCH_EXAMPLE))) {
        command_misused(ctx, "import", _("%s imports nothing"), o->list ? "--list" : "--undo");
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

static enum command_status import_files(struct context *ctx, struct store *store,
                                        const struct import_options *o) {
    enum command_status status = COMMAND_DONE;
    for (int i = 0; i < o->n_files; i++) {
        struct import_report report;
        bool ok = import_file(ctx, store, o, o->files[i], &report);
        import_line(ctx->out, o->files[i], ok, &report);
        if (!ok)
            status = COMMAND_SOME_FAILED;
    }
    return status;
}

/* Only an import makes a database that is not there. */
static bool store_of(const struct import_options *o, struct diag *d, struct store **out) {
    if ((o->list || o->undo) && access(o->database, F_OK) != 0)
        return store_open(o->database, d, out);
    return store_create(o->database, d, out);
}

enum command_status command_import(struct context *ctx, int argc, char **argv) {
    struct import_options o = {.kind = BATCH_REAL};
    struct store *store;
    enum command_status status;
    if (!import_options(ctx, argc, argv, &o) || !store_of(&o, ctx->diag, &store))
        return COMMAND_NOT_STARTED;
    if (o.list)
        status = journal_show(ctx, store);
    else if (o.undo)
        status = journal_take_back(ctx, store, o.undo, o.files, (size_t)o.n_files);
    else
        status = import_files(ctx, store, &o);
    store_close(store);
    return status;
}
