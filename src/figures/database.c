#include "figures/database.h"

#include <libintl.h>
#include <sys/stat.h>

#define _(text) gettext(text)

static const char *error_hint(int code) {
    switch (code) {
    case SQLITE_NOTADB:
        return _("give a database that \"perspektiv import\" has made, or a new name");
    case SQLITE_CANTOPEN:
        return _("check the name, and that its folder is there and may be used");
    case SQLITE_BUSY:
        return _("another import is running: try again when it has ended");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return _("check that the file and its folder may be written to");
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return _("check that the disk has room and is sound");
    default: /* damaged, or a table is gone */
        return _("fetch the database from a backup, or import all files into a new one");
    }
}

bool database_error(const struct store *s, struct diag *d) {
    struct stat st;
    if (stat(s->path, &st) == 0 && S_ISDIR(st.st_mode))
        return diag_error(d, (struct place){s->path, 0}, _("give the name of the database's file"), "%s",
                          _("this is a folder, not a database"));
    int code = sqlite3_errcode(s->db) & 0xff;
    return diag_error(d, (struct place){s->path, 0}, error_hint(code), _("the database cannot be used: %s"),
                      sqlite3_errmsg(s->db));
}

bool database_run(struct store *s, struct diag *d, const char *sql) {
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK || database_error(s, d);
}

bool database_begin(struct store *s, struct diag *d) {
    return database_run(s, d, "BEGIN IMMEDIATE");
}

bool database_end(struct store *s, struct diag *d, bool ok) {
    ok = ok && database_run(s, d, "COMMIT");
    /* A full disk and the like have undone the transaction already. */
    if (!ok && !sqlite3_get_autocommit(s->db))
        database_run(s, d, "ROLLBACK");
    return ok;
}

sqlite3_stmt *database_query(struct store *s, struct diag *d, const char *sql) {
    sqlite3_stmt *query = NULL;
    if (sqlite3_prepare_v2(s->db, sql, -1, &query, NULL) != SQLITE_OK)
        database_error(s, d);
    return query;
}

bool database_next(struct store *s, struct diag *d, sqlite3_stmt *query, bool *ok) {
    int code = sqlite3_step(query);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        *ok = database_error(s, d);
    return code == SQLITE_ROW;
}

bool database_finish(struct store *s, struct diag *d, sqlite3_stmt *statement) {
    bool ok = statement != NULL;
    while (ok && database_next(s, d, statement, &ok))
        continue;
    sqlite3_finalize(statement);
    return ok;
}

bool database_integer(struct store *s, struct diag *d, const char *sql, int64_t *out) {
    sqlite3_stmt *query = database_query(s, d, sql);
    bool ok = query != NULL;
    if (ok && database_next(s, d, query, &ok))
        *out = sqlite3_column_int64(query, 0);
    sqlite3_finalize(query);
    return ok;
}

char *database_text(struct arena *a, sqlite3_stmt *query, int column) {
    const unsigned char *text = sqlite3_column_text(query, column);
    return text ? arena_strdup(a, (const char *)text) : NULL;
}
