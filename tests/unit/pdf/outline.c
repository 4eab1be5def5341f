#include "objects.h"

#include "pdf/outline.h"

/* Two chapters; the first with two sections, one of which has something below it. */
static void bookmarks_are_linked_to_and_fro(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    sample_page(s, "1");
    sample_bookmark(s, "A", 0, 0);
    sample_bookmark(s, "A1", 0, 1);
    sample_bookmark(s, "A1a", 0, 2);
    sample_bookmark(s, "A2", PT(41.89), 1);
    sample_bookmark(s, "B", 0, 0);
    struct object **pages = pages_made(s, o, 1);
    unsigned root = objects_count(o) + 1, a = root + 1;
    outline_write(o, &s->doc, pages);
    struct object *catalog = objects_catalog(o);
    assert_contains(written(s, o, catalog),
                    arena_printf(&s->arena, "/Outlines %u 0 R /PageMode /UseOutlines", root));
    const char *dest =
        arena_printf(&s->arena, "/Dest [%u 0 R/XYZ null 841.89 null]", object_number(pages[0]));
    const char *const expected[] = {
        arena_printf(&s->arena, "<< /Type /Outlines /First %u 0 R /Last %u 0 R /Count 4 >>", a, a + 4),
        arena_printf(&s->arena,
                     "<< /Parent %u 0 R /First %u 0 R /Last %u 0 R /Next %u 0 R /Count 2 /Title (A) %s >>",
                     root, a + 1, a + 3, a + 4, dest),
        arena_printf(&s->arena,
                     "<< /Parent %u 0 R /First %u 0 R /Last %u 0 R /Next %u 0 R /Count -1 /Title (A1) %s >>",
                     a, a + 2, a + 2, a + 3, dest),
        arena_printf(&s->arena, "<< /Parent %u 0 R /Title (A1a) %s >>", a + 1, dest),
        arena_printf(&s->arena,
                     "<< /Prev %u 0 R /Parent %u 0 R /Title (A2) /Dest [%u 0 R/XYZ null 800 null] >>", a + 1,
                     a, object_number(pages[0])),
        arena_printf(&s->arena, "<< /Prev %u 0 R /Parent %u 0 R /Title (B) %s >>", a, root, dest),
    };
    for (unsigned i = 0; i < 6; i++)
        assert_string_equal(written_number(s, o, root + i), expected[i]);
    objects_free(o);
}

/* "\u2192" is in none of libharu's encodings. */
static void titles_may_have_any_character(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    sample_page(s, "1");
    sample_bookmark(s, "a \u2192 b", 0, 0);
    outline_write(o, &s->doc, pages_made(s, o, 1));
    assert_contains(written_number(s, o, objects_count(o)), "/Title <FEFF00610020219200200062>");
    objects_free(o);
}

static void no_bookmarks_no_outline(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    outline_write(o, &s->doc, NULL);
    assert_null(strstr(written(s, o, objects_catalog(o)), "/Outlines"));
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(bookmarks_are_linked_to_and_fro),
        sample_test(titles_may_have_any_character),
        sample_test(no_bookmarks_no_outline),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
