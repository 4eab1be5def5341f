#include "draw/document.h"

#include "../stand.h"

static void pages_are_numbered_as_they_come(void **state) {
    struct stand *s = *state;
    struct document *d = document_new(&s->arena, s->style);
    assert_int_equal(d->root->role, ROLE_DOCUMENT);
    for (int i = 1; i < 40; i++)
        assert_string_equal(document_add_page(d, &s->arena)->label, arena_printf(&s->arena, "%d", i));
    assert_int_equal(d->n_pages, 39);
}

static void labels_are_found_by_destination(void **state) {
    struct stand *s = *state;
    struct document *d = document_new(&s->arena, s->style);
    document_add_page(d, &s->arena);
    document_add_page(d, &s->arena)->label = "Baksida";
    document_add_destination(d, &s->arena, "slut", PT(3));
    assert_string_equal(document_label(d, "slut"), "Baksida");
    assert_null(document_label(d, "annat"));
    assert_int_equal(d->destinations[0].page, 1);
    document_add_bookmark(d, &s->arena, "Slut", PT(3), 1);
    assert_int_equal(d->bookmarks[0].page, 1);
    assert_int_equal(d->bookmarks[0].depth, 1);
}

static void places_are_the_same_or_not(void **state) {
    struct stand *s = *state;
    struct document *d[3];
    for (int i = 0; i < 3; i++) {
        d[i] = document_new(&s->arena, s->style);
        document_add_page(d[i], &s->arena);
        if (i == 2)
            document_add_page(d[i], &s->arena);
        document_add_destination(d[i], &s->arena, "mal", PT(i));
    }
    assert_true(document_same_places(d[0], d[1])); /* where on the page does not matter */
    assert_false(document_same_places(d[0], d[2]));
    document_add_destination(d[1], &s->arena, "annat", 0);
    assert_false(document_same_places(d[0], d[1]));
    document_add_destination(d[0], &s->arena, "andra", 0);
    assert_false(document_same_places(d[0], d[1]));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(pages_are_numbered_as_they_come),
        stand_test(labels_are_found_by_destination),
        stand_test(places_are_the_same_or_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
