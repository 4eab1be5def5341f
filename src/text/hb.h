#ifndef TEXT_HB_H
#define TEXT_HB_H
/* Inside text/ only: the HarfBuzz objects behind a font. */
#include "text/font.h"

#include <hb.h>

struct font {
    enum font_id id;
    hb_blob_t *blob; /* the file, mapped */
    hb_face_t *face;
    hb_font_t *hb; /* scaled to units per em */
    unsigned upem;
    char name[64];
    struct font_metrics metrics;
    bool embeddable;
};

#endif
