#ifndef CONTENT_ALT_H
#define CONTENT_ALT_H
/* Inside content/: alternative texts, sentence by sentence. */
#include "content/view.h"

/* `text` with `more` behind it as a sentence of its own, unless both are longer than an alt text may be. */
const char *alt_add(const struct view *v, const char *text, const char *more);

/* "Värmland: 73,6." behind the text, for the own municipality, the county and the nation. */
const char *alt_add_levels(const struct view *v, const struct indicator *i, const char *text);

#endif
