#include "figures/raw.h"

#include "base/buffer.h"
#include "base/hash.h"

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

/*
 * One row: the columns of `wanted`. A group's mean (?4) stands in for its region (?5), indicator by
 * indicator, where no row of the region itself is read.
 */
enum {
    COLUMN_KPI,
    COLUMN_UNIT,
    COLUMN_SEX,
    COLUMN_PERIOD,
    COLUMN_VALUE,
    COLUMN_STATUS,
    COLUMN_DENOMINATOR,
    COLUMN_BATCH,
    COLUMN_KIND,
    COLUMN_FORMAT
};

static const char wanted[] =
    "SELECT o.kpi, o.unit, o.sex, o.period, o.value, o.status, o.denominator, o.batch, b.kind,"
    " b.format"
    " FROM observation AS o JOIN batch AS b ON b.id = o.batch"
    " WHERE o.kpi IN (SELECT value FROM json_each(?1)) AND o.unit IN (SELECT value FROM json_each(?2))"
    " AND o.period <= ?3"
    " AND (o.unit IS NOT ?4 OR NOT EXISTS (SELECT 1 FROM observation AS own"
    "      WHERE own.kpi = o.kpi AND own.unit = ?5 AND own.period <= ?3))"
    " ORDER BY o.kpi, o.unit, o.sex, o.period";

/* A series while its figures may still move. */
struct range {
    size_t start, n;
};

/* The figures of all series, one after the other. */
struct reading {
    struct raw *raw;
    const struct edition *edition;
    struct range *ranges; /* [KPI][unit][sex] */
    struct figure *figures;
    size_t n, capacity;
    struct hash hash;
};

static size_t kpi_position(const struct raw *r, const char *id) {
    size_t k = 0;
    while (k < r->n_kpis && strcmp(r->kpis[k], id) != 0)
        k++;
    return k;
}

static void raw_list_kpi(struct raw *r, struct arena *a, const char *id, size_t *capacity) {
    if (!id || kpi_position(r, id) < r->n_kpis)
        return;
    ARENA_PUSH(a, r->kpis, r->n_kpis, *capacity);
    r->kpis[r->n_kpis++] = id;
}

static void raw_list_kpis(struct raw *r, struct arena *a, const struct edition *e) {
    size_t capacity = 0;
    for (int i = 0; i < e->n_indicators; i++)
        for (const struct kpi *k = e->indicators[i]->kpis; k; k = k->next) {
            raw_list_kpi(r, a, k->id, &capacity);
            raw_list_kpi(r, a, k->uncertainty, &capacity);
        }
}

static void json_add_string(struct buffer *b, const char *text) {
    buffer_putc(b, b->len ? ',' : '[');
    buffer_putc(b, '"');
    for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
        if (*c < ' ' || *c == '"' || *c == '\\')
            buffer_printf(b, "\\u%04x", (unsigned)*c);
        else
            buffer_putc(b, (char)*c);
    }
    buffer_putc(b, '"');
}

