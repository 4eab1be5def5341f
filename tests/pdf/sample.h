#ifndef PDF_SAMPLE_H
#define PDF_SAMPLE_H
/*
 * A small publication, laid out by hand: a cover, two pages of text with a list, a note, a table and a chart,
 * links to and fro. It shows what a PDF of this program can hold, and nothing else of the program has to work
 * for it.
 */
#include "draw/document.h"
#include "draw/press.h"
#include "text/paragraph.h"

struct sample {
    struct arena arena;
    struct diag diag;
    struct locale *locale;
    struct style *style;
    struct printer *printer;
    struct press *press;
    struct fontset *fonts;
    struct hyphenator *hyphenator;
    struct typesetter typesetter;
    struct document doc;
    size_t room_pages, room_destinations, room_bookmarks;
};

/*
 * Reads style, fonts and the printer "offset" below `root`, the folder of the sources; the document has no
 * pages yet, and in print nothing around them but the bleed.
 */
bool sample_open(struct sample *s, const char *root);
void sample_close(struct sample *s);

/* A new page; the drawing to draw it with. */
struct drawing *sample_page(struct sample *s, const char *label);

/* A line of text, tagged with a new tag below `parent`; the tag. */
struct tag *sample_line(struct sample *s, struct drawing *d, struct tag *parent, enum role role,
                        enum type_id type, mpt x, mpt y, const char *text);

void sample_destination(struct sample *s, const char *id, mpt y);
void sample_bookmark(struct sample *s, const char *title, mpt y, int depth);

/* All pages. */
void sample_fill(struct sample *s);

#endif
