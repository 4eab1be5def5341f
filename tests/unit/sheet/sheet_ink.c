#include "../desk.h"
#include "base/buffer.h"
#include "sheet/sheet.h"

static struct printer *heavy_page(struct desk *d) {
    struct printer *p;
    assert_true(printer_read(&d->stand->arena, SOURCE_ROOT, "digital", &d->stand->diag, &p));
    drawing_rect(d->f.page, (struct box){0, 0, PT(10), PT(10)}, INK_PETROL);
    drawing_rect(d->f.page, (struct box){0, 0, PT(5), PT(5)}, INK_INK);
    flow_begin_page(&d->f, false);
    sheet_make(&d->doc, &d->stand->arena, p, NULL, d->stand->fonts, "rapport-tryck.pdf", &d->stand->diag);
    return p;
}

static void pages_over_the_limit_are_named(void **state) {
    struct desk *d = *state;
    struct printer *p = heavy_page(d);
    assert_true(sheet_check_ink(&d->doc, &d->stand->diag));
    p->ink_limit = 270;
    assert_false(sheet_check_ink(&d->doc, &d->stand->diag));
    assert_string_equal(d->stand->diag.first->text,
                        "page 1 has 274 % of ink (ink over petrol), more than the printer's 270 %");
    assert_int_equal(d->stand->diag.errors, 1);
    p->black_overprint = false;
    assert_true(sheet_check_ink(&d->doc, &d->stand->diag));
}

static void each_page_is_told(void **state) {
    struct desk *d = *state;
    struct buffer b = {0};
    heavy_page(d);
    sheet_dump_ink(&d->doc, &b);
    assert_string_equal(buffer_text(&b), "page 1: 274 %, ink over petrol\npage 2: 0 %, paper\n");
    buffer_release(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {desk_test(pages_over_the_limit_are_named),
                                       desk_test(each_page_is_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
