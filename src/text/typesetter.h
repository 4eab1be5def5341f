#ifndef TEXT_TYPESETTER_H
#define TEXT_TYPESETTER_H
/*
 * Turns text into runs of glyphs in the type styles of a publication. Words are shaped once and remembered:
 * the same word in the same style costs a look-up. One typesetter serves one publication in one process.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "input/style.h"
#include "text/hyphen.h"
#include "text/run.h"

struct word_table;

struct typesetter {
    struct arena *arena; /* not owned: runs live here */
    const struct style *style;
    const struct fontset *fonts;
    const struct hyphenator *hyphenator; /* NULL: nothing is hyphenated */
    struct diag *diag;
    struct place at; /* of what is being set, for messages about missing glyphs */
    struct word_table *words;
};

void typesetter_init(struct typesetter *t, struct arena *a, const struct style *s, const struct fontset *f,
                     const struct hyphenator *h, struct diag *d);

/* Added to a type_id: the same style in the stronger or the italic face of its family. */
enum { TYPE_STRONG = 0x100, TYPE_EM = 0x200 };

/* The style of a type_id, with or without TYPE_STRONG and TYPE_EM. */
const struct type_style *typeset_style(const struct typesetter *t, int type);

/* One line of text, spaces and all. Shared: never changed afterwards. */
const struct text_run *typeset(struct typesetter *t, int type, const char *text);
const struct text_run *typeset_n(struct typesetter *t, int type, const char *text, size_t len);

/* As typeset, in another size than the style's. */
const struct text_run *typeset_sized(struct typesetter *t, int type, mpt size, const char *text);

/* Width of a text in a style, as typeset would make it. */
mpt typeset_width(struct typesetter *t, int type, const char *text);

#endif
