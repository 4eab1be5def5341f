#ifndef GUARD_EXPECTED_H
#define GUARD_EXPECTED_H
/*
 * Inside guard/: what a part of the content says, as texts that must be read on its pages. It is taken from
 * the content alone: what lays it out is what is in question.
 */
#include "guard/finding.h"

enum expected_kind {
    EXPECTED_PROSE, /* running text: behind that of the prose before */
    EXPECTED_WORDS, /* what the program says, somewhere in the part */
    EXPECTED_CELL,  /* all that a cell of a table says */
    EXPECTED_NOTE,  /* all that a note says */
};

struct expected {
    enum expected_kind kind;
    struct place at;
    const char *text;
};

struct expectation {
    struct expected *texts;
    size_t n, capacity;
};

struct expectation expected_of_part(const struct guard *g, const struct part *p);

#endif
