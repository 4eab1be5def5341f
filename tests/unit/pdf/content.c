#include "easel.h"

static struct structure *tree(struct sample *s) {
    return structure_new(&s->arena, NULL, s->doc.root, 1);
}

static const struct text_run *word(struct sample *s, const char *text) {
    return typeset(&s->typesetter, TYPE_BODY, text);
}

static bool ends_in(const char *line, size_t len, const char *end) {
    return len >= strlen(end) && memcmp(line + len - strlen(end), end, strlen(end)) == 0;
}

/* Leaves what is about structure: marked content, text objects, and what is painted. */
static const char *outline_of(struct sample *s, const char *content) {
    static const char *const painting[] = {"Tj", "TJ", "EMC", "BT", "ET", "S", "f"};
    struct buffer b = {0};
    size_t len;
    for (const char *line = content; (len = strcspn(line, "\n")) > 0; line += len + 1) {
        if (ends_in(line, len, "BDC"))
            buffer_printf(&b, "%.*s ", (int)len, line);
        for (size_t i = 0; i < sizeof painting / sizeof *painting; i++)
            if (i < 2 ? ends_in(line, len, painting[i])
                      : len == strlen(painting[i]) && ends_in(line, len, painting[i]))
                buffer_printf(&b, "%s ", i == 1 ? "Tj" : painting[i]);
    }
    char *text = arena_strdup(&s->arena, buffer_text(&b));
    buffer_release(&b);
    return text;
}

static void text_of_many_tags_shares_a_text_object(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    for (int i = 0; i < 2; i++) {
        drawing_tag(&e.drawing, tag_new(&s->arena, s->doc.root, ROLE_P));
        drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
        drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    }
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_SCREEN, tree(s))),
                        "BT /P<</MCID 0>>BDC Tj Tj EMC /P<</MCID 1>>BDC Tj Tj EMC ET ");
}

static void paths_and_text_of_one_tag_are_one_sequence(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    drawing_tag(&e.drawing, tag_new(&s->arena, s->doc.root, ROLE_FIGURE));
    drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    drawing_rect(&e.drawing, (struct box){0, 0, 1, 1}, INK_INK);
    drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_SCREEN, tree(s))),
                        "/Figure<</MCID 0>>BDC BT Tj ET f BT Tj ET EMC ");
}

static void artifacts_interrupt_a_tag(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    struct tag *p = tag_new(&s->arena, s->doc.root, ROLE_P);
    drawing_tag(&e.drawing, p);
    drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    drawing_artifact(&e.drawing, true);
    drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    drawing_artifact(&e.drawing, false);
    drawing_line(&e.drawing, (struct point){0, 0}, (struct point){1, 1}, 1, INK_INK);
    drawing_tag(&e.drawing, p);
    drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_SCREEN, tree(s))),
                        "BT /P<</MCID 0>>BDC Tj EMC /Artifact<</Type/Pagination>>BDC Tj EMC ET "
                        "/Artifact<</Type/Layout>>BDC S EMC BT /P<</MCID 1>>BDC Tj EMC ET ");
}

/* A link says nothing in the content: what is around it stays together. */
static void links_do_not_interrupt(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    struct tag *p = tag_new(&s->arena, s->doc.root, ROLE_P), *link = tag_new(&s->arena, p, ROLE_LINK);
    drawing_tag(&e.drawing, p);
    drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    drawing_link(&e.drawing, (struct box){0, 0, 1, 1}, "https://example.org", NULL, "x", link);
    drawing_text(&e.drawing, word(s, "i"), 0, 0, INK_INK);
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_SCREEN, tree(s))),
                        "BT /P<</MCID 0>>BDC Tj Tj EMC ET ");
}

static void draw_divided_word(struct easel *e) {
    struct sample *s = e->s;
    struct text_run *first = ARENA_NEW(&s->arena, struct text_run),
                    *rest = ARENA_NEW(&s->arena, struct text_run);
    *first = *word(s, "iii-");
    first->actual = "iiiii";
    *rest = *word(s, "ii");
    rest->actual = "";
    drawing_text(&e->drawing, word(s, "i"), 0, 0, INK_INK);
    drawing_text(&e->drawing, first, 0, 0, INK_INK);
    drawing_text(&e->drawing, rest, 0, 0, INK_INK);
    drawing_text(&e->drawing, word(s, "i"), 0, 0, INK_INK);
}

/* A sequence of its own, so that readers that know no nesting lose nothing. */
static void divided_words_read_whole(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    drawing_tag(&e.drawing, tag_new(&s->arena, s->doc.root, ROLE_P));
    draw_divided_word(&e);
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_SCREEN, tree(s))),
                        "BT /P<</MCID 0>>BDC Tj EMC /Span<</MCID 1/ActualText(iiiii)>>BDC Tj EMC "
                        "/Span<</MCID 2/ActualText()>>BDC Tj EMC /P<</MCID 3>>BDC Tj EMC ET ");
}

/* Beside paths, and in artifacts, the span stands inside. */
static void spans_nest_where_they_must(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    drawing_artifact(&e.drawing, false);
    draw_divided_word(&e);
    drawing_rect(&e.drawing, (struct box){0, 0, 1, 1}, INK_INK);
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_SCREEN, tree(s))),
                        "/Artifact<</Type/Layout>>BDC BT Tj /Span<</ActualText(iiiii)>>BDC Tj EMC "
                        "/Span<</ActualText()>>BDC Tj EMC Tj ET f EMC ");
}

static void a_glyph_with_another_text_says_so(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    struct text_run *soft = ARENA_NEW(&s->arena, struct text_run);
    *soft = *word(s, "i-");
    soft->text = "i\u00AD";
    drawing_tag(&e.drawing, tag_new(&s->arena, s->doc.root, ROLE_P));
    drawing_text(&e.drawing, word(s, "e-i"), 0, 0, INK_INK);
    drawing_text(&e.drawing, soft, 0, 0, INK_INK);
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_SCREEN, tree(s))),
                        "BT /P<</MCID 0>>BDC Tj Tj EMC /Span<</MCID 1/ActualText<FEFF00AD>>>BDC Tj EMC ET ");
}

static void nothing_is_marked_without_tags(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    drawing_tag(&e.drawing, tag_new(&s->arena, s->doc.root, ROLE_P));
    draw_divided_word(&e);
    assert_string_equal(outline_of(s, easel_content(&e, OUTPUT_PRINT, NULL)), "BT Tj Tj Tj Tj ET ");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(text_of_many_tags_shares_a_text_object),
        sample_test(paths_and_text_of_one_tag_are_one_sequence),
        sample_test(artifacts_interrupt_a_tag),
        sample_test(links_do_not_interrupt),
        sample_test(divided_words_read_whole),
        sample_test(spans_nest_where_they_must),
        sample_test(a_glyph_with_another_text_says_so),
        sample_test(nothing_is_marked_without_tags),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
