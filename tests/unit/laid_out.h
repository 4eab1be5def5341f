#ifndef UNIT_LAID_OUT_H
#define UNIT_LAID_OUT_H
/*
 * The policy document of the small edition, laid out: prose of every kind, tables, notes, a wheel.
 * Its title is `title` unless that is NULL, its content in *content unless that is NULL.
 */
#include "content/content.h"
#include "input/edition.h"
#include "pages/publication.h"

#include "desk.h"

static inline struct document *laid_out_titled(struct desk *d, const char *title, struct content **content) {
    struct content *c;
    struct arena *a = &d->stand->arena;
    struct edition *e;
    struct document *doc;
    struct diag *diag = &d->stand->diag;
    assert_true(edition_read(a, SOURCE_ROOT "/tests/golden/edition/edition.xml", diag, &e));
    e->publications->title = title ? title : e->publications->title;
    struct view view = {.arena = a,
                        .edition = e,
                        .style = d->stand->style,
                        .publication = e->publications,
                        .unit = e->region,
                        .diag = diag};
    assert_true(content_make(&view, &c));
    assert_true(publication_layout(a, c, d->stand->style, d->stand->fonts, d->stand->hyphenator, NULL,
                                   "inputs", diag, &doc));
    if (content)
        *content = c;
    return doc;
}

static inline struct document *laid_out(struct desk *d, struct content **content) {
    return laid_out_titled(d, NULL, content);
}

#endif
