/* Imports a CSV file as its map says: each row becomes one or two of temp.incoming, with what is wrong. */
#include "base/near.h"
#include "base/word.h"
#include "figures/catalogue.h"
#include "import/csv.h"
#include "import/csv_row.h"
#include "import/importing.h"
#include "import/plaintext.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

extern const unsigned char import_csv_begin_sql[], import_data_begin_sql[], import_data_decide_sql[],
    import_data_write_sql[];

/* A CSV file that is being imported. */
struct csv_import {
    struct importing *import;
    struct csv csv;
    struct csv_reading reading;
};

static const char *headings_listed(struct arena *a, const struct csv_row *headings) {
    const char *text = "";
    for (size_t i = 0; i < headings->n; i++)
        text = arena_printf(a, "%s%s\"%s\"", text, i ? ", " : "", headings->fields[i]);
    return text;
}

/* The position of the column that the map names, behind all fields when there is none. */
static size_t column_find(struct csv_import *c, const struct mapping_entry *named) {
    const struct csv_row *headings = &c->csv.headings;
    struct importing *m = c->import;
    struct near near = near_begin(named->value);
    size_t found = COLUMN_NONE;
    for (size_t i = 0; i < headings->n; i++) {
        near_add(&near, headings->fields[i]);
        if (!word_same(headings->fields[i], named->value))
            continue;
        if (found != COLUMN_NONE)
            diag_error(m->diag, (struct place){m->at.file, headings->line},
                       _("give the column that is meant a heading of its own"),
                       _("two columns have the heading \"%s\""), named->value);
        found = i;
    }
    if (found == COLUMN_NONE)
        diag_error(
            m->diag, named->at,
            near.best ? arena_printf(m->arena, _("did you mean \"%s\"?"), near.best)
                      : arena_printf(m->arena, _("its headings are %s"), headings_listed(m->arena, headings)),
            _("%s has no column \"%s\""), m->at.file, named->value);
    return found;
}

static bool columns_find(struct csv_import *c) {
    struct diag *d = c->import->diag;
    const struct csv_row *headings = &c->csv.headings;
    int before = d->errors;
    if (headings->n == 0 || headings->fault != CSV_SOUND)
        return diag_error(d, (struct place){c->import->at.file, headings->line},
                          _("say in the map which line has them: heading-line = 4"),
                          _("there are no headings here"));
    for (int role = 0; role < ROLE_COUNT; role++) {
        const struct mapping_entry *named = &c->reading.map->columns[role];
        c->reading.columns[role] = named->value ? column_find(c, named) : COLUMN_NONE;
    }
    if (d->errors == before && c->csv.n == 0)
        return diag_error(d, c->import->at, _("save or fetch it again"),
                          _("the file has headings, but no rows"));
    return d->errors == before;
}

static bool insert(struct csv_import *c, sqlite3_stmt *q, const struct incoming *in) {
    bool ok = true;
    sqlite3_bind_text(q, 1, in->place, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 2, in->kpi, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 3, in->unit, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 4, in->sex, -1, SQLITE_STATIC);
    sqlite3_bind_int(q, 5, in->period);
    if (in->status)
        sqlite3_bind_null(q, 6);
    else
        sqlite3_bind_double(q, 6, in->value);
    sqlite3_bind_text(q, 7, in->status ? in->status : "", -1, SQLITE_STATIC);
    if (in->denominator > 0)
        sqlite3_bind_double(q, 8, in->denominator);
    else
        sqlite3_bind_null(q, 8);
    sqlite3_bind_text(q, 9, in->problem, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 10, in->detail, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 11, in->other, -1, SQLITE_STATIC);
    database_next(c->import->store, c->import->diag, q, &ok);
    sqlite3_reset(q);
    return ok;
}

