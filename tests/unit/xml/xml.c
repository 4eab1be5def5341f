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

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(places_count_from_the_start_of_the_tag),
        FIXTURE_TEST(places_go_beyond_65535),
        FIXTURE_TEST(included_nodes_know_their_file),
        FIXTURE_TEST(hash_covers_every_file),
        FIXTURE_TEST(attributes_are_trimmed_but_keep_no_break_spaces),
        FIXTURE_TEST(missing_file_is_an_error_with_its_name),
        FIXTURE_TEST(depth_is_limited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
