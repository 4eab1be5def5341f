#ifndef GUARD_READ_H
#define GUARD_READ_H
/*
 * Inside guard/: a document as it is read: the words below a tag, in the order of the tag tree. Spaces
 * are left out, so that line breaks do not matter; a hyphenated word is whole.
 */
#include "base/arena.h"
#include "draw/document.h"

/* Texts one behind the other, in arena memory. */
struct texts {
    const char **text;
    size_t n, capacity;
};

/* Which text each mark of the document holds. */
struct reader;
struct reader *reader_make(struct arena *a, const struct document *doc);

/* What is read below a tag: no figures, and neither notes nor their numbers. */
const char *reader_text(const struct reader *r, const struct tag *tag);

/* What is read in each cell below a tag, and in each note, its number apart. */
struct texts reader_cells(const struct reader *r, const struct tag *tag);
struct texts reader_notes(const struct reader *r, const struct tag *tag);

/* The text as it is compared: without spaces and soft hyphens. */
const char *text_packed(struct arena *a, const char *text);

#endif
