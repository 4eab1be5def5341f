#include "objects.h"

#include "pdf/link.h"

static const struct op *link_op(struct sample *s, const char *uri, const char *dest) {
    struct drawing *d = sample_page(s, "1");
    struct tag *tag = tag_new(&s->arena, s->doc.root, ROLE_LINK);
    drawing_link(d, (struct box){PT(10), PT(41.89), PT(20), PT(13)}, uri, dest, "Till Kolada", tag);
    return &d->ops[0];
}

static void addresses_are_actions(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct object *link = link_write(o, &s->doc, link_op(s, "https://example.org/(a)", NULL), &s->diag);
    assert_string_equal(
        written(s, o, link),
        "<< /Type /Annot /Subtype /Link /F 4 /A << /S /URI /URI (https://example.org/\\(a\\)) >> "
        "/Rect [10 787 30 800] /Border [0 0 0] /Contents (Till Kolada) >>");
    objects_free(o);
}

static void addresses_are_ascii(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct object *link =
        link_write(o, &s->doc, link_op(s, "https://värmland.example.org/å b", NULL), &s->diag);
    assert_contains(written(s, o, link), "/URI (https://xn--vrmland-5wa.example.org/%C3%A5%20b)");
    objects_free(o);
}

static void places_are_named(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    const struct op *op = link_op(s, NULL, "här");
    sample_destination(s, "här", 0);
    assert_contains(written(s, o, link_write(o, &s->doc, op, &s->diag)), "/Dest (h\303\244r)");
    objects_free(o);
}

static void a_link_to_nowhere_is_an_error(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    assert_null(link_write(o, &s->doc, link_op(s, NULL, "där"), &s->diag));
    assert_string_equal(last_message(&s->diag), "the link “Till Kolada” leads to “där”, which is not there");
    assert_non_null(s->diag.last->hint);
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(addresses_are_actions),
        sample_test(addresses_are_ascii),
        sample_test(places_are_named),
        sample_test(a_link_to_nowhere_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
