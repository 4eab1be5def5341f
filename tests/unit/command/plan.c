#include "command/plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EDITION SOURCE_ROOT "/tests/golden/edition/edition.xml"

struct fixture {
    struct arena arena;
    struct diag diag;
    struct plan plan;
    struct build_options options;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->arena);
    diag_init(&f->diag);
    f->options = (struct build_options){
        .edition = EDITION, .out = "out", .target = output_target(OUTPUT_SCREEN), .at_once = 1};
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    plan_release(&f->plan);
    diag_release(&f->diag);
    arena_release(&f->arena);
    free(f);
    return 0;
}

static bool made(struct fixture *f) {
    plan_release(&f->plan);
    diag_release(&f->diag);
    diag_init(&f->diag);
    return plan_make(&f->arena, &f->options, SOURCE_ROOT, &f->diag, &f->plan);
}

/* The files' names, with spaces between. */
static const char *names(struct fixture *f) {
    const char *list = "";
    for (size_t i = 0; i < f->plan.n_jobs; i++)
        list = arena_printf(&f->arena, "%s%s%s", list, i ? " " : "", f->plan.jobs[i].name);
    return list;
}

#define POLICY "politiskt-inriktningsdokument-2025"
#define REPORT "aktuellt-perspektiv-2025"

static void what_is_asked_for_is_planned(void **state) {
    static const struct {
        const char *only, *publication, *names;
    } cases[] = {
        {NULL, NULL, POLICY " " REPORT "-arvika " REPORT "-eda " REPORT "-kristinehamn lansrapport-2025"},
        {NULL, "inriktning", POLICY},
        {NULL, "rapport", REPORT "-arvika " REPORT "-eda " REPORT "-kristinehamn"},
        /* a municipality by its slug, code or name: its own files only */
        {"eda", NULL, REPORT "-eda"},
        {"1730", NULL, REPORT "-eda"},
        {"Kristinehamn", "rapport", REPORT "-kristinehamn"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        f->options.only = cases[i].only;
        f->options.publication = cases[i].publication;
        assert_true(made(f));
        assert_string_equal(names(f), cases[i].names);
        assert_int_equal(f->diag.errors, 0);
    }
}

static void what_does_not_exist_is_an_error_with_a_remedy(void **state) {
    static const struct {
        const char *only, *publication, *text, *hint;
    } cases[] = {
        {"sunne", NULL, "the edition has no unit \"sunne\"", "give its name, its code or its slug"},
        {"varmland", NULL, "no publication is made for “varmland”",
         "give a municipality's name, code or slug"},
        {"0000", NULL, "no publication is made for “0000”", "give a municipality's name, code or slug"},
        {"ed", NULL, "the edition has no unit \"ed\"", "did you mean eda?"},
        {"", NULL, "the edition has no unit \"\"", "give its name, its code or its slug"},
        {"eda", "inriktning", "no publication is made for “eda”", "give a municipality's name, code or slug"},
        {NULL, "rapporten", "the edition has no publication “rapporten”",
         "use one of the ids of its publications"},
        {NULL, "", "the edition has no publication “”", "use one of the ids of its publications"},
        {"eda", "rapporten", "the edition has no publication “rapporten”",
         "use one of the ids of its publications"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        f->options.only = cases[i].only;
        f->options.publication = cases[i].publication;
        assert_false(made(f));
        assert_int_equal(f->diag.errors, 1);
        assert_string_equal(f->diag.last->text, cases[i].text);
        assert_string_equal(f->diag.last->hint, cases[i].hint);
        assert_string_equal(f->diag.last->at.file, EDITION);
    }
}

static void files_lie_below_year_and_out(void **state) {
    struct fixture *f = *state;
    f->options.only = "eda";
    assert_true(made(f));
    assert_string_equal(f->plan.jobs[0].file, "out/2025/" REPORT "-eda.pdf");
    f->options.target = output_target(OUTPUT_PRINT);
    assert_true(made(f));
    assert_string_equal(f->plan.jobs[0].file, "out/2025/" REPORT "-eda-tryck.pdf");
    assert_string_equal(f->plan.jobs[0].name, REPORT "-eda");
}

static void layouts_are_read_once_and_shared(void **state) {
    struct fixture *f = *state;
    assert_true(made(f));
    assert_ptr_not_equal(f->plan.jobs[0].layout, f->plan.jobs[1].layout);
    assert_ptr_equal(f->plan.jobs[1].layout, f->plan.jobs[2].layout);
    assert_string_equal(f->plan.jobs[0].layout->style->motif, "goals");
    assert_null(f->plan.jobs[0].unit);
    assert_string_equal(f->plan.jobs[2].unit->slug, "eda");
    assert_int_equal(strlen(f->plan.inputs), 64);
}

/* Everything that is wrong is told at once. */
static void all_that_stands_in_the_way_is_reported(void **state) {
    struct fixture *f = *state;
    f->options.figures = "/nonexistent/figures.sqlite";
    f->options.only = "sunne";
    assert_false(made(f));
    assert_int_equal(f->diag.errors, 2);
    const struct message *database = f->diag.first;
    while (database->severity != SEVERITY_ERROR)
        database = database->next;
    assert_string_equal(database->at.file, "/nonexistent/figures.sqlite");
    assert_non_null(strstr(f->diag.last->text, "sunne"));
    f->options.figures = NULL;
    f->options.edition = "/nonexistent/edition.xml";
    assert_false(made(f));
    assert_string_equal(f->diag.first->at.file, "/nonexistent/edition.xml");
}

static void without_layouts_nothing_starts(void **state) {
    struct fixture *f = *state;
    assert_false(plan_make(&f->arena, &f->options, "/nonexistent", &f->diag, &f->plan));
    assert_int_equal(f->diag.errors, 1);
    assert_string_equal(f->diag.last->at.file, "/nonexistent/layouts/languages/sv.xml");
    for (const struct message *m = f->diag.first; m; m = m->next)
        assert_non_null(m->hint);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_asked_for_is_planned, setup, teardown),
        cmocka_unit_test_setup_teardown(what_does_not_exist_is_an_error_with_a_remedy, setup, teardown),
        cmocka_unit_test_setup_teardown(files_lie_below_year_and_out, setup, teardown),
        cmocka_unit_test_setup_teardown(layouts_are_read_once_and_shared, setup, teardown),
        cmocka_unit_test_setup_teardown(all_that_stands_in_the_way_is_reported, setup, teardown),
        cmocka_unit_test_setup_teardown(without_layouts_nothing_starts, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
