#include "draw/decode.h"
#include "draw/png_colours.h"
#include "model/edition.h"

#include <png.h>

/* PNG (W3C recommendation of 2003), 11.2.2: IHDR comes first, with width and height in its first 8 bytes. */
enum { IHDR_WIDTH = 16, IHDR_HEIGHT = 20, IHDR_COLOUR = 25, IHDR_END = 29 };

/* Bits of the colour type: a palette is of colours, too. */
static bool is_coloured(const struct picture *p) {
    return p->bytes[IHDR_COLOUR] & PNG_COLOR_MASK_COLOR;
}

static unsigned big_endian(const char *bytes) {
    const unsigned char *b = (const unsigned char *)bytes;
    return (unsigned)b[0] << 24 | (unsigned)b[1] << 16 | (unsigned)b[2] << 8 | b[3];
}

static bool decode(struct arena *a, const struct picture *p, struct diag *d, struct image *out) {
    static const png_color white = {255, 255, 255};
    png_image image = {.version = PNG_IMAGE_VERSION};
    if (!png_image_begin_read_from_memory(&image, p->bytes, p->len))
        return image_damaged(p, d);
    bool colour = is_coloured(p);
    image.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    image.flags |=
        PNG_IMAGE_FLAG_16BIT_sRGB; /* else libpng takes 16 bits that do not say otherwise as linear light */
    out->kind = IMAGE_PIXELS;
    out->columns = (int)image.width;
    out->rows = (int)image.height;
    out->components = colour ? 3 : 1;
    out->len = (size_t)out->columns * (size_t)out->rows * (size_t)out->components;
    char *pixels = arena_alloc(a, out->len);
    if (!png_image_finish_read(&image, &white, pixels, 0, NULL))
        return image_damaged(p, d);
    out->bytes = pixels;
    return true;
}

bool png_decode(struct arena *a, const struct picture *p, struct diag *d, struct image *out) {
    if (p->len < IHDR_END)
        return image_damaged(p, d);
    /* Before libpng looks: it would call the size invalid without naming it. */
    if (!image_size_check(p, big_endian(p->bytes + IHDR_WIDTH), big_endian(p->bytes + IHDR_HEIGHT), d))
        return false;
    struct profile *colours = png_colours(a, p, is_coloured(p) ? 3 : 1, d);
    struct picture bare = colours ? png_without_colours(a, p) : *p;
    bool ok = decode(a, &bare, d, out);
    if (ok && colours)
        profile_convert(colours, (unsigned char *)out->bytes, out->len / (size_t)out->components);
    profile_close(colours);
    return ok;
}
