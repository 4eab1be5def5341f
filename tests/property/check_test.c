/* The checks find what is wrong, each on a page with one fault, and nothing on a page without any. */
#include "check.h"

#include "../unit/stand.h"

struct leaf {
    struct stand *stand;
    struct document doc;
    struct page pages[3]; /* a cover, the page that is tested, another cover */
    struct drawing *page;
};

static int leaf_setup(void **state) {
    void *stand = NULL;
    struct leaf *l = calloc(1, sizeof *l);
    if (!l || stand_setup(&stand) != 0)
        return -1;
    l->stand = stand;
    l->doc = (struct document){.style = l->stand->style, .pages = l->pages, .n_pages = 3};
    for (int i = 0; i < 3; i++) {
        drawing_init(&l->pages[i].drawing, &l->stand->arena);
        l->pages[i].label = "";
    }
    l->page = &l->pages[1].drawing;
    drawing_tag(l->page, tag_new(&l->stand->arena, NULL, ROLE_P));
    *state = l;
    return 0;
}

static int leaf_teardown(void **state) {
    struct leaf *l = *state;
    void *stand = l->stand;
    stand_teardown(&stand);
    free(l);
    return 0;
}

static void put_text(struct leaf *l, enum type_id type, const char *text, double x, double y,
                     enum ink_id ink) {
    drawing_text(l->page, typeset(&l->stand->set, type, text), PT(x), PT(y), ink);
}

/* Exactly `n` violations, the first of which says `what`. */
static void assert_found(struct leaf *l, int n, const char *what) {
    struct buffer found = {0};
    int count = document_check(&l->doc, "proof", &found);
    if (count != n || !strstr(buffer_text(&found), what))
        print_error("%s", buffer_text(&found));
    assert_int_equal(count, n);
    assert_non_null(strstr(buffer_text(&found), what));
    buffer_release(&found);
}

static void an_ordinary_page_has_none(void **state) {
    struct leaf *l = *state;
    put_text(l, TYPE_BODY, "En rad text som går att läsa.", 100, 200, INK_INK);
    put_text(l, TYPE_BODY, "Åter en rad, tretton punkter längre ned.", 100, 213, INK_INK);
    put_text(l, TYPE_BODY, "och en fortsättning",
             100 + typeset_width(&l->stand->set, TYPE_BODY, "Åter en rad, tretton punkter längre ned.") /
                       1000.0,
             213, INK_INK);
    drawing_rect(l->page, (struct box){PT(90), PT(300), PT(200), PT(20)}, INK_PETROL);
    put_text(l, TYPE_TABLE, "Vitt på petrol", 100, 313, INK_PAPER);
    assert_found(l, 0, "");
}

static void texts_that_touch(void **state) {
    struct leaf *l = *state;
    put_text(l, TYPE_BODY, "Arvika", 100, 200, INK_INK);
    put_text(l, TYPE_BODY, "Eda", 110, 204, INK_INK);
    assert_found(l, 1, "overlap");
}

/* A turned text's box is turned with it: boxes around both would meet here, the letters do not. */
static void turned_texts(void **state) {
    struct leaf *l = *state;
    const struct text_run *run = typeset(&l->stand->set, TYPE_FIELD, "Kristinehamn");
    drawing_text_rotated(l->page, run, PT(200), PT(300), -0.785398, INK_INK);
    drawing_text_rotated(l->page, run, PT(214), PT(300), -0.785398, INK_INK);
    assert_found(l, 0, "");
    drawing_text_rotated(l->page, run, PT(204), PT(300), -0.785398, INK_INK);
    assert_found(l, 1, "overlap"); /* with the first; the second is far enough */
}

static void a_line_through_text(void **state) {
    struct leaf *l = *state;
    put_text(l, TYPE_BODY, "Arvika", 100, 200, INK_INK);
    drawing_line(l->page, (struct point){PT(90), PT(202)}, (struct point){PT(200), PT(202)}, PT(0.4),
                 INK_INK);
    assert_found(l, 0, "");
    drawing_line(l->page, (struct point){PT(90), PT(197)}, (struct point){PT(200), PT(197)}, PT(0.4),
                 INK_GREY20);
    assert_found(l, 1, "is crossed");
}

