#include "export/plate.h"

#include "chart/chart.h"
#include "text/paragraph.h"

/* Around everything; from a line of text to the chart; from the chart to its source. */
static const mpt MARGIN = PT(13), ABOVE = PT(9), BELOW = PT(16);

struct stand {
    struct typesetter *set;
    struct drawing *drawing;
    mpt x, y, w; /* y: lowest baseline so far */
};

/* Lines of a style below what stands already. */
static void add_text(struct stand *s, enum type_id type, const char *text) {
    const struct type_style *style = &s->set->style->types[type];
    if (!text || !text[0])
        return;
    const struct paragraph *p = paragraph_text(s->set, type, text, s->w, PARAGRAPH_NO_HYPHENS);
    for (size_t i = 0; i < p->n; i++) {
        s->y += style->leading;
        for (size_t k = 0; k < p->lines[i].n; k++) {
            const struct fragment *f = &p->lines[i].fragments[k];
            drawing_text(s->drawing, f->run, s->x + f->x, s->y, f->ink);
        }
    }
}

bool plate_make(struct arena *a, struct typesetter *t, const struct chart *c, const char *heading,
                const char *source, struct plate *out) {
    struct drawing *d = &out->drawing;
    struct pen pen;
    *out = (struct plate){.style = t->style, .alt = c->alt, .language = t->style->locale->code};
    out->title = heading ? arena_printf(a, "%s. %s", heading, c->title) : c->title;
    drawing_init(d, a);
    if (!pen_init(&pen, d, t->style)) {
        pen_release(&pen);
        return false;
    }
    struct stand s = {t, d, MARGIN, MARGIN - PT(3),
                      style_column_w(t->style, chart_drawings[c->kind].columns)};
    out->w = s.w + 2 * MARGIN;
    drawing_rect(d, (struct box){0, 0, out->w, 0}, INK_PAPER); /* its height is known in the end */
    add_text(&s, TYPE_KICKER, heading);
    add_text(&s, TYPE_CHART_TITLE, c->title);
    add_text(&s, TYPE_CHART_SUBTITLE, c->subtitle);
    struct box box = {s.x, s.y + ABOVE, s.w, chart_height(t, c, s.w)};
    chart_draw(&pen, t, c, box);
    s.y = box.y + box.h + BELOW - t->style->types[TYPE_SOURCE].leading;
    add_text(&s, TYPE_SOURCE, source);
    out->h = s.y + MARGIN;
    for (int i = 2; i < 4; i++)
        d->ops[0].path.points[i].y = out->h;
    pen_release(&pen);
    return true;
}
