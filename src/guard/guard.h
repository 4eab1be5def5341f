#ifndef GUARD_GUARD_H
#define GUARD_GUARD_H
/*
 * What holds of every laid-out publication before a file is written: nothing of what was written is lost, no
 * text lies over another or outside its frame, every reference leads to where it says. A fault of the layout,
 * or an input that nothing can set, is an error here instead of a page that nobody looks at.
 */
#include "content/content.h"
#include "draw/document.h"

/*
 * False with an error a finding, each at the element that it is about; GUARD_FINDINGS of each kind at
 * most, and how many more there are.
 */
bool document_guard(const struct content *c, const struct document *doc, struct diag *d);

enum { GUARD_FINDINGS = 5 };

#endif
