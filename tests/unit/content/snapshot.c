#include "content/snapshot.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct fixture {
    struct arena arena;
    struct diag diag;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->arena);
    diag_init(&f->diag);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    diag_release(&f->diag);
    arena_release(&f->arena);
    free(f);
    return 0;
}

static bool read_text(struct fixture *f, const char *text, struct snapshot *s) {
    return snapshot_read(&f->arena, arena_strdup(&f->arena, text), "old.tsv", &f->diag, s);
}

static void a_snapshot_is_taken_apart(void **state) {
    struct fixture *f = *state;
    struct snapshot s;
    assert_true(
        read_text(f,
                  "perspektiv-snapshot\t1\nedition\t2024\tNya Perspektiv\ngoal\tg\tHälsa\tAlla ska må bra.\n"
                  "indicator\ti\tExamen\tDefinition\tKolada "
                  "(N1)\tÖka\nvalue\ti\t1784\tT\t2023\t71,6\nvalue\ti\t1784\tK\t2023\t[s]\n",
                  &s));
    assert_string_equal(s.year, "2024");
    assert_int_equal(s.n_goals, 1);
    assert_string_equal(s.goals[0].statement, "Alla ska må bra.");
    assert_int_equal(s.n_indicators, 1);
    assert_string_equal(s.indicators[0].target, "Öka");
    assert_int_equal(s.n_values, 2);
    assert_string_equal(s.values[0].text, "71,6");
    assert_string_equal(s.values[1].sex, "K");
}

/* Line ends of Windows, which mail programs and editors leave, are no part of the last field. */
static void line_ends_do_not_matter(void **state) {
    struct fixture *f = *state;
    struct snapshot s;
    assert_true(
        read_text(f, "perspektiv-snapshot\t1\r\nedition\t2024\tN\r\nvalue\ti\t1784\tT\t2023\t71,6\r\n", &s));
    assert_string_equal(s.values[0].text, "71,6");
}

/* Each text with the line that its message must name. */
static const struct {
    const char *text;
    int line;
} broken[] = {
    {"", 0},
    {"something else\n", 1},
    {"perspektiv-snapshot\t2\nedition\t2024\tN\n", 1},
    {"perspektiv-snapshot\t1\n", 0},
    {"perspektiv-snapshot\t1\nedition\t2024\tN\nvalue\ti\t1784\n", 3},
    {"perspektiv-snapshot\t1\nedition\t2024\tN\nnonsense\ta\tb\n", 3},
    {"perspektiv-snapshot\t1\nedition\t2024\tN\nvalue\ti\t1784\tT\t2023\t71,6\tmore\n", 3},
    {"perspektiv-snapshot\t1\nedition\t2024\tN\n\n", 3},
};

static void what_is_no_snapshot_is_named_with_its_line(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        void *fresh;
        struct snapshot s;
        setup(&fresh);
        struct fixture *f = fresh;
        assert_false(read_text(f, broken[i].text, &s));
        assert_int_equal(f->diag.errors, 1);
        assert_string_equal(f->diag.first->at.file, "old.tsv");
        assert_int_equal(f->diag.first->at.line, broken[i].line);
        assert_non_null(f->diag.first->hint);
        teardown(&fresh);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_snapshot_is_taken_apart, setup, teardown),
        cmocka_unit_test_setup_teardown(line_ends_do_not_matter, setup, teardown),
        cmocka_unit_test(what_is_no_snapshot_is_named_with_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
