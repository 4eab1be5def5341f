#ifndef DRAW_PNG_COLOURS_H
#define DRAW_PNG_COLOURS_H
/*
 * What a PNG says of its colours (W3C recommendation of 2025, 11.3.2): the first of cICP, iCCP, sRGB, and
 * cHRM with gAMA. gAMA alone is libpng's.
 */
#include "base/diag.h"
#include "draw/profile.h"
#include "model/edition.h"

/*
 * NULL when the colours are sRGB's, or as good as that; with a warning when they cannot be known. The file is
 * a PNG up to its first pixels at least.
 */
struct profile *png_colours(struct arena *a, const struct picture *p, int components, struct diag *d);

/* The picture without these chunks: its pixels as they are stored. */
struct picture png_without_colours(struct arena *a, const struct picture *p);

#endif
