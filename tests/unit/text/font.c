#include "text/font.h"

#include "base/file.h"
#include "stand.h"

#include <unistd.h>

static const struct font *font(const struct stand *s, enum font_id id) {
    return s->fonts->fonts[id];
}

static void fonts_know_themselves(void **state) {
    static const struct {
        enum font_id id;
        const char *name;
        bool serif, italic;
    } cases[] = {
        {FONT_SANS, "SourceSans3-Regular", false, false},
        {FONT_SANS_ITALIC, "SourceSans3-It", false, true},
        {FONT_SANS_LIGHT, "SourceSans3-Light", false, false},
        {FONT_SANS_SEMIBOLD, "SourceSans3-Semibold", false, false},
        {FONT_SERIF, "SourceSerif4-Regular", true, false},
        {FONT_SERIF_ITALIC, "SourceSerif4-It", true, true},
        {FONT_SERIF_SEMIBOLD, "SourceSerif4-Semibold", true, false},
        {FONT_DISPLAY, "SourceSerif4Display-Regular", true, false},
        {FONT_DISPLAY_SEMIBOLD, "SourceSerif4Display-Semibold", true, false},
    };
    struct stand *s = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct font *f = font(s, cases[i].id);
        const struct font_metrics *m = font_metrics(f);
        assert_int_equal(font_id(f), cases[i].id);
        assert_string_equal(font_name(f), cases[i].name);
        assert_int_equal(m->serif, cases[i].serif);
        assert_int_equal(m->italic, cases[i].italic);
        assert_int_equal(m->italic_angle < 0, cases[i].italic);
        assert_true(font_embeddable(f));
    }
}

/* In 1/1000 em, and in the order that letters have. */
static void metrics_are_those_of_letters(void **state) {
    struct stand *s = *state;
    for (int i = 0; i < FONT_COUNT; i++) {
        const struct font_metrics *m = font_metrics(font(s, (enum font_id)i));
        assert_true(m->descent < 0 && m->x_height > 350 && m->x_height < m->cap_height &&
                    m->cap_height < m->ascent && m->ascent < 1500);
        assert_true(m->box[0] < 0 && m->box[1] < -200 && m->box[2] > 1000 && m->box[3] >= m->cap_height);
        assert_in_range(m->stem_v, 60, 200);
    }
    assert_true(font_metrics(font(s, FONT_SANS_SEMIBOLD))->stem_v >
                font_metrics(font(s, FONT_SANS_LIGHT))->stem_v);
}

static void widths_are_those_that_are_set(void **state) {
    struct stand *s = *state;
    const struct text_run *run = typeset_sized(&s->set, TYPE_TABLE, PT(1000), "A");
    assert_int_equal(font_glyph_width(run->font, run->glyphs[0].id), run->width / PT(1));
    assert_true(run->glyphs[0].id < font_glyph_count(run->font));
}

static uint32_t read32(const unsigned char *b) {
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

/* A TrueType file with the glyphs asked for, far smaller than the font, the same every time. */
static void a_subset_is_a_small_font(void **state) {
    struct stand *s = *state;
    const struct text_run *run = typeset(&s->set, TYPE_TABLE, "abc");
    uint16_t glyphs[3];
    for (size_t i = 0; i < 3; i++)
        glyphs[i] = run->glyphs[i].id;
    assert_true(glyphs[0] < glyphs[1] && glyphs[1] < glyphs[2]);
    unsigned char *bytes, *again, *one;
    size_t len, len_again, len_one;
    assert_true(font_subset(run->font, &s->arena, glyphs, 3, &bytes, &len));
    assert_true(font_subset(run->font, &s->arena, glyphs, 3, &again, &len_again));
    assert_true(font_subset(run->font, &s->arena, glyphs, 1, &one, &len_one));
    assert_int_equal(len, len_again);
    assert_memory_equal(bytes, again, len);
    assert_true(len_one < len && len < 20000);
    assert_int_equal(read32(bytes), 0x00010000);
    for (unsigned i = 0; i < (unsigned)(bytes[4] << 8 | bytes[5]); i++) {
        const unsigned char *entry = bytes + 12 + 16 * i;
        assert_true(memcmp(entry, "GSUB", 4) != 0 && memcmp(entry, "GPOS", 4) != 0);
        assert_true(read32(entry + 8) + read32(entry + 12) <= len);
        /* glyphs keep their numbers, which the page's text is written in */
        if (memcmp(entry, "maxp", 4) == 0)
            assert_int_equal(bytes[read32(entry + 8) + 4] << 8 | bytes[read32(entry + 8) + 5], glyphs[2] + 1);
    }
}

static void what_is_no_font_is_reported_with_its_place(void **state) {
    static const struct {
        const char *file, *text;
    } cases[] = {{SOURCE_ROOT "/fonts/none.ttf", "the font cannot be read"},
                 {SOURCE_ROOT "/meson.build", "this is no font file"}};
    struct stand *s = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct style style = *s->style;
        struct fontset *out = NULL;
        style.fonts[FONT_SERIF] = (struct font_file){.file = cases[i].file, .at = {"style.xml", 23}};
        assert_false(fontset_load(&s->arena, &style, &s->diag, &out));
        assert_null(out);
        assert_int_equal(s->diag.errors, (int)i + 1);
        assert_non_null(strstr(message_format(&s->arena, s->diag.last), cases[i].text));
        assert_non_null(strstr(message_format(&s->arena, s->diag.last), cases[i].file));
        assert_non_null(s->diag.last->hint);
    }
}

/* OpenType, OS/2, fsType: rights are bits; editable and preview embedding are rights enough. */
static void fonts_that_may_not_be_embedded_are_refused(void **state) {
    static const struct {
        unsigned char high, low;
        bool allowed;
    } cases[] = {{0, 0, true}, {0, 8, true}, {0, 4, true}, {0, 2, false}, {1, 0, false}, {2, 0, false}};
    struct stand *s = *state;
    char *bytes, path[] = "/tmp/font-XXXXXX";
    size_t len;
    assert_true(file_read(&s->arena, SOURCE_ROOT "/fonts/SourceSans3-Regular.ttf", &s->diag, &bytes, &len));
    assert_int_not_equal(mkstemp(path), -1);
    const unsigned char *table = (const unsigned char *)bytes + 12;
    while (memcmp(table, "OS/2", 4) != 0)
        table += 16;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct style style = *s->style;
        struct fontset *out = NULL;
        bytes[read32(table + 8) + 8] = (char)cases[i].high;
        bytes[read32(table + 8) + 9] = (char)cases[i].low;
        assert_true(file_replace(path, bytes, len, &s->diag));
        style.fonts[FONT_SANS].file = path;
        assert_int_equal(fontset_load(&s->arena, &style, &s->diag, &out), cases[i].allowed);
        if (!cases[i].allowed)
            assert_string_equal(s->diag.last->text, "the font SourceSans3-Regular may not be embedded");
        fontset_release(out);
    }
    unlink(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(fonts_know_themselves),
        stand_test(metrics_are_those_of_letters),
        stand_test(widths_are_those_that_are_set),
        stand_test(a_subset_is_a_small_font),
        stand_test(what_is_no_font_is_reported_with_its_place),
        stand_test(fonts_that_may_not_be_embedded_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