static sqlite3_stmt *raw_query(struct store *s, const struct raw *r, const struct edition *e,
                               struct diag *d) {
    struct buffer kpis = {0}, units = {0};
    for (size_t k = 0; k < r->n_kpis; k++)
        json_add_string(&kpis, r->kpis[k]);
    const struct unit *region = e->region;
    const char *mean = region ? region->mean : NULL;
    for (const struct unit *u = e->units; u; u = u->next)
        json_add_string(&units, u->code);
    if (mean)
        json_add_string(&units, mean);
    buffer_puts(&kpis, kpis.len ? "]" : "[]");
    buffer_puts(&units, units.len ? "]" : "[]");
    sqlite3_stmt *q = database_query(s, d, wanted);
    if (q) {
        sqlite3_bind_text(q, 1, buffer_text(&kpis), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(q, 2, buffer_text(&units), -1, SQLITE_TRANSIENT);
        sqlite3_bind_int(q, 3, e->figures_until);
        sqlite3_bind_text(q, 4, mean, -1, SQLITE_STATIC);
        sqlite3_bind_text(q, 5, region ? region->code : NULL, -1, SQLITE_STATIC);
    }
    buffer_release(&kpis);
    buffer_release(&units);
    return q;
}

/*
 * Why a row has no value. Only the first two words of v2 say more than that there is none; v3 says nothing
 * any more, and what it leaves out is mostly sekretess. Of CSV each has been given its word
 * (import/mapping.h).
 */
static enum value_status status_of(const char *word) {
    static const struct {
        const char *word;
        enum value_status status;
    } known[] = {
        {"Not applicable", VALUE_NOT_APPLICABLE}, {"Missing", VALUE_MISSING}, {"Pending", VALUE_PENDING}};
    for (size_t k = 0; k < sizeof known / sizeof *known; k++)
        if (strcmp(word, known[k].word) == 0)
            return known[k].status;
    return VALUE_WITHHELD;
}

static const char *column_text(sqlite3_stmt *row, int column) {
    return (const char *)sqlite3_column_text(row, column);
}

static enum sex sex_of(const char *letter) {
    return *letter == 'K' ? SEX_WOMEN : *letter == 'M' ? SEX_MEN : SEX_TOTAL;
}

static struct figure figure_of(sqlite3_stmt *row, struct figure_row source) {
    bool given = sqlite3_column_type(row, COLUMN_VALUE) != SQLITE_NULL;
    return (struct figure){
        .year = sqlite3_column_int(row, COLUMN_PERIOD),
        .status = given ? VALUE_GIVEN : status_of(column_text(row, COLUMN_STATUS)),
        .value = sqlite3_column_double(row, COLUMN_VALUE),
        .denominator = sqlite3_column_double(row, COLUMN_DENOMINATOR),
        .batch = sqlite3_column_int64(row, COLUMN_BATCH),
        .row = source,
        .example = strcmp(column_text(row, COLUMN_KIND), "example") == 0,
        .open = strcmp(column_text(row, COLUMN_FORMAT), "csv") != 0,
    };
}

static bool is_mean(const struct unit *region, const char *code) {
    return region && region->mean && strcmp(region->mean, code) == 0;
}

/* The unit that a row belongs to, and its position in the edition. */
static const struct unit *reading_unit(const struct reading *r, const char *code, size_t *position) {
    const struct unit *u = r->edition->units;
    for (*position = 0; strcmp(u->code, code) != 0 && !is_mean(u, code); u = u->next)
        ++*position;
    return u;
}

/* Numbers go in as their bits, which no locale and no rounding touches; the batch's number stays out. */
static void reading_hash(struct reading *r, sqlite3_stmt *row, const struct figure *f) {
    char bits[80];
    uint64_t value = 0, denominator;
    if (f->status == VALUE_GIVEN)
        memcpy(&value, &f->value, sizeof value);
    memcpy(&denominator, &f->denominator, sizeof denominator);
    for (int column = COLUMN_KPI; column <= COLUMN_SEX; column++)
        hash_add(&r->hash, column_text(row, column), (size_t)sqlite3_column_bytes(row, column) + 1);
    int len = snprintf(bits, sizeof bits, "%d %d %016" PRIx64 " %016" PRIx64 " %d %d", f->year,
                       (int)f->status, value, denominator, f->example, f->open);
    hash_add(&r->hash, bits, (size_t)len + 1);
}

static void reading_add(struct reading *r, struct arena *a, sqlite3_stmt *row) {
    size_t position, k = kpi_position(r->raw, column_text(row, COLUMN_KPI));
    const char *code = column_text(row, COLUMN_UNIT);
    const struct unit *unit = reading_unit(r, code, &position);
    bool mean = is_mean(unit, code);
    enum sex sex = sex_of(column_text(row, COLUMN_SEX));
    struct range *range = &r->ranges[(k * (size_t)r->raw->n_units + position) * SEX_COUNT + sex];
    if (range->n++ == 0)
        range->start = r->n;
    ARENA_PUSH(a, r->figures, r->n, r->capacity);
    r->figures[r->n] =
        figure_of(row, (struct figure_row){r->raw->kpis[k], mean ? unit->mean : unit->code, sex});
    r->figures[r->n].unweighted_mean = mean;
    reading_hash(r, row, &r->figures[r->n]);
    r->n++;
}

static void reading_finish(struct reading *r, struct arena *a, size_t n_series) {
    r->raw->series = ARENA_ARRAY(a, struct series, n_series);
    for (size_t i = 0; i < n_series; i++)
        if (r->ranges[i].n)
            r->raw->series[i] = (struct series){r->figures + r->ranges[i].start, r->ranges[i].n};
    hash_hex(&r->hash, r->raw->sha256);
}

/* The row of every unit and sex of a KPI. */
static struct series *raw_all(const struct raw *r, size_t kpi) {
    return &r->series[kpi * (size_t)r->n_units * SEX_COUNT];
}

/*
 * Whether a year has come that the catalogue still waits for: an import of figures is newer than that of the
 * catalogue.
 */
static bool has_come(const struct raw *r, const struct release *release) {
    const struct series *all = raw_all(r, kpi_position(r, release->kpi->id));
    for (size_t i = 0; i < (size_t)r->n_units * SEX_COUNT; i++) {
        const struct figure *latest = series_latest(&all[i], INT_MAX);
        if (latest && latest->year >= release->period)
            return true;
    }
    return false;
}

static void raw_drop_releases(struct raw *r, struct release **list) {
    while (*list) {
        if (has_come(r, *list))
            *list = (*list)->next;
        else
            list = &(*list)->next;
    }
}

/*
 * Kolada may answer with rows that have no value for a year that it has not published yet. They are withheld
 * from nobody: all of them wait.
 */
static void raw_mark_pending(struct raw *r, const struct release *release) {
    struct series *all = raw_all(r, kpi_position(r, release->kpi->id));
    for (size_t i = 0; i < (size_t)r->n_units * SEX_COUNT; i++)
        for (size_t j = 0; j < all[i].n; j++)
            if (all[i].figures[j].year >= release->period && all[i].figures[j].status == VALUE_WITHHELD)
                all[i].figures[j].status = VALUE_PENDING;
}

enum value_status raw_absent(const struct raw *r, const char *kpi, int year) {
    const struct release *release = release_of(r->releases, kpi);
    return release && year >= release->period ? VALUE_PENDING : VALUE_NO_ROW;
}

bool raw_load(struct store *s, struct arena *a, const struct edition *e, struct diag *d, struct raw *out) {
    *out = (struct raw){0};
    raw_list_kpis(out, a, e);
    if (!store_releases(s, a, e, d, &out->releases))
        return false;
    for (const struct unit *u = e->units; u; u = u->next)
        out->n_units++;
    size_t n_series = out->n_kpis * (size_t)out->n_units * SEX_COUNT;
    struct reading r = {.raw = out, .edition = e, .ranges = ARENA_ARRAY(a, struct range, n_series)};
    hash_init(&r.hash);
    sqlite3_stmt *q = raw_query(s, out, e, d);
    bool ok = q != NULL;
    while (ok && database_next(s, d, q, &ok))
        reading_add(&r, a, q);
    sqlite3_finalize(q);
    if (!ok)
        return false;
    reading_finish(&r, a, n_series);
    raw_drop_releases(out, &out->releases);
    for (const struct release *release = out->releases; release; release = release->next)
        raw_mark_pending(out, release);
    return true;
}

const struct series *raw_series(const struct raw *r, const char *kpi, int unit, enum sex sex) {
    return &r->series[(kpi_position(r, kpi) * (size_t)r->n_units + (size_t)unit) * SEX_COUNT + sex];
}
