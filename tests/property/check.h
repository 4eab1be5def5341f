#ifndef PROPERTY_CHECK_H
#define PROPERTY_CHECK_H
/*
 * What holds on every page of every publication, whatever the edition says:
 *
 *   - no two texts touch: no letter's ink reaches into another text's by more than a hair;
 *   - no text is crossed by a line, nor covered by what is drawn after it;
 *   - text stands inside the page's margins (5 mm inside the trim on the cover), between running head and
 * foot, and what belongs to a chart inside the chart's box;
 *   - no text is smaller than 7 pt;
 *   - contrast to what lies beneath is at least 4.5 for text and 3 for marks and lines that mean something.
 */
#include "base/buffer.h"
#include "draw/document.h"

/* Appends a line a violation to `out`, each beginning with "# " and `name`; returns how many there are. */
int document_check(const struct document *doc, const char *name, struct buffer *out);

#endif
