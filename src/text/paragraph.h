#ifndef TEXT_PARAGRAPH_H
#define TEXT_PARAGRAPH_H
/*
 * Breaks paragraphs into lines: whole-paragraph optimum breaking after Knuth and Plass, "Breaking Paragraphs
 * into Lines" (Software: Practice and Experience 11, 1981), for ragged-right setting: spaces keep their
 * width, a line's shortfall is what costs. Breaks are possible at spaces, after hyphens and dashes inside
 * words, at soft hyphens and, where the style hyphenates, where the dictionary says so.
 */
#include "text/typesetter.h"

/* A stretch of one style within a paragraph. Spaces between words belong to the stretch that holds them. */
struct piece {
    const char *text;
    int type;         /* type_id, with TYPE_STRONG or TYPE_EM */
    mpt rise;         /* baseline shift upwards: note numbers */
    const void *mark; /* the caller's: comes back with every fragment */
};

/* What stands together in a line and belongs to one piece. */
struct fragment {
    const struct text_run *run;
    mpt x; /* from the line's left edge */
    mpt rise;
    enum ink_id ink;
    const void *mark;
};

struct line {
    struct fragment *fragments;
    size_t n;
    mpt width;       /* without the space at its end */
    bool hyphenated; /* ends in a hyphen that is not in the text */
    bool last;       /* of its paragraph */
};

struct paragraph {
    struct line *lines;
    size_t n;
};

enum paragraph_option {
    PARAGRAPH_NO_HYPHENS =
        1, /* hyphenate no word that fits in a line, whatever the style says (heads, names) */
    PARAGRAPH_BALANCED = 2, /* lines of about equal length: headings, labels */
};

/*
 * Lines of at most `width`. Text lives in the typesetter's arena. A word wider than the line is divided
 * anywhere.
 */
struct paragraph *paragraph_set(struct typesetter *t, const struct piece *pieces, size_t n, mpt width,
                                unsigned options);

/* The usual case of one piece. */
struct paragraph *paragraph_text(struct typesetter *t, enum type_id type, const char *text, mpt width,
                                 unsigned options);

#endif
