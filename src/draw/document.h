#ifndef DRAW_DOCUMENT_H
#define DRAW_DOCUMENT_H
/*
 * A laid-out publication: all that a file format needs to know. It lives in one arena; runs and fonts are
 * borrowed.
 */
#include "base/length.h"
#include "draw/drawing.h"
#include "draw/tag.h"
#include "input/printer.h"
#include "input/style.h"

struct press; /* draw/press.h */

struct page {
    struct drawing drawing; /* in the trimmed page's coordinates; art that bleeds goes beyond it */
    struct drawing marks;   /* around the page, outside the bleed; for printers only */
    const char *label;      /* printed page number; "" on a cover */
};

/* A place to jump to. */
struct destination {
    const char *id;
    int page; /* 0-based */
    mpt y;    /* from the top of the trimmed page */
};

struct bookmark {
    const char *title;
    int page;
    mpt y;
    int depth; /* 0 for the outermost; at most one more than that of the bookmark before */
};

struct metadata {
    const char *title, *author, *subject, *keywords, *language; /* keywords may be NULL */
    const char *created, *modified;                             /* "2025-04-25": dates from the imprint */
    const char *registration_number, *version;                  /* diarienummer; NULL when there is none */
    const char *id;   /* SHA-256 in hexadecimal of all inputs: names the document */
    const char *file; /* file name without folder */
};

enum attachment_kind {
    ATTACHMENT_SOURCE,
    ATTACHMENT_DATA
}; /* what the document was made from; what it shows */

/* A file that the document takes along. */
struct attachment {
    const char *name; /* with "/" between folders, if any */
    const char *description;
    const char *mime; /* "application/xml" */
    enum attachment_kind kind;
    const char *bytes;
    size_t len;
};

/* The paper that the pages are cut from: from the trim to its edges. Both 0 for the screen. */
struct sheet {
    mpt beside, above; /* left and right; above and below */
};

struct document {
    const struct style *style;
    const struct printer *printer; /* NULL for the screen; with the next two set by sheet_make */
    const struct press *press;
    struct sheet sheet;
    struct metadata meta;
    struct page *pages;
    size_t n_pages, pages_capacity;
    bool back_cover;  /* the last page is one */
    struct tag *root; /* ROLE_DOCUMENT */
    struct destination *destinations;
    size_t n_destinations, destinations_capacity;
    struct bookmark *bookmarks;
    size_t n_bookmarks, bookmarks_capacity;
    struct attachment *attachments; /* for targets that take them along */
    size_t n_attachments;
};

/* An empty document that pages are added to. */
struct document *document_new(struct arena *a, const struct style *s);

/* An empty page behind the others, labelled with its number. */
struct page *document_add_page(struct document *d, struct arena *a);

/* Records a place on the last page to jump to, and a bookmark. */
void document_add_destination(struct document *d, struct arena *a, const char *id, mpt y);
void document_add_bookmark(struct document *d, struct arena *a, const char *title, mpt y, int depth);

/* The printed number of the page where `id` stands; NULL where it does not. */
const char *document_label(const struct document *d, const char *id);

/* Whether two have the same destinations on the same pages. */
bool document_same_places(const struct document *a, const struct document *b);

/* Pages and tags as stable text, for --dump and golden tests. */
struct buffer;
void document_dump_pages(const struct document *doc, struct buffer *out);
void document_dump_tags(const struct document *doc, struct buffer *out);

#endif
