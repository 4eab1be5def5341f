#include "objects.h"

#include "pdf/page.h"

struct bench {
    struct sample *s;
    struct glyphs glyphs;
    struct object *fonts[FONT_COUNT];
    struct pages pages;
};

static void bench_open(struct bench *b, struct sample *s, enum target_id target) {
    *b = (struct bench){.s = s};
    glyphs_init(&b->glyphs, &s->arena);
    b->pages = (struct pages){.arena = &s->arena,
                              .objects = objects_new(&s->arena),
                              .doc = &s->doc,
                              .target = output_target(target),
                              .glyphs = &b->glyphs,
                              .fonts = b->fonts};
}

static const char *page_text(struct bench *b) {
    pages_make(&b->pages);
    assert_true(page_write(&b->pages, 0, &b->s->diag));
    const char *text = written(b->s, b->pages.objects, b->pages.pages[0]);
    buffer_release(&b->pages.content);
    objects_free(b->pages.objects);
    return text;
}

static void screen_pages_end_at_the_trim(void **state) {
    struct bench b;
    sample_page(*state, "1");
    bench_open(&b, *state, OUTPUT_SCREEN);
    const char *text = page_text(&b);
    assert_contains(text, "/MediaBox [0 0 595.276 841.89]");
    assert_null(strstr(text, "TrimBox"));
    assert_null(strstr(text, "/Tabs"));
}

static void print_pages_have_a_bleed(void **state) {
    struct bench b;
    struct drawing *d = sample_page(*state, "1");
    drawing_rect(d, (struct box){0, 0, 1, 1}, INK_INK);
    drawing_rect(d, (struct box){0, 0, 1, 1}, INK_PAPER);
    bench_open(&b, *state, OUTPUT_PRINT);
    const char *text = page_text(&b);
    assert_contains(text, "/MediaBox [0 0 612.284 858.898] /BleedBox [0 0 612.284 858.898] /TrimBox [8.504 "
                          "8.504 603.78 850.394]");
    assert_contains(text, "/ExtGState << /G0 ");
    assert_contains(text, "/G1 ");
}

static void pages_with_links_follow_the_structure(void **state) {
    struct sample *s = *state;
    struct bench b;
    struct drawing *d = sample_page(s, "1");
    struct tag *link = tag_new(&s->arena, s->doc.root, ROLE_LINK);
    drawing_link(d, (struct box){0, 0, PT(1), PT(1)}, "https://example.org", NULL, "x", link);
    bench_open(&b, s, OUTPUT_SCREEN);
    b.pages.tree = structure_new(&s->arena, b.pages.objects, s->doc.root, 1);
    const char *text = page_text(&b);
    assert_contains(text, "/Tabs /S");
    assert_contains(text, "/Annots [");
    assert_contains(text, "/StructParents 0");
}

static void print_pages_have_no_links(void **state) {
    struct sample *s = *state;
    struct bench b;
    drawing_link(sample_page(s, "1"), (struct box){0, 0, PT(1), PT(1)}, "https://example.org", NULL, "x",
                 tag_new(&s->arena, s->doc.root, ROLE_LINK));
    bench_open(&b, s, OUTPUT_PRINT);
    assert_null(strstr(page_text(&b), "/Annots"));
}

/* libharu's page tree, in the order in which pages were made. */
static void pages_hang_in_one_tree(void **state) {
    struct sample *s = *state;
    struct bench b;
    sample_page(s, "1");
    sample_page(s, "2");
    bench_open(&b, s, OUTPUT_SCREEN);
    pages_make(&b.pages);
    unsigned first = object_number(b.pages.pages[0]);
    const char *root = written_number(s, b.pages.objects, 2);
    assert_string_equal(root, arena_printf(&s->arena, "<< /Type /Pages /Kids [ %u 0 R %u 0 R ] /Count 2 >>",
                                           first, first + 1));
    assert_string_equal(written(s, b.pages.objects, b.pages.pages[1]), "<< /Type /Page /Parent 2 0 R >>");
    assert_true(objects_ok(b.pages.objects, &s->diag));
    objects_free(b.pages.objects);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(pages_hang_in_one_tree),    sample_test(screen_pages_end_at_the_trim),
        sample_test(print_pages_have_a_bleed),  sample_test(pages_with_links_follow_the_structure),
        sample_test(print_pages_have_no_links),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
