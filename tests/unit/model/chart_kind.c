#include "model/chart_kind.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void every_kind_has_its_name(void **state) {
    (void)state;
    for (int kind = 0; kind < CHART_KIND_COUNT; kind++)
        assert_int_equal(chart_kind_named(chart_kinds[kind].name), kind);
}

static void other_names_are_no_kind(void **state) {
    (void)state;
    assert_int_equal(chart_kind_named("pie"), CHART_KIND_COUNT);
    assert_int_equal(chart_kind_named(""), CHART_KIND_COUNT);
    assert_int_equal(chart_kind_named("Time"), CHART_KIND_COUNT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_has_its_name),
        cmocka_unit_test(other_names_are_no_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
