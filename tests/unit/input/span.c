#include "base/buffer.h"
#include "fixture.h"
#include "input/reading.h"
#include "xml/xml.h"

/* Spans as text: "[kind|target|children]", text in quotes. */
static void spans_write(const struct span *s, struct buffer *b) {
    static const char *const kinds[] = {"text", "strong", "em", "link", "page", "note", "unit", "foreign"};
    for (; s; s = s->next) {
        if (s->kind == SPAN_TEXT) {
            buffer_printf(b, "'%s'", s->text);
            continue;
        }
        buffer_printf(b, "[%s%s%s ", kinds[s->kind], s->target ? " " : "", s->target ? s->target : "");
        spans_write(s->children, b);
        buffer_putc(b, ']');
    }
}

static const char *spans_of(struct fixture *f, const char *text) {
    struct publication publication = {0};
    struct reading r = {.arena = &f->arena, .d = &f->diag, .publication = &publication};
    struct buffer b = {0};
    struct xml x;
    assert_true(xml_load(&f->arena, fixture_file(f, "a.xml", arena_printf(&f->arena, "<p>%s</p>", text)),
                         f->folder, &f->diag, &x));
    spans_write(spans_read(&r, xmlDocGetRootElement(x.doc), 0), &b);
    const char *copy = arena_strdup(&f->arena, buffer_text(&b));
    buffer_release(&b);
    xml_release(&x);
    return copy;
}

static void white_space_collapses_over_borders(void **state) {
    static const struct {
        const char *text, *spans;
    } cases[] = {
        {"", ""},
        {" \n ", ""},
        {"\n  ett\n  två  ", "'ett två'"},
        {"a <strong> b </strong> c", "'a '[strong 'b ']'c'"},
        {"a<em>b</em>c", "'a'[em 'b']'c'"},
        {"a <em>b</em> ", "'a '[em 'b']"},
        {"a <em>b </em>\n", "'a '[em 'b']"},
        {"a <em>b</em> <em>c</em>", "'a '[em 'b']' '[em 'c']"},
        {"ord\n <note> En not. </note> mer", "'ord'[note 'En not.']' mer'"},
        {"sidan <page of='x'/> och <unit/>.", "'sidan '[page x ]' och '[unit ]'.'"},
        {"<link to='https://a.se/'>a <em>b</em></link>", "[link https://a.se/ 'a '[em 'b']]"},
        {"<foreign language='en'>system</foreign>", "[foreign en 'system']"},
        {"80&#xA0;år och 1&#x202F;000", "'80\u00A0år och 1\u202F000'"},
        {"a<!-- b --> c<?d?>e", "'a'' c''e'"},
        {"ett <ul><li>inte med</li></ul>", "'ett'"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(spans_of(f, cases[i].text), cases[i].spans);
    fixture_expect_silence(f);
}

static void empty_elements_are_reported(void **state) {
    struct fixture *f = *state;
    assert_string_equal(spans_of(f, "a <strong> </strong>b"), "'a ''b'");
    assert_int_equal(f->diag.errors, 1);
    assert_string_equal(f->diag.first->text, "<strong> is empty");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(white_space_collapses_over_borders),
        FIXTURE_TEST(empty_elements_are_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
