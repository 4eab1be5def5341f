#include "export/svg.h"

#include "base/unicode.h"

#include "text/outline.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* A glyph that is used, drawn once in 1/1000 em. */
struct glyph_def {
    const struct font *font;
    uint16_t id;
};

struct svg {
    const struct plate *plate;
    struct arena arena;
    struct buffer *out;
    struct glyph_def *glyphs; /* by number, in the order of their first use */
    size_t n, capacity;
};

static void put_escaped(struct buffer *out, const char *text) {
    for (text += unicode_soft_hyphen(text); *text; text++, text += unicode_soft_hyphen(text))
        switch (*text) {
        case '&':
            buffer_puts(out, "&amp;");
            break;
        case '<':
            buffer_puts(out, "&lt;");
            break;
        case '>':
            buffer_puts(out, "&gt;");
            break;
        default:
            buffer_putc(out, *text);
        }
}

/* Thousandths as a decimal number without needless zeros: 6500 is 6.5. */
static void put_number(struct buffer *out, long n) {
    char digits[32];
    int len =
        snprintf(digits, sizeof digits, "%s%ld.%03ld", n < 0 ? "-" : "", labs(n) / 1000, labs(n) % 1000);
    while (digits[len - 1] == '0')
        len--;
    if (digits[len - 1] == '.')
        len--;
    buffer_add(out, digits, (size_t)len);
}

static void put_pair(struct buffer *out, long x, long y) {
    put_number(out, x);
    buffer_putc(out, ' ');
    put_number(out, y);
}

static void put_ink(const struct svg *s, const char *attribute, enum ink_id ink) {
    const unsigned char *c = s->plate->style->inks[ink].rgb;
    buffer_printf(s->out, " %s=\"#%02x%02x%02x\"", attribute, c[0], c[1], c[2]);
}

static void put_path(struct buffer *out, const struct path *path) {
    static const char letters[] = {
        [SEGMENT_MOVE] = 'M', [SEGMENT_LINE] = 'L', [SEGMENT_CURVE] = 'C', [SEGMENT_CLOSE] = 'Z'};
    const struct point *p = path->points;
    buffer_puts(out, " d=\"");
    for (size_t i = 0; i < path->n_segments; i++) {
        int n = path->segments[i] == SEGMENT_CURVE ? 3 : path->segments[i] == SEGMENT_CLOSE ? 0 : 1;
        buffer_putc(out, letters[path->segments[i]]);
        for (int k = 0; k < n; k++, p++) {
            buffer_puts(out, k ? " " : "");
            put_pair(out, p->x, p->y);
        }
    }
    buffer_putc(out, '"');
}

static void put_fill(const struct svg *s, const struct op *op) {
    buffer_puts(s->out, "<path");
    put_ink(s, "fill", op->ink);
    put_path(s->out, &op->path);
    buffer_puts(s->out, "/>\n");
}

static void put_stroke(const struct svg *s, const struct op *op) {
    buffer_puts(s->out, "<path fill=\"none\"");
    put_ink(s, "stroke", op->ink);
    buffer_puts(s->out, " stroke-width=\"");
    put_number(s->out, op->stroke.width);
    if (op->stroke.dash) {
        buffer_puts(s->out, "\" stroke-dasharray=\"");
        put_pair(s->out, op->stroke.dash, op->stroke.gap);
    }
    buffer_puts(s->out, op->stroke.round_cap ? "\" stroke-linecap=\"round\"" : "\"");
    put_path(s->out, &op->path);
    buffer_puts(s->out, "/>\n");
}

/* The number under which a glyph is drawn. */
static size_t glyph_number(struct svg *s, const struct font *font, uint16_t id) {
    size_t i = 0;
    while (i < s->n && (s->glyphs[i].font != font || s->glyphs[i].id != id))
        i++;
    if (i == s->n) {
        ARENA_PUSH(&s->arena, s->glyphs, s->n, s->capacity);
        s->glyphs[s->n++] = (struct glyph_def){font, id};
    }
    return i;
}

