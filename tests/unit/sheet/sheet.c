#include "sheet/sheet.h"

#include "../desk.h"
#include "base/buffer.h"

static struct printer *printer(struct desk *d, const char *name) {
    struct printer *p;
    assert_true(printer_read(&d->stand->arena, SOURCE_ROOT, name, &d->stand->diag, &p));
    return p;
}

static void make(struct desk *d, const struct printer *p) {
    sheet_make(&d->doc, &d->stand->arena, p, NULL, d->stand->fonts, "rapport-tryck.pdf", &d->stand->diag);
}

static void widen(struct box *b, mpt x, mpt y, mpt reach) {
    b->x = x - reach < b->x ? x - reach : b->x;
    b->y = y - reach < b->y ? y - reach : b->y;
    b->w = x + reach > b->w ? x + reach : b->w;
    b->h = y + reach > b->h ? y + reach : b->h;
}

/* Left, top, right, bottom of an op (in that order in the box). */
static struct box edges(const struct op *op) {
    struct box b = {INT32_MAX, INT32_MAX, INT32_MIN, INT32_MIN};
    if (op->kind == OP_TEXT) {
        widen(&b, op->at.x, op->at.y - op->run->size, 0);
        widen(&b, op->at.x + op->run->width, op->at.y + op->run->size / 4, 0);
        return b;
    }
    for (size_t i = 0; i < op->path.n_points; i++)
        widen(&b, op->path.points[i].x, op->path.points[i].y,
              op->kind == OP_STROKE ? op->stroke.width / 2 : 0);
    return b;
}

/* Nothing reaches into the bleed, and nothing beyond the paper, with whatever bleed. */
static void marks_lie_between_bleed_and_paper(void **state) {
    struct desk *d = *state;
    const struct style *s = d->stand->style;
    for (int mm = 0; mm <= 10; mm += 5) {
        struct printer *p = printer(d, "offset");
        p->bleed = mpt_from_mm(mm);
        make(d, p);
        const struct drawing *marks = &d->doc.pages[0].marks;
        assert_true(marks->n > 50);
        for (size_t i = 0; i < marks->n; i++) {
            struct box e = edges(&marks->ops[i]);
            assert_true(e.w < -p->bleed || e.x > s->page_w + p->bleed || e.h < -p->bleed ||
                        e.y > s->page_h + p->bleed);
            assert_true(e.x > -d->doc.sheet.beside && e.w < s->page_w + d->doc.sheet.beside);
            assert_true(e.y > -d->doc.sheet.above && e.h < s->page_h + d->doc.sheet.above);
        }
    }
}

static const char *words_of(struct desk *d, size_t page) {
    struct buffer b = {0};
    const struct drawing *marks = &d->doc.pages[page].marks;
    for (size_t i = 0; i < marks->n; i++)
        if (marks->ops[i].kind == OP_TEXT)
            buffer_printf(&b, "%s|", marks->ops[i].run->text);
    char *text = arena_strdup(&d->stand->arena, buffer_text(&b));
    buffer_release(&b);
    return text;
}

static void the_slug_says_what_the_sheet_is(void **state) {
    struct desk *d = *state;
    struct printer *p = printer(d, "offset");
    d->doc.meta.modified = "2025-05-12";
    p->marks = false;
    make(d, p);
    assert_string_equal(
        words_of(d, 0),
        "rapport-tryck.pdf|Sida 1 av 4   2025-05-12|Nettoformat 210 × 297\u00A0mm   Utfall 3\u00A0mm|"
        "PDF/X-4   CMYK, FOGRA39   Högst 280\u00A0% färg|");
    assert_int_equal(d->doc.sheet.beside, p->bleed);
    p->slug = false;
    make(d, p);
    assert_string_equal(words_of(d, 0), "");
    assert_int_equal(d->doc.sheet.above, p->bleed);
}

static void blank_pages_make_the_number_suit_the_binding(void **state) {
    static const struct {
        int multiple;
        size_t pages;
    } cases[] = {{1, 5}, {2, 6}, {6, 6}, {4, 8}, {4, 8}};
    struct desk *d = *state;
    struct printer *p = printer(d, "offset");
    while (d->doc.n_pages < 5)
        flow_begin_page(&d->f, false);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        p->multiple = cases[i].multiple;
        make(d, p);
        assert_int_equal(d->doc.n_pages, cases[i].pages);
    }
    assert_int_equal(d->doc.pages[7].drawing.n, 0);
    assert_non_null(strstr(words_of(d, 7), "Sida 8 av 8"));
    assert_ptr_equal(d->doc.printer, p);
    drawing_rect(&d->doc.pages[7].drawing, (struct box){0, 0, 1, 1}, INK_INK);
    d->doc.back_cover = true;
    p->multiple = 10;
    make(d, p);
    assert_int_equal(d->doc.n_pages, 10);
    assert_int_equal(d->doc.pages[7].drawing.n, 0);
    assert_int_equal(d->doc.pages[9].drawing.n, 1);
    assert_non_null(strstr(words_of(d, 9), "Sida 10 av 10"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(marks_lie_between_bleed_and_paper),
        desk_test(the_slug_says_what_the_sheet_is),
        desk_test(blank_pages_make_the_number_suit_the_binding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
