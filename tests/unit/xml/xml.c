#include "xml/xml.h"

#include "../input/fixture.h"
#include "base/buffer.h"
#include "xml/node.h"

#define XI "xmlns:xi=\"http://www.w3.org/2001/XInclude\""

static const xmlNode *load(struct fixture *f, const char *path, struct xml *x) {
    bool ok = xml_load(&f->arena, path, f->folder, &f->diag, x);
    fixture_expect_silence(f);
    assert_true(ok);
    return xmlDocGetRootElement(x->doc);
}

static void places_count_from_the_start_of_the_tag(void **state) {
    struct fixture *f = *state;
    struct xml x;
    const char *path = fixture_file(f, "a.xml", "<a>\n  <b\n    c='1'\n    d='2'/>\n  <e/>\n</a>\n");
    const xmlNode *root = load(f, path, &x);
    assert_int_equal(node_place(root).line, 1);
    assert_int_equal(node_place(node_child(root, "b")).line, 2);
    assert_int_equal(node_place(node_child(root, "e")).line, 5);
    assert_string_equal(node_place(root).file, path);
    xml_release(&x);
}

/* What looks the same is the same, in text, attributes and names of files. */
static void text_is_composed_and_visible(void **state) {
    struct fixture *f = *state;
    struct xml x;
    fixture_file(f, "a\u030A.xml", "<c>\u212B</c>");
    const char *path =
        fixture_file(f, "a.xml",
                     "\uFEFF\uFEFF<a " XI " b='A\u030A&lt;&amp;'>\n<b>o\u0308&amp;<![CDATA[<&]]></b>"
                     "<xi:include href='å.xml'/></a>");
    const xmlNode *root = load(f, path, &x);
    assert_string_equal(node_attribute(&f->arena, root, "b"), "Å<&");
    assert_string_equal(node_text(&f->arena, node_child(root, "b")), "ö&<&");
    assert_string_equal(node_text(&f->arena, node_child(root, "c")), "Å");
    xml_release(&x);
}

static void what_nobody_sees_is_named(void **state) {
    static const char *const names[] = {
        "<a> holds what nobody sees, and it is left out: U+200B ZERO WIDTH SPACE",
        "<b> holds what nobody sees, and it is left out: U+FEFF ZERO WIDTH NO-BREAK SPACE, U+2060 WORD "
        "JOINER",
    };
    struct fixture *f = *state;
    struct xml x;
    const char *path = fixture_file(f, "a.xml", "<a c='\u200B'>\n<b>väl\uFEFFfärd\u2060&#x2060;</b></a>");
    assert_true(xml_load(&f->arena, path, f->folder, &f->diag, &x));
    assert_string_equal(node_text(&f->arena, node_child(xml_root(&x), "b")), "välfärd");
    const struct message *m = f->diag.first;
    for (int i = 0; i < 2; i++, m = m->next) {
        assert_string_equal(m->text, names[i]);
        assert_int_equal(m->at.line, i + 1);
    }
    assert_null(m);
    xml_release(&x);
}

static void places_go_beyond_65535(void **state) {
    struct fixture *f = *state;
    struct buffer b = {0};
    struct xml x;
    buffer_puts(&b, "<a>");
    for (int i = 0; i < 70000; i++)
        buffer_putc(&b, '\n');
    buffer_puts(&b, "<b><c/></b></a>");
    fixture_file(f, "long.xml", buffer_text(&b));
    const char *path = fixture_file(f, "a.xml", "<a " XI "><xi:include href='long.xml'/></a>");
    const xmlNode *inner = node_child(node_child(load(f, path, &x), "a"), "b");
    assert_int_equal(node_place(inner).line, 70001);
    assert_int_equal(node_place(node_child(inner, "c")).line, 70001);
    xml_release(&x);
    buffer_release(&b);
}

static void included_nodes_know_their_file(void **state) {
    struct fixture *f = *state;
    struct xml x;
    fixture_file(f, "en del.xml",
                 "<?xml version='1.0'?>\n<!-- of b -->\n<b xml:lang='sv' " XI
                 ">\n<xi:include href='c.xml'/></b>");
    const char *c = fixture_file(f, "c.xml", "\n\n<c>text &amp; <![CDATA[<mer>]]></c>");
    const char *path = fixture_file(
        f, "a.xml", "<a " XI ">\n<xi:include href='en%20del.xml'/>\n<xi:include href='c.xml'/></a>");
    const xmlNode *root = load(f, path, &x), *b = node_child(root, "b");
    assert_int_equal(node_place(b).line, 3);
    assert_string_equal(node_place(node_child(b, "c")).file, c);
    assert_int_equal(node_place(node_child(root, "c")).line, 3);
    assert_string_equal(node_text(&f->arena, node_child(root, "c")), "text & <mer>");
    xml_release(&x);
}

static void hash_covers_every_file(void **state) {
    struct fixture *f = *state;
    char hex[3][HASH_HEX];
    const char *path = fixture_file(f, "a.xml", "<a " XI "><xi:include href='b.xml'/></a>");
    static const char *const parts[] = {"<b/>", "<b/>", "<b/><!-- -->"};
    for (int i = 0; i < 3; i++) {
        struct xml x;
        fixture_file(f, "b.xml", parts[i]);
        load(f, path, &x);
        hash_hex(&x.hash, hex[i]);
        xml_release(&x);
    }
    assert_string_equal(hex[0], hex[1]);
    assert_string_not_equal(hex[0], hex[2]);
}

