#include "input/printer.h"

#include "fixture.h"

#define PRINTER(sheet, ink, profile)                                                                         \
    "<printer xmlns=\"urn:nya-perspektiv:printer:1\" standard=\"PDF/X-4\"><sheet " sheet "/><ink " ink "/>"  \
    "<condition identifier=\"FOGRA52\" name=\"Uncoated\" profile=\"" profile "\"/></printer>"
#define SHEET "bleed=\"4.5mm\" marks=\"no\" slug=\"yes\""
#define INK "limit=\"270\" black=\"knockout\""

static struct printer *read_good(struct fixture *f, const char *name) {
    struct printer *p = NULL;
    assert_true(printer_read(&f->arena, SOURCE_ROOT, name, &f->diag, &p));
    fixture_expect_silence(f);
    return p;
}

static void shipped_printers_are_read(void **state) {
    struct fixture *f = *state;
    const struct printer *p = read_good(f, "offset");
    assert_int_equal(p->standard, PRINTER_X4);
    assert_int_equal(p->bleed, 8504);
    assert_true(p->marks && p->slug && p->black_overprint);
    assert_int_equal(p->multiple, 4);
    assert_int_equal(p->ink_limit, 280);
    assert_string_equal(p->condition, "FOGRA39");
    assert_string_equal(p->registry, "http://www.color.org");
    assert_memory_equal(p->icc + 36, "acsp", 4);
    const struct printer *x1a = read_good(f, "offset-x1a"), *digital = read_good(f, "digital");
    assert_int_equal(x1a->standard, PRINTER_X1A);
    assert_int_equal(x1a->bleed, 14173);
    assert_int_equal(digital->multiple, 1);
    assert_string_not_equal(p->sha256, x1a->sha256);
}

/* A file of the coordinator's own; its profile lies beside it. */
static void a_path_leads_to_any_printer(void **state) {
    struct fixture *f = *state;
    const char *path = fixture_file(f, "own.xml", PRINTER(SHEET, INK, "own.icc"));
    fixture_file(f, "own.icc", "not looked at here");
    const struct printer *p = read_good(f, path);
    assert_int_equal(p->bleed, 12756);
    assert_true(!p->marks && p->slug && !p->black_overprint);
    assert_string_equal(p->icc, "not looked at here");
    assert_string_equal(p->profile, file_join(&f->arena, f->folder, "own.icc"));
}

/* Another profile makes another file, whatever its name. */
static void the_profile_is_an_input(void **state) {
    struct fixture *f = *state;
    const char *path = fixture_file(f, "own.xml", PRINTER(SHEET, INK, "own.icc"));
    fixture_file(f, "own.icc", "one");
    const char *one = read_good(f, path)->sha256;
    fixture_file(f, "own.icc", "two");
    assert_string_not_equal(one, read_good(f, path)->sha256);
}

static void faults_are_reported_with_their_place(void **state) {
    static const struct {
        const char *text, *message;
    } cases[] = {
        {PRINTER("bleed=\"3cm\" marks=\"no\" slug=\"yes\"", INK, "own.icc"),
         "bleed=\"3cm\" is not a value for <sheet>"},
        {PRINTER("bleed=\"30mm\" marks=\"no\" slug=\"yes\"", INK, "own.icc"),
         "a bleed of 30mm is more than 10 mm"},
        {PRINTER(SHEET, "limit=\"450\" black=\"knockout\"", "own.icc"),
         "limit=\"450\" is not a value for <ink>"},
        {PRINTER(SHEET, "limit=\"270\" black=\"rich\"", "own.icc"),
         "black=\"rich\" is not a value for <ink>"},
        {PRINTER(SHEET, INK, "other.icc"), "there is no profile"},
        {"<printer/>", "printer"},
    };
    struct fixture *f = *state;
    fixture_file(f, "own.icc", "x");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct printer *p = NULL;
        const char *path = fixture_file(f, "own.xml", cases[i].text);
        diag_release(&f->diag);
        diag_init(&f->diag);
        assert_false(printer_read(&f->arena, SOURCE_ROOT, path, &f->diag, &p));
        assert_null(p);
        assert_non_null(strstr(f->diag.first->text, cases[i].message));
        assert_string_equal(f->diag.first->at.file, path);
        assert_true(f->diag.first->at.line > 0 && f->diag.first->hint);
    }
}

static void an_unknown_name_is_an_error(void **state) {
    struct fixture *f = *state;
    struct printer *p = NULL;
    assert_false(printer_read(&f->arena, SOURCE_ROOT, "gutenberg", &f->diag, &p));
    assert_string_equal(f->diag.first->text, "there is no printer “gutenberg”");
    assert_false(printer_read(&f->arena, SOURCE_ROOT, "/tmp/no-such-printer.xml", &f->diag, &p));
    assert_int_equal(f->diag.errors, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(shipped_printers_are_read),   FIXTURE_TEST(a_path_leads_to_any_printer),
        FIXTURE_TEST(the_profile_is_an_input),     FIXTURE_TEST(faults_are_reported_with_their_place),
        FIXTURE_TEST(an_unknown_name_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
