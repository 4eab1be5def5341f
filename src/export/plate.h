#ifndef EXPORT_PLATE_H
#define EXPORT_PLATE_H
/*
 * A chart on its own: with a heading, its title and subtitle above it and its source below, on white paper.
 */
#include "content/chart.h"
#include "draw/drawing.h"
#include "text/typesetter.h"

struct plate {
    struct drawing drawing;
    const struct style *style;
    mpt w, h;
    const char *language;    /* "sv" */
    const char *title, *alt; /* for those who cannot see it */
};

/* `heading` and `source` may be NULL. False when cairo has no memory. */
bool plate_make(struct arena *a, struct typesetter *t, const struct chart *c, const char *heading,
                const char *source, struct plate *out);

#endif
