#include "base/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void letters_are_composed(void **state) {
    static const struct {
        const char *text, *composed;
    } texts[] = {
        {"A\u030Arja\u0308ng", "Årjäng"},
        {"Sa\u0308ffle, ide\u0301, Mu\u0308ller", "Säffle, idé, Müller"},
        {"q\u0307\u0323", "q\u0323\u0307"}, /* marks in their canonical order */
        {"\u212B", "Å"},                    /* ANGSTROM SIGN */
        {"\u01E5\u0292\u030C", "ǥ\u01EF"},
        {"x\u030C", "x\u030C"}, /* of which there is no composed letter */
        {"", ""},
    };
    struct arena a;
    (void)state;
    arena_init(&a);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_string_equal(unicode_nfc(&a, texts[i].text), texts[i].composed);
    assert_string_equal(unicode_nfd(&a, "Årjäng"), "A\u030Arja\u0308ng");
    assert_string_equal(unicode_nfd(&a, ""), "");
    arena_release(&a);
}

static void what_is_in_order_is_not_copied(void **state) {
    static const char *const texts[] = {"",        "Kil",           "Årjäng – 16 kommuner", "Čáhppesjávri",
                                        "x\u030C", "Värm\u00ADland"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_ptr_equal(unicode_nfc(NULL, texts[i]), texts[i]);
        assert_ptr_equal(unicode_clean(NULL, texts[i]), texts[i]);
    }
}

static void what_nobody_sees_is_found_and_taken_away(void **state) {
    static const struct {
        const char *text, *clean, *names;
    } texts[] = {
        {"en\u200Btvå", "entvå", "U+200B ZERO WIDTH SPACE"},
        {"väl\uFEFFfärd", "välfärd", "U+FEFF ZERO WIDTH NO-BREAK SPACE"},
        {"5\u2060km", "5km", "U+2060 WORD JOINER"},
        {"a\u200Eb\u200E\u202Ac\u00ADd", "abc\u00ADd",
         "U+200E LEFT-TO-RIGHT MARK, U+202A LEFT-TO-RIGHT EMBEDDING"},
        {"ett\u2028två\u2028tre", "ett två tre", "U+2028 LINE SEPARATOR"},
        {"a\u200B\u030A", "å", "U+200B ZERO WIDTH SPACE"}, /* composed over it */
        {"A\u030A\uFE0F", "Å", "U+FE0F VARIATION SELECTOR-16"},
        {"1\u202F234\u00A0kr\u2009!", "1\u202F234\u00A0kr\u2009!", NULL},
    };
    struct arena a;
    (void)state;
    arena_init(&a);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *names = unicode_invisible(&a, texts[i].text);
        assert_int_equal(!names, !texts[i].names);
        if (names)
            assert_string_equal(names, texts[i].names);
        assert_string_equal(unicode_clean(&a, texts[i].text), texts[i].clean);
    }
    arena_release(&a);
}

static void characters_have_names(void **state) {
    struct arena a;
    (void)state;
    arena_init(&a);
    assert_string_equal(unicode_name(&a, 0x200B), "U+200B ZERO WIDTH SPACE");
    assert_string_equal(unicode_name(&a, 0x1E5), "U+01E5 LATIN SMALL LETTER G WITH STROKE");
    assert_string_equal(unicode_name(&a, 0x1F600), "U+1F600 GRINNING FACE");
    assert_string_equal(unicode_name(&a, 0xB), "U+000B");
    arena_release(&a);
}

static void terminals_obey_nothing(void **state) {
    static const struct {
        const char *text, *shown;
    } texts[] = {
        {"\x1b]0;pwned\a\x1b[2J", "\\x1b]0;pwned\\x07\\x1b[2J"},
        {"a\rb\x7f\xc2\x9b", "a\\x0db\\x7f\\x9b"},
        {"fdp.\u202Eexe", "fdp.\\u202eexe"},
        {"två\trader\n– 5 %", "två\trader\n– 5 %"},
        {"\xff\xc3", "\xff\xc3"}, /* names of files may be anything */
        {"", ""},
    };
    struct arena a;
    (void)state;
    arena_init(&a);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_string_equal(unicode_shown(&a, texts[i].text), texts[i].shown);
    arena_release(&a);
}

/* Bytes that are no UTF-8 are somebody else's to refuse. */
static void other_bytes_stay(void **state) {
    static const char broken[] = "\xCC";
    (void)state;
    assert_ptr_equal(unicode_nfc(NULL, broken), broken);
}

static void soft_hyphens_go(void **state) {
    struct arena a;
    (void)state;
    arena_init(&a);
    assert_int_equal(unicode_soft_hyphen("\u00AD\u00ADa"), 4);
    assert_int_equal(unicode_soft_hyphen("a\u00AD"), 0);
    assert_string_equal(unicode_undivided(&a, "\u00ADHälso\u00AD\u00ADvård\u00AD"), "Hälsovård");
    const char *plain = "Hälso-vård";
    assert_ptr_equal(unicode_undivided(&a, plain), plain);
    arena_release(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(soft_hyphens_go),
        cmocka_unit_test(letters_are_composed),
        cmocka_unit_test(what_is_in_order_is_not_copied),
        cmocka_unit_test(what_nobody_sees_is_found_and_taken_away),
        cmocka_unit_test(characters_have_names),
        cmocka_unit_test(terminals_obey_nothing),
        cmocka_unit_test(other_bytes_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
