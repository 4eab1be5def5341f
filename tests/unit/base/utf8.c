#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

/*
 * What a text reads as, code point by code point, up to the 0 at its end; `valid` for its bytes without the
 * NUL.
 */
static const struct {
    const char *bytes;
    bool valid;
    uint32_t codes[8];
} texts[] = {
    {"", true, {0}},
    {"a~", true, {'a', '~'}},
    {"åÄ", true, {0xE5, 0xC4}},
    {"\xC2\x80\xDF\xBF", true, {0x80, 0x7FF}},
    {"\xE0\xA0\x80\xEF\xBF\xBF", true, {0x800, 0xFFFF}},
    {"\xED\x9F\xBF\xEE\x80\x80", true, {0xD7FF, 0xE000}},
    {"\xF0\x90\x80\x80\xF4\x8F\xBF\xBF", true, {0x10000, 0x10FFFF}},
    {"−3,0 %", true, {0x2212, '3', ',', '0', ' ', '%'}},
    /* a byte of a sequence's inside, alone */
    {"\x80", false, {0xFFFD}},
    {"a\xBF"
     "b",
     false,
     {'a', 0xFFFD, 'b'}},
    /* cut short, at the end and before another */
    {"\xC3", false, {0xFFFD}},
    {"\xC3(", false, {0xFFFD, '('}},
    {"\xE2\x82", false, {0xFFFD, 0xFFFD}},
    {"\xE2\x82x", false, {0xFFFD, 0xFFFD, 'x'}},
    {"\xF0\x9F\x98", false, {0xFFFD, 0xFFFD, 0xFFFD}},
    {"\xC3\xC3\xA5", false, {0xFFFD, 0xE5}},
    /* longer than need be */
    {"\xC0\x80", false, {0xFFFD, 0xFFFD}},
    {"\xC1\xBF", false, {0xFFFD, 0xFFFD}},
    {"\xE0\x80\xAF", false, {0xFFFD, 0xFFFD, 0xFFFD}},
    {"\xE0\x9F\xBF", false, {0xFFFD, 0xFFFD, 0xFFFD}},
    {"\xF0\x8F\xBF\xBF", false, {0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD}},
    /* surrogates, and beyond Unicode */
    {"\xED\xA0\x80", false, {0xFFFD, 0xFFFD, 0xFFFD}},
    {"\xED\xBF\xBF", false, {0xFFFD, 0xFFFD, 0xFFFD}},
    {"\xF4\x90\x80\x80", false, {0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD}},
    {"\xF5\x80\x80\x80", false, {0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD}},
    {"\xFF\xFE", false, {0xFFFD, 0xFFFD}},
    /* Latin-1 that was taken for UTF-8 */
    {"Hammar\xF6", false, {'H', 'a', 'm', 'm', 'a', 'r', 0xFFFD}},
};

static void texts_are_read(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *at = texts[i].bytes;
        size_t n = 0;
        for (; texts[i].codes[n]; n++)
            assert_int_equal(utf8_next(&at), texts[i].codes[n]);
        assert_int_equal(utf8_next(&at), 0);
        assert_ptr_equal(at, texts[i].bytes + strlen(texts[i].bytes));
        assert_int_equal(utf8_next(&at), 0);
        assert_int_equal(utf8_count(texts[i].bytes), n);
        assert_int_equal(utf8_valid(texts[i].bytes, strlen(texts[i].bytes)), texts[i].valid);
    }
}

static void a_nul_or_a_cut_makes_bytes_invalid(void **state) {
    (void)state;
    assert_true(utf8_valid("", 0));
    assert_false(utf8_valid("a\0b", 3));
    assert_false(utf8_valid("\0", 1));
    assert_true(utf8_valid("aå", 3));
    assert_false(utf8_valid("aå", 2));
    assert_false(utf8_valid("\xF0\x9F\x98\x80", 3));
}

static void every_code_point_comes_back(void **state) {
    (void)state;
    for (uint32_t code = 1; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        char bytes[5] = "";
        size_t n = utf8_encode(code, bytes);
        const char *at = bytes;
        if (n != (code < 0x80      ? 1u
                  : code < 0x800   ? 2u
                  : code < 0x10000 ? 3u
                                   : 4u) ||
            !utf8_valid(bytes, n) || utf8_next(&at) != code || at != bytes + n)
            fail_msg("U+%04X is written wrongly", (unsigned)code);
    }
}

static void letters(void **state) {
    static const char yes[] = "AZazåäöÅÄÖéüßÿŐž", no[] = "09 @[`{×÷½−–%.,\u00A0\u00AD";
    (void)state;
    for (const char *at = yes; *at;)
        assert_true(utf8_is_letter(utf8_next(&at)));
    for (const char *at = no; *at;)
        assert_false(utf8_is_letter(utf8_next(&at)));
}

static void letters_have_two_sizes(void **state) {
    static const char capitals[] = "AZÀÅÄÖØÞĀĐĶĹŇŐŸŹŽ", small[] = "azàåäöøþāđķĺňőÿźž",
                      neither[] = "09ß×÷İıĸŉſ\u01CD−%";
    const char *low = small;
    (void)state;
    for (const char *at = capitals; *at;) {
        uint32_t capital = utf8_next(&at), letter = utf8_next(&low);
        assert_int_equal(utf8_small(capital), letter);
        assert_int_equal(utf8_capital(letter), capital);
        assert_int_equal(utf8_small(letter), letter);
        assert_int_equal(utf8_capital(capital), capital);
    }
    for (const char *at = neither; *at;) {
        uint32_t code = utf8_next(&at);
        assert_int_equal(utf8_small(code), code);
        assert_int_equal(utf8_capital(code), code);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_read),
        cmocka_unit_test(a_nul_or_a_cut_makes_bytes_invalid),
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(letters),
        cmocka_unit_test(letters_have_two_sizes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
