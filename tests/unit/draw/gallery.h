#ifndef UNIT_DRAW_GALLERY_H
#define UNIT_DRAW_GALLERY_H
/*
 * The pictures of tests/golden/pictures, as files and decoded. Most show the same four fields on 24 × 16
 * pixels: red, green from the ninth column on, below them from the ninth row on blue and yellow.
 */
#include "base/file.h"
#include "draw/decode.h"
#include "model/edition.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

struct gallery {
    struct arena arena;
    struct diag diag;
};

static inline int gallery_setup(void **state) {
    struct gallery *g = calloc(1, sizeof *g);
    arena_init(&g->arena);
    diag_init(&g->diag);
    *state = g;
    return 0;
}

static inline int gallery_teardown(void **state) {
    struct gallery *g = *state;
    diag_release(&g->diag);
    arena_release(&g->arena);
    free(g);
    return 0;
}

#define gallery_test(function) cmocka_unit_test_setup_teardown(function, gallery_setup, gallery_teardown)

/* The file, with bytes of its own that may be changed. */
static inline struct picture gallery_picture(struct gallery *g, const char *name) {
    struct picture p = {.at = {"edition.xml", 7}, .number = 3, .path = name};
    char *bytes;
    const char *path = file_join(&g->arena, SOURCE_ROOT "/tests/golden/pictures", name);
    assert_true(file_read(&g->arena, path, &g->diag, &bytes, &p.len));
    p.bytes = bytes;
    return p;
}

static inline struct image gallery_image(struct gallery *g, const char *name) {
    struct picture p = gallery_picture(g, name);
    struct image i;
    bool ok = image_read(&g->arena, &p, &g->diag, &i);
    for (const struct message *m = g->diag.first; m; m = m->next)
        print_message("%s\n", message_format(&g->arena, m));
    assert_true(ok);
    return i;
}

/* What a picture is refused with. */
static inline const char *gallery_refusal(struct gallery *g, const struct picture *p) {
    struct image i;
    int before = g->diag.errors;
    assert_false(image_read(&g->arena, p, &g->diag, &i));
    assert_int_equal(g->diag.errors, before + 1);
    return message_format(&g->arena, g->diag.last);
}

#endif
