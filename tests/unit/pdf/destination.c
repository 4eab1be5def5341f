#include "objects.h"

#include "pdf/destination.h"

static void names_are_sorted(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    sample_page(s, "1");
    sample_destination(s, "tabell", PT(41.89));
    sample_destination(s, "läget", 0);
    struct object **pages = pages_made(s, o, 1);
    struct object *names = object_new(o);
    assert_true(destinations_write(o, &s->doc, pages, names, &s->diag));
    unsigned page = object_number(pages[0]);
    struct buffer tree = {0};
    object_write(o, objects_count(o), &tree);
    assert_contains(
        tree.bytes,
        arena_printf(&s->arena,
                     "[(l\303\244get)[%u 0 R/XYZ null 841.89 null]\n(tabell)[%u 0 R/XYZ null 800 null]\n]",
                     page, page));
    assert_contains(written(s, o, names), arena_printf(&s->arena, "/Dests %u 0 R", objects_count(o)));
    buffer_release(&tree);
    objects_free(o);
}

static void one_id_for_two_places_is_an_error(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    sample_page(s, "1");
    sample_destination(s, "a", 0);
    sample_destination(s, "a", 1);
    assert_false(destinations_write(o, &s->doc, pages_made(s, o, 1), object_new(o), &s->diag));
    assert_string_equal(last_message(&s->diag), "two places have the id “a”");
    objects_free(o);
}

static void no_destinations_no_names(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct object *names = object_new(o);
    assert_true(destinations_write(o, &s->doc, NULL, names, &s->diag));
    assert_null(strstr(written(s, o, names), "/Dests"));
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(names_are_sorted),
        sample_test(one_id_for_two_places_is_an_error),
        sample_test(no_destinations_no_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
