#include "pdf/glyphs.h"

#include "unit.h"

static struct text_run made(const struct sample *s, const char *text, struct glyph *glyphs, size_t n) {
    return (struct text_run){
        .font = s->fonts->fonts[FONT_SANS], .size = PT(10), .text = text, .glyphs = glyphs, .n = n};
}

static void clusters_cover_the_text(void **state) {
    struct glyph g[] = {
        {.id = 1, .cluster = 0}, {.id = 2, .cluster = 2}, {.id = 3, .cluster = 2}, {.id = 4, .cluster = 5}};
    struct text_run run = made(*state, "fiå→x", g, 4);
    struct cluster c = {0};
    assert_true(cluster_next(&run, &c));
    assert_int_equal(c.end - c.first, 1);
    assert_memory_equal(c.text, "fi", c.len);
    assert_int_equal(c.len, 2);
    assert_true(cluster_next(&run, &c));
    assert_int_equal(c.end - c.first, 2);
    assert_int_equal(c.len, 3);
    assert_true(cluster_next(&run, &c));
    assert_int_equal(c.len, strlen("→x") - 1);
    assert_false(cluster_next(&run, &c));
}

/* Notes runs of one glyph each; the text that its font's map then has. */
static const char *chosen(struct sample *s, const char *const *texts, size_t n, struct glyphs *g) {
    glyphs_init(g, &s->arena);
    for (size_t i = 0; i < n; i++) {
        struct glyph *glyph = ARENA_NEW(&s->arena, struct glyph);
        struct text_run *run = ARENA_NEW(&s->arena, struct text_run);
        glyph->id = 7;
        *run = made(s, texts[i], glyph, 1);
        glyphs_add(g, run);
    }
    glyphs_choose(g);
    const struct reading *r = &g->fonts[FONT_SANS].readings[7];
    return r->text ? arena_strndup(&s->arena, r->text, r->len) : "";
}

static void the_most_frequent_text_wins(void **state) {
    struct glyphs g;
    assert_string_equal(chosen(*state, (const char *[]){"a", "b", "c", "b"}, 4, &g), "b");
    struct glyph glyph = {.id = 7};
    struct text_run other = made(*state, "c", &glyph, 1), same = made(*state, "b", &glyph, 1);
    struct cluster c = {0};
    cluster_next(&other, &c);
    assert_false(reading_agrees(g.fonts[FONT_SANS].readings, &other, &c));
    c = (struct cluster){0};
    cluster_next(&same, &c);
    assert_true(reading_agrees(g.fonts[FONT_SANS].readings, &same, &c));
}

static void a_soft_hyphen_never_displaces_a_hyphen(void **state) {
    struct glyphs g;
    assert_string_equal(chosen(*state, (const char *[]){"\u00AD", "\u00AD", "-"}, 3, &g), "-");
    assert_string_equal(chosen(*state, (const char *[]){"\u00AD"}, 1, &g), "\u00AD");
}

static void a_no_break_space_is_a_space(void **state) {
    struct glyphs g;
    assert_string_equal(chosen(*state, (const char *[]){"\u00A0", "\u00A0", " "}, 3, &g), " ");
    struct glyph glyph = {.id = 7};
    struct text_run run = made(*state, "\u00A0", &glyph, 1);
    struct cluster c = {0};
    cluster_next(&run, &c);
    assert_true(reading_agrees(g.fonts[FONT_SANS].readings, &run, &c));
}

static void glyphs_without_text_of_their_own_have_none(void **state) {
    struct glyphs g;
    glyphs_init(&g, &((struct sample *)*state)->arena);
    struct glyph pair[] = {{.id = 9, .cluster = 0}, {.id = 8, .cluster = 0}};
    struct text_run run = made(*state, "é", pair, 2);
    glyphs_add(&g, &run);
    glyphs_choose(&g);
    struct cluster c = {0};
    cluster_next(&run, &c);
    assert_false(reading_agrees(g.fonts[FONT_SANS].readings, &run, &c));
    assert_null(g.fonts[FONT_SANS].readings[9].text);
    uint16_t *list;
    assert_int_equal(glyphs_list(&g, FONT_SANS, &list), 2);
    assert_int_equal(list[0], 8);
    assert_int_equal(list[1], 9);
    assert_null(g.fonts[FONT_SERIF].font);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(clusters_cover_the_text),
        sample_test(the_most_frequent_text_wins),
        sample_test(a_soft_hyphen_never_displaces_a_hyphen),
        sample_test(a_no_break_space_is_a_space),
        sample_test(glyphs_without_text_of_their_own_have_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
