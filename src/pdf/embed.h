#ifndef PDF_EMBED_H
#define PDF_EMBED_H
/*
 * Embeds a font: a Type 0 font with Identity-H and one CIDFontType2 descendant (ISO 32000-1, 9.7;
 * ISO 19005-2, 6.2.11), subset to the glyphs shown, with a ToUnicode map. Codes are glyph ids of two bytes.
 */
#include "base/diag.h"
#include "pdf/glyphs.h"
#include "pdf/object.h"

/* The Type 0 font; NULL with a diagnostic when the font cannot be subset. */
struct object *embed_font(struct objects *o, const struct glyphs *g, enum font_id font, struct diag *d);

#endif
