#ifndef TEXT_WORD_PART_H
#define TEXT_WORD_PART_H
/*
 * Inside text/ only: a paragraph as the breaker sees it, parts of words with the breaks that are possible
 * after them.
 */
#include "text/paragraph.h"

enum word_part_end {
    END_NONE,      /* the next item joins on without a gap and without a break */
    END_SPACE,     /* a space follows, or the paragraph ends */
    END_DASH,      /* inside a word, after a hyphen or dash of its own */
    END_HYPHEN,    /* inside a word: a break here prints a hyphen */
    END_EMERGENCY, /* inside a word that is wider than the line: a break without a hyphen */
};

struct word_part {
    const struct piece *piece;
    /* END_SPACE: the piece that the space belongs to; NULL at the paragraph's end. */
    const struct piece *space;
    const char *word; /* the whole word that the item is part of (the stretch of it that lies in the piece) */
    size_t word_len;
    const char *text; /* the part itself, within `word` */
    size_t len;
    enum word_part_end end;
    double tie; /* END_SPACE: what a break costs because the words on both sides belong together (tie.h) */
    mpt width_joined; /* with what follows in the same line: the space, or nothing */
    mpt width_broken; /* as the last of its line: without the space, with the hyphen */
};

struct word_parts {
    struct word_part *items;
    size_t n;
};

struct word_parts *word_parts_make(struct typesetter *t, const struct piece *pieces, size_t n, mpt width,
                                   unsigned options);

/* Makes a line of the items from `first` up to, not including, `end`. */
void line_assemble(struct typesetter *t, const struct word_parts *items, size_t first, size_t end,
                   struct line *out);

#endif
