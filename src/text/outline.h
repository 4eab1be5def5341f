#ifndef TEXT_OUTLINE_H
#define TEXT_OUTLINE_H
/* Outlines of glyphs, for pictures that must look the same where the fonts are not installed. */
#include "text/font.h"

/* Where a glyph's ink lies, in em from its origin, y downwards; false for one without ink. */
bool outline_box(const struct font *f, uint16_t glyph, double *left, double *top, double *right,
                 double *bottom);

/* Receives an outline, in em, y upwards. Quadratic curves come as cubic ones. */
struct outline_pen {
    void *to; /* the receiver's own */
    void (*move)(void *to, double x, double y);
    void (*line)(void *to, double x, double y);
    void (*curve)(void *to, double x1, double y1, double x2, double y2, double x, double y);
    void (*close)(void *to);
};

/* Where a glyph's ink begins at the left, in em from its origin; 0 for one without ink. */
double outline_left(const struct font *f, uint16_t glyph);

void outline_draw(const struct font *f, uint16_t glyph, const struct outline_pen *pen);

#endif
