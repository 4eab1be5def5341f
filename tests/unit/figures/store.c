#include "fixture.h"

static void makes_a_database_and_opens_it_again(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    store_close(f->store);
    assert_true(store_create(f->database, &f->diag, &f->store));
    store_close(f->store);
    assert_true(store_open(f->database, &f->diag, &f->store));
    assert_int_equal(f->diag.errors, 0);
    fixture_close(f);
}

static void opening_makes_nothing(void **state) {
    struct fixture *f = fixture_open();
    struct store *s = NULL;
    (void)state;
    assert_false(store_open(f->file, &f->diag, &s));
    assert_null(s);
    assert_int_equal(f->diag.errors, 1);
    assert_int_not_equal(access(f->file, F_OK), 0);
    fixture_close(f);
}

static void refuses_what_is_no_database_of_ours(void **state) {
    struct fixture *f = fixture_open();
    struct store *s = NULL;
    (void)state;
    const char *text =
        "<html>this is longer than the header of a database, by a few words to be on the safe side, "
        "so that it is read as one</html>";
    fixture_write(f, text, strlen(text));
    assert_false(store_create(f->file, &f->diag, &s));
    assert_string_equal(fixture_message(f),
                        "error: the database cannot be used: file is not a database\n"
                        "    hint: give a database that \"perspektiv import\" has made, or a new name");
    assert_false(store_open(f->file, &f->diag, &s));
    fixture_write(f, "", 0);
    assert_false(store_open(f->file, &f->diag, &s));
    assert_null(s);
    fixture_close(f);
}

static void leaves_a_foreign_database_alone(void **state) {
    struct fixture *f = fixture_open();
    struct store *s = NULL;
    sqlite3 *db;
    (void)state;
    assert_int_equal(sqlite3_open(f->file, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "CREATE TABLE theirs (x)", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    assert_false(store_create(f->file, &f->diag, &s));
    assert_string_equal(fixture_message(f),
                        "error: this is not a database of figures\n"
                        "    hint: give a database that \"perspektiv import\" has made, or a new name");
    fixture_close(f);
}

static void refuses_another_version_of_the_tables(void **state) {
    struct fixture *f = fixture_open();
    struct store *s = NULL;
    (void)state;
    assert_true(database_run(f->store, &f->diag, "PRAGMA user_version = 7"));
    assert_false(store_open(f->database, &f->diag, &s));
    assert_string_equal(
        fixture_message(f),
        "error: the tables have version 7, this program reads version 3\n"
        "    hint: import all files into a new one, or use the version of perspektiv that made it");
    fixture_close(f);
}

static void a_missing_folder_is_named(void **state) {
    struct fixture *f = fixture_open();
    struct store *s = NULL;
    (void)state;
    assert_false(store_create("/nonexistent/figures.db", &f->diag, &s));
    assert_string_equal(f->diag.last->at.file, "/nonexistent/figures.db");
    fixture_close(f);
}

static void closing_nothing_is_fine(void **state) {
    (void)state;
    store_close(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makes_a_database_and_opens_it_again),
        cmocka_unit_test(opening_makes_nothing),
        cmocka_unit_test(refuses_what_is_no_database_of_ours),
        cmocka_unit_test(leaves_a_foreign_database_alone),
        cmocka_unit_test(refuses_another_version_of_the_tables),
        cmocka_unit_test(a_missing_folder_is_named),
        cmocka_unit_test(closing_nothing_is_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
