#include "text/word_part.h"

#include "stand.h"

#define SOFT_HYPHEN "\u00AD"
#define NO_BREAK_SPACE "\u00A0"

/* The items, each followed by how it ends: + joined to the next, _ space, | after a dash, = hyphen, ! cut. */
static const char *shown(struct stand *s, const struct word_parts *items) {
    static const char ends[] = {
        [END_NONE] = '+', [END_SPACE] = '_', [END_DASH] = '|', [END_HYPHEN] = '=', [END_EMERGENCY] = '!'};
    const char *text = "";
    for (size_t i = 0; i < items->n; i++)
        text = arena_printf(&s->arena, "%s%.*s%c", text, (int)items->items[i].len, items->items[i].text,
                            ends[items->items[i].end]);
    return text;
}

static const char *items_of(struct stand *s, const char *text, mpt width, unsigned options) {
    return shown(
        s, word_parts_make(&s->set, &(struct piece){.text = text, .type = TYPE_BODY}, 1, width, options));
}

static void words_part_where_a_line_may_end(void **state) {
    static const struct {
        const char *text, *items;
    } cases[] = {
        {"", ""},
        {"en två", "en_två_"},
        {" en\n\t två ", "en_två_"},
        /* the dictionary divides words from ten letters on, and leaves what follows them alone */
        {"hälsofrämjande", "häl=so=främ=jande_"},
        {"medborgar", "medborgar_"},
        {"medborgare", "med=bor=gare_"},
        {"medborgare,", "med=bor=gare,_"},
        {"medborgare).", "med=bor=gare)._"},
        {"(medborgare)", "(medborgare)_"},
        {"medborgare2", "medborgare2_"},
        {"https://medborgare.se", "https://medborgare.se_"},
        {"minst" NO_BREAK_SPACE "medborgare", "minst" NO_BREAK_SPACE "medborgare_"},
        /* the author's soft hyphens are the only ones */
        {"hälso" SOFT_HYPHEN "främjande", "hälso" SOFT_HYPHEN "=främjande_"},
        {"a" SOFT_HYPHEN "b" SOFT_HYPHEN "c", "a" SOFT_HYPHEN "=b" SOFT_HYPHEN "=c_"},
        /* hyphens of the word: between a letter before and two letters behind */
        {"Norra-Råda", "Norra-|Råda_"},
        {"hälso- och", "hälso-_och_"},
        {"-ordförande", "-ordförande_"},
        {"e-tal", "e-|tal_"},
        {"A-Ö", "A-|Ö_"},
        {"x-y", "x-y_"},
        {"covid-19", "covid-19_"},
        {"2015–2024", "2015–2024_"},
        {"gång-cykel-väg", "gång-|cykel-|väg_"},
    };
    struct stand *s = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(items_of(s, cases[i].text, PT(300), 0), cases[i].items);
    assert_string_equal(items_of(s, "hälsofrämjande Norra-Råda", PT(300), PARAGRAPH_NO_HYPHENS),
                        "hälsofrämjande_Norra-|Råda_");
    assert_string_equal(items_of(s, "hälsofrämjande", PT(300), PARAGRAPH_BALANCED), "hälsofrämjande_");
    s->set.hyphenator = NULL;
    assert_string_equal(items_of(s, "hälsofrämjande", PT(300), 0), "hälsofrämjande_");
}

static void parts_wider_than_the_line_are_cut(void **state) {
    struct stand *s = *state;
    mpt four = typeset_width(&s->set, TYPE_BODY, "nnnn") + PT(0.1);
    assert_string_equal(items_of(s, "nnnnnnnnnn n", four, 0), "nnnn!nnnn!nn_n_");
    assert_string_equal(items_of(s, "nnnn", four, 0), "nnnn_");
    /* with room for the hyphen that follows */
    assert_string_equal(items_of(s, "nnnn" SOFT_HYPHEN "nn", four, 0), "nnn!n" SOFT_HYPHEN "=nn_");
    assert_string_equal(items_of(s, "nnn-nn", four, 0), "nnn-|nn_");
    /* one character at least, and whole ones */
    assert_string_equal(items_of(s, "åäö", 1, PARAGRAPH_NO_HYPHENS), "å!ä!ö_");
    /* a short word too is divided before it is cut */
    assert_string_equal(items_of(s, "kommun", typeset_width(&s->set, TYPE_BODY, "kommu"), 0), "kom=mun_");
}

static void pieces_meet_with_or_without_a_space(void **state) {
    struct stand *s = *state;
    const struct piece pieces[] = {{"en", TYPE_BODY, 0, NULL},
                                   {" två", TYPE_BODY, 0, NULL},
                                   {"tre ", TYPE_BODY, 0, NULL},
                                   {" ", TYPE_BODY, 0, NULL},
                                   {"fyra", TYPE_BODY, 0, NULL}};
    const struct word_parts *items = word_parts_make(&s->set, pieces, 5, PT(300), 0);
    assert_string_equal(shown(s, items), "en_två+tre_fyra_");
    assert_ptr_equal(items->items[2].piece, &pieces[2]);
    assert_string_equal(shown(s, word_parts_make(&s->set, pieces, 1, PT(300), 0)), "en_");
}

/* A divided word is read whole; hyphens of its own part it into stretches that are read each on its own. */
static void items_know_their_word(void **state) {
    struct stand *s = *state;
    const struct word_parts *items = word_parts_make(
        &s->set, &(struct piece){.text = "på medborgare-hälso" SOFT_HYPHEN "frågor", .type = TYPE_BODY}, 1,
        PT(300), 0);
    static const char *const words[] = {"på", "medborgare-", "hälso" SOFT_HYPHEN "frågor",
                                        "hälso" SOFT_HYPHEN "frågor"};
    assert_int_equal(items->n, 4);
    for (size_t i = 0; i < items->n; i++) {
        assert_int_equal(items->items[i].word_len, strlen(words[i]));
        assert_memory_equal(items->items[i].word, words[i], strlen(words[i]));
    }
}

static void widths_are_with_what_follows(void **state) {
    struct stand *s = *state;
    s->style->types[TYPE_BODY].track = 100;
    mpt track = s->style->types[TYPE_BODY].size / 10, space = typeset_width(&s->set, TYPE_BODY, " ");
    const struct word_parts *items = word_parts_make(
        &s->set, &(struct piece){.text = "en hälso" SOFT_HYPHEN "fråga", .type = TYPE_BODY}, 1, PT(300), 0);
    mpt first = typeset_width(&s->set, TYPE_BODY, "en");
    assert_int_equal(items->items[0].width_broken, first);
    assert_int_equal(items->items[0].width_joined, first + track + space + track);
    mpt part = typeset_n(&s->set, TYPE_BODY, items->items[1].text, items->items[1].len)->width;
    assert_int_equal(items->items[1].width_joined, part + track);
    assert_int_equal(items->items[1].width_broken, part + typeset_width(&s->set, TYPE_BODY, "-"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(words_part_where_a_line_may_end),     stand_test(parts_wider_than_the_line_are_cut),
        stand_test(pieces_meet_with_or_without_a_space), stand_test(items_know_their_word),
        stand_test(widths_are_with_what_follows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
