#include "text/font.h"

#include "text/hb.h"

#include <hb-ot.h>
#include <hb-subset.h>
#include <libintl.h>
#include <math.h>
#include <string.h>

#define _(text) gettext(text)

/*
 * OpenType 1.9, OS/2: fsType bit 1 forbids embedding, bit 8 subsetting, bit 9 that of outlines; post:
 * italicAngle is 16.16 at offset 4.
 */
enum { OS2_FS_TYPE = 8, FS_TYPE_RESTRICTED = 0x0002, FS_TYPE_NO_SUBSET = 0x0100, FS_TYPE_BITMAP = 0x0200 };

static int scaled(const struct font *f, double units) {
    return (int)lround(units * 1000.0 / f->upem);
}

static int16_t table_int16(hb_face_t *face, hb_tag_t tag, unsigned offset) {
    hb_blob_t *blob = hb_face_reference_table(face, tag);
    unsigned len;
    const unsigned char *b = (const unsigned char *)hb_blob_get_data(blob, &len);
    int16_t value = len >= offset + 2 ? (int16_t)(b[offset] << 8 | b[offset + 1]) : 0;
    hb_blob_destroy(blob);
    return value;
}

static void font_measure(struct font *f) {
    struct font_metrics *m = &f->metrics;
    hb_font_extents_t extents;
    hb_font_get_h_extents(f->hb, &extents);
    m->ascent = scaled(f, extents.ascender);
    m->descent = scaled(f, extents.descender);
    hb_position_t height;
    m->cap_height =
        hb_ot_metrics_get_position(f->hb, HB_OT_METRICS_TAG_CAP_HEIGHT, &height) ? scaled(f, height) : 700;
    m->x_height =
        hb_ot_metrics_get_position(f->hb, HB_OT_METRICS_TAG_X_HEIGHT, &height) ? scaled(f, height) : 500;
    static const hb_tag_t head = HB_TAG('h', 'e', 'a', 'd'), post = HB_TAG('p', 'o', 's', 't'),
                          os2 = HB_TAG('O', 'S', '/', '2');
    for (unsigned i = 0; i < 4; i++)
        m->box[i] = scaled(f, table_int16(f->face, head, 36 + 2 * i)); /* xMin, yMin, xMax, yMax */
    m->italic_angle = table_int16(f->face, post, 4);
    int weight = table_int16(f->face, os2, 4);
    m->stem_v = 50 + weight * weight / 4225; /* a usual estimate of the stem from usWeightClass */
    m->italic = m->italic_angle != 0;
    m->serif = f->id >= FONT_SERIF;
    int fs_type = table_int16(f->face, os2, OS2_FS_TYPE);
    f->embeddable = !(fs_type & (FS_TYPE_RESTRICTED | FS_TYPE_NO_SUBSET | FS_TYPE_BITMAP));
}

static struct font *font_load(struct arena *a, enum font_id id, const struct font_file *file,
                              struct diag *d) {
    struct place at = {file->file, 0};
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(file->file);
    if (!blob) {
        diag_error(d, file->at, _("give the path of a TrueType file in the fonts folder"), "%s: %s",
                   file->file, _("the font cannot be read"));
        return NULL;
    }
    hb_face_t *face = hb_face_create(blob, 0);
    if (!hb_face_get_glyph_count(face)) {
        diag_error(d, at, _("use a TrueType font"), "%s", _("this is no font file"));
        hb_face_destroy(face);
        hb_blob_destroy(blob);
        return NULL;
    }
    struct font *f = ARENA_NEW(a, struct font);
    f->id = id;
    f->blob = blob;
    f->face = face;
    f->upem = hb_face_get_upem(face);
    f->hb = hb_font_create(face);
    hb_ot_font_set_funcs(f->hb);
    hb_font_set_scale(f->hb, (int)f->upem, (int)f->upem);
    unsigned room = sizeof f->name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &room, f->name);
    font_measure(f);
    if (!f->embeddable)
        diag_error(d, at, _("choose a font whose licence allows embedding"),
                   _("the font %s may not be embedded"), f->name);
    return f;
}

bool fontset_load(struct arena *a, const struct style *s, struct diag *d, struct fontset **out) {
    struct fontset *set = ARENA_NEW(a, struct fontset);
    int before = d->errors;
    for (int i = 0; i < FONT_COUNT; i++)
        set->fonts[i] = font_load(a, (enum font_id)i, &s->fonts[i], d);
    if (d->errors > before) {
        fontset_release(set);
        return false;
    }
    *out = set;
    return true;
}

void fontset_release(struct fontset *set) {
    for (int i = 0; set && i < FONT_COUNT; i++) {
        struct font *f = set->fonts[i];
        if (!f)
            continue;
        hb_font_destroy(f->hb);
        hb_face_destroy(f->face);
        hb_blob_destroy(f->blob);
        set->fonts[i] = NULL;
    }
}

enum font_id font_id(const struct font *f) {
    return f->id;
}

const char *font_name(const struct font *f) {
    return f->name;
}

const struct font_metrics *font_metrics(const struct font *f) {
    return &f->metrics;
}

unsigned font_glyph_count(const struct font *f) {
    return hb_face_get_glyph_count(f->face);
}

int font_glyph_width(const struct font *f, uint16_t glyph) {
    return scaled(f, hb_font_get_glyph_h_advance(f->hb, glyph));
}

bool font_embeddable(const struct font *f) {
    return f->embeddable;
}

bool font_subset(const struct font *f, struct arena *a, const uint16_t *glyphs, size_t n,
                 unsigned char **bytes, size_t *len) {
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return false;
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t *set = hb_subset_input_glyph_set(input);
    hb_set_add(set, 0);
    for (size_t i = 0; i < n; i++)
        hb_set_add(set, glyphs[i]);
    /* Shaping is done: the layout tables would only bring glyphs along that are not used. */
    hb_set_t *drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    static const char *const tables[] = {"GSUB", "GPOS", "GDEF", "DSIG", "meta", "STAT"};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        hb_set_add(drop, hb_tag_from_string(tables[i], 4));
    hb_face_t *face = hb_subset_or_fail(f->face, input);
    hb_subset_input_destroy(input);
    if (!face)
        return false;
    hb_blob_t *blob = hb_face_reference_blob(face);
    unsigned size;
    const char *data = hb_blob_get_data(blob, &size);
    *bytes = (unsigned char *)arena_strndup(a, data, size);
    *len = size;
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    return size > 0;
}
