#include "text/typesetter.h"

#include "stand.h"

static const struct text_run *set(struct stand *s, int type, const char *text) {
    return typeset(&s->set, type, text);
}

static mpt width(struct stand *s, int type, const char *text) {
    return typeset_width(&s->set, type, text);
}

static void the_same_word_is_shaped_once(void **state) {
    struct stand *s = *state;
    char word[] = "Värmland", copy[] = "Värmlands";
    const struct text_run *run = set(s, TYPE_BODY, word);
    assert_ptr_equal(typeset_n(&s->set, TYPE_BODY, copy, strlen(word)), run);
    assert_ptr_equal(typeset_sized(&s->set, TYPE_BODY, s->style->types[TYPE_BODY].size, word), run);
    memset(word, 'x', sizeof word - 1);
    assert_string_equal(run->text, "Värmland");
}

static void what_differs_is_shaped_anew(void **state) {
    struct stand *s = *state;
    const struct text_run *run = set(s, TYPE_BODY, "Eda");
    assert_ptr_not_equal(set(s, TYPE_TABLE, "Eda"), run);
    assert_ptr_not_equal(set(s, TYPE_BODY | TYPE_STRONG, "Eda"), run);
    assert_ptr_not_equal(set(s, TYPE_BODY, "Ed"), run);
    assert_ptr_not_equal(set(s, TYPE_BODY, "eda"), run);
    const struct text_run *larger =
        typeset_sized(&s->set, TYPE_BODY, 2 * s->style->types[TYPE_BODY].size, "Eda");
    assert_ptr_not_equal(larger, run);
    assert_in_range(larger->width, 2 * run->width - 2, 2 * run->width + 2);
}

/* Many more entries than the table has places for: none is taken for another that lies in the same place. */
static void entries_in_one_place_are_told_apart(void **state) {
    static const int faces[] = {0, TYPE_STRONG, TYPE_EM};
    struct stand *s = *state;
    char text[301];
    for (size_t len = 0; len < 300; len++)
        text[len] = (char)('a' + len % 3);
    for (size_t len = 299; len > 0; len--) {
        const struct text_run *run = typeset_n(&s->set, TYPE_BODY, text, len);
        assert_int_equal(strlen(run->text), len);
        assert_memory_equal(run->text, text, len);
    }
    for (int type = 0; type < 3 * TYPE_COUNT; type++)
        for (mpt size = 5000; size < 5060; size++) {
            const struct text_run *run =
                typeset_sized(&s->set, type % TYPE_COUNT | faces[type / TYPE_COUNT], size, "a");
            assert_int_equal(run->size, size);
            enum font_id font = s->style->types[type % TYPE_COUNT].font;
            bool serif = font_id(run->font) >= FONT_SERIF;
            assert_true(faces[type / TYPE_COUNT] ? serif == (font >= FONT_SERIF)
                                                 : font_id(run->font) == font);
        }
}

static void strong_and_em_are_of_the_family(void **state) {
    static const struct {
        int type;
        enum font_id font;
    } cases[] = {
        {TYPE_BODY, FONT_SERIF},
        {TYPE_BODY | TYPE_STRONG, FONT_SERIF_SEMIBOLD},
        {TYPE_BODY | TYPE_EM, FONT_SERIF_ITALIC},
        {TYPE_TABLE, FONT_SANS},
        {TYPE_TABLE | TYPE_STRONG, FONT_SANS_SEMIBOLD},
        {TYPE_TABLE | TYPE_EM, FONT_SANS_ITALIC},
        {TYPE_H1, FONT_DISPLAY_SEMIBOLD},
        {TYPE_COVER_YEAR, FONT_SANS_LIGHT},
    };
    struct stand *s = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct text_run *run = set(s, cases[i].type, "Arvika");
        assert_int_equal(font_id(run->font), cases[i].font);
        assert_int_equal(run->size, typeset_style(&s->set, cases[i].type)->size);
    }
    assert_ptr_equal(typeset_style(&s->set, TYPE_BODY | TYPE_STRONG | TYPE_EM), &s->style->types[TYPE_BODY]);
}

static void pairs_are_kerned(void **state) {
    struct stand *s = *state;
    assert_true(width(s, TYPE_BODY, "AV") < width(s, TYPE_BODY, "A") + width(s, TYPE_BODY, "V"));
    assert_true(width(s, TYPE_TABLE, "To") < width(s, TYPE_TABLE, "T") + width(s, TYPE_TABLE, "o"));
    /* Figures stand in columns: all are as wide as each other, and apart from each other. */
    assert_int_equal(width(s, TYPE_TABLE, "1111"), width(s, TYPE_TABLE, "0808"));
}

/* A run's width is that of its glyphs, to the millipoint, however long it is. */
static void widths_add_up(void **state) {
    static const char text[] =
        "Så har kommunen, länet och riket förflyttat sig mot de gemensamma målen: 71,6 % (±0,3).";
    static const int types[] = {TYPE_BODY, TYPE_H1, TYPE_MONTH, TYPE_NOTE, TYPE_COVER_TITLE};
    struct stand *s = *state;
    for (size_t k = 0; k < sizeof types / sizeof *types; k++) {
        const struct text_run *run = set(s, types[k], text);
        mpt sum = 0, track = run->size * s->style->types[types[k]].track / 1000;
        for (size_t i = 0; i < run->n; i++)
            sum += run->glyphs[i].advance;
        assert_in_range(sum - track - run->width + 1, 0, 2);
        assert_true(run->width > 0);
    }
    assert_int_equal(set(s, TYPE_BODY, "")->width, 0);
    assert_int_equal(set(s, TYPE_BODY, "")->n, 0);
}

