/* Text on the canvas (ISO 32000-1, 9.4): glyph ids, and adjustments that put each where it was laid out. */
#include "pdf/canvas.h"
#include "pdf/number.h"

#include <stdlib.h>
#include <string.h>

/*
 * How far the reader's pen is behind is counted exactly, in 1/100 000 of a millipoint: a font size in
 * millipoints times a width in 1/1000 em times an adjustment in hundredths. No run is too long for it.
 */
enum { UNIT = 100 * 1000, TOLERANCE = UNIT };

struct show {
    struct canvas *canvas;
    const struct text_run *run;
    const struct reading *readings; /* of the run's font, as the widths */
    const int *widths;
    mpt spacing;
    int64_t behind; /* from the pen of the stream's reader to where the next glyph was laid out */
    size_t start;   /* where in the stream the operator under way begins */
    bool open;      /* an operator is under way */
    bool adjusted;  /* it needs an array */
    bool span;      /* what is shown reads as something else */
};

/* What a glyph has beyond its width, and whether that is the same but for the rounding of positions. */
static mpt beyond_width(const struct text_run *run, const int *widths, size_t i) {
    const struct glyph *g = &run->glyphs[i];
    return g->advance - (mpt)(((int64_t)widths[g->id] * run->size + 500) / 1000);
}

static bool alike(mpt a, mpt b) {
    return abs(a - b) <= 1;
}

/* False for nearly all text: in the mean, its glyphs have next to nothing beyond their widths. */
static bool may_be_spaced(const struct text_run *run, const int *widths) {
    int64_t advance = 0, width = 0;
    for (size_t i = 0; i < run->n; i++) {
        advance += run->glyphs[i].advance;
        width += widths[run->glyphs[i].id];
    }
    int64_t beyond = llabs(advance * 1000 - width * run->size);
    return run->n > 2 && beyond > (int64_t)run->n * run->size * 4; /* 4/1000 em */
}

/* The tracking: what most glyphs have beyond their width, found by Boyer and Moore's majority vote. */
static mpt run_spacing(const struct text_run *run, const int *widths) {
    mpt candidate = 0, sum = 0;
    size_t votes = 0, agree = 0;
    if (!may_be_spaced(run, widths))
        return 0;
    for (size_t i = 0; i < run->n; i++) {
        mpt beyond = beyond_width(run, widths, i);
        if (!votes)
            candidate = beyond;
        votes += alike(beyond, candidate) ? 1 : (size_t)-1;
    }
    if (alike(candidate, 0))
        return 0; /* kerning or rounding */
    for (size_t i = 0; i < run->n; i++) {
        mpt beyond = beyond_width(run, widths, i);
        agree += alike(beyond, candidate);
        sum += alike(beyond, candidate) ? beyond : 0;
    }
    return agree * 2 > run->n ? (mpt)((sum + (sum < 0 ? -1 : 1) * (mpt)agree / 2) / (mpt)agree) : 0;
}

/* Room for what the glyphs of the run may need at most, so that they are written without asking for each. */
static void reserve(struct show *s) {
    buffer_reserve(s->canvas->out, 128 + s->run->n * 64);
}

static void show_open(struct show *s) {
    if (s->open)
        return;
    if (!s->span)
        canvas_mark_begin(s->canvas);
    s->start = s->canvas->out->len;
    buffer_puts(s->canvas->out, "[<");
    s->open = true;
    s->adjusted = false;
}

static void show_close(struct show *s) {
    struct buffer *out = s->canvas->out;
    if (!s->open)
        return;
    if (!s->adjusted)
        out->bytes[s->start] = ' ';
    buffer_puts(out, s->adjusted ? ">]TJ\n" : ">Tj\n");
    s->open = false;
}

static int64_t within(int64_t value, int64_t most) {
    return value < -most ? -most : value > most ? most : value;
}

/*
 * Writes the shortest number that moves the pen this far, to within the tolerance; of what is too far for one
 * number, the rest comes with the next glyph.
 */
static void adjust(struct show *s, int64_t distance) {
    struct buffer *out = s->canvas->out;
    int64_t step = (int64_t)s->run->size * 100, amount = 0;
    distance = within(distance, step * NUMBER_MOST);
    int decimals = 0;
    for (;; decimals++, step /= 10) {
        amount = (-distance + (distance > 0 ? -step : step) / 2) / step;
        if (decimals == 2 || llabs(distance + amount * step) <= TOLERANCE)
            break;
    }
    if (!amount)
        return;
    show_open(s);
    if (out->bytes[out->len - 1] == '<')
        out->len--;
    else
        buffer_putc(out, '>');
    number_decimal(out, amount, decimals);
    buffer_putc(out, '<');
    s->adjusted = true;
    s->behind += amount * step;
}

static void set_rise(struct show *s, mpt rise) {
    struct canvas *c = s->canvas;
    if (c->rise == rise)
        return;
    show_close(s);
    number_length(c->out, rise);
    buffer_puts(c->out, " Ts\n");
    c->rise = rise;
}

