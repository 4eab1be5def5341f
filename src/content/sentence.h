#ifndef CONTENT_SENTENCE_H
#define CONTENT_SENTENCE_H
/*
 * Sentences from templates. The words live in the layout ("{Unit} har nått målet."), the program fills the
 * braces. A name in braces that begins with a capital letter starts its text with one.
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

/* Fills a template given as text. */
char *sentence_fill(struct arena *a, const char *form, const struct slot *slots, size_t n);

/* The same text beginning with a capital letter, or with a small one. */
char *capitalised(struct arena *a, const char *text);
char *uncapitalised(struct arena *a, const char *text);

#endif
