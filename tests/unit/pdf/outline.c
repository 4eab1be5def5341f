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
    unsigned a = objects_count(o) + 1, root = a + 5;
    outline_write(o, &s->doc, pages);
    struct object *catalog = objects_catalog(o);
    assert_contains(written(s, o, catalog),
                    arena_printf(&s->arena, "/Outlines %u 0 R /PageMode /UseOutlines", root));
    const char *const expected[] = {
        arena_printf(&s->arena, "/Parent %u 0 R /Next %u 0 R /First %u 0 R /Last %u 0 R /Count 2", root,
                     a + 4, a + 1, a + 3),
        arena_printf(&s->arena, "/Parent %u 0 R /Next %u 0 R /First %u 0 R /Last %u 0 R /Count -1", a, a + 3,
                     a + 2, a + 2),
        arena_printf(&s->arena, "/Parent %u 0 R /Title (A1a)", a + 1),
        arena_printf(&s->arena, "/Prev %u 0 R /Parent %u 0 R /Title (A2) /Dest [%u 0 R/XYZ null 800 null]",
                     a + 1, a, object_number(pages[0])),
        arena_printf(&s->arena, "/Prev %u 0 R /Parent %u 0 R /Title (B)", a, root),
        arena_printf(&s->arena, "/Type /Outlines /First %u 0 R /Last %u 0 R /Count 4", a, a + 4),
    };
    for (unsigned i = 0; i < 6; i++) {
        struct buffer b = {0};
        object_write(o, a + i, &b);
        for (size_t k = 0; k < b.len; k++)
            b.bytes[k] = b.bytes[k] == '\n' ? ' ' : b.bytes[k];
        assert_contains(b.bytes, expected[i]);
        buffer_release(&b);
    }
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
        sample_test(no_bookmarks_no_outline),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
