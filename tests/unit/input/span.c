#include "base/buffer.h"
#include "fixture.h"
#include "input/reading.h"
#include "xml/xml.h"

/* Spans as text: "[kind|target|children]", text in quotes. */
static void spans_write(const struct span *s, struct buffer *b) {
    static const char *const kinds[] = {"text", "strong", "em", "link", "page", "note", "field", "foreign"};
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
    struct edition edition = {.figures_until = 2024};
    struct reading r = {.arena = &f->arena,
                        .d = &f->diag,
                        .publication = &publication,
                        .edition = &edition,
                        .fields_end = &edition.fields};
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
        {"sidan <page of='x'/> och <unit/>.", "'sidan '[page x ]' och '[field ]'.'"},
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

/* Which of the text's counts begin a sentence: "1" or "0" for each. */
static const char *beginnings(struct fixture *f, const char *text) {
    struct publication publication = {0};
    struct edition edition = {0};
    struct reading r = {.arena = &f->arena,
                        .d = &f->diag,
                        .publication = &publication,
                        .edition = &edition,
                        .fields_end = &edition.fields};
    struct xml x;
    assert_true(xml_load(&f->arena, fixture_file(f, "a.xml", arena_printf(&f->arena, "<p>%s</p>", text)),
                         f->folder, &f->diag, &x));
    spans_read(&r, xmlDocGetRootElement(x.doc), 0);
    xml_release(&x);
    const char *found = "";
    for (const struct field *c = edition.fields; c; c = c->next)
        found = arena_printf(&f->arena, "%s%d", found, c->begins);
    return found;
}

static void counts_begin_sentences(void **state) {
    static const struct {
        const char *text, *begins;
    } cases[] = {
        {"<count of='goals'/> mål.", "1"},
        {" <strong><count of='goals'/></strong> mål.", "1"},
        {"Alla <count of='goals'/> mål.", "0"},
        {"Det är bra. <count of='goals'/> mål.", "1"},
        {"Det är bra! <em> <count of='goals'/></em> mål.", "1"},
        {"Det är bra.<note>Ja.</note> <count of='goals'/> mål.", "1"},
        {"Det är bra (ja?). <count of='goals'/> mål, <count of='areas'/> områden.", "10"},
        {"<unit/> <count of='goals'/> mål.", "10"},
        {"<em>Så:</em> <count of='goals'/> mål.", "0"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(beginnings(*state, cases[i].text), cases[i].begins);
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
        FIXTURE_TEST(counts_begin_sentences),
        FIXTURE_TEST(empty_elements_are_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
