#include "figures/database.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

enum {
    APPLICATION_ID = 0x4e705376, /* both as in schema.sql */
    SCHEMA_VERSION = 3,
    OLDEST_VERSION = 2, /* that is read as it is, and becomes the newest with the next import */
    BUSY_MS = 5000,     /* how long an import waits for another one */
};

extern const unsigned char figures_schema[], figures_upgrade[]; /* schema.sql, upgrade.sql */

void store_close(struct store *s) {
    if (!s)
        return;
    sqlite3_close(s->db);
    free(s->path);
    free(s);
}

/* Also returns a store when opening failed: it then holds the handle that knows the reason. */
static struct store *store_connect(const char *path, int flags) {
    struct store *s = calloc(1, sizeof *s);
    if (!s || !(s->path = strdup(path)))
        abort();
    if (sqlite3_open_v2(path, &s->db, flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK)
        sqlite3_busy_timeout(s->db, BUSY_MS);
    if (!s->db)
        abort();
    return s;
}

static bool not_ours(const struct store *s, struct diag *d, const char *what) {
    return diag_error(d, (struct place){s->path, 0},
                      _("give a database that \"perspektiv import\" has made, or a new name"), "%s", what);
}

static bool store_check(struct store *s, struct diag *d) {
    int64_t id = 0, version = 0;
    if (!database_integer(s, d, "PRAGMA application_id", &id) ||
        !database_integer(s, d, "PRAGMA user_version", &version))
        return false;
    if (id != APPLICATION_ID)
        return not_ours(s, d, _("this is not a database of figures"));
    if (version < OLDEST_VERSION || version > SCHEMA_VERSION)
        return diag_error(d, (struct place){s->path, 0},
                          _("import all files into a new one, or use the version of perspektiv that made it"),
                          _("the tables have version %d, this program reads version %d"), (int)version,
                          SCHEMA_VERSION);
    return true;
}

static bool store_upgrade(struct store *s, struct diag *d) {
    int64_t version = 0;
    return database_integer(s, d, "PRAGMA user_version", &version) &&
           (version == SCHEMA_VERSION || database_run(s, d, (const char *)figures_upgrade));
}

/*
 * Makes the tables in an empty file, and renews those of an older version. The lock keeps two first imports
 * from doing so at once; foreign keys can be turned off outside a transaction only.
 */
static bool store_prepare(struct store *s, struct diag *d) {
    int64_t tables = 0;
    if (!database_run(s, d, "PRAGMA foreign_keys = OFF") || !database_begin(s, d))
        return false;
    bool ok = database_integer(s, d, "SELECT count(*) FROM sqlite_schema", &tables) &&
              (tables > 0 || database_run(s, d, (const char *)figures_schema)) && store_check(s, d) &&
              store_upgrade(s, d);
    return database_end(s, d, ok) && database_run(s, d, "PRAGMA foreign_keys = ON");
}

static bool store_start(const char *path, int flags, bool (*prepare)(struct store *, struct diag *),
                        struct diag *d, struct store **out) {
    struct store *s = store_connect(path, flags);
    if ((sqlite3_errcode(s->db) != SQLITE_OK && !database_error(s, d)) ||
        !database_run(s, d,
                      "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY") ||
        !prepare(s, d)) {
        store_close(s);
        return false;
    }
    *out = s;
    return true;
}

bool store_open(const char *path, struct diag *d, struct store **out) {
    return store_start(path, SQLITE_OPEN_READONLY, store_check, d, out);
}

bool store_create(const char *path, struct diag *d, struct store **out) {
    return store_start(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, store_prepare, d, out);
}
