#include "import/journal.h"

#include "figures/database.h"

#include <inttypes.h>
#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

extern const unsigned char import_undo_sql[];

#define ENTRY                                                                                                \
    "SELECT id, file, imported, content, kind, n_read, n_added, n_changed, n_unchanged, n_removed, undone"   \
    " FROM main.batch"

static struct journal_entry entry_at(struct arena *a, sqlite3_stmt *q) {
    return (struct journal_entry){
        .id = sqlite3_column_int64(q, 0),
        .file = database_text(a, q, 1),
        .imported = database_text(a, q, 2),
        .content = database_text(a, q, 3),
        .example = strcmp(database_text(a, q, 4), "example") == 0,
        .rows = sqlite3_column_int64(q, 5),
        .added = sqlite3_column_int64(q, 6),
        .changed = sqlite3_column_int64(q, 7),
        .unchanged = sqlite3_column_int64(q, 8),
        .removed = sqlite3_column_int64(q, 9),
        .undone = database_text(a, q, 10),
    };
}

/* What the query gives, which ends in a condition or an order. */
static bool entries_read(struct store *s, struct arena *a, const char *sql, struct diag *d,
                         struct journal_entry **out, size_t *n) {
    size_t capacity = 0;
    bool ok = true;
    sqlite3_stmt *q = database_query(s, d, sql);
    *out = NULL;
    *n = 0;
    while (q && database_next(s, d, q, &ok)) {
        ARENA_PUSH(a, *out, *n, capacity);
        (*out)[(*n)++] = entry_at(a, q);
    }
    sqlite3_finalize(q);
    return q && ok;
}

bool journal_list(struct store *s, struct arena *a, struct diag *d, struct journal_entry **out, size_t *n) {
    return entries_read(s, a, ENTRY " ORDER BY id", d, out, n);
}

static bool undo_check(const struct store *s, const struct journal_entry *e, size_t n, int64_t id,
                       struct diag *d) {
    struct place at = {s->path, 0};
    if (n == 0)
        return diag_error(d, at, _("\"perspektiv import DB --list\" has the numbers"),
                          _("there is no import %lld"), (long long)id);
    if (e->undone)
        return diag_error(d, at, _("import its file again to have it back"),
                          _("import %lld (%s) was taken back already, at %s"), (long long)id, e->file,
                          e->undone);
    if (strcmp(e->content, "data") != 0)
        return diag_error(d, at, _("import the catalogue that is right: the latest counts"),
                          _("import %lld (%s) is a catalogue, which cannot be taken back"), (long long)id,
                          e->file);
    return true;
}

/* Whoever delivered the same values after it is not recorded with them. */
static bool warn_of_later(struct store *s, struct arena *a, int64_t id, struct diag *d) {
    struct journal_entry *later;
    size_t n;
    const char *sql =
        arena_printf(a,
                     ENTRY " WHERE id > %" PRId64
                           " AND undone IS NULL AND content = 'data' AND n_unchanged > 0 ORDER BY id",
                     id);
    if (!entries_read(s, a, sql, d, &later, &n))
        return false;
    for (size_t i = 0; i < n; i++)
        diag_warning(d, (struct place){s->path, 0}, _("import that file again"),
                     _("import %lld (%s) found values unchanged that may be gone now"),
                     (long long)later[i].id, later[i].file);
    return true;
}

static bool touched_read(struct store *s, struct arena *a, struct diag *d, struct undo *out) {
    size_t capacity = 0;
    bool ok = true;
    sqlite3_stmt *q = database_query(s, d,
                                     "SELECT t.kpi, t.unit, k.title, t.period FROM temp.touched AS t"
                                     " JOIN main.kpi AS k ON k.id = t.kpi ORDER BY t.kpi, t.unit, t.period");
    while (q && database_next(s, d, q, &ok)) {
        ARENA_PUSH(a, out->touched, out->n, capacity);
        out->touched[out->n++] = (struct touched){database_text(a, q, 0), database_text(a, q, 1),
                                                  database_text(a, q, 2), sqlite3_column_int(q, 3)};
    }
    sqlite3_finalize(q);
    return q && ok;
}

static bool undo_run(struct store *s, struct arena *a, int64_t id, const char *now, struct diag *d,
                     struct undo *out) {
    struct journal_entry *e;
    size_t n;
    int64_t taken = 0, restored = 0;
    const char *sql = arena_printf(a, ENTRY " WHERE id = %" PRId64, id);
    if (!entries_read(s, a, sql, d, &e, &n) || !undo_check(s, e, n, id, d) ||
        !database_run(s, d, "DROP TABLE IF EXISTS temp.undo; CREATE TEMP TABLE undo (id INTEGER, at TEXT)"))
        return false;
    sqlite3_stmt *q = database_query(s, d, "INSERT INTO temp.undo VALUES (?1, ?2)");
    if (q) {
        sqlite3_bind_int64(q, 1, id);
        sqlite3_bind_text(q, 2, now, -1, SQLITE_STATIC);
    }
    bool ok = database_finish(s, d, q) && database_run(s, d, (const char *)import_undo_sql) &&
              database_integer(s, d, "SELECT count(*) FROM temp.brought WHERE stands", &taken) &&
              database_integer(
                  s, d, "SELECT count(*) FROM temp.was JOIN temp.touched USING (kpi, unit, sex, period)",
                  &restored) &&
              touched_read(s, a, d, out) && warn_of_later(s, a, id, d);
    out->taken = (size_t)taken;
    out->restored = (size_t)restored;
    return ok;
}

bool journal_undo(struct store *s, struct arena *a, int64_t id, const char *now, struct diag *d,
                  struct undo *out) {
    *out = (struct undo){0};
    return database_begin(s, d) && database_end(s, d, undo_run(s, a, id, now, d, out));
}