/* An area of paper under a text hides the lines below it. */
static void a_line_behind_paper(void **state) {
    struct leaf *l = *state;
    drawing_line(l->page, (struct point){PT(90), PT(197)}, (struct point){PT(200), PT(197)}, PT(0.4),
                 INK_GREY20);
    drawing_rect(l->page, (struct box){PT(95), PT(185), PT(60), PT(20)}, INK_PAPER);
    put_text(l, TYPE_BODY, "Arvika", 100, 200, INK_INK);
    assert_found(l, 0, "");
}

static void a_covered_text(void **state) {
    struct leaf *l = *state;
    put_text(l, TYPE_BODY, "Arvika", 100, 200, INK_INK);
    drawing_rect(l->page, (struct box){PT(120), PT(150), PT(100), PT(100)}, INK_PAPER);
    assert_found(l, 1, "is covered");
}

static void text_outside_the_margins(void **state) {
    struct leaf *l = *state;
    put_text(l, TYPE_BODY, "Arvika kommun i Värmland", 480, 200, INK_INK);
    assert_found(l, 1, "outside its frame");
    put_text(l, TYPE_BODY, "Eda", 100, 805, INK_INK);
    assert_found(l, 2, "outside its frame");
}

static void text_outside_its_chart(void **state) {
    struct leaf *l = *state;
    struct tag *figure = tag_new(&l->stand->arena, NULL, ROLE_FIGURE);
    figure->box = (struct box){PT(100), PT(100), PT(100), PT(100)};
    drawing_tag(l->page, figure);
    put_text(l, TYPE_AXIS, "Arvika", 110, 150, INK_INK);
    assert_found(l, 0, "");
    put_text(l, TYPE_AXIS, "Kristinehamn", 180, 120, INK_INK);
    drawing_line(l->page, (struct point){PT(105), PT(110)}, (struct point){PT(105), PT(210)}, PT(1), INK_INK);
    assert_found(l, 2, "outside its chart");
}

static void small_text(void **state) {
    struct leaf *l = *state;
    drawing_text(l->page, typeset_sized(&l->stand->set, TYPE_AXIS, PT(6.9), "Arvika"), PT(100), PT(200),
                 INK_INK);
    assert_found(l, 1, "is set in 6.90 pt");
}

static void weak_text(void **state) {
    struct leaf *l = *state;
    drawing_rect(l->page, (struct box){PT(90), PT(180), PT(24), PT(40)}, INK_MIST);
    put_text(l, TYPE_BODY, "Arvika", 100, 200, INK_GREY70); /* its end stands on paper */
    assert_found(l, 1, "in grey-70 on mist");
}

static void weak_marks_and_lines(void **state) {
    struct leaf *l = *state;
    drawing_rect(l->page, (struct box){PT(90), PT(100), PT(200), PT(200)}, INK_MIST);
    drawing_rect(l->page, (struct box){PT(150), PT(150), PT(6), PT(6)}, INK_RUST);
    assert_found(l, 1, "a mark in rust on mist");
    drawing_rect(l->page, (struct box){PT(178), PT(148), PT(10), PT(10)}, INK_PAPER);
    drawing_rect(l->page, (struct box){PT(180), PT(150), PT(6), PT(6)}, INK_RUST);
    assert_found(l, 1, "a mark in rust on mist");
    drawing_line(l->page, (struct point){PT(100), PT(280)}, (struct point){PT(200), PT(280)}, PT(1),
                 INK_GREY50);
    assert_found(l, 2, "a mark in rust on mist");
}

static void a_mark_off_the_sheet(void **state) {
    struct leaf *l = *state;
    drawing_rect(l->page, (struct box){PT(-20), PT(100), PT(200), PT(200)}, INK_MIST);
    assert_found(l, 1, "outside the sheet");
}

#define leaf_test(function) cmocka_unit_test_setup_teardown(function, leaf_setup, leaf_teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        leaf_test(an_ordinary_page_has_none),
        leaf_test(texts_that_touch),
        leaf_test(turned_texts),
        leaf_test(a_line_through_text),
        leaf_test(a_line_behind_paper),
        leaf_test(a_covered_text),
        leaf_test(text_outside_the_margins),
        leaf_test(text_outside_its_chart),
        leaf_test(small_text),
        leaf_test(weak_text),
        leaf_test(weak_marks_and_lines),
        leaf_test(a_mark_off_the_sheet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
