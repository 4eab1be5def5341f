#ifndef TEXT_RUN_H
#define TEXT_RUN_H
/*
 * A text run: shaped glyphs of one font, size and colour, with the Unicode text behind each, so that text in
 * the PDF stays text. Runs live in the arena of the shaper that made them and may be shared by many ops.
 */
#include "base/length.h"
#include "text/font.h"

struct glyph {
    uint16_t id;
    uint32_t cluster; /* byte offset in `text` of the characters it stands for */
    mpt advance;      /* to the next glyph: width, kerning and tracking */
    mpt dx, dy;       /* offset from the pen, y upwards; nearly always 0 */
};

struct text_run {
    const struct font *font;
    mpt size;
    const char *text;     /* UTF-8, as it is to be read and searched */
    const char *actual;   /* NULL, or what is to be read instead of `text`: the whole word where a hyphenated
                             word begins,
                                     "" where the rest of it stands on the next line */
    struct glyph *glyphs; /* left to right */
    size_t n;
    mpt width; /* sum of the advances, without the tracking behind the last glyph */
};

#endif
