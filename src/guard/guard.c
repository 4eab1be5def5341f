#include "guard/guard.h"

#include "guard/finding.h"

bool findings_tell(struct findings *f) {
    return f->n++ < GUARD_FINDINGS;
}

bool document_guard(const struct content *c, const struct document *doc, struct diag *d) {
    struct arena a;
    int errors = d->errors;
    arena_init(&a);
    struct guard g = {.arena = &a, .content = c, .doc = doc, .diag = d};
    guard_words(&g);
    guard_frames(&g);
    guard_links(&g);
    arena_release(&a);
    return d->errors == errors;
}
