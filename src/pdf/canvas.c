#include "pdf/canvas.h"

#include "pdf/number.h"
#include "pdf/syntax.h"

void canvas_init(struct canvas *c, struct buffer *out, const struct document *doc,
                 const struct output_target *t, const struct glyphs *g) {
    struct sheet sheet = t->bleed ? doc->sheet : (struct sheet){0, 0};
    *c = (struct canvas){.out = out,
                         .style = doc->style,
                         .target = t,
                         .glyphs = g,
                         .left = sheet.beside,
                         .top = doc->style->page_h + sheet.above};
    c->overprinting = t->overprint && doc->printer->black_overprint;
    c->fill = c->stroke = c->font = -1;
    c->line.width = PT(1); /* 8.4.1, table 52: solid and butt, too */
}

static void put_sequence(struct canvas *c, const char *role) {
    buffer_putc(c->out, '/');
    buffer_puts(c->out, role);
    buffer_puts(c->out, "<</MCID ");
    number_integer(c->out, structure_mark(c->tree, c->mark, c->page));
}

void canvas_mark_begin(struct canvas *c) {
    if (!c->tree || c->marked)
        return;
    if (c->mark->tag)
        put_sequence(c, role_name(c->mark->tag->role));
    else
        buffer_puts(c->out, c->mark->pagination ? "/Artifact<</Type/Pagination" : "/Artifact<</Type/Layout");
    buffer_puts(c->out, ">>BDC\n");
    c->marked = true;
}

void canvas_mark_end(struct canvas *c) {
    if (c->marked)
        buffer_puts(c->out, "EMC\n");
    c->marked = false;
}

/* A sequence of its own where that can be, because some readers lose what follows a nested one. */
void canvas_span_begin(struct canvas *c, const char *text, size_t len) {
    if (c->tree && c->splits && c->mark->tag) {
        canvas_mark_end(c);
        put_sequence(c, "Span");
    } else {
        canvas_mark_begin(c);
        buffer_puts(c->out, "/Span<<");
    }
    buffer_puts(c->out, "/ActualText");
    syntax_text_n(c->out, text, len);
    buffer_puts(c->out, ">>BDC\n");
}

void canvas_span_end(struct canvas *c) {
    buffer_puts(c->out, "EMC\n");
}

static void put_components(struct canvas *c, const unsigned char *values, int n, int full,
                           const char *operator) {
    for (int i = 0; i < n; i++) {
        number_decimal(c->out, (values[i] * 1000 + full / 2) / full, 3);
        buffer_putc(c->out, ' ');
    }
    buffer_puts(c->out, operator);
}

static void set_overprint(struct canvas *c, bool on) {
    if (c->overprint == on)
        return;
    buffer_puts(c->out, on ? "/G1 gs\n" : "/G0 gs\n");
    c->overprint = c->overprints[on] = true;
    c->overprint = on;
}

/* A colour space of its own: every ink that there is, whatever the press prints with. */
static void set_registration(struct canvas *c, bool stroke) {
    buffer_puts(c->out, stroke ? "/All CS 1 SCN\n" : "/All cs 1 scn\n");
    c->registration = true;
}

void canvas_ink(struct canvas *c, enum ink_id id, bool stroke) {
    const struct ink *ink = &c->style->inks[id];
    int *current = stroke ? &c->stroke : &c->fill;
    if (c->overprinting)
        set_overprint(c, ink->overprint);
    if (*current == (int)id)
        return;
    if (c->target->cmyk && ink->registration)
        set_registration(c, stroke);
    else if (c->target->cmyk)
        put_components(c, ink->cmyk, 4, 100, stroke ? "K\n" : "k\n");
    else
        put_components(c, ink->rgb, 3, 255, stroke ? "RG\n" : "rg\n");
    *current = (int)id;
}

void canvas_text_begin(struct canvas *c) {
    canvas_paint(c);
    if (c->in_text)
        return;
    buffer_puts(c->out, "BT\n");
    c->in_text = true;
    c->rotated = false;
    c->origin = (struct point){0, 0};
}

void canvas_text_end(struct canvas *c) {
    if (c->in_text)
        buffer_puts(c->out, "ET\n");
    c->in_text = false;
}

void canvas_paint(struct canvas *c) {
    if (c->painting != PAINT_NOTHING)
        buffer_puts(c->out, c->painting == PAINT_FILL ? "f\n" : "S\n");
    c->painting = PAINT_NOTHING;
}
