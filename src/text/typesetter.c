#include "text/typesetter.h"

#include "base/utf8.h"
#include "text/hb.h"

#include <libintl.h>
#include <math.h>
#include <string.h>

#define _(text) gettext(text)

enum { BUCKETS = 4096 }; /* a report holds some two thousand different words */

struct word_entry {
    int type;
    mpt size;
    size_t len;
    const struct text_run *run;
    struct word_entry *next;
};

struct word_table {
    struct word_entry *buckets[BUCKETS];
};

void typesetter_init(struct typesetter *t, struct arena *a, const struct style *s, const struct fontset *f,
                     const struct hyphenator *h, struct diag *d) {
    *t = (struct typesetter){.arena = a, .style = s, .fonts = f, .hyphenator = h, .diag = d};
    t->words = ARENA_NEW(a, struct word_table);
}

/* FNV-1a over the text, the style and the size. */
static unsigned word_hash(int type, mpt size, const char *text, size_t len) {
    uint32_t h = 2166136261u ^ (uint32_t)type * 31u ^ (uint32_t)size;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)text[i]) * 16777619u;
    return (h ^ h >> 16) % BUCKETS;
}

/* The character that a cluster has no glyph for: not always its first, as with a letter and an accent. */
static const char *missing_character(const struct font *f, const char *cluster) {
    for (const char *at = cluster, *next; *at; at = next) {
        hb_codepoint_t glyph;
        next = at;
        if (!hb_font_get_nominal_glyph(f->hb, utf8_next(&next), &glyph))
            return at;
    }
    return cluster;
}

static void report_missing_glyph(struct typesetter *t, const struct font *f, const char *cluster) {
    const char *from = missing_character(f, cluster), *to = from;
    uint32_t code = utf8_next(&to);
    diag_error(t->diag, t->at, _("use another character, or a font that has it"),
               _("the font %s has no glyph for “%.*s” (U+%04X)"), f->name, (int)(to - from), from,
               (unsigned)code);
}

static void run_fill(struct typesetter *t, struct text_run *run, hb_buffer_t *buffer, int track) {
    unsigned n;
    const hb_glyph_info_t *info = hb_buffer_get_glyph_infos(buffer, &n);
    const hb_glyph_position_t *pos = hb_buffer_get_glyph_positions(buffer, &n);
    double scale = (double)run->size / run->font->upem;
    mpt tracking = (mpt)lround(run->size * (double)track / 1000.0);
    run->glyphs = ARENA_ARRAY(t->arena, struct glyph, n);
    run->n = n;
    double pen = 0; /* each glyph is put where it belongs, to the millipoint: rounded advances would add up to
                       a drift */
    mpt at = 0;
    for (unsigned i = 0; i < n; i++) {
        pen += pos[i].x_advance * scale;
        mpt next = (mpt)lround(pen);
        struct glyph *g = &run->glyphs[i];
        g->id = (uint16_t)info[i].codepoint;
        g->cluster = info[i].cluster;
        g->advance = next - at + tracking;
        at = next;
        g->dx = (mpt)lround(pos[i].x_offset * scale);
        g->dy = (mpt)lround(pos[i].y_offset * scale);
        run->width += g->advance;
    }
    if (n)
        run->width -= tracking;
}

const struct type_style *typeset_style(const struct typesetter *t, int type) {
    return &t->style->types[type & ~(TYPE_STRONG | TYPE_EM)];
}

static enum font_id typeset_font(const struct typesetter *t, int type) {
    enum font_id font = typeset_style(t, type)->font;
    bool serif = font >= FONT_SERIF;
    if (type & TYPE_STRONG)
        return serif ? FONT_SERIF_SEMIBOLD : FONT_SANS_SEMIBOLD;
    if (type & TYPE_EM)
        return serif ? FONT_SERIF_ITALIC : FONT_SANS_ITALIC;
    return font;
}

static struct text_run *shape_in(struct typesetter *t, enum font_id font, int track, mpt size,
                                 const char *text, size_t len) {
    struct text_run *run = ARENA_NEW(t->arena, struct text_run);
    run->font = t->fonts->fonts[font];
    run->size = size;
    run->text = arena_strndup(t->arena, text, len);
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, run->text, (int)len, 0, (int)len);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer, hb_language_from_string(t->style->locale->code, -1));
    /* Spaced text keeps its letters apart: a ligature would stand out. */
    static const hb_feature_t no_ligatures = {HB_TAG('l', 'i', 'g', 'a'), 0, 0, (unsigned)-1};
    hb_shape(run->font->hb, buffer, &no_ligatures, track > 0 ? 1 : 0);
    run_fill(t, run, buffer, track);
    hb_buffer_destroy(buffer);
    return run;
}

/* Where the first character that has no glyph stands; NULL when all have one. */
static const char *lacking(const struct text_run *run) {
    for (size_t i = 0; i < run->n; i++)
        if (!run->glyphs[i].id)
            return run->text + run->glyphs[i].cluster;
    return NULL;
}

/* A word with a letter that its font lacks is set whole in the fallback: letters of two faces do not mix. */
static const struct text_run *shape(struct typesetter *t, int type, mpt size, const char *text, size_t len) {
    int track = typeset_style(t, type)->track;
    enum font_id font = typeset_font(t, type), fallback = (enum font_id)t->style->fonts[font].fallback;
    struct text_run *run = shape_in(t, font, track, size, text, len);
    const char *missing = lacking(run);
    if (!missing)
        return run;
    struct text_run *other = fallback == font ? run : shape_in(t, fallback, track, size, text, len);
    if (!lacking(other))
        return other;
    report_missing_glyph(t, run->font, missing);
    return run;
}

static const struct text_run *typeset_any(struct typesetter *t, int type, mpt size, const char *text,
                                          size_t len) {
    struct word_entry **bucket = &t->words->buckets[word_hash(type, size, text, len)];
    for (struct word_entry *e = *bucket; e; e = e->next)
        if (e->type == type && e->size == size && e->len == len && memcmp(e->run->text, text, len) == 0)
            return e->run;
    struct word_entry *e = ARENA_NEW(t->arena, struct word_entry);
    *e = (struct word_entry){type, size, len, shape(t, type, size, text, len), *bucket};
    *bucket = e;
    return e->run;
}

const struct text_run *typeset_n(struct typesetter *t, int type, const char *text, size_t len) {
    return typeset_any(t, type, typeset_style(t, type)->size, text, len);
}

const struct text_run *typeset(struct typesetter *t, int type, const char *text) {
    return typeset_n(t, type, text, strlen(text));
}

const struct text_run *typeset_sized(struct typesetter *t, int type, mpt size, const char *text) {
    return typeset_any(t, type, size, text, strlen(text));
}

mpt typeset_width(struct typesetter *t, int type, const char *text) {
    return typeset(t, type, text)->width;
}
