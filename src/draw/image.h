#ifndef DRAW_IMAGE_H
#define DRAW_IMAGE_H
/*
 * A picture that has been looked at from its first byte to its last: what it shows can be drawn without
 * another error. Colours are sRGB, converted from the profile of the file where it has one; what was
 * transparent is white, since neither archive nor print shop want transparency.
 */
#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

struct edition;
struct picture;

enum image_kind {
    IMAGE_PIXELS, /* `bytes` are rows from the top, `columns` × `components` bytes each */
    IMAGE_JPEG,   /* `bytes` are a JPEG file, baseline or progressive, without what cameras add to it */
};

enum image_limit { IMAGE_MEGAPIXELS = 100 };

struct image {
    const char *path; /* as messages show it */
    struct place at;  /* where the XML names it first */
    int number;       /* of its picture */
    enum image_kind kind;
    int columns, rows; /* pixels, as stored */
    int orientation;   /* how they are to be seen, 1 to 8 as Exif counts: 1 as stored, 3 turned over, 6 a
                          quarter clockwise … */
    int components;    /* 1: grey, 3: red, green, blue */
    bool plain_rgb; /* IMAGE_JPEG of 3 components: stored as these, not as brightness and two differences of
                       colour */
    const char *bytes;
    size_t len;
};

/* Width and height as seen, in pixels. */
static inline int image_width(const struct image *i) {
    return i->orientation > 4 ? i->rows : i->columns;
}

static inline int image_height(const struct image *i) {
    return i->orientation > 4 ? i->columns : i->rows;
}

/* Decodes one picture; bytes of IMAGE_JPEG live in `a`, too. */
bool image_read(struct arena *a, const struct picture *p, struct diag *d, struct image *out);

/* All pictures of the edition, by number. Reports every one that cannot be drawn. */
bool images_read(struct arena *a, const struct edition *e, struct diag *d, struct image **out);

#endif
