#include "chart/name.h"

#include "sheet.h"

static const char *const LONG = "Malung-Sälens och Norra Värmlands gemensamma kommunalförbund";

static struct paragraph *broken(struct sheet *s, const char *text, double width, size_t most) {
    return name_break(&s->stand->set, TYPE_CHART_LABEL, text, PT(width), most);
}

static const char *line_text(const struct paragraph *p, size_t i) {
    return p->lines[i].fragments[p->lines[i].n - 1].run->text;
}

static void a_short_name_stays_as_it_is(void **state) {
    struct paragraph *p = broken(*state, "Arvika", 66, 3);
    assert_int_equal(p->n, 1);
    assert_string_equal(line_text(p, 0), "Arvika");
}

static void a_long_name_takes_lines(void **state) {
    struct paragraph *p = broken(*state, LONG, 100, 5);
    assert_in_range(p->n, 3, 5);
    assert_true(name_width(p) <= 100);
    assert_non_null(strstr(line_text(p, p->n - 1), "kommunalförbund"));
}

static void what_needs_more_is_cut(void **state) {
    for (size_t most = 1; most < 4; most++)
        for (double width = 20; width < 140; width += 7) {
            struct paragraph *p = broken(*state, LONG, width, most);
            assert_in_range(p->n, 1, most);
            assert_true(name_width(p) <= width + 0.01);
            const char *last = line_text(p, p->n - 1);
            assert_true(strstr(last, "kommunalförbund") ||
                        strcmp(last + strlen(last) - strlen("…"), "…") == 0);
        }
}

static void no_room_is_no_endless_loop(void **state) {
    assert_true(broken(*state, LONG, 1, 1)->n <= 4);
    assert_int_equal(broken(*state, "", 50, 1)->n, 0);
    assert_true(name_width(broken(*state, "", 50, 1)) == 0);
}

static void lines_are_drawn_below_each_other(void **state) {
    struct sheet *s = *state;
    sheet_clear(s);
    struct paragraph *p = broken(s, LONG, 100, 5);
    name_draw(&s->pen, p, 60, 200, 9.75);
    name_draw_in(&s->pen, p, 60, 200, 9.75, INK_RUST);
    assert_int_equal(s->drawing.n, 2 * p->n);
    for (size_t i = 0; i < p->n; i++) {
        assert_int_equal(s->drawing.ops[i].ink, s->stand->style->types[TYPE_CHART_LABEL].ink);
        assert_int_equal(s->drawing.ops[p->n + i].ink, INK_RUST);
        assert_int_equal(s->drawing.ops[i].at.x, PT(60));
        assert_int_equal(s->drawing.ops[i].at.y, PT(200 + 9.75 * (double)i));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(a_short_name_stays_as_it_is),      sheet_test(a_long_name_takes_lines),
        sheet_test(what_needs_more_is_cut),           sheet_test(no_room_is_no_endless_loop),
        sheet_test(lines_are_drawn_below_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
