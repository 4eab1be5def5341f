#include "draw/drawing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

struct fixture {
    struct arena arena;
    struct drawing drawing;
    struct tag *root, *heading, *text;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->arena);
    drawing_init(&f->drawing, &f->arena);
    f->root = tag_new(&f->arena, NULL, ROLE_DOCUMENT);
    f->heading = tag_new(&f->arena, f->root, ROLE_H1);
    f->text = tag_new(&f->arena, f->root, ROLE_P);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    arena_release(&f->arena);
    free(f);
    return 0;
}

static const struct text_run *word(struct fixture *f) {
    struct text_run *run = ARENA_NEW(&f->arena, struct text_run);
    run->glyphs = ARENA_NEW(&f->arena, struct glyph);
    run->n = 1;
    run->width = 5000;
    return run;
}

static void dot(struct fixture *f) {
    drawing_rect(&f->drawing, (struct box){0, 0, 1000, 1000}, INK_INK);
}

static size_t kids(const struct tag *tag) {
    size_t n = 0;
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        n++;
    return n;
}

static void a_new_drawing_is_decoration(void **state) {
    struct fixture *f = *state;
    dot(f);
    assert_int_equal(f->drawing.n, 1);
    assert_non_null(f->drawing.ops[0].mark);
    assert_null(f->drawing.ops[0].mark->tag);
    assert_false(f->drawing.ops[0].mark->pagination);
}

static void ops_of_one_tag_in_a_row_share_a_mark(void **state) {
    struct fixture *f = *state;
    drawing_tag(&f->drawing, f->text);
    dot(f);
    drawing_text(&f->drawing, word(f), 0, 0, INK_INK);
    drawing_tag(&f->drawing, f->text);
    dot(f);
    const struct op *op = f->drawing.ops;
    assert_int_equal(f->drawing.n, 3);
    assert_ptr_equal(op[0].mark->tag, f->text);
    assert_ptr_equal(op[1].mark, op[0].mark);
    assert_ptr_equal(op[2].mark, op[0].mark);
    assert_int_equal(kids(f->text), 1);
    assert_ptr_equal(f->text->first->mark, op[0].mark);
}

static void another_tag_or_an_artifact_ends_the_mark(void **state) {
    struct fixture *f = *state;
    drawing_tag(&f->drawing, f->text);
    dot(f);
    drawing_tag(&f->drawing, f->heading);
    dot(f);
    drawing_tag(&f->drawing, f->text);
    dot(f);
    drawing_artifact(&f->drawing, true);
    dot(f);
    drawing_artifact(&f->drawing, false);
    dot(f);
    drawing_tag(&f->drawing, f->text);
    dot(f);
    const struct op *op = f->drawing.ops;
    const struct tag *tags[] = {f->text, f->heading, f->text, NULL, NULL, f->text};
    for (size_t i = 0; i < 6; i++)
        assert_ptr_equal(op[i].mark->tag, tags[i]);
    assert_ptr_not_equal(op[2].mark, op[0].mark);
    assert_ptr_not_equal(op[5].mark, op[2].mark);
    assert_true(op[3].mark->pagination);
    assert_false(op[4].mark->pagination);
    assert_int_equal(kids(f->text), 3);
    assert_ptr_equal(f->text->first->mark, op[0].mark);
    assert_ptr_equal(f->text->first->next->mark, op[2].mark);
    assert_ptr_equal(f->text->last->mark, op[5].mark);
    assert_int_equal(kids(f->heading), 1);
}

static void what_draws_nothing_leaves_no_mark(void **state) {
    static const struct text_run empty = {.text = ""};
    struct fixture *f = *state;
    drawing_tag(&f->drawing, f->heading);
    drawing_tag(&f->drawing, f->text);
    drawing_text(&f->drawing, &empty, 0, 0, INK_INK);
    drawing_fill(&f->drawing, (struct path){0}, INK_INK);
    drawing_stroke(&f->drawing, (struct path){0}, (struct stroke){.width = 1}, INK_INK);
    drawing_artifact(&f->drawing, false);
    assert_int_equal(f->drawing.n, 0);
    assert_int_equal(kids(f->heading) + kids(f->text), 0);
}

