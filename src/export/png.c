#include "export/png.h"

#include "export/replay.h"

#include <libintl.h>
#include <math.h>

#define _(text) gettext(text)

static cairo_status_t add_bytes(void *closure, const unsigned char *bytes, unsigned len) {
    buffer_add(closure, bytes, len);
    return CAIRO_STATUS_SUCCESS;
}

bool png_write(const struct plate *p, struct diag *d, struct buffer *out) {
    int w = (int)ceil(mpt_to_points(p->w) * PNG_SCALE), h = (int)ceil(mpt_to_points(p->h) * PNG_SCALE);
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, w, h);
    cairo_t *cr = cairo_create(surface);
    cairo_set_source_rgb(cr, 1, 1, 1); /* the last row and column too, which the paper covers in part */
    cairo_paint(cr);
    cairo_scale(cr, PNG_SCALE, PNG_SCALE);
    replay(cr, &p->drawing, p->style);
    cairo_status_t status = cairo_status(cr);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_write_to_png_stream(surface, add_bytes, out);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return status == CAIRO_STATUS_SUCCESS ||
           diag_error(d, (struct place){0}, _("write it as SVG only, with --format svg"),
                      _("cairo cannot write the PNG: %s"), cairo_status_to_string(status));
}