static void tracking_stands_between_the_letters(void **state) {
    struct stand *s = *state;
    struct type_style *month = &s->style->types[TYPE_MONTH];
    const struct text_run *tracked = set(s, TYPE_MONTH, "Maj");
    month->track = 0;
    struct typesetter plain;
    typesetter_init(&plain, &s->arena, s->style, s->fonts, NULL, &s->diag);
    const struct text_run *untracked = typeset(&plain, TYPE_MONTH, "Maj");
    mpt track = month->size * 29 / 1000;
    assert_in_range(tracked->width, untracked->width + 2 * track - 2, untracked->width + 2 * track + 2);
}

/* "fi" is one glyph whose cluster holds both letters; spaced text keeps them apart. */
static void a_ligature_keeps_its_letters(void **state) {
    static const uint32_t clusters[] = {0, 2, 4, 5};
    struct stand *s = *state;
    const struct text_run *run = set(s, TYPE_BODY, "åfika");
    assert_int_equal(run->n, 4);
    for (size_t i = 0; i < run->n; i++)
        assert_int_equal(run->glyphs[i].cluster, clusters[i]);
    assert_string_equal(run->text, "åfika");
    s->style->types[TYPE_BODY].track = 20;
    assert_int_equal(set(s, TYPE_BODY, "kfika")->n, 5);
}

static void a_missing_glyph_is_reported_with_its_place(void **state) {
    struct stand *s = *state;
    s->set.at = (struct place){"goals.xml", 17};
    const struct text_run *run = set(s, TYPE_TABLE, "a\u6C34b");
    assert_int_equal(run->n, 3);
    assert_int_equal(run->glyphs[1].id, 0);
    assert_int_equal(s->diag.errors, 1);
    const char *message = message_format(&s->arena, s->diag.first);
    assert_non_null(strstr(message, "goals.xml:17: error: "));
    assert_non_null(strstr(message, "SourceSans3-Regular"));
    assert_non_null(strstr(message, "“\u6C34” (U+6C34)"));
    assert_non_null(strstr(message, "\n    hint: "));
}

/* The serif lacks North Sámi ŧ and Skolt Sámi ǥ, ʒ and ǯ: the word is set in the sans, weight for weight. */
static void a_word_with_letters_that_the_font_lacks_has_another(void **state) {
    struct stand *s = *state;
    static const char *const words[] = {"boahtá", "Ŧŧ", "muoŧŧá", "vueʹǩǩ", "Ǥǥ", "mieʹǯǯ", "Ʒʒ"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const struct text_run *body = set(s, TYPE_BODY, words[i]),
                              *strong = set(s, TYPE_BODY | TYPE_STRONG, words[i]);
        assert_string_equal(body->text, words[i]);
        assert_string_equal(font_name(body->font), i ? "SourceSans3-Regular" : "SourceSerif4-Regular");
        assert_string_equal(font_name(strong->font), i ? "SourceSans3-Semibold" : "SourceSerif4-Semibold");
    }
    assert_int_equal(s->diag.errors, 0);
}

/* A letter with an accent is one cluster: it is the accent that no font has. */
static void the_missing_character_itself_is_named(void **state) {
    struct stand *s = *state;
    set(s, TYPE_BODY, "tik\u0489");
    assert_int_equal(s->diag.errors, 1);
    const char *message = message_format(&s->arena, s->diag.first);
    assert_non_null(strstr(message, "(U+0489)"));
    assert_null(strstr(message, "(U+006B)"));
}

/* Everything that the program prints on its own. */
static void the_words_of_the_language_have_their_glyphs(void **state) {
    struct stand *s = *state;
    static const int types[] = {TYPE_BODY, TYPE_TABLE, TYPE_TABLE_STRONG, TYPE_LEAD, TYPE_TABLE | TYPE_EM};
    size_t n = 0;
    for (const struct word *w = s->locale->words; w; w = w->next, n++)
        for (size_t k = 0; k < sizeof types / sizeof *types; k++)
            set(s, types[k], w->text);
    for (size_t k = 0; k < sizeof types / sizeof *types; k++)
        set(s, types[k], "−±+–“”’•…½é°\u00A0\u202F0123456789[x]");
    assert_true(n > 100);
    assert_int_equal(s->diag.errors, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(the_same_word_is_shaped_once),
        stand_test(what_differs_is_shaped_anew),
        stand_test(entries_in_one_place_are_told_apart),
        stand_test(strong_and_em_are_of_the_family),
        stand_test(pairs_are_kerned),
        stand_test(widths_add_up),
        stand_test(tracking_stands_between_the_letters),
        stand_test(a_ligature_keeps_its_letters),
        stand_test(a_missing_glyph_is_reported_with_its_place),
        stand_test(a_word_with_letters_that_the_font_lacks_has_another),
        stand_test(the_missing_character_itself_is_named),
        stand_test(the_words_of_the_language_have_their_glyphs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