static void attributes_are_trimmed_but_keep_no_break_spaces(void **state) {
    struct fixture *f = *state;
    struct xml x;
    const xmlNode *root = load(f, fixture_file(f, "a.xml", "<a b=' 80 \n\t år&#xA0;'/>"), &x);
    assert_string_equal(node_attribute(&f->arena, root, "b"), "80 år\u00A0");
    assert_null(node_attribute(&f->arena, root, "c"));
    assert_string_equal(node_attribute_or(&f->arena, root, "c", "d"), "d");
    xml_release(&x);
}

static void missing_file_is_an_error_with_its_name(void **state) {
    struct fixture *f = *state;
    struct xml x;
    const char *path = file_join(&f->arena, f->folder, "saknas.xml");
    assert_false(xml_load(&f->arena, path, f->folder, &f->diag, &x));
    assert_int_equal(f->diag.errors, 1);
    assert_string_equal(f->diag.first->at.file, path);
}

/* A document as deep as the parser allows, and one step deeper. */
static void depth_is_limited(void **state) {
    struct fixture *f = *state;
    struct buffer b = {0};
    struct xml x;
    for (int i = 0; i < 300; i++)
        buffer_puts(&b, "<a>");
    for (int i = 0; i < 300; i++)
        buffer_puts(&b, "</a>");
    assert_false(xml_load(&f->arena, fixture_file(f, "a.xml", buffer_text(&b)), f->folder, &f->diag, &x));
    assert_int_equal(f->diag.errors, 1);
    buffer_release(&b);
}

static void only_whole_files_of_the_folder_are_included(void **state) {
    static const struct {
        const char *include, *fault;
    } cases[] = {
        {"href='b.xml' xpointer='b'", "only whole XML files can be included"},
        {"href='b.xml' parse='text'", "only whole XML files can be included"},
        {"href='b.xml'><xi:fallback/></xi:include", "only whole XML files can be included"},
        {"", "the include names no file"},
        {"href=''", "the include names no file"},
        {"href='b.xml#part'", "the include names no file"},
        {"href='b.xml?part'", "the include names no file"},
        {"href='/etc/passwd'", "\"/etc/passwd\" is not a file in the folder"},
        {"href='\\\\server\\b.xml'", "\"\\\\server\\b.xml\" is not a file in the folder"},
        {"href='file:b.xml'", "\"file:b.xml\" is not a file in the folder"},
        {"href='https://example.org/b.xml'", "\"https://example.org/b.xml\" is not a file in the folder"},
    };
    struct fixture *f = *state;
    fixture_file(f, "b.xml", "<b/>");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct xml x;
        bool whole = strchr(cases[i].include, '>') != NULL;
        const char *text =
            arena_printf(&f->arena, "<a " XI "><xi:include %s%s</a>", cases[i].include, whole ? ">" : "/>");
        diag_release(&f->diag);
        diag_init(&f->diag);
        assert_false(xml_load(&f->arena, fixture_file(f, "a.xml", text), f->folder, &f->diag, &x));
        assert_int_equal(f->diag.errors, 1);
        assert_string_equal(f->diag.first->text, cases[i].fault);
        assert_non_null(f->diag.first->hint);
    }
}

static void an_include_is_no_document(void **state) {
    struct fixture *f = *state;
    struct xml x;
    fixture_file(f, "b.xml", "<b/>");
    const char *path = fixture_file(f, "a.xml", "<xi:include " XI " href='b.xml'/>");
    assert_false(xml_load(&f->arena, path, f->folder, &f->diag, &x));
    assert_int_equal(f->diag.errors, 1);
    assert_string_equal(f->diag.first->text, "the outermost element is an include");
}

/* All files together: one of nearly half of what is allowed may be there twice, not three times. */
static void size_is_limited(void **state) {
    struct fixture *f = *state;
    struct xml x;
    size_t len = XML_MAX_BYTES / 2 - 1000;
    char *text = malloc(len + 1);
    memset(text, ' ', len);
    memcpy(text, "<b>", 3);
    memcpy(text + len - 4, "</b>", 5);
    fixture_file(f, "b.xml", text);
    free(text);
    const char *twice =
        fixture_file(f, "a.xml", "<a " XI "><xi:include href='b.xml'/><xi:include href='b.xml'/></a>");
    load(f, twice, &x);
    xml_release(&x);
    const char *thrice = fixture_file(
        f, "a.xml",
        "<a " XI "><xi:include href='b.xml'/><xi:include href='b.xml'/><xi:include href='b.xml'/></a>");
    assert_false(xml_load(&f->arena, thrice, f->folder, &f->diag, &x));
    assert_int_equal(f->diag.errors, 1);
    assert_non_null(strstr(f->diag.first->text, "over 32 megabytes"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(places_count_from_the_start_of_the_tag),
        FIXTURE_TEST(text_is_composed_and_visible),
        FIXTURE_TEST(what_nobody_sees_is_named),
        FIXTURE_TEST(places_go_beyond_65535),
        FIXTURE_TEST(included_nodes_know_their_file),
        FIXTURE_TEST(hash_covers_every_file),
        FIXTURE_TEST(attributes_are_trimmed_but_keep_no_break_spaces),
        FIXTURE_TEST(missing_file_is_an_error_with_its_name),
        FIXTURE_TEST(depth_is_limited),
        FIXTURE_TEST(only_whole_files_of_the_folder_are_included),
        FIXTURE_TEST(an_include_is_no_document),
        FIXTURE_TEST(size_is_limited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
