#ifndef TEST_CONTENT_WRITTEN_H
#define TEST_CONTENT_WRITTEN_H
/* A Swedish edition in which one paragraph is written, and what is told of it. */
#include "content/person.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

struct written {
    struct arena arena;
    struct diag diag;
    struct locale *locale;
    struct edition edition;
    struct unit unit;
    struct publication publication;
    struct section section;
    struct block block;
    struct span span;
};

static inline int written_open(void **state) {
    struct written *w = calloc(1, sizeof *w);
    arena_init(&w->arena);
    diag_init(&w->diag);
    assert_true(locale_read(&w->arena, SOURCE_ROOT, "sv", (struct place){0}, &w->diag, &w->locale));
    w->unit = (struct unit){.name = "Arvika", .long_name = "Arvika kommun"};
    w->edition =
        (struct edition){.name = "Nya Perspektiv", .units = &w->unit, .publications = &w->publication};
    w->publication.sections = &w->section;
    w->section.blocks = &w->block;
    w->block = (struct block){.kind = BLOCK_P, .spans = &w->span};
    *state = w;
    return 0;
}

static inline int written_close(void **state) {
    struct written *w = *state;
    diag_release(&w->diag);
    arena_release(&w->arena);
    free(w);
    return 0;
}

/* Begins anew. */
static inline void written_text(struct written *w, const char *text) {
    diag_release(&w->diag);
    diag_init(&w->diag);
    w->span = (struct span){.kind = SPAN_TEXT, .at = {"prose.xml", 7}, .text = text};
}

/* All messages, a line each. */
static inline const char *written_told(struct written *w) {
    const char *told = "";
    for (const struct message *m = w->diag.first; m; m = m->next)
        told = arena_printf(&w->arena, "%s%s\n", told, m->text);
    return told;
}

#define written_test(test) cmocka_unit_test_setup_teardown(test, written_open, written_close)

#endif
