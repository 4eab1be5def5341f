#include "text/hyphen.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

enum { BEFORE = 3, AFTER = 3 };

static const struct hyphenation swedish = {.dictionary = "/usr/share/hyphen/hyph_sv_SE.dic",
                                           .package = "hyphen-sv",
                                           .before = BEFORE,
                                           .after = AFTER,
                                           .shortest = 10};
static const struct hyphenation english = {.dictionary = "/usr/share/hyphen/hyph_en_GB.dic",
                                           .package = "hyphen-en-gb",
                                           .before = 2,
                                           .after = AFTER,
                                           .shortest = 6};

struct fixture {
    struct diag diag;
    struct hyphenator *hyphenator;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    diag_init(&f->diag);
    *state = f;
    return hyphenator_open(&swedish, &f->diag, &f->hyphenator) ? 0 : -1;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    hyphenator_close(f->hyphenator);
    diag_release(&f->diag);
    free(f);
    return 0;
}

/* The word with = where it may be divided. */
static const char *divided(struct fixture *f, const char *word) {
    size_t len = strlen(word), n = 0;
    bool *breaks = ARENA_ARRAY(&f->diag.arena, bool, len);
    char *out = arena_alloc(&f->diag.arena, 2 * len + 1);
    memset(breaks, 1, len); /* whatever was there is overwritten */
    hyphenator_breaks(f->hyphenator, word, len, breaks);
    for (size_t i = 0; i < len; i++) {
        out[n++] = word[i];
        if (breaks[i])
            out[n++] = '=';
    }
    return out;
}

static void swedish_words(void **state) {
    static const char *const words[] = {
        "häl=so=främ=jande",
        "Arbets=mark=nad",
        "över=ens=kom=melse",
        "själv=mord",
        "kom=mun",
        "Års=möte",
        "väl=färd",
        "pri=mär=vår=den",
        "läs=års=ti=der",
        "sam=man=hål=len",
        "ålder=doms=hem",
        "med=bor=gar=skap",
        "till=stånd",
        "jäm=lik=het",
        "ÄLDRE=OM=SORG",
        "Filip=stad",
        "ÖVER=ENS=KOM=MELSE",
        "ÅLDER=DOMS=HEM",
        /* too short, or too near either end */
        "tillit",
        "på",
        "å",
        "åäö",
        "idé",
        /* Latin-1 that is not Swedish */
        "café",
        "Mün=chen",
    };
    char plain[64];
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = 0;
        for (const char *at = words[i]; *at; at++)
            if (*at != '=')
                plain[n++] = *at;
        plain[n] = '\0';
        assert_string_equal(divided(*state, plain), words[i]);
    }
    assert_string_equal(divided(*state, ""), "");
}

/* The dictionary is in Latin-1: a word with other letters has no patterns and stays whole. */
static void words_beyond_the_dictionary_stay_whole(void **state) {
    static const char *const words[] = {"Łódźöverenskommelse", "överenskommelsež", "öveřenskommelse",
                                        "overeen\xE2\x80\x93komst"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_string_equal(divided(*state, words[i]), words[i]);
}

static void very_long_words_stay_whole(void **state) {
    char word[121];
    for (size_t i = 0; i < 12; i++)
        memcpy(word + 10 * i, "utbildning", 11);
    assert_string_equal(divided(*state, word), word);
    word[100] = '\0';
    assert_non_null(strchr(divided(*state, word), '='));
}

/* Whatever the letters, a part never ends inside a character, and three letters stay at either end. */
static void parts_are_whole_characters(void **state) {
    static const char *const letters[] = {"a", "å", "n", "s", "ö", "t", "é", "k", "ä", "r"};
    char word[128];
    for (unsigned seed = 1; seed <= 2000; seed++) {
        unsigned r = seed * 2654435761u;
        word[0] = '\0';
        for (unsigned i = 0; i < 4 + seed % 20; i++, r = r * 1664525u + 1013904223u)
            strcat(word, letters[r >> 16 & 15 ? (r >> 20) % 10 : 0]);
        const char *marked = divided(*state, word);
        for (const char *at = strchr(marked, '='); at; at = strchr(at + 1, '='))
            assert_true(((unsigned char)at[1] & 0xC0) != 0x80);
        const char *first = strchr(marked, '='), *last = strrchr(marked, '=');
        if (!first)
            continue;
        size_t before = 0, after = 0;
        for (const char *at = marked; at < first; at++)
            before += ((unsigned char)*at & 0xC0) != 0x80;
        for (const char *at = last + 1; *at; at++)
            after += ((unsigned char)*at & 0xC0) != 0x80;
        assert_true(before >= BEFORE && after >= AFTER);
    }
}

/* Its dictionary is in UTF-8 and has other patterns, and fewer letters stay before a hyphen. */
static void another_language_divides_otherwise(void **state) {
    struct fixture *f = *state;
    hyphenator_close(f->hyphenator);
    f->hyphenator = NULL;
    assert_true(hyphenator_open(&english, &f->diag, &f->hyphenator));
    assert_int_equal(hyphenator_shortest(f->hyphenator), 6);
    assert_string_equal(divided(f, "municipality"), "mu=ni=cip=al=ity");
}

static void a_dictionary_that_is_missing_names_its_package(void **state) {
    static const struct hyphenation klingon = {.dictionary = "/usr/share/hyphen/hyph_tlh.dic",
                                               .package = "hyphen-tlh",
                                               .at = {"layouts/languages/tlh.xml", 9}};
    struct fixture *f = *state;
    struct hyphenator *h = NULL;
    assert_false(hyphenator_open(&klingon, &f->diag, &h));
    assert_int_equal(f->diag.errors, 1);
    assert_non_null(strstr(f->diag.last->text, "hyph_tlh.dic"));
    assert_non_null(strstr(f->diag.last->hint, "hyphen-tlh"));
    assert_int_equal(f->diag.last->at.line, 9);
    hyphenator_close(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(swedish_words, setup, teardown),
        cmocka_unit_test_setup_teardown(words_beyond_the_dictionary_stay_whole, setup, teardown),
        cmocka_unit_test_setup_teardown(very_long_words_stay_whole, setup, teardown),
        cmocka_unit_test_setup_teardown(parts_are_whole_characters, setup, teardown),
        cmocka_unit_test_setup_teardown(another_language_divides_otherwise, setup, teardown),
        cmocka_unit_test_setup_teardown(a_dictionary_that_is_missing_names_its_package, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
