#ifndef DRAW_EXIF_H
#define DRAW_EXIF_H
/* What a camera notes of a picture (JEITA CP-3451, Exif 2.3). Only one of its notes matters here. */
#include <stddef.h>

/*
 * How the picture is to be seen (tag 0x0112), 1 to 8, from the contents of an APP1 segment; 1 when it does
 * not say.
 */
int exif_orientation(const unsigned char *segment, size_t len);

#endif
