#ifndef LAYOUT_PUBLICATION_H
#define LAYOUT_PUBLICATION_H
/* Lays a whole publication out. */
#include "content/content.h"
#include "layout/document.h"
#include "text/font.h"
#include "text/hyphen.h"

/*
 * Pages are set again until every printed page number is the one where its target stands. The document lives
 * in `a`; `images` are the edition's, by number; `inputs` is the SHA-256 of all inputs, from which the
 * document's id is made.
 */
bool publication_layout(struct arena *a, const struct content *c, const struct style *s,
                        const struct fontset *fonts, const struct hyphenator *h, const struct image *images,
                        const char *inputs, struct diag *d, struct document **out);

/* Pages and tags as stable text, for --dump and golden tests. */
struct buffer;
void document_dump_pages(const struct document *doc, struct buffer *out);
void document_dump_tags(const struct document *doc, struct buffer *out);

#endif
