#ifndef LAYOUT_SHEET_H
#define LAYOUT_SHEET_H
/* The sheet that a print shop cuts the pages from: marks around each page, and pages enough to bind. */
#include "draw/document.h"
#include "text/font.h"

struct press;

/*
 * Makes `doc` one for the printer: blank pages behind the last, or before a back cover, until their number
 * suits the binding, and around every page (page.marks) what the printer wants there: crop marks,
 * registration marks, a colour bar, the slug with `file`, page, date, format, bleed and printing condition.
 * Nothing of it reaches into the bleed.
 */
void sheet_make(struct document *doc, struct arena *a, const struct printer *p, const struct press *press,
                const struct fontset *fonts, const char *file, struct diag *d);

/*
 * False with a diagnostic that names the page with the most ink when that is more than the printer's limit;
 * without marks.
 */
bool sheet_check_ink(const struct document *doc, struct diag *d);

/* The most ink on each page as text, for --dump ink. */
struct buffer;
void sheet_dump_ink(const struct document *doc, struct buffer *out);

#endif
