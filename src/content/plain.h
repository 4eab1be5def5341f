#ifndef CONTENT_PLAIN_H
#define CONTENT_PLAIN_H
/* Prose as plain text, and plain text as prose. */
#include "content/view.h"

/* The words of spans, without notes. */
const char *plain_words(const struct view *v, const struct span *spans);

/* One span of the text. */
struct span *text_span(struct arena *a, const char *text);

#endif
