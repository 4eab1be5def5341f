#include "import/csv.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

/* "2:a|b 3:c|d": rows with their lines, and what is wrong with them. */
static const char *csv_text(struct arena *a, const char *text, int heading_line, char separator) {
    struct csv csv;
    const char *all = "";
    csv_read(a, arena_strdup(a, text), heading_line, separator, &csv);
    for (size_t i = 0; i <= csv.n; i++) {
        const struct csv_row *row = i ? &csv.rows[i - 1] : &csv.headings;
        all = arena_printf(a, "%s%s%d:", all, i ? " " : "", row->line);
        for (size_t k = 0; k < row->n; k++)
            all = arena_printf(a, "%s%s%s", all, k ? "|" : "", row->fields[k]);
        if (row->fault != CSV_SOUND)
            all = arena_printf(a, "%s%s", all, row->fault == CSV_OPEN ? "<open>" : "<behind>");
    }
    return all;
}

struct reading {
    const char *text, *rows;
};

static void assert_readings(const struct reading *cases, size_t n, int heading_line, char separator) {
    for (size_t i = 0; i < n; i++) {
        struct arena a;
        arena_init(&a);
        assert_string_equal(csv_text(&a, cases[i].text, heading_line, separator), cases[i].rows);
        arena_release(&a);
    }
}

#define ASSERT_READINGS(cases, heading_line, separator)                                                      \
    assert_readings(cases, sizeof(cases) / sizeof *(cases), heading_line, separator)

static void rows_and_their_ends(void **state) {
    static const struct reading cases[] = {
        {"", "1:"},
        {"a", "1:a"},
        {"a,b\nc,d\n", "1:a|b 2:c|d"},
        {"a,b\r\nc,d\r\n", "1:a|b 2:c|d"},
        {"a,b\rc,d\r", "1:a|b 2:c|d"},
        {"a,b\nc,d", "1:a|b 2:c|d"},
        {"a,b\n\n\nc,d\n\n", "1:a|b 4:c|d"},
        {"a,b\n,\n , \nc,\n", "1:a|b 4:c|"},
        {"a,b\nc\nc,d,e\n,d", "1:a|b 2:c 3:c|d|e 4:|d"},
        {"a,b,\nc,d,\n", "1:a|b| 2:c|d|"},
        {"a\n\"\"\nb\n", "1:a 3:b"},
    };
    (void)state;
    ASSERT_READINGS(cases, 1, 0);
}

static void quotation_marks(void **state) {
    static const struct reading cases[] = {
        {"a,b\n\"c,d\",e\n", "1:a|b 2:c,d|e"},
        {"a,b\n\"c\"\"d\",\"\"\"e\"\"\"\n", "1:a|b 2:c\"d|\"e\""},
        {"a,b\n\"c\nd\r\ne\rf\",g\nh,i\n", "1:a|b 2:c\nd\r\ne\rf|g 6:h|i"},
        {"a,b\n \"c\" ,\t\"d\"\t\n", "1:a|b 2:c|d"},
        {"a,b\n\" c \",\"\"\n", "1:a|b 2: c |"},
        {"a,b\n5\"c,d\"\"e\n", "1:a|b 2:5\"c|d\"\"e"},
        {"\"a\nA\",b\nc,d\n", "1:a A|b 3:c|d"},
        {"a,b\n\"c\"d,e\nf,g\n", "1:a|b 2:c|e<behind> 3:f|g"},
        {"a,b\n\"c\" \"d\",e\n", "1:a|b 2:c|e<behind>"},
        {"a,b\nc,\"d\nf,g\n", "1:a|b 2:c|d\nf,g\n<open>"},
        {"a,b\n\"", "1:a|b 2:<open>"},
        {"a,b\n\"c\"\"", "1:a|b 2:c\"<open>"},
    };
    (void)state;
    ASSERT_READINGS(cases, 1, 0);
}

static void white_space_around_fields(void **state) {
    static const struct reading cases[] = {
        {"a ; b\n c\t;\u00a0d\u00a0\n", "1:a|b 2:c|d"},
        {"a;b\n1 234;1\u00a0234\n", "1:a|b 2:1 234|1\u00a0234"},
        {"  a   b\u00a0 c ;b\n", "1:a b c|b"},
        {"a\tb\n c \t\t\n", "1:a|b 2:c||"}, /* a tab that separates is no white space */
    };
    (void)state;
    ASSERT_READINGS(cases, 1, 0);
}

static void the_separator_is_found_in_the_headings(void **state) {
    static const struct reading cases[] = {
        {"a;b\nc;d,e\n", "1:a|b 2:c|d,e"},
        {"a;b, procent, av alla\nc;d\n", "1:a|b, procent, av alla 2:c|d"},
        {"a\tb; c, d\nc\td\n", "1:a|b; c, d 2:c|d"},
        {"\"a;A\",b\nc,d\n", "1:a;A|b 2:c|d"},
        {"a\nc;d\n", "1:a 2:c;d"},
        {"sep=;\na,b;c\n", "2:a,b|c"},
        {"sep=,\r\na,b;c\r\n", "2:a|b;c"},
        {"sep=\na,b\n", "1:sep= 2:a|b"},
        {"sep=x\na,b\n", "1:sep=x 2:a|b"},
    };
    static const struct reading said[] = {{"a;b,c\nd;e,f\n", "1:a;b|c 2:d;e|f"},
                                          {"sep=;\na;b,c\n", "2:a;b|c"}};
    (void)state;
    ASSERT_READINGS(cases, 1, 0);
    ASSERT_READINGS(said, 1, ',');
}

static void headings_below_a_title(void **state) {
    static const struct reading cases[] = {
        {"Titel; med tecken\n\na,b\nc,d\n", "3:a|b 4:c|d"},
        {"sep=;\nTitel, lång\na;b\n", "3:a|b"},
        {"Titel\n", "2:"},
    };
    (void)state;
    ASSERT_READINGS(cases, 3, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_and_their_ends),       cmocka_unit_test(quotation_marks),
        cmocka_unit_test(white_space_around_fields), cmocka_unit_test(the_separator_is_found_in_the_headings),
        cmocka_unit_test(headings_below_a_title),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
