#include "pdf/glyphs.h"

#include <string.h>

void glyphs_init(struct glyphs *g, struct arena *a) {
    *g = (struct glyphs){.arena = a};
}

bool cluster_next(const struct text_run *run, struct cluster *c) {
    if (c->end >= run->n)
        return false;
    size_t first = c->end, end = first + 1;
    uint32_t from = run->glyphs[first].cluster;
    while (end < run->n && run->glyphs[end].cluster == from)
        end++;
    c->first = first;
    c->end = end;
    c->text = run->text + from;
    if (end == run->n)
        c->len = strlen(c->text);
    else
        c->len = run->glyphs[end].cluster > from ? run->glyphs[end].cluster - from : 0;
    return true;
}

static bool reads_as(const struct reading *r, const char *text, size_t len) {
    if (r->len != len || !r->text)
        return false;
    return len == 1 ? *r->text == *text : memcmp(r->text, text, len) == 0;
}

/* Whoever searches for "76,2 %" types a space: that its line must not break there is no matter any more. */
static bool is_no_break_space(const char *text, size_t len) {
    return len == 2 && memcmp(text, "\u00A0", 2) == 0;
}

static void count(struct glyphs *g, struct reading *r, const char *text, size_t len) {
    if (is_no_break_space(text, len)) {
        text = " ";
        len = 1;
    }
    while (r->text && !reads_as(r, text, len)) {
        if (!r->next)
            r->next = ARENA_NEW(g->arena, struct reading);
        r = r->next;
    }
    r->text = text;
    r->len = len;
    r->count++;
}

static void font_add(struct glyphs *g, const struct font *font) {
    unsigned n = font_glyph_count(font);
    enum font_id id = font_id(font);
    g->fonts[id].font = font;
    g->fonts[id].readings = ARENA_ARRAY(g->arena, struct reading, n);
    g->fonts[id].shown = ARENA_ARRAY(g->arena, bool, n);
    g->fonts[id].widths = ARENA_ARRAY(g->arena, int, n);
}

static void show(struct glyphs *g, enum font_id id, uint16_t glyph) {
    if (g->fonts[id].shown[glyph])
        return;
    g->fonts[id].shown[glyph] = true;
    g->fonts[id].widths[glyph] = font_glyph_width(g->fonts[id].font, glyph);
}

void glyphs_add(struct glyphs *g, const struct text_run *run) {
    enum font_id id = font_id(run->font);
    if (!g->fonts[id].font)
        font_add(g, run->font);
    for (struct cluster c = {0}; cluster_next(run, &c);) {
        for (size_t i = c.first; i < c.end; i++)
            show(g, id, run->glyphs[i].id);
        if (c.end == c.first + 1 && c.len)
            count(g, &g->fonts[id].readings[run->glyphs[c.first].id], c.text, c.len);
    }
}

/* A soft hyphen is not there for whoever ignores ActualText; the hyphen of "e-post" must be. */
static unsigned weight(const struct reading *r) {
    bool soft = reads_as(r, "\u00AD", 2);
    return soft ? 1 : 1 + r->count;
}

static void choose(struct reading *first) {
    struct reading *best = first;
    for (struct reading *r = first->next; r; r = r->next)
        if (weight(r) > weight(best))
            best = r;
    struct reading chosen = *best;
    best->text = first->text;
    best->len = first->len;
    best->count = first->count;
    first->text = chosen.text;
    first->len = chosen.len;
    first->count = chosen.count;
}

void glyphs_choose(struct glyphs *g) {
    for (int f = 0; f < FONT_COUNT; f++) {
        unsigned n = g->fonts[f].font ? font_glyph_count(g->fonts[f].font) : 0;
        for (unsigned i = 0; i < n; i++)
            if (g->fonts[f].readings[i].next)
                choose(&g->fonts[f].readings[i]);
    }
}

bool reading_agrees(const struct reading *readings, const struct text_run *run, const struct cluster *c) {
    if (c->end != c->first + 1)
        return false;
    const struct reading *r = &readings[run->glyphs[c->first].id];
    return reads_as(r, c->text, c->len) || (is_no_break_space(c->text, c->len) && reads_as(r, " ", 1));
}

size_t glyphs_list(const struct glyphs *g, enum font_id font, uint16_t **out) {
    unsigned n = font_glyph_count(g->fonts[font].font);
    size_t used = 0;
    *out = ARENA_ARRAY(g->arena, uint16_t, n);
    for (unsigned i = 0; i < n; i++)
        if (g->fonts[font].shown[i])
            (*out)[used++] = (uint16_t)i;
    return used;
}
