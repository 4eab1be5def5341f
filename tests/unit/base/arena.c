#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static int setup(void **state) {
    static struct arena a;
    arena_init(&a);
    *state = &a;
    return 0;
}

static int teardown(void **state) {
    arena_release(*state);
    return 0;
}

static bool all_bytes(const unsigned char *bytes, size_t len, unsigned char value) {
    for (size_t i = 0; i < len; i++)
        if (bytes[i] != value)
            return false;
    return true;
}

/* Sizes on both sides of what gets a block of its own, and of a block. */
static size_t piece_size(size_t i) {
    static const size_t sizes[] = {
        0, 1, 15, 16, 17, 500, 16 * 1024, 16 * 1024 + 1, 60000, 64 * 1024, 64 * 1024 + 1, 200000};
    return sizes[i * 7 % (sizeof sizes / sizeof *sizes)];
}

static void pieces_are_zeroed_aligned_and_apart(void **state) {
    enum { PIECES = 300 };
    unsigned char *pieces[PIECES];
    for (size_t i = 0; i < PIECES; i++) {
        pieces[i] = arena_alloc(*state, piece_size(i));
        assert_non_null(pieces[i]);
        assert_int_equal((uintptr_t)pieces[i] % alignof(max_align_t), 0);
        assert_true(all_bytes(pieces[i], piece_size(i), 0));
        memset(pieces[i], (int)(i % 255) + 1, piece_size(i));
    }
    for (size_t i = 0; i < PIECES; i++)
        assert_true(all_bytes(pieces[i], piece_size(i), (unsigned char)(i % 255 + 1)));
}

static void a_large_piece_leaves_the_block_in_use(void **state) {
    char *small = arena_alloc(*state, 16);
    memset(arena_alloc(*state, 100000), 1, 100000);
    char *next = arena_alloc(*state, 16);
    assert_ptr_equal(next, small + 16);
}

static void the_first_piece_may_be_large(void **state) {
    char *large = arena_alloc(*state, 300000);
    assert_true(all_bytes((unsigned char *)large, 300000, 0));
    char *small = arena_alloc(*state, 1);
    assert_true(small < large || small >= large + 300000);
}

static void a_list_grows_and_keeps_its_items(void **state) {
    int *items = NULL;
    size_t n = 0, room = 0, moves = 0;
    for (int i = 0; i < 10000; i++) {
        const int *before = items;
        ARENA_PUSH((struct arena *)*state, items, n, room);
        moves += items != before;
        assert_true(room > n);
        items[n++] = i;
    }
    for (int i = 0; i < 10000; i++)
        assert_int_equal(items[i], i);
    assert_in_range(moves, 2, 14); /* doubled each time, not moved for every item */
}

static void texts_are_copies(void **state) {
    char text[] = "Värmland";
    char *copy = arena_strdup(*state, text), *part = arena_strndup(*state, text, 5);
    memset(text, 'x', sizeof text - 1);
    assert_string_equal(copy, "Värmland");
    assert_string_equal(part, "Värm");
    assert_string_equal(arena_strndup(*state, NULL, 0), "");
    assert_string_equal(arena_strdup(*state, ""), "");
}

static void printf_makes_texts_of_any_length(void **state) {
    assert_string_equal(arena_printf(*state, "%s %d", "Arvika", 2025), "Arvika 2025");
    char *wide = arena_printf(*state, "%*d", 150000, 7);
    assert_int_equal(strlen(wide), 150000);
    assert_int_equal(wide[149999], '7');
    assert_string_equal(arena_printf(*state, "%s", ""), "");
}

static void released_is_empty_and_usable(void **state) {
    struct arena *a = *state;
    for (int round = 0; round < 3; round++) {
        assert_true(all_bytes(memset(arena_alloc(a, 70000), 9, 70000), 70000, 9));
        arena_release(a);
        assert_null(a->head);
        assert_int_equal(a->used, 0);
        assert_true(all_bytes(arena_alloc(a, 70000), 70000, 0));
    }
}

/* The signal that ends a process which asks for count × size bytes. */
static int signal_of(struct arena *a, size_t count, size_t size) {
    pid_t child = fork();
    if (child == 0) {
        setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
        signal(SIGABRT, SIG_DFL);
        arena_array(a, count, size);
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void too_much_ends_the_process(void **state) {
    assert_int_equal(signal_of(*state, 2, 8), 0);
    assert_int_equal(signal_of(*state, SIZE_MAX / 2 + 1, 2), SIGABRT);
    assert_int_equal(signal_of(*state, SIZE_MAX, SIZE_MAX), SIGABRT);
    assert_int_equal(signal_of(*state, SIZE_MAX, 1), SIGABRT);
    assert_int_equal(signal_of(*state, SIZE_MAX - 20, 1), SIGABRT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(pieces_are_zeroed_aligned_and_apart, setup, teardown),
        cmocka_unit_test_setup_teardown(a_large_piece_leaves_the_block_in_use, setup, teardown),
        cmocka_unit_test_setup_teardown(the_first_piece_may_be_large, setup, teardown),
        cmocka_unit_test_setup_teardown(a_list_grows_and_keeps_its_items, setup, teardown),
        cmocka_unit_test_setup_teardown(texts_are_copies, setup, teardown),
        cmocka_unit_test_setup_teardown(printf_makes_texts_of_any_length, setup, teardown),
        cmocka_unit_test_setup_teardown(released_is_empty_and_usable, setup, teardown),
        cmocka_unit_test_setup_teardown(too_much_ends_the_process, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
