#include "base/filetype.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#define BYTES(text) text, sizeof(text) - 1

static void files_are_known_by_how_they_begin(void **state) {
    static const struct {
        const char *bytes;
        size_t len;
        const char *what; /* a part of it; NULL: may be text */
    } files[] = {
        {BYTES("PK\3\4\x14\0\6\0[Content_Types].xml  xl/workbook.xml"), "Excel workbook"},
        {BYTES("PK\3\4\x14\0\0\0word/document.xml"), "Word document"},
        {BYTES("PK\3\4\x14\0\0\0ppt/presentation.xml"), "presentation"},
        {BYTES("PK\3\4\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"),
         "OpenDocument spreadsheet"},
        {BYTES("PK\3\4\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.textPK"), "OpenDocument text"},
        {BYTES("PK\3\4\x14\0\0\0data.csv"), "ZIP archive"},
        {BYTES("PK\3\4"), "ZIP archive"},
        {BYTES("\x1f\x8b\x08\0"), "gzip"},
        {BYTES("\xd0\xcf\x11\xe0\xa1\xb1"), "old Office"},
        {BYTES("%PDF-1.7"), "PDF"},
        {BYTES("{\\rtf1\\ansi"), "RTF"},
        {BYTES("SQLite format 3\0"), "database"},
        {BYTES("\xef\xbb\xbf\r\n <!DOCTYPE HTML>"), "web page"},
        {BYTES("<HTML><body>"), "web page"},
        {BYTES(""), NULL},
        {BYTES("P"), NULL},
        {BYTES("{\"values\": []}"), NULL},
        {BYTES("<?xml version='1.0'?><html/>"), NULL},
        {BYTES("Kommun;År"), NULL},
        {BYTES("\0\0\0"), NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const struct filetype *type = filetype_of(files[i].bytes, files[i].len);
        if (!type != !files[i].what || (type && !strstr(type->what, files[i].what)))
            fail_msg("file %zu is taken for: %s", i, type ? type->what : "text");
    }
}

static void what_is_no_text_is_refused_with_advice(void **state) {
    struct diag d;
    (void)state;
    diag_init(&d);
    assert_true(filetype_is_text(BYTES("Kommun;År"), "a.csv", &d));
    assert_false(filetype_is_text(BYTES("\x1f\x8b\x08\0"), "a.csv", &d));
    assert_string_equal(d.first->at.file, "a.csv");
    assert_non_null(strstr(d.first->hint, "gunzip"));
    diag_release(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_known_by_how_they_begin),
        cmocka_unit_test(what_is_no_text_is_refused_with_advice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
