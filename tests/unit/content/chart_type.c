#include "content/chart_type.h"

#include "chart/chart.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Every kind has the maker that its subject asks for, and figures or a table for those who cannot see it. */
static void every_row_is_complete(void **state) {
    (void)state;
    for (int kind = 0; kind < CHART_KIND_COUNT; kind++) {
        const struct chart_type *type = &chart_types[kind];
        enum chart_subject subject = chart_kinds[kind].subject;
        assert_true((subject == SUBJECT_INDICATOR) == (type->of_indicator != NULL));
        assert_true((subject == SUBJECT_CYCLE) == (type->of_cycle != NULL));
        assert_true((subject == SUBJECT_OVERVIEW || subject == SUBJECT_GROUPS) == (type->of_edition != NULL));
        assert_true((subject == SUBJECT_CYCLE || subject == SUBJECT_GROUPS) == (type->as_table != NULL));
    }
}

static void every_kind_can_be_drawn(void **state) {
    (void)state;
    for (int kind = 0; kind < CHART_KIND_COUNT; kind++) {
        assert_non_null(chart_drawings[kind].height);
        assert_non_null(chart_drawings[kind].draw);
        assert_in_range(chart_drawings[kind].columns, 1, 12);
    }
}

static void a_kind_of_something_else_is_no_chart_of_an_indicator(void **state) {
    (void)state;
    assert_null(chart_of_indicator(NULL, CHART_WHEEL, NULL));
    assert_null(chart_of_indicator(NULL, CHART_MATRIX, NULL));
    assert_null(chart_of_indicator(NULL, CHART_KIND_COUNT, NULL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_is_complete),
        cmocka_unit_test(every_kind_can_be_drawn),
        cmocka_unit_test(a_kind_of_something_else_is_no_chart_of_an_indicator),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
