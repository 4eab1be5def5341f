#ifndef FLOW_PUT_H
#define FLOW_PUT_H
/* Single lines, lines of a paragraph and rules on the current page. */
#include "flow/flow.h"

/*
 * How far the ink of a large letter (of HANG_SIZE and more) stands off from where its line begins, and a
 * little more: large lines are moved to the left by it, so that their ink and not their side bearing stands
 * on the edge. 0 for text of other sizes.
 */
mpt hang_of(const struct text_run *run);

/* One line under the current mark of the page. Large letters hang, here and in put_lines. */
void put(struct flow *f, enum type_id type, const char *text, mpt x, mpt y);
void put_right(struct flow *f, enum type_id type, const char *text, mpt right, mpt y);
void put_center(struct flow *f, enum type_id type, const char *text, mpt center, mpt y);
/* Lines of a paragraph under the current mark, the first on baseline y; returns the last baseline. */
mpt put_lines(struct flow *f, const struct paragraph *p, mpt x, mpt y, mpt leading);

/* One line, or lines in their type's leading, under a new tag below `parent`; the last baseline. */
void put_line_tagged(struct flow *f, struct tag *parent, enum role role, enum type_id type, const char *text,
                     mpt x, mpt y);
mpt put_lines_tagged(struct flow *f, struct tag *parent, enum role role, enum type_id type,
                     const struct paragraph *p, mpt x, mpt y);

/* A horizontal rule as an artifact; what is drawn next has the mark it would have had. */
void put_rule(struct flow *f, mpt x, mpt y, mpt w, enum rule_id rule);

/* Text broken into lines of at most `width`, no word hyphenated: headings, labels, notes below tables. */
struct paragraph *lines_of(struct flow *f, enum type_id type, const char *text, mpt width);

#endif
