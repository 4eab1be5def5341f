#ifndef DRAW_PRESS_H
#define DRAW_PRESS_H
/*
 * A printing condition's ICC profile (ICC.1:2010, ISO 15076-1), and the conversion of pictures' colours by
 * it. lcms2's handles stay in this folder.
 */
#include "base/diag.h"
#include "input/printer.h"

#include <stdbool.h>
#include <stddef.h>

struct press;

/*
 * False with a diagnostic when the printer's file is no ICC profile of a CMYK press, version 2 or 4, with
 * both directions.
 */
bool press_open(const struct printer *p, struct diag *d, struct press **out);
void press_close(struct press *p); /* NULL is fine */

/*
 * sRGB to the press's CMYK, 3 bytes to 4 (255: full ink) for each of `n` pixels: relative colorimetric with
 * black point compensation, so that white stays paper and the darkest stays apart. Ink beyond the printer's
 * limit is taken from cyan, magenta and yellow alike, which keeps the hue.
 */
void press_convert(const struct press *p, const unsigned char *rgb, size_t n, unsigned char *cmyk);

#endif
