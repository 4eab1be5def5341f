#ifndef PAGES_PUBLICATION_H
#define PAGES_PUBLICATION_H
/* Lays a whole publication out. */
#include "content/content.h"
#include "draw/document.h"
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

#endif