static void show_glyph(struct show *s, const struct glyph *g) {
    static const char digits[] = "0123456789ABCDEF";
    struct buffer *out = s->canvas->out;
    int64_t distance = s->behind + (int64_t)g->dx * UNIT;
    set_rise(s, g->dy);
    if (distance > TOLERANCE || distance < -TOLERANCE)
        adjust(s, distance);
    show_open(s);
    char *at = out->bytes + out->len;
    at[0] = digits[g->id >> 12];
    at[1] = digits[g->id >> 8 & 15];
    at[2] = digits[g->id >> 4 & 15];
    at[3] = digits[g->id & 15];
    out->len += 4;
    s->behind += (int64_t)(g->advance - s->spacing) * UNIT - (int64_t)s->widths[g->id] * s->run->size * 100;
}

static void span_begin(struct show *s, const char *text, size_t len) {
    show_close(s);
    canvas_span_begin(s->canvas, text, len);
    reserve(s);
    s->span = true;
}

static void span_end(struct show *s) {
    if (!s->span)
        return;
    show_close(s);
    canvas_span_end(s->canvas);
    s->span = false;
}

/* Where the clusters end that do not agree with the font's map, from `c` on. */
static const char *differing_end(const struct show *s, struct cluster c) {
    const char *end = c.text + c.len;
    while (cluster_next(s->run, &c) && !reading_agrees(s->readings, s->run, &c))
        end = c.text + c.len;
    return end;
}

/* All glyphs; those that stand for other text here than in the font's map say so. */
static void show_glyphs(struct show *s) {
    struct cluster c = {0};
    while (cluster_next(s->run, &c)) {
        if (reading_agrees(s->readings, s->run, &c))
            span_end(s);
        else if (!s->span)
            span_begin(s, c.text, (size_t)(differing_end(s, c) - c.text));
        for (size_t i = c.first; i < c.end; i++)
            show_glyph(s, &s->run->glyphs[i]);
    }
    span_end(s);
}

/* All glyphs, to be read as something else. */
static void show_instead(struct show *s, const char *actual) {
    span_begin(s, actual, strlen(actual));
    for (size_t i = 0; i < s->run->n; i++)
        show_glyph(s, &s->run->glyphs[i]);
    span_end(s);
}

static void set_font(struct canvas *c, const struct text_run *run, mpt spacing) {
    enum font_id id = font_id(run->font);
    if (c->font != (int)id || c->size != run->size) {
        buffer_puts(c->out, "/F");
        number_integer(c->out, id);
        buffer_putc(c->out, ' ');
        number_length(c->out, run->size);
        buffer_puts(c->out, " Tf\n");
        c->font = (int)id;
        c->size = run->size;
        c->fonts[id] = true;
    }
    if (c->spacing != spacing) {
        number_length(c->out, spacing);
        buffer_puts(c->out, " Tc\n");
        c->spacing = spacing;
    }
}

static void put_matrix(struct canvas *c, int cosine, int sine) {
    const int direction[] = {cosine, -sine, sine, cosine};
    for (int i = 0; i < 4; i++) {
        number_decimal(c->out, direction[i], 6);
        buffer_putc(c->out, ' ');
    }
}

static void put_pair(struct canvas *c, mpt x, mpt y, const char *operator) {
    char *at = buffer_reserve(c->out, 2 * NUMBER_LENGTH + 1), *begin = at;
    at = number_length_at(at, x);
    *at++ = ' ';
    at = number_length_at(at, y);
    c->out->len += (size_t)(at - begin);
    buffer_add(c->out, operator, 4);
}

static void set_position(struct canvas *c, const struct op *op) {
    struct point at = canvas_point(c, op->at), from = c->origin;
    bool rotated = op->sin != 0 || op->cos < 0, matrix = rotated || c->rotated;
    if (!matrix && at.x == from.x && at.y == from.y)
        return;
    if (matrix) {
        put_matrix(c, op->cos, op->sin);
        from = (struct point){0, 0};
    }
    put_pair(c, at.x - from.x, at.y - from.y, matrix ? " Tm\n" : " Td\n");
    c->origin = at;
    c->rotated = rotated;
}

void canvas_show(struct canvas *c, const struct op *op) {
    const struct text_run *run = op->run;
    enum font_id font = font_id(run->font);
    struct show s = {.canvas = c, .run = run, .readings = c->glyphs->fonts[font].readings};
    s.widths = c->glyphs->fonts[font].widths;
    s.spacing = run_spacing(run, s.widths);
    canvas_text_begin(c);
    canvas_ink(c, op->ink, false);
    set_font(c, run, s.spacing);
    set_position(c, op);
    reserve(&s);
    if (c->tree && run->actual)
        show_instead(&s, run->actual);
    else
        show_glyphs(&s);
    show_close(&s);
}
