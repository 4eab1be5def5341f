#ifndef EXPORT_REPLAY_H
#define EXPORT_REPLAY_H
/*
 * Replays a drawing list with cairo, in points: the same paths and glyphs as on the page. Links and pictures
 * are left out.
 */
#include "draw/drawing.h"

#include <cairo.h>

void replay(cairo_t *cr, const struct drawing *d, const struct style *s);

#endif
