#include "pdf/map.h"

#include "unit.h"

static void values_stay_with_their_keys(void **state) {
    (void)state;
    enum { N = 1000 };
    static char keys[N][16], values[N];
    struct arena a;
    struct map m;
    arena_init(&a);
    map_init(&m, &a);
    assert_null(map_find(&m, keys[0]));
    for (int i = 0; i < N; i++) {
        assert_null(*map_at(&m, keys[i]));
        *map_at(&m, keys[i]) = &values[i];
    }
    for (int i = 0; i < N; i++)
        assert_ptr_equal(map_find(&m, keys[i]), &values[i]);
    assert_null(map_find(&m, &m));
    assert_int_equal(m.n, N);
    arena_release(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(values_stay_with_their_keys)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
