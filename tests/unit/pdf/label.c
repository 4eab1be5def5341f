#include "objects.h"

#include "pdf/label.h"

static const char *labels(struct sample *s, const char *const *printed, size_t n) {
    struct objects *o = objects_new(&s->arena);
    s->doc.n_pages = 0;
    for (size_t i = 0; i < n; i++)
        sample_page(s, printed[i]);
    labels_write(o, &s->doc);
    const char *text = written(s, o, objects_catalog(o));
    objects_free(o);
    const char *nums = strstr(text, "/Nums ");
    return arena_strndup(&s->arena, nums + 6, strcspn(nums + 6, "]") + 1);
}

static void covers_count_on_to_the_first_number(void **state) {
    assert_string_equal(labels(*state, (const char *[]){"", "", "3", "4"}, 4), "[ 0 << /S /D /St 1 >> ]");
}

static void what_does_not_follow_begins_anew(void **state) {
    assert_string_equal(labels(*state, (const char *[]){"", "1", "2", "7"}, 4),
                        "[ 0 << /P () >> 1 << /S /D /St 1 >> 3 << /S /D /St 7 >> ]");
}

static void other_labels_are_themselves(void **state) {
    assert_string_equal(labels(*state, (const char *[]){"i", "ii", "1", "A-1", "05", ""}, 6),
                        "[ 0 << /P (i) >> 1 << /P (ii) >> 2 << /S /D /St 1 >> 3 << /P (A-1) >> 4 << /P (05) "
                        ">> 5 << /P () >> ]");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(covers_count_on_to_the_first_number),
        sample_test(what_does_not_follow_begins_anew),
        sample_test(other_labels_are_themselves),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