/* A run in its own system of coordinates, 1/1000 em. */
static void put_text(struct svg *s, const struct op *op) {
    const struct text_run *run = op->run;
    mpt x = 0;
    buffer_puts(s->out, "<g");
    put_ink(s, "fill", op->ink);
    buffer_puts(s->out, " transform=\"translate(");
    put_pair(s->out, op->at.x, op->at.y);
    if (op->sin || op->cos < 0) {
        buffer_puts(s->out, ") rotate(");
        put_number(s->out, lround(atan2(op->sin, op->cos) * 180 / M_PI * 1000));
    }
    /* A size in points times 1/1000 is written exactly as a number of six decimals. */
    buffer_printf(s->out, ") scale(%d.%06d)\">", run->size / 1000000, run->size % 1000000);
    for (size_t i = 0; i < run->n; i++) {
        const struct glyph *g = &run->glyphs[i];
        double em = 1e6 / run->size; /* 1/1000 em in 1/1000 of the run's unit */
        buffer_printf(s->out, "<use xlink:href=\"#g%zu\" x=\"", glyph_number(s, run->font, g->id));
        put_number(s->out, lround((x + g->dx) * em));
        if (g->dy) {
            buffer_puts(s->out, "\" y=\"");
            put_number(s->out, lround(-g->dy * em));
        }
        buffer_puts(s->out, "\"/>");
        x += g->advance;
    }
    buffer_puts(s->out, "</g>\n");
}

static void glyph_pair(struct buffer *out, double x, double y) {
    buffer_printf(out, "%ld %ld", lround(x * 1000), lround(-y * 1000));
}

static void glyph_move(void *to, double x, double y) {
    buffer_putc(to, 'M');
    glyph_pair(to, x, y);
}

static void glyph_line(void *to, double x, double y) {
    buffer_putc(to, 'L');
    glyph_pair(to, x, y);
}

static void glyph_curve(void *to, double x1, double y1, double x2, double y2, double x, double y) {
    buffer_putc(to, 'C');
    glyph_pair(to, x1, y1);
    buffer_putc(to, ' ');
    glyph_pair(to, x2, y2);
    buffer_putc(to, ' ');
    glyph_pair(to, x, y);
}

static void glyph_close(void *to) {
    buffer_putc(to, 'Z');
}

static void put_glyphs(const struct svg *s) {
    const struct outline_pen pen = {s->out, glyph_move, glyph_line, glyph_curve, glyph_close};
    buffer_puts(s->out, "<defs>\n");
    for (size_t i = 0; i < s->n; i++) {
        buffer_printf(s->out, "<path id=\"g%zu\" d=\"", i);
        outline_draw(s->glyphs[i].font, s->glyphs[i].id, &pen);
        buffer_puts(s->out, "\"/>\n");
    }
    buffer_puts(s->out, "</defs>\n");
}

static void put_head(const struct svg *s) {
    const struct plate *p = s->plate;
    buffer_puts(s->out,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"");
    put_number(s->out, p->w);
    buffer_puts(s->out, "pt\" height=\"");
    put_number(s->out, p->h);
    buffer_puts(s->out, "pt\" viewBox=\"0 0 ");
    put_pair(s->out, p->w, p->h);
    buffer_printf(s->out,
                  "\" xml:lang=\"%s\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">",
                  p->language);
    put_escaped(s->out, p->title);
    buffer_puts(s->out, "</title>\n<desc id=\"desc\">");
    put_escaped(s->out, p->alt);
    buffer_puts(s->out, "</desc>\n");
}

void svg_write(const struct plate *p, struct buffer *out) {
    struct svg s = {.plate = p, .out = out};
    arena_init(&s.arena);
    put_head(&s);
    for (size_t i = 0; i < p->drawing.n; i++) {
        const struct op *op = &p->drawing.ops[i];
        if (op->kind == OP_FILL)
            put_fill(&s, op);
        else if (op->kind == OP_STROKE)
            put_stroke(&s, op);
        else if (op->kind == OP_TEXT)
            put_text(&s, op);
    }
    put_glyphs(&s);
    buffer_puts(out, "</svg>\n");
    arena_release(&s.arena);
}
