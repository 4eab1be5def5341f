#ifndef UNIT_ARENA_H
#define UNIT_ARENA_H
/* A fresh arena as the state of a test: arena_test(f). */
#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static inline int arena_setup(void **state) {
    static struct arena a;
    arena_init(&a);
    *state = &a;
    return 0;
}

static inline int arena_teardown(void **state) {
    arena_release(*state);
    return 0;
}

#define arena_test(function) cmocka_unit_test_setup_teardown(function, arena_setup, arena_teardown)

#endif
