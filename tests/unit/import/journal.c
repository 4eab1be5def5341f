#include "import/journal.h"

#include "../figures/fixture.h"

static const char figures[] = "SELECT kpi, unit, sex, period, value, batch FROM observation WHERE kpi = 'N1'";
static const char former[] = "SELECT unit, sex, value, batch, replaced_by FROM observation_former"
                             " WHERE kpi = 'N1' ORDER BY unit, sex, replaced_by";

/* The row of a value that the source has deleted. */
static const char *deleted(struct fixture *f, const char *kpi, char sex) {
    return arena_printf(&f->arena,
                        "{\"kpi\":\"%s\",\"municipality\":\"1715\",\"period\":2020,"
                        "\"values\":[{\"gender\":\"%c\",\"value\":null,\"isdeleted\":true}]}",
                        kpi, sex);
}

static struct undo undone(struct fixture *f, int64_t id) {
    struct undo undo;
    assert_true(journal_undo(f->store, &f->arena, id, "2025-04-01T10:00:00Z", &f->diag, &undo));
    return undo;
}

static void an_import_is_an_event(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    const char *a = row_of(f, "N1", "1715", 2020, 'T', "1.5"), *b = row_of(f, "N1", "1715", 2020, 'T', "2.5");
    assert_true(fixture_rows(f, BATCH_REAL, a));
    assert_true(fixture_rows(f, BATCH_REAL, b));
    assert_string_equal(fixture_message(f), "note: N1, 1715, 2020, T: 1.5 becomes 2.5");
    assert_true(fixture_rows(f, BATCH_REAL, a));
    assert_report(f, .rows = 1, .changed = 1);
    assert_string_equal(fixture_query(f, figures), "N1|1715|T|2020|1.5|3");
    assert_true(fixture_rows(f, BATCH_REAL, a));
    assert_report(f, .rows = 1, .unchanged = 1, .known = true);
    struct journal_entry *entries;
    size_t n;
    assert_true(journal_list(f->store, &f->arena, &f->diag, &entries, &n));
    assert_int_equal(n, 3);
    assert_int_equal(entries[2].id, 3);
    assert_int_equal(entries[2].changed, 1);
    assert_string_equal(entries[2].imported, NOW);
    assert_string_equal(entries[2].content, "data");
    assert_false(entries[2].example);
    assert_null(entries[2].undone);
    fixture_close(f);
}

static void what_stood_before_comes_back(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_true(fixture_rows(f, BATCH_REAL,
                             arena_printf(&f->arena, "%s,%s", row_of(f, "N1", "1715", 2020, 'T', "2.5"),
                                          row_of(f, "N1", "1715", 2021, 'T', "3.5"))));
    struct undo undo = undone(f, 2);
    assert_int_equal(undo.taken, 2);
    assert_int_equal(undo.restored, 1);
    assert_int_equal(undo.n, 2);
    assert_string_equal(undo.touched[1].kpi, "N1");
    assert_string_equal(undo.touched[1].unit, "1715");
    assert_int_equal(undo.touched[1].year, 2021);
    assert_string_equal(fixture_query(f, figures), "N1|1715|T|2020|1.5|1");
    assert_string_equal(fixture_query(f, former), "");
    assert_string_equal(fixture_query(f, "SELECT undone FROM batch"), "NULL\n2025-04-01T10:00:00Z");
    fixture_close(f);
}

/* A file whose import was taken back can be imported again. */
static void what_was_taken_back_can_be_had_again(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    const char *a = row_of(f, "N1", "1715", 2020, 'T', "1.5");
    assert_true(fixture_rows(f, BATCH_REAL, a));
    undone(f, 1);
    assert_string_equal(fixture_query(f, figures), "");
    assert_true(fixture_rows(f, BATCH_REAL, a));
    assert_report(f, .rows = 1, .added = 1);
    assert_string_equal(fixture_query(f, figures), "N1|1715|T|2020|1.5|2");
    fixture_close(f);
}

