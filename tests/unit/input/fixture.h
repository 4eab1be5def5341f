#ifndef TESTS_UNIT_INPUT_FIXTURE_H
#define TESTS_UNIT_INPUT_FIXTURE_H
/* An arena, diagnostics and a temporary folder for tests of readers. */
#include "base/file.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
    struct arena arena;
    struct diag diag;
    char *folder;
};

static inline int fixture_setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->arena);
    diag_init(&f->diag);
    f->folder = mkdtemp(arena_strdup(&f->arena, "/tmp/input-XXXXXX"));
    *state = f;
    return f->folder ? 0 : -1;
}

static inline int fixture_teardown(void **state) {
    struct fixture *f = *state;
    DIR *dir = opendir(f->folder);
    for (struct dirent *e = readdir(dir); e; e = readdir(dir))
        unlink(file_join(&f->arena, f->folder, e->d_name));
    closedir(dir);
    rmdir(f->folder);
    diag_release(&f->diag);
    arena_release(&f->arena);
    free(f);
    return 0;
}

/* Writes a file into the folder; returns its path. */
static inline const char *fixture_file(struct fixture *f, const char *name, const char *text) {
    const char *path = file_join(&f->arena, f->folder, name);
    assert_true(file_replace(path, text, strlen(text), &f->diag));
    return path;
}

/* Prints what was reported, for a test that expects nothing. */
static inline void fixture_expect_silence(struct fixture *f) {
    for (const struct message *m = f->diag.first; m; m = m->next)
        print_message("%s\n", message_format(&f->arena, m));
    assert_null(f->diag.first);
}

#define FIXTURE_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

#endif
