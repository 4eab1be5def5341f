#include "xml/schema.h"

#include "../input/fixture.h"

static const char rng[] =
    "<grammar xmlns='http://relaxng.org/ns/structure/1.0' ns='urn:t'"
    " xmlns:a='http://relaxng.org/ns/compatibility/annotations/1.0'"
    " datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>"
    "<start><ref name='box'/></start>"
    "<define name='box'><element name='box'>"
    "<attribute name='colour'><choice><value>red</value><value>green</value></choice></attribute>"
    "<optional><attribute name='sizes'><list><oneOrMore><data "
    "type='positiveInteger'/></oneOrMore></list></attribute></optional>"
    "<optional><attribute name='weight'><a:documentation>in kilos</a:documentation><data type='decimal'>"
    "<param name='minInclusive'>0</param><param name='maxInclusive'>9</param></data></attribute></optional>"
    "<element name='label'><data type='token'><param name='minLength'>2</param></data></element>"
    "<zeroOrMore><choice><element name='coin'><empty/></element><ref name='box'/></choice></zeroOrMore>"
    "<optional><element name='note'><text/></element></optional>"
    "</element></define></grammar>";

/* Reports the document's faults, each as "line: text | hint", in one string. */
static const char *faults(struct fixture *f, const char *schema, const char *document) {
    const struct schema s = {"test.rng", (const unsigned char *)schema, strlen(schema)};
    const char *all = "";
    struct xml x;
    diag_release(&f->diag);
    diag_init(&f->diag);
    assert_true(xml_load(&f->arena, fixture_file(f, "a.xml", document), f->folder, &f->diag, &x));
    bool ok = schema_check(&s, &x, &f->diag);
    assert_int_equal(ok, f->diag.errors == 0);
    for (const struct message *m = f->diag.first; m; m = m->next)
        all = arena_printf(&f->arena, "%s%d: %s | %s\n", all, m->at.line, m->text, m->hint ? m->hint : "");
    xml_release(&x);
    return all;
}

#define BOX(more, inside) "<box xmlns='urn:t' colour='red'" more ">\n" inside "</box>"
#define LABEL "<label>Ett</label>"

static void valid_documents_pass(void **state) {
    assert_string_equal(
        faults(*state, rng,
               BOX(" sizes='1 2' weight='2.5'", LABEL "<coin/>" BOX("", LABEL) "<note>x</note>")),
        "");
}

static void every_fault_has_a_remedy(void **state) {
    static const struct {
        const char *document, *fault;
    } cases[] = {
        {"<box xmlns='urn:t'>" LABEL "</box>",
         "1: <box> lacks the attribute colour | write one of red, green\n"},
        {BOX(" colr='x'", LABEL), "1: <box> has no attribute colr | did you mean colour? attributes of "
                                  "<box>: colour (required), sizes, weight\n"},
        {BOX(" sizes='1 x'", LABEL),
         "1: sizes=\"1 x\" is not a value for <box> | write a whole number above 0\n"},
        {BOX(" sizes=' '", LABEL), "1: sizes=\"\" is not a value for <box> | write a whole number above 0\n"},
        {BOX(" weight='10'", LABEL), "1: weight=\"10\" is not a value for <box> | write a number with a "
                                     "decimal point, such as 2.5 from 0 to 9 (in kilos)\n"},
        {BOX(" weight='1,5'", LABEL),
         "1: weight=\"1,5\" is not a value for <box> | write 1.5, with a decimal point\n"},
        {BOX("", "<coin/>"),
         "1: <box> lacks <label> | the order in <box> is: label (required), coin, box, note\n"},
        {BOX("", "<label>E</label>"), "2: \"E\" is not a value for <label> | write some text\n"},
        {BOX("", LABEL "\n<note/><coin/>"),
         "3: <coin> stands too late in <box> | move it before <note> on line 3\n"},
        {BOX("", LABEL LABEL),
         "2: <box> holds a second <label>; the first is on line 2 | keep one of the two\n"},
        {BOX("", LABEL "<cion/>"), "2: <cion> may not stand in <box> | did you mean coin? allowed in <box>: "
                                   "label (required), coin, box, note\n"},
        {BOX("", LABEL "lös text"), "1: text may not stand directly in <box>: \"lös\" | allowed in <box>: "
                                    "label (required), coin, box, note\n"},
        {BOX("", LABEL "<coin><coin/></coin>"),
         "2: <coin> may not stand in <coin> | allowed in <coin>: none\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(faults(*state, rng, cases[i].document), cases[i].fault);
}

static void all_faults_are_reported_at_once(void **state) {
    struct fixture *f = *state;
    faults(f, rng, BOX(" a='1' b='2'", "<x/><label/>" BOX("", "<y/>") "z"));
    assert_int_equal(f->diag.errors, 7);
}

static void broken_schema_is_a_fault_of_the_program(void **state) {
    struct fixture *f = *state;
    assert_string_equal(
        faults(
            f,
            "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><ref name='no'/></start></grammar>",
            "<box/>"),
        "0: the schema cannot be used | this is a fault in the program: report it\n");
    assert_string_equal(faults(f, "<grammar/", "<box/>"),
                        "0: the schema cannot be used | this is a fault in the program: report it\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(valid_documents_pass),
        FIXTURE_TEST(every_fault_has_a_remedy),
        FIXTURE_TEST(all_faults_are_reported_at_once),
        FIXTURE_TEST(broken_schema_is_a_fault_of_the_program),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
