#include "prose/picture.h"

#include "../stand.h"
#include "draw/image.h"
#include "model/edition.h"
#include "prose/galley.h"

/* A flow on the first page of a document without anything else. */
struct easel {
    struct flow f;
    struct frame at;
    struct document doc;
    struct image images[2];
    struct picture pictures[2];
};

static void easel_open(struct easel *e, struct stand *s) {
    *e = (struct easel){.doc = {.style = s->style, .root = tag_new(&s->arena, NULL, ROLE_DOCUMENT)}};
    for (int i = 0; i < 2; i++) {
        e->pictures[i] = (struct picture){.number = i};
        e->images[i] = (struct image){.path = "karta.png",
                                      .at = {"edition.xml", 7 + i},
                                      .number = i,
                                      .components = 3,
                                      .orientation = 1};
    }
    e->f = (struct flow){.arena = &s->arena,
                         .style = s->style,
                         .images = e->images,
                         .set = &s->set,
                         .diag = &s->diag,
                         .doc = &e->doc};
    flow_begin_page(&e->f, false);
    e->at = frame_text(s->style, e->doc.root);
    e->at.y = units(s->style, 20);
}

/* Sets blocks from the frame on. */
static void set(struct easel *e, const struct block *blocks) {
    e->at = prose_set(&e->f, blocks, NULL, e->at);
}

/* Above the foot by the room that the picture takes with what a heading keeps with it. */
static void at_the_foot(struct easel *e, const struct block *picture, mpt missing) {
    int notes = 0;
    struct strip *s = galley_measure(&e->f, picture, picture->next, e->at.width, &notes);
    e->at = frame_to(e->at, frame_bottom(&e->f, e->at) - picture_height(e->f.style, s) + missing);
}

static void easel_image(struct easel *e, int i, int columns, int rows) {
    e->images[i].columns = columns;
    e->images[i].rows = rows;
}

static struct block block(struct easel *e, int i) {
    return (struct block){.kind = BLOCK_IMAGE, .alt = "En karta", .picture = &e->pictures[i]};
}

/* The picture on the last page; NULL when there is none. */
static const struct op *shown(const struct easel *e) {
    const struct drawing *d = &e->doc.pages[e->doc.n_pages - 1].drawing;
    const struct op *op = NULL;
    for (size_t i = 0; i < d->n; i++)
        if (d->ops[i].kind == OP_IMAGE)
            op = &d->ops[i];
    return op;
}

static struct box frame_of(struct stand *s, int columns, int rows) {
    struct easel e;
    easel_open(&e, s);
    easel_image(&e, 0, columns, rows);
    struct block b = block(&e, 0);
    set(&e, &b);
    return shown(&e)->frame;
}

static void a_picture_fills_the_column_and_no_more(void **state) {
    struct stand *s = *state;
    struct frame column = frame_text(s->style, NULL);
    struct box f = frame_of(s, 3000, 1500);
    assert_int_equal(f.x, column.x);
    assert_int_equal(f.w, column.width);
    assert_int_equal(f.h, column.width / 2);
    f = frame_of(s, 300, 200);
    assert_int_equal(f.w, PT(144)); /* 150 pixels an inch */
    assert_int_equal(f.h, PT(96));
}

static void a_high_picture_keeps_its_shape(void **state) {
    struct stand *s = *state;
    struct box f = frame_of(s, 1000, 4000);
    assert_true(f.h < s->style->content_bottom - s->style->content_top);
    assert_true(f.h > (s->style->content_bottom - s->style->content_top) * 3 / 4);
    assert_in_range(4 * f.w, f.h - 2, f.h + 2);
    f = frame_of(s, 1, 100000000);
    assert_int_equal(f.w, 1);
}

static void a_turned_picture_has_its_sides_changed(void **state) {
    struct easel e;
    easel_open(&e, *state);
    easel_image(&e, 0, 300, 200);
    e.images[0].orientation = 6;
    struct block b = block(&e, 0);
    set(&e, &b);
    assert_int_equal(shown(&e)->frame.w, PT(96));
    assert_int_equal(shown(&e)->frame.h, PT(144));
}

static void the_figure_has_alternative_text_and_box(void **state) {
    struct easel e;
    easel_open(&e, *state);
    easel_image(&e, 0, 300, 200);
    struct span text = {.kind = SPAN_TEXT, .text = "Länets kommuner"};
    struct block b = block(&e, 0);
    b.id = "karta";
    b.spans = &text;
    set(&e, &b);
    const struct tag *figure = e.doc.root->first->tag, *caption = e.doc.root->last->tag;
    assert_int_equal(figure->role, ROLE_FIGURE);
    assert_string_equal(figure->alt, "En karta");
    assert_memory_equal(&figure->box, &shown(&e)->frame, sizeof figure->box);
    assert_ptr_equal(shown(&e)->mark->tag, figure);
    assert_int_equal(caption->role, ROLE_CAPTION);
    assert_ptr_equal(figure->first->next, NULL); /* the caption is read beside the figure, not in its place */
    assert_int_equal(e.doc.n_destinations, 1);
}

/* It takes the room it said, and goes to the next page with its caption when there is less. */
static void picture_and_caption_stay_together(void **state) {
    struct easel e;
    struct span text = {.kind = SPAN_TEXT, .text = "Länets kommuner"};
    for (int missing = 0; missing < 2; missing++) {
        easel_open(&e, *state);
        easel_image(&e, 0, 300, 200);
        struct block b = block(&e, 0);
        b.spans = &text;
        at_the_foot(&e, &b, missing);
        set(&e, &b);
        assert_int_equal(e.doc.n_pages, 1 + missing);
        assert_non_null(shown(&e));
        assert_int_equal(e.doc.pages[e.doc.n_pages - 1].drawing.n, 2); /* picture and line */
    }
}

static void a_heading_goes_with_its_picture(void **state) {
    struct easel e;
    easel_open(&e, *state);
    easel_image(&e, 0, 300, 200);
    struct span text = {.kind = SPAN_TEXT, .text = "Karta"};
    struct block picture = block(&e, 0), heading = {.kind = BLOCK_H3, .spans = &text, .next = &picture};
    at_the_foot(&e, &picture, 0);
    set(&e, &heading);
    assert_int_equal(e.doc.n_pages, 2);
    assert_int_equal(e.doc.pages[0].drawing.n, 0);
}

static void coarse_pictures_are_named(void **state) {
    struct stand *s = *state;
    struct easel e;
    easel_open(&e, s);
    easel_image(&e, 0, 1000, 500);
    easel_image(&e, 1, 1323, 500);
    for (int i = 0; i < 2; i++) {
        struct block b = block(&e, i);
        set(&e, &b);
    }
    pictures_judge(&e.doc, &s->diag);
    assert_int_equal(s->diag.errors, 0);
    assert_int_equal(s->diag.warnings, 1);
    assert_string_equal(message_format(&s->arena, s->diag.first),
                        "edition.xml:7: warning: the picture karta.png has 226 pixels per inch at its "
                        "printed size, fewer than 300\n"
                        "    hint: use a larger picture: across the text column 1323 pixels print well");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(a_picture_fills_the_column_and_no_more),
        stand_test(a_high_picture_keeps_its_shape),
        stand_test(a_turned_picture_has_its_sides_changed),
        stand_test(the_figure_has_alternative_text_and_box),
        stand_test(picture_and_caption_stay_together),
        stand_test(a_heading_goes_with_its_picture),
        stand_test(coarse_pictures_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
