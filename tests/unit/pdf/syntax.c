#include "pdf/syntax.h"

#include "written.h"

static void bytes_escape_brackets(void **state) {
    (void)state;
    assert_written("(a\\(b\\)\\\\\\r\n)", syntax_bytes(&b, "a(b)\\\r\n", 7));
    assert_written("()", syntax_bytes(&b, "", 0));
}

static void text_is_one_byte_a_character_where_that_can_be(void **state) {
    (void)state;
    assert_written("(S\344ffle \205 \\(\212\\))", syntax_text(&b, "Säffle – (−)"));
    assert_written("(\200\203\204\213\214\215\216\217\220\221\222\240)", syntax_text(&b, "•…—‰„“”‘’‚™€"));
}

static void other_text_is_utf16(void **state) {
    (void)state;
    assert_written("<FEFF00E52192>", syntax_text(&b, "å→"));
    assert_written("<FEFF00AD>", syntax_text_n(&b, "\u00AD", 2)); /* PDFDocEncoding has no soft hyphen */
    assert_written("<FEFF0031202F0032>", syntax_text(&b, "1\u202F2"));
    assert_written("<FEFFD83DDE00>", syntax_text(&b, "😀"));
    assert_written("<FEFF000A>", syntax_text(&b, "\n"));
    assert_written("(ab)", syntax_text_n(&b, "ab→", 2));
}

static void soft_hyphens_are_for_the_page(void **state) {
    (void)state;
    assert_written("(H\344lsov\345rd)", syntax_text(&b, "Hälso\u00ADvård\u00AD"));
    assert_written("()", syntax_text(&b, "\u00AD\u00AD"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_escape_brackets),
        cmocka_unit_test(text_is_one_byte_a_character_where_that_can_be),
        cmocka_unit_test(other_text_is_utf16),
        cmocka_unit_test(soft_hyphens_are_for_the_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
