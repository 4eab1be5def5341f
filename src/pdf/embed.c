#include "pdf/embed.h"

#include "base/hash.h"
#include "pdf/syntax.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* ISO 32000-1, table 123. */
enum { FLAG_SERIF = 1 << 1, FLAG_NONSYMBOLIC = 1 << 5, FLAG_ITALIC = 1 << 6 };

enum { CMAP_BLOCK = 100 }; /* most entries that one bfchar block may have */

struct subset {
    struct objects *objects;
    struct arena *arena;
    const struct font *font;
    const struct reading *readings; /* by glyph id, as the widths */
    const int *widths;
    uint16_t *glyphs;
    size_t n;
    const char *name; /* "ABCDEF+SourceSans3-Regular" */
};

/* Six letters that differ when the glyphs do (9.6.4). */
static const char *subset_name(const struct subset *s) {
    struct hash h;
    char hex[HASH_HEX], tag[7] = "";
    hash_init(&h);
    hash_add(&h, font_name(s->font), strlen(font_name(s->font)));
    for (size_t i = 0; i < s->n; i++)
        hash_add(&h, (const unsigned char[]){(unsigned char)(s->glyphs[i] >> 8), (unsigned char)s->glyphs[i]},
                 2);
    hash_hex(&h, hex);
    for (int i = 0; i < 6; i++)
        tag[i] = (char)('A' + (hex[2 * i] * 31 + hex[2 * i + 1]) % 26);
    return arena_printf(s->arena, "%s+%s", tag, font_name(s->font));
}

static void put_cmap_block(struct buffer *b, const struct subset *s, size_t from, size_t to) {
    buffer_printf(b, "%zu beginbfchar\n", to - from);
    for (size_t i = from; i < to; i++) {
        const struct reading *r = &s->readings[s->glyphs[i]];
        buffer_printf(b, "<%04X><", s->glyphs[i]);
        if (r->text)
            syntax_utf16(b, r->text, r->len);
        else
            buffer_puts(b, "FFFD"); /* only shown where ActualText says what it is */
        buffer_puts(b, ">\n");
    }
    buffer_puts(b, "endbfchar\n");
}

/* 9.10.3 */
static struct object *to_unicode(const struct subset *s) {
    struct buffer b = {0};
    buffer_puts(&b, "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (size_t from = 0; from < s->n; from += CMAP_BLOCK)
        put_cmap_block(&b, s, from, from + CMAP_BLOCK < s->n ? from + CMAP_BLOCK : s->n);
    buffer_puts(&b, "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    struct object *stream = object_stream(s->objects, b.bytes, b.len, false);
    buffer_release(&b);
    return stream;
}

/* 9.7.4.3: runs of neighbouring glyphs, "3[250 310]9[500]". */
static void put_widths(struct object *font, const struct subset *s) {
    struct buffer b = {0};
    buffer_putc(&b, '[');
    for (size_t i = 0; i < s->n; i++) {
        bool starts = i == 0 || s->glyphs[i] != s->glyphs[i - 1] + 1;
        bool ends = i + 1 == s->n || s->glyphs[i + 1] != s->glyphs[i] + 1;
        if (starts)
            buffer_printf(&b, "%u[", s->glyphs[i]);
        buffer_printf(&b, "%d%c", s->widths[s->glyphs[i]], ends ? ']' : ' ');
    }
    buffer_putc(&b, ']');
    object_value(font, "W", &b);
    buffer_release(&b);
}

static struct object *descriptor(const struct subset *s, const struct object *file) {
    const struct font_metrics *m = font_metrics(s->font);
    struct object *d = object_new(s->objects);
    object_name(d, "Type", "FontDescriptor");
    object_name(d, "FontName", s->name);
    object_int(d, "Flags", FLAG_NONSYMBOLIC | (m->serif ? FLAG_SERIF : 0) | (m->italic ? FLAG_ITALIC : 0));
    object_int(d, "ItalicAngle", m->italic_angle);
    object_int(d, "Ascent", m->ascent);
    object_int(d, "Descent", m->descent);
    object_int(d, "CapHeight", m->cap_height);
    object_int(d, "XHeight", m->x_height);
    object_int(d, "StemV", m->stem_v);
    object_ref(d, "FontFile2", file);
    struct buffer box = {0};
    buffer_printf(&box, "[%d %d %d %d]", m->box[0], m->box[1], m->box[2], m->box[3]);
    object_value(d, "FontBBox", &box);
    buffer_release(&box);
    return d;
}

static struct object *cid_font(const struct subset *s, const struct object *file) {
    struct object *font = object_new(s->objects);
    object_name(font, "Type", "Font");
    object_name(font, "Subtype", "CIDFontType2");
    object_name(font, "BaseFont", s->name);
    struct object *system = object_dict(font, "CIDSystemInfo");
    object_text(system, "Registry", "Adobe");
    object_text(system, "Ordering", "Identity");
    object_int(system, "Supplement", 0);
    object_name(font, "CIDToGIDMap", "Identity");
    object_ref(font, "FontDescriptor", descriptor(s, file));
    put_widths(font, s);
    return font;
}

static struct object *type0_font(const struct subset *s, const struct object *file) {
    struct object *font = object_new(s->objects);
    object_name(font, "Type", "Font");
    object_name(font, "Subtype", "Type0");
    object_name(font, "BaseFont", s->name);
    object_name(font, "Encoding", "Identity-H");
    object_list(font, "DescendantFonts", cid_font(s, file));
    object_ref(font, "ToUnicode", to_unicode(s));
    return font;
}

/* ISO 19005-2, 6.2.11.8: the glyph for what the font does not have is never shown. */
static bool check_missing(const struct subset *s, struct diag *d) {
    if (s->glyphs[0] != 0)
        return true;
    const struct reading *r = &s->readings[0];
    return diag_error(d, (struct place){0}, _("use another character, or a font that has it"),
                      _("the font %s has no glyph for “%.*s”"), font_name(s->font), (int)r->len,
                      r->text ? r->text : "");
}

struct object *embed_font(struct objects *o, const struct glyphs *g, enum font_id font, struct diag *d) {
    struct subset s = {.objects = o, .arena = g->arena, .font = g->fonts[font].font};
    s.readings = g->fonts[font].readings;
    s.widths = g->fonts[font].widths;
    s.n = glyphs_list(g, font, &s.glyphs);
    s.name = subset_name(&s);
    unsigned char *bytes;
    size_t len;
    if (!check_missing(&s, d))
        return NULL;
    if (!font_subset(s.font, s.arena, s.glyphs, s.n, &bytes, &len)) {
        diag_error(d, (struct place){0}, _("use a TrueType font"),
                   _("the font %s cannot be reduced to the glyphs used"), font_name(s.font));
        return NULL;
    }
    struct object *file = object_stream(o, bytes, len, false);
    object_int(file, "Length1", (int)len);
    return type0_font(&s, file);
}
