#include "draw/separation.h"

#include "draw/decode.h"

bool image_separate(const struct image *image, const struct press *p, struct diag *d, struct buffer *out) {
    size_t pixels = (size_t)image->columns * (size_t)image->rows;
    struct buffer decoded = {0};
    bool ok = image->kind == IMAGE_PIXELS || jpeg_pixels(image, d, &decoded);
    const char *rgb = image->kind == IMAGE_PIXELS ? image->bytes : decoded.bytes;
    if (ok) {
        press_convert(p, (const unsigned char *)rgb, pixels,
                      (unsigned char *)buffer_reserve(out, 4 * pixels));
        out->len += 4 * pixels;
    }
    buffer_release(&decoded);
    return ok;
}
