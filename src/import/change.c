#include "import/change.h"

#include "figures/database.h"

#include <libintl.h>

#define _(text) gettext(text)

static const char changes[] =
    "SELECT i.kpi, coalesce(u.title, i.unit), i.period, i.sex, i.other, coalesce(i.value, 'null'), i.deleted"
    " FROM temp.incoming AS i LEFT JOIN main.unit AS u ON u.code = i.unit"
    " WHERE i.action IN ('changed', 'removed') AND (i.deleted OR i.other IS NOT coalesce(i.value, 'null'))"
    " ORDER BY i.kpi, i.unit, i.period, i.sex";

static void change_say(struct arena *a, sqlite3_stmt *row, struct place at, struct diag *d) {
    const char *words[6];
    for (int i = 0; i < 6; i++)
        words[i] = database_text(a, row, i);
    diag_note(d, at,
              sqlite3_column_int(row, 6) ? _("%s, %s, %s, %s: %s is taken away")
                                         : _("%s, %s, %s, %s: %s becomes %s"),
              words[0], words[1], words[2], words[3], words[4], words[5]);
}

bool change_report(struct store *s, struct place at, struct diag *d) {
    struct arena a;
    bool ok = true;
    size_t n = 0;
    int64_t figures = 0;
    if (!database_integer(s, d, "SELECT content = 'data' FROM temp.recognised", &figures))
        return false;
    if (!figures)
        return true;
    sqlite3_stmt *row = database_query(s, d, changes);
    arena_init(&a);
    while (row && database_next(s, d, row, &ok))
        if (n++ < CHANGES_SHOWN)
            change_say(&a, row, at, d);
    if (n > CHANGES_SHOWN)
        diag_note(d, at,
                  ngettext("%zu more value is changed", "%zu more values are changed", n - CHANGES_SHOWN),
                  n - CHANGES_SHOWN);
    sqlite3_finalize(row);
    arena_release(&a);
    return row && ok;
}
