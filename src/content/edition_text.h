#ifndef CONTENT_EDITION_TEXT_H
#define CONTENT_EDITION_TEXT_H
/*
 * All that somebody has written for an edition, text by text: sections, commentary, goals, indicators,
 * groups, cycles. Text in other languages is left out.
 */
#include "base/arena.h"
#include "model/edition.h"

struct edition_text {
    const char *text;
    struct place at;
    bool heads_row; /* the first cell of a table's row */
    /* Of a paragraph: without what is emphasised, titles for instance; of a piece the text again. */
    const char *upright;
};

typedef void edition_text_visit(void *visitor, const struct edition_text *t);

/* Piece by piece, each with its own line: what stands between two elements. */
void edition_pieces(const struct edition *e, edition_text_visit *visit, void *visitor);

/* Paragraph by paragraph, notes behind theirs; what the program fills in reads "…". Live in the arena. */
void edition_paragraphs(const struct edition *e, struct arena *a, edition_text_visit *visit, void *visitor);

/* Names that the edition gives: of itself, units, groups, goals, areas, indicators, sources, cycles. */
void edition_names(const struct edition *e, edition_text_visit *visit, void *visitor);

#endif
