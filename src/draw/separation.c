#include "draw/separation.h"

#include "draw/decode.h"

bool image_separate(const struct image *image, const struct press *p, struct diag *d, struct buffer *out) {
    size_t pixels = (size_t)image->columns * (size_t)image->rows;
    const unsigned char *rgb = (const unsigned char *)image->bytes;
    struct buffer decoded = {0};
    if (image->kind == IMAGE_JPEG) {
        if (!jpeg_pixels(image, d, &decoded))
            return false;
        rgb = (const unsigned char *)decoded.bytes;
    }
    press_convert(p, rgb, pixels, (unsigned char *)buffer_reserve(out, 4 * pixels));
    out->len += 4 * pixels;
    buffer_release(&decoded);
    return true;
}
