#ifndef INPUT_WORDS_H
#define INPUT_WORDS_H
/* Words and sentences that the program prints on its own, by key. `{name}` in them is filled. */
#include "base/arena.h"
#include "base/diag.h"
#include "xml/node.h"

#include <stdbool.h>
#include <stddef.h>

struct word {
    const char *key, *text;
    const char *number, *value; /* name of the number that must be `value`; NULL: whatever it is */
    struct place at;
    struct word *next;
};

/* The <word> children of an element; NULL when that is NULL. One that is given twice is an error. */
struct word *words_read(struct arena *a, const xml_node *parent, struct diag *d);

/* The word behind a key, and the one for a number called `name`; NULL when there is none. */
const struct word *word_find(const struct word *words, const char *key);
const struct word *word_of_number(const struct word *words, const char *key, const char *name,
                                  const char *value);

/* A name in braces, without the form that may stand behind a colon: {met:neuter} is "met". */
struct slot_name {
    const char *name;
    size_t len; /* 0: there is none */
};

/* The next one in a text. */
struct slot_name slot_next(const char *text);

/* Whether two are the same, but for the first letter's size. */
bool slot_same(struct slot_name a, struct slot_name b);

/* Whether some text behind `key` has the name. */
bool words_fill(const struct word *words, const char *key, struct slot_name slot);

#endif
