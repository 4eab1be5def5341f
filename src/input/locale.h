#ifndef INPUT_LOCALE_H
#define INPUT_LOCALE_H
/*
 * A language that editions are written in, read from its file in layouts/languages/: how it writes numbers,
 * where its words may be divided, which slips of typography its text can have, and every word and sentence
 * that the program says in it. What a new language needs is a file there and no C.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "input/words.h"

#include <stdbool.h>

/* A small number in words. */
struct count_word {
    int value;
    const char *form; /* "neuter"; NULL for the one that is used unless another is asked for */
    const char *text;
    struct count_word *next;
};

/* Where words may be divided (text/hyphen.h). */
struct hyphenation {
    const char *dictionary; /* path of libhyphen's patterns */
    const char *package;    /* that has it */
    int before, after;      /* fewest letters on either side of a hyphen */
    int shortest;           /* letters of the shortest word that is divided */
    struct place at;
};

/* How words are spelt (content/spelling.h). */
struct spelling_source {
    const char *dictionary; /* path of Hunspell's files without .aff and .dic; NULL: the language has none */
    const char *package;    /* that has them */
    struct place at;
};

/* How a slip of typography looks (content/lint.h). */
struct slip {
    const char *kind;
    const char *expression; /* POSIX extended */
    int part;               /* the sub-expression that is the slip */
    const char *right;      /* how it is written; "" where the message needs no example */
    struct place at;
    struct slip *next;
};

struct common_name {
    const char *name;
    struct common_name *next;
};

struct locale {
    const char *code;            /* "sv" */
    const char *decimal, *group; /* the decimal mark; between groups of three digits */
    const char *to;              /* the word between the ends of an interval that has a minus */
    const char *quote_open, *quote_close;
    const char *separator; /* between the fields of a CSV file */
    struct hyphenation hyphenation;
    struct spelling_source spelling;
    const char
        *roles; /* parts of words that say what somebody is, with spaces between; "" when none are given */
    struct count_word *counts;
    struct common_name *common_names; /* small inside a sentence: "riket" */
    struct slip *slips;
    struct word *words;
    char sha256[65]; /* of the file */
};

/*
 * Reads the file of that name in layouts/languages/ below `data`, which must have every word that Swedish,
 * the program's first language, has, with no other names in braces. `at` is where the edition names the
 * language.
 */
bool locale_read(struct arena *a, const char *data, const char *code, struct place at, struct diag *d,
                 struct locale **out);

/* "två"; NULL for a number that is written in figures. `form` NULL: the usual one. */
const char *locale_count(const struct locale *l, int value, const char *form);

/* Whether a name is a common noun. */
bool locale_is_common(const struct locale *l, const char *name);

#endif