static void rectangles_and_lines_are_paths(void **state) {
    struct fixture *f = *state;
    drawing_rect(&f->drawing, (struct box){10, 20, 300, 400}, INK_OCHRE);
    drawing_line(&f->drawing, (struct point){1, 2}, (struct point){3, 4}, 750, INK_RUST);
    const struct op *rect = &f->drawing.ops[0], *line = &f->drawing.ops[1];
    static const struct point corners[] = {{10, 20}, {310, 20}, {310, 420}, {10, 420}};
    static const unsigned char segments[] = {SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_LINE, SEGMENT_LINE,
                                             SEGMENT_CLOSE};
    assert_int_equal(rect->kind, OP_FILL);
    assert_int_equal(rect->ink, INK_OCHRE);
    assert_int_equal(rect->path.n_segments, 5);
    assert_memory_equal(rect->path.segments, segments, 5);
    assert_memory_equal(rect->path.points, corners, sizeof corners);
    assert_int_equal(line->kind, OP_STROKE);
    assert_int_equal(line->ink, INK_RUST);
    assert_int_equal(line->stroke.width, 750);
    assert_int_equal(line->stroke.dash, 0);
    assert_int_equal(line->path.n_segments, 2);
    assert_int_equal(line->path.points[1].x, 3);
    assert_int_equal(line->path.points[1].y, 4);
}

static void turned_text_knows_its_direction(void **state) {
    struct fixture *f = *state;
    drawing_text(&f->drawing, word(f), 7, 8, INK_PETROL);
    drawing_text_rotated(&f->drawing, word(f), 7, 8, 1.5707963267948966, INK_PETROL);
    drawing_text_rotated(&f->drawing, word(f), 7, 8, -0.5235987755982988, INK_PETROL);
    static const int directions[][2] = {{1000000, 0}, {0, 1000000}, {866025, -500000}};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(f->drawing.ops[i].kind, OP_TEXT);
        assert_int_equal(f->drawing.ops[i].cos, directions[i][0]);
        assert_int_equal(f->drawing.ops[i].sin, directions[i][1]);
        assert_int_equal(f->drawing.ops[i].at.x, 7);
        assert_int_equal(f->drawing.ops[i].at.y, 8);
    }
}

/*
 * The annotation is no marked content: it stands in the tree as a kid of its own, and the text around it
 * keeps its mark.
 */
static void a_link_hangs_under_its_tag(void **state) {
    struct fixture *f = *state;
    struct tag *link = tag_new(&f->arena, f->text, ROLE_LINK);
    drawing_tag(&f->drawing, link);
    dot(f);
    drawing_link(&f->drawing, (struct box){1, 2, 3, 4}, NULL, "karies", "Sida 12", link);
    dot(f);
    const struct op *op = f->drawing.ops;
    assert_int_equal(op[1].kind, OP_LINK);
    assert_null(op[1].mark->tag);
    assert_ptr_equal(op[2].mark, op[0].mark);
    assert_int_equal(kids(link), 2);
    assert_true(link->last->link);
    assert_string_equal(op[1].dest, "karies");
    assert_string_equal(op[1].contents, "Sida 12");
    assert_null(op[1].uri);
    assert_ptr_equal(op[1].tag, link);
    assert_int_equal(op[1].box.w, 3);
}