static void what_cannot_be_taken_back_is_told(void **state) {
    struct fixture *f = fixture_open();
    struct undo undo;
    (void)state;
    assert_true(
        fixture_import(f, BATCH_REAL, "{\"values\":[{\"id\":\"1715\",\"title\":\"Kil\",\"type\":\"K\"}]}"));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    undone(f, 2);
    static const struct {
        int64_t id;
        const char *text;
    } cases[] = {{1, "is a catalogue, which cannot be taken back"},
                 {2, "was taken back already, at 2025-04-01T10:00:00Z"},
                 {3, "there is no import 3"},
                 {-1, "there is no import -1"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_false(journal_undo(f->store, &f->arena, cases[i].id, NOW, &f->diag, &undo));
        assert_non_null(strstr(f->diag.last->text, cases[i].text));
        assert_non_null(f->diag.last->hint);
    }
    fixture_close(f);
}

static void later_imports_that_agreed_are_named(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.50")));
    undone(f, 1);
    assert_int_equal(f->diag.warnings, 1);
    assert_non_null(strstr(f->diag.last->text, "import 2 ("));
    fixture_close(f);
}

/*
 * Whether women's and men's value stand, with the import that is taken back and without it. A deletion of
 * what is not there leaves no trace, and so cannot be had again; the program warns of such imports.
 */
struct standing {
    bool with[2], without[2];
};

/* Event `step`: each of the two is set anew, deleted or left alone. */
static const char *event(struct fixture *f, struct standing *s, unsigned random, int step, bool gone) {
    static const char sexes[] = {'K', 'M'};
    const char *rows = row_of(f, "N9", "1715", 2020, 'T', arena_printf(&f->arena, "%d", step + 1));
    for (int i = 0; i < 2; i++, random /= 4) {
        bool set = random % 4 == 1 || random % 4 == 2;
        if (!set && (random % 4 == 0 || !s->with[i] || !s->without[i]))
            continue;
        const char *value = arena_printf(&f->arena, "%d.5", step);
        rows =
            arena_printf(&f->arena, "%s,%s", rows,
                         set ? row_of(f, "N1", "1715", 2020, sexes[i], value) : deleted(f, "N1", sexes[i]));
        s->with[i] = set;
        s->without[i] = gone ? s->without[i] : set;
    }
    return rows;
}

/*
 * Whatever has happened before and since: after an import has been taken back, values and history are those
 * of a database that it was never made in.
 */
static void it_is_as_if_it_had_never_been(void **state) {
    enum { STEPS = 6, TRIALS = 60 };
    unsigned random = 1;
    (void)state;
    for (int trial = 0; trial < TRIALS; trial++) {
        struct fixture *f = fixture_open(), *without = fixture_open();
        struct standing s = {0};
        int gone = trial % STEPS;
        for (int step = 0; step < STEPS; step++) {
            random = random * 1103515245 + 12345;
            const char *rows = event(f, &s, random >> 16, step, step == gone);
            assert_true(fixture_rows(f, BATCH_REAL, rows));
            assert_true(fixture_rows(without, BATCH_REAL,
                                     step == gone ? row_of(f, "N9", "1715", 2020, 'T', "9") : rows));
        }
        undone(f, gone + 1);
        assert_string_equal(fixture_query(f, figures), fixture_query(without, figures));
        assert_string_equal(fixture_query(f, former), fixture_query(without, former));
        fixture_close(f);
        fixture_close(without);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_import_is_an_event),
        cmocka_unit_test(what_stood_before_comes_back),
        cmocka_unit_test(what_was_taken_back_can_be_had_again),
        cmocka_unit_test(what_cannot_be_taken_back_is_told),
        cmocka_unit_test(later_imports_that_agreed_are_named),
        cmocka_unit_test(it_is_as_if_it_had_never_been),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
