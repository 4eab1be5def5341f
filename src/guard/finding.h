#ifndef GUARD_FINDING_H
#define GUARD_FINDING_H
/*
 * Inside guard/: what the parts of the guard share: the document in question, and what was found of a
 * kind.
 */
#include "base/diag.h"
#include "content/content.h"
#include "draw/document.h"

struct guard {
    struct arena *arena; /* of the guard */
    const struct content *content;
    const struct document *doc;
    struct diag *diag;
};

/* How many of a kind were found; whether one more is told in full. */
struct findings {
    int n;
};
bool findings_tell(struct findings *f);

/* Every word of the content is on a page, in order. */
void guard_words(const struct guard *g);
/* No text lies over another, or outside its frame. */
void guard_frames(const struct guard *g);
/* Every reference leads to the page that it names. */
void guard_links(const struct guard *g);

#endif