static void placing_moves_every_kind(void **state) {
    struct fixture *f = *state;
    struct tag *link = tag_new(&f->arena, f->text, ROLE_LINK);
    drawing_rect(&f->drawing, (struct box){10, 20, 1, 1}, INK_INK);
    drawing_line(&f->drawing, (struct point){10, 20}, (struct point){30, 40}, 1, INK_INK);
    drawing_text_rotated(&f->drawing, word(f), 10, 20, 1, INK_INK);
    drawing_link(&f->drawing, (struct box){10, 20, 5, 6}, "https://example.se", NULL, "example.se", link);
    struct drawing page;
    drawing_init(&page, &f->arena);
    drawing_rect(&page, (struct box){0, 0, 1, 1}, INK_INK);
    drawing_place(&page, &f->drawing, 1000, -500);
    assert_int_equal(page.n, 5);
    const struct op *op = page.ops + 1;
    assert_int_equal(op[0].path.points[0].x, 1010);
    assert_int_equal(op[0].path.points[2].y, -479);
    assert_int_equal(op[1].path.points[1].x, 1030);
    assert_int_equal(op[1].path.points[1].y, -460);
    assert_int_equal(op[2].at.x, 1010);
    assert_int_equal(op[2].at.y, -480);
    assert_int_equal(op[2].sin, f->drawing.ops[2].sin);
    assert_int_equal(op[3].box.x, 1010);
    assert_int_equal(op[3].box.y, -480);
    assert_int_equal(op[3].box.w, 5);
    /* The part itself stays where it was, and each op keeps its mark. */
    assert_int_equal(f->drawing.ops[0].path.points[0].x, 10);
    assert_int_equal(f->drawing.ops[2].at.x, 10);
    assert_int_equal(f->drawing.ops[3].box.y, 20);
    for (size_t i = 0; i < 4; i++)
        assert_ptr_equal(op[i].mark, f->drawing.ops[i].mark);
}

static void what_follows_a_placed_part_gets_a_mark_of_its_own(void **state) {
    struct fixture *f = *state;
    struct drawing part;
    drawing_init(&part, &f->arena);
    drawing_tag(&part, f->heading);
    drawing_rect(&part, (struct box){0, 0, 1, 1}, INK_INK);
    drawing_tag(&f->drawing, f->text);
    dot(f);
    drawing_place(&f->drawing, &part, 0, 0);
    dot(f);
    assert_ptr_equal(f->drawing.ops[1].mark->tag, f->heading);
    assert_ptr_equal(f->drawing.ops[2].mark->tag, f->text);
    assert_ptr_not_equal(f->drawing.ops[2].mark, f->drawing.ops[0].mark);
    drawing_artifact(&f->drawing, true);
    drawing_place(&f->drawing, &part, 0, 0);
    dot(f);
    assert_true(f->drawing.ops[4].mark->pagination);
}

static void the_lowest_is_of_texts_and_lines(void **state) {
    struct fixture *f = *state;
    assert_int_equal(drawing_lowest(&f->drawing), 0);
    drawing_text(&f->drawing, word(f), PT(10), PT(100), INK_INK);
    drawing_line(&f->drawing, (struct point){0, PT(90)}, (struct point){PT(5), PT(120)}, PT(1), INK_INK);
    assert_int_equal(drawing_lowest(&f->drawing), PT(120));
    drawing_text(&f->drawing, word(f), PT(10), PT(130), INK_INK);
    drawing_rect(&f->drawing, (struct box){0, 0, PT(10), PT(500)},
                 INK_MIST); /* a tint lies behind all that */
    assert_int_equal(drawing_lowest(&f->drawing), PT(130));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_new_drawing_is_decoration, setup, teardown),
        cmocka_unit_test_setup_teardown(ops_of_one_tag_in_a_row_share_a_mark, setup, teardown),
        cmocka_unit_test_setup_teardown(another_tag_or_an_artifact_ends_the_mark, setup, teardown),
        cmocka_unit_test_setup_teardown(what_draws_nothing_leaves_no_mark, setup, teardown),
        cmocka_unit_test_setup_teardown(rectangles_and_lines_are_paths, setup, teardown),
        cmocka_unit_test_setup_teardown(turned_text_knows_its_direction, setup, teardown),
        cmocka_unit_test_setup_teardown(a_link_hangs_under_its_tag, setup, teardown),
        cmocka_unit_test_setup_teardown(the_lowest_is_of_texts_and_lines, setup, teardown),
        cmocka_unit_test_setup_teardown(placing_moves_every_kind, setup, teardown),
        cmocka_unit_test_setup_teardown(what_follows_a_placed_part_gets_a_mark_of_its_own, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