static bool insert_all(struct csv_import *c) {
    bool ok = true;
    struct incoming in[CSV_ROW_INCOMING];
    sqlite3_stmt *q =
        database_query(c->import->store, c->import->diag,
                       "INSERT INTO temp.incoming (place, kpi, unit, sex, period, value, status,"
                       " denominator, problem, detail, other, deleted)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0)");
    for (size_t i = 0; q && ok && i < c->csv.n; i++) {
        size_t n = csv_row_take(&c->reading, &c->csv.rows[i], in);
        for (size_t k = 0; ok && k < n; k++)
            ok = insert(c, q, &in[k]);
    }
    sqlite3_finalize(q);
    return q && ok;
}

/* A unit's name beside another's code puts every figure under the wrong name: the catalogue knows both. */
static void units_doubt(const struct csv_import *c) {
    const struct catalogue *units = &c->reading.units;
    for (const struct mapping_entry *e = c->reading.map->units; e; e = e->next) {
        const char *title = catalogue_title(units, e->value), *own = catalogue_code(units, e->name);
        if (title && own && strcmp(own, e->value) != 0)
            diag_warning(c->import->diag, e->at,
                         arena_printf(c->import->arena, _("the code of \"%s\" is %s"), e->name, own),
                         _("\"%s\" is given the code %s, which is that of \"%s\""), e->name, e->value, title);
    }
}

static bool import_rows(struct csv_import *c) {
    struct importing *m = c->import;
    struct csv_reading *r = &c->reading;
    if (!columns_find(c) || !catalogue_units(m->store, m->arena, m->diag, &r->units) ||
        !catalogue_kpis(m->store, m->arena, m->diag, &r->kpis))
        return false;
    units_doubt(c);
    for (size_t i = 0; i < c->csv.n; i++)
        csv_row_learn(r, &c->csv.rows[i]);
    return importing_script(m, import_csv_begin_sql) && importing_script(m, import_data_begin_sql) &&
           insert_all(c) && importing_script(m, import_data_decide_sql) &&
           importing_finish(m, NULL, import_data_write_sql);
}

static bool is_margin(const void *map, const char *kpi) {
    const struct mapping_entry *e = ((const struct mapping *)map)->margins;
    while (e && strcmp(e->value, kpi) != 0)
        e = e->next;
    return e;
}

static bool import_text(struct importing *m, const struct mapping *map, struct plaintext *text,
                        const struct importing_file *file) {
    if (!importing_begin(m, file))
        return false;
    struct csv_import c = {.import = m,
                           .reading = {.arena = m->arena, .map = map, .notation = {map->decimal, 0}}};
    m->known = (struct doubts_known){.measure = map->has_measure ? &measure_types[map->measure] : NULL,
                                     .is_margin = is_margin,
                                     .map = map};
    csv_read(m->arena, text->text, map->heading_line, map->separator, &c.csv);
    c.reading.n_columns = c.csv.headings.n;
    return import_rows(&c);
}

static bool check_kind(const struct mapping *map, enum batch_kind asked, struct diag *d) {
    return !(map->has_kind && map->kind == BATCH_REAL && asked == BATCH_EXAMPLE) ||
           diag_error(d, map->at, _("leave out --example, or correct the map"),
                      _("the map says that the figures are real, the command line that they are examples"));
}

bool import_csv(struct store *s, const char *path, const char *map_path, enum batch_kind kind,
                const char *imported, struct diag *d, struct import_report *report) {
    struct arena a;
    struct mapping map;
    struct plaintext text;
    arena_init(&a);
    *report = (struct import_report){0};
    struct importing m = {.store = s, .diag = d, .at = {path, 0}, .arena = &a, .report = report};
    bool ok = mapping_read(&a, map_path, d, &map) && check_kind(&map, kind, d) &&
              plaintext_read(&a, path, d, &text);
    if (ok) {
        struct importing_file file = {.sha256 = text.sha256,
                                      .kind = map.has_kind ? map.kind : kind,
                                      .imported = imported,
                                      .map = map_path,
                                      .map_sha256 = map.sha256};
        ok = database_begin(s, d) && database_end(s, d, import_text(&m, &map, &text, &file));
    }
    arena_release(&a);
    return ok;
}
