#include "draw/image.h"

#include "draw/decode.h"
#include "model/edition.h"

#include <libintl.h>
#include <stdint.h>

#define _(text) gettext(text)

bool image_size_check(const struct picture *p, unsigned columns, unsigned rows, struct diag *d) {
    if (!columns || !rows)
        return diag_error(d, p->at, _("open it in an image program and save it again"),
                          _("the picture %s has no pixels: it is %u × %u"), p->path, columns, rows);
    if ((uint64_t)columns * rows > IMAGE_MEGAPIXELS * UINT64_C(1000000))
        return diag_error(d, p->at, _("scale it down: 2500 pixels across fill a page"),
                          _("the picture %s is %u × %u pixels, more than %d million"), p->path, columns, rows,
                          IMAGE_MEGAPIXELS);
    return true;
}

/* What libraries find wrong (a checksum, a filter's number) helps nobody who has only the file. */
bool image_damaged(const struct picture *p, struct diag *d) {
    return diag_error(d, p->at, _("fetch it anew, or open it in an image program and save it again"),
                      _("the picture %s is damaged or cut off"), p->path);
}

void profile_warn(const struct picture *p, struct diag *d) {
    diag_warning(d, p->at, _("save it in sRGB"),
                 _("the colours of the picture %s cannot be read, and are taken for sRGB"), p->path);
}

bool image_read(struct arena *a, const struct picture *p, struct diag *d, struct image *out) {
    *out = (struct image){.path = p->path, .at = p->at, .number = p->number, .orientation = 1};
    return (p->bytes[0] == '\xFF' ? jpeg_decode : png_decode)(a, p, d, out);
}

bool images_read(struct arena *a, const struct edition *e, struct diag *d, struct image **out) {
    bool ok = true;
    *out = ARENA_ARRAY(a, struct image, (size_t)e->n_pictures);
    for (const struct picture *p = e->pictures; p; p = p->next)
        ok &= image_read(a, p, d, &(*out)[p->number]);
    return ok;
}
