#include "import/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

static void sound_json_is_sound(void **state) {
    static const char *const texts[] = {
        "{}",
        "[]",
        " [ ] ",
        "0",
        "-0.5e+10",
        "1E9",
        "\"\\u00e5\\\"\\n\"",
        "{\"a\":[1,2,{\"b\":null}],\"c\":true}",
        "[false ,\n 1 ]\n",
    };
    bool early;
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_int_equal(json_broken_line(texts[i], &early), 0);
        assert_false(early);
    }
}

static void broken_json_has_a_line(void **state) {
    static const struct {
        const char *text;
        int line;
        bool early;
    } cases[] = {
        {"[1,\n2,\n]", 3, false},  {"{\"a\":1,\n}", 2, false}, {"{\"a\" 1}", 1, false},
        {"[1\n2]", 2, false},      {"[1]\n\n]", 3, false},     {"[01]", 1, false},
        {"[1.]", 1, false},        {"[-]", 1, false},          {"[\"\\x\"]", 1, false},
        {"[\"\\u12\"]", 1, false}, {"[\"a\n\"]", 1, false},    {"[tru]", 1, false},
        {"{'a':1}", 1, false},     {"[NaN]", 1, false},        {"[1,\n2", 2, true},
        {"[\"ab", 1, true},        {"{\"a\":\n", 2, true},     {"", 1, true},
        {"[\"\\", 1, true},        {"[1e", 1, true},
    };
    bool early;
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(json_broken_line(cases[i].text, &early), cases[i].line);
        assert_int_equal(early, cases[i].early);
    }
}

static void depth_has_an_end(void **state) {
    enum { DEEP = 100000 };
    char *text = malloc(2 * DEEP + 1);
    bool early;
    (void)state;
    assert_non_null(text);
    memset(text, '[', DEEP);
    memset(text + DEEP, ']', DEEP);
    text[2 * DEEP] = '\0';
    assert_int_equal(json_broken_line(text, &early), 1);
    free(text);
}

static void finds_the_line_of_an_element(void **state) {
    static const char json[] =
        "{\"count\": 2,\n \"valuesx\": [7],\n \"values\": [\n  {\"values\": [1,\n   2]},\n"
        "  {\"kpi\": \"[,{\", \"values\": [\n\n   3]}\n ]\n}\n";
    (void)state;
    assert_int_equal(json_line(json, "values"), 3);
    assert_int_equal(json_line(json, "values[0]"), 4);
    assert_int_equal(json_line(json, "values[0].values[1] (N1, 1715)"), 5);
    assert_int_equal(json_line(json, "values[1]"), 6);
    assert_int_equal(json_line(json, "values[1].values[0]"), 8);
    assert_int_equal(json_line(json, "values[2]"), 0);
    assert_int_equal(json_line(json, "values[1].values[1]"), 0);
    assert_int_equal(json_line(json, "values[0].kpi"), 0);
    assert_int_equal(json_line("[]", "values"), 0);
    assert_int_equal(json_line("[]", "[0]"), 0);
    assert_int_equal(json_line("[[1", "[0][1]"), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sound_json_is_sound),
        cmocka_unit_test(broken_json_has_a_line),
        cmocka_unit_test(depth_has_an_end),
        cmocka_unit_test(finds_the_line_of_an_element),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
