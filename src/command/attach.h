#ifndef COMMAND_ATTACH_H
#define COMMAND_ATTACH_H
/*
 * What an archived file takes along (build --attach), so that it can be made again and its figures be used:
 * every file that the edition was read from, as it is and under its name, and the printed figures as CSV
 * (export/csv.h). The XML stays in its files instead of being put together, so that `build` makes the same
 * bytes from what is taken out, and remarks and order in it are kept.
 */
#include "command/plan.h"
#include "content/content.h"
#include "draw/document.h"

/* Fills the document's attachments; they live in the view's arena. */
void attach_all(const struct plan *p, const struct job *job, const struct view *v, const struct content *c,
                struct document *doc);

#endif
