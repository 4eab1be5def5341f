#ifndef CONTENT_SENTENCE_H
#define CONTENT_SENTENCE_H
/*
 * Sentences from templates. The words are the language's ("{Unit} har nått målet."), the program fills the
 * braces. A name in braces that begins with a capital letter starts its text with one. A whole number is
 * written in words, as far as the language has them, where the template says so ("{number:word}") or names
 * the form that it wants ("{met:neuter}"). Where a language has another wording for one value of a number
 * ("1 indikator"), that one is used.
 */
#include "base/arena.h"
#include "input/style.h"

struct slot {
    const char *name, *text;
};

/* Fills the template behind `key`. Braces that no slot names stay as they are, so that a test sees them. */
char *sentence(struct arena *a, const struct style *s, const char *key, const struct slot *slots, size_t n);

/* sentence() with its slots written out: SENTENCE(a, style, "key", {"unit", name}, {"year", "2024"}). */
#define SENTENCE(a, style, key, ...)                                                                         \
    sentence((a), (style), (key), (const struct slot[]){__VA_ARGS__},                                        \
             sizeof((const struct slot[]){__VA_ARGS__}) / sizeof(struct slot))

/* Fills a template given as text, with the words of `l`. */
char *sentence_fill(struct arena *a, const struct locale *l, const char *form, const struct slot *slots,
                    size_t n);

/* The same text beginning with a capital letter, or with a small one. */
char *capitalised(struct arena *a, const char *text);
char *uncapitalised(struct arena *a, const char *text);

#endif
