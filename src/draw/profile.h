#ifndef DRAW_PROFILE_H
#define DRAW_PROFILE_H
/*
 * A picture's own colours and their way to sRGB, which all pictures are drawn in: cameras and image programs
 * write a profile beside the pixels (Adobe RGB, Display P3, grey of a press), without which they look pale or
 * garish. lcms2's handles stay in this folder.
 */
#include <stdbool.h>
#include <stddef.h>

struct profile;

/*
 * From an ICC profile (ICC.1:2010) that stands in the file, for pixels of 1 (grey) or 3 (red, green, blue)
 * components; NULL when it is damaged or of other colours.
 */
struct profile *profile_open(const void *icc, size_t len, int components);

/* Primaries and white as x and y in CIE 1931 (white, red, green, blue), and how light is coded. */
struct chromaticities {
    double x[4], y[4];
    double gamma; /* of a power, 2.2; 0: sRGB's own curve, 1: linear light */
};

/* From what a PNG says without a profile; NULL when these are no colours. */
struct profile *profile_of_chromaticities(const struct chromaticities *c);

/*
 * From coding-independent code points (ITU-T H.273): colour primaries 1, 9, 11 or 12, transfer
 * characteristics 1, 4, 5, 6, 8, 13, 14 or 15. NULL for others, among them those of high dynamic range.
 */
struct profile *profile_of_code_points(unsigned primaries, unsigned transfer);

/* Whether the colours are sRGB's, as far as eight bits can tell, so that nothing needs to be converted. */
bool profile_is_srgb(const struct profile *p);

/* `n` pixels in place: relative colorimetric with black point compensation. */
void profile_convert(const struct profile *p, unsigned char *pixels, size_t n);

void profile_close(struct profile *p); /* NULL is fine */

#endif
