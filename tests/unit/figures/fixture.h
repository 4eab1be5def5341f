#ifndef TEST_FIGURES_FIXTURE_H
#define TEST_FIGURES_FIXTURE_H
/* A database in a folder of its own, and answers of Kolada's API put together by the test. */
#include "figures/database.h"
#include "import/import.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NOW "2025-03-01T10:00:00Z"

struct fixture {
    char folder[64], database[96], file[96];
    struct store *store;
    struct diag diag;
    struct arena arena;
    struct import_report report;
};

static inline struct fixture *fixture_open(void) {
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    snprintf(f->folder, sizeof f->folder, "/tmp/perspektiv-XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    snprintf(f->database, sizeof f->database, "%s/figures.db", f->folder);
    snprintf(f->file, sizeof f->file, "%s/answer.json", f->folder);
    diag_init(&f->diag);
    arena_init(&f->arena);
    assert_true(store_create(f->database, &f->diag, &f->store));
    return f;
}

static inline void fixture_close(struct fixture *f) {
    store_close(f->store);
    unlink(f->file);
    unlink(f->database);
    rmdir(f->folder);
    diag_release(&f->diag);
    arena_release(&f->arena);
    free(f);
}

static inline void fixture_write(struct fixture *f, const char *bytes, size_t len) {
    FILE *file = fopen(f->file, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    assert_int_equal(fclose(file), 0);
}

static inline bool fixture_import(struct fixture *f, enum batch_kind kind, const char *json) {
    fixture_write(f, json, strlen(json));
    return import_json(f->store, f->file, kind, NOW, &f->diag, &f->report);
}

/* Rows to be put inside {"values":[…]}. */
static inline bool fixture_rows(struct fixture *f, enum batch_kind kind, const char *rows) {
    return fixture_import(f, kind, arena_printf(&f->arena, "{\"values\":[%s]}", rows));
}

/* One row with one value: `value` is JSON. */
static inline const char *row_of(struct fixture *f, const char *kpi, const char *unit, int year, char sex,
                                 const char *value) {
    return arena_printf(&f->arena,
                        "{\"kpi\":\"%s\",\"municipality\":\"%s\",\"period\":%d,"
                        "\"values\":[{\"gender\":\"%c\",\"value\":%s}]}",
                        kpi, unit, year, sex, value);
}

/* What a query returns, columns joined by | and rows by newlines. */
static inline const char *fixture_query(struct fixture *f, const char *sql) {
    bool ok = true;
    const char *all = "";
    sqlite3_stmt *q = database_query(f->store, &f->diag, sql);
    assert_non_null(q);
    while (database_next(f->store, &f->diag, q, &ok)) {
        for (int i = 0; i < sqlite3_column_count(q); i++) {
            const char *text = database_text(&f->arena, q, i);
            all = arena_printf(&f->arena, "%s%s%s", all, i ? "|" : *all ? "\n" : "", text ? text : "NULL");
        }
    }
    assert_true(ok);
    sqlite3_finalize(q);
    return all;
}

/* The latest message, as it is printed, without the file's name. */
static inline const char *fixture_message(struct fixture *f) {
    if (!f->diag.last)
        return "";
    struct message m = *f->diag.last;
    m.at.file = NULL;
    return message_format(&f->arena, &m);
}

#define assert_report(f, ...)                                                                                \
    do {                                                                                                     \
        struct import_report expected_ = {__VA_ARGS__};                                                      \
        assert_int_equal((f)->report.rows, expected_.rows);                                                  \
        assert_int_equal((f)->report.added, expected_.added);                                                \
        assert_int_equal((f)->report.changed, expected_.changed);                                            \
        assert_int_equal((f)->report.unchanged, expected_.unchanged);                                        \
        assert_int_equal((f)->report.removed, expected_.removed);                                            \
        assert_int_equal((f)->report.refused, expected_.refused);                                            \
        assert_int_equal((f)->report.known, expected_.known);                                                \
    } while (0)

#endif
