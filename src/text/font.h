#ifndef TEXT_FONT_H
#define TEXT_FONT_H
/*
 * Fonts: TrueType files, shaped and subset by HarfBuzz, whose handles stay in this folder. A fontset holds
 * one font for each font_id of the style and is shared read-only once loaded.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "base/length.h"
#include "input/style.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct font;

/* In units of 1/1000 em, as PDF font descriptors want them (ISO 32000-1, 9.8). */
struct font_metrics {
    int ascent, descent, cap_height, x_height, italic_angle, stem_v;
    int box[4]; /* left, bottom, right, top */
    bool serif, italic;
};

struct fontset {
    struct font *fonts[FONT_COUNT];
};

bool fontset_load(struct arena *a, const struct style *s, struct diag *d, struct fontset **out);
void fontset_release(struct fontset *f);

enum font_id font_id(const struct font *f);
const char *font_name(const struct font *f); /* PostScript name: "SourceSans3-Regular" */
const struct font_metrics *font_metrics(const struct font *f);
unsigned font_glyph_count(const struct font *f);
/* Advance of a glyph in 1/1000 em, rounded. */
int font_glyph_width(const struct font *f, uint16_t glyph);
/* True when the font may be embedded and subset (OS/2 fsType). */
bool font_embeddable(const struct font *f);

/*
 * A TrueType file with only these glyphs, glyph ids retained (so that Identity-H codes stay as shaped), in
 * the arena. `glyphs` are in ascending order; glyph 0 is always kept.
 */
bool font_subset(const struct font *f, struct arena *a, const uint16_t *glyphs, size_t n,
                 unsigned char **bytes, size_t *len);

#endif
