#include "sheet/sheet.h"

#include "content/number.h"
#include "content/sentence.h"
#include "text/typesetter.h"

#include <string.h>

#define MM(mm) PT((mm)*72 / 25.4)

/* From the bleed's edge outwards. */
static const mpt CROP_FROM = MM(1), CROP_LENGTH = MM(5), CENTRE = MM(5.4), BAR = MM(4), SLUG = MM(7);
static const mpt BESIDE = MM(12), ABOVE = MM(18);

static const mpt HAIR = PT(0.4), CROSS = MM(3.4), RING = MM(2.2), DOT = MM(1.1), PATCH = MM(5);

static const enum ink_id solids[] = {INK_CYAN, INK_MAGENTA, INK_YELLOW, INK_BLACK,
                                     INK_BLUE, INK_GREEN,   INK_RED};
static const enum ink_id tints[] = {INK_CYAN50, INK_MAGENTA50, INK_YELLOW50, INK_BLACK50, INK_BLACK20};
static const enum ink_id palette[] = {INK_PETROL, INK_PETROL2, INK_PETROL3, INK_LAKE,
                                      INK_MIST,   INK_OCHRE,   INK_RUST,    INK_GREY70};
#define LENGTH(array) ((int)(sizeof(array) / sizeof *(array)))

struct marker {
    struct typesetter set;
    const struct document *doc;
    const struct style *style;
    const struct printer *printer;
    struct drawing *drawing;
    const char *file;
};

static void line(struct marker *m, mpt x, mpt y, mpt to_x, mpt to_y, enum ink_id ink) {
    drawing_line(m->drawing, (struct point){x, y}, (struct point){to_x, to_y}, HAIR, ink);
}

/* Two lines at each corner, which point to where they would meet. */
static void crop_marks(struct marker *m) {
    mpt from = m->printer->bleed + CROP_FROM, to = from + CROP_LENGTH;
    for (int corner = 0; corner < 4; corner++) {
        mpt x = corner % 2 ? m->style->page_w : 0, y = corner / 2 ? m->style->page_h : 0;
        mpt across = corner % 2 ? 1 : -1, down = corner / 2 ? 1 : -1;
        line(m, x + across * from, y, x + across * to, y, INK_REGISTRATION);
        line(m, x, y + down * from, x, y + down * to, INK_REGISTRATION);
    }
}

/* Four cubic curves; off by less than 1/3000 of the radius. */
static struct path circle(struct arena *a, struct point c, mpt r) {
    static const unsigned char segments[] = {SEGMENT_MOVE,  SEGMENT_CURVE, SEGMENT_CURVE,
                                             SEGMENT_CURVE, SEGMENT_CURVE, SEGMENT_CLOSE};
    static const signed char turns[5][2] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {1, 0}};
    mpt k = (mpt)(r * 0.5522847);
    struct point *p = ARENA_ARRAY(a, struct point, 13);
    p[0] = (struct point){c.x + r, c.y};
    for (int i = 0; i < 4; i++) {
        const signed char *from = turns[i], *to = turns[i + 1];
        p[3 * i + 1] = (struct point){c.x + from[0] * r + to[0] * k, c.y + from[1] * r + to[1] * k};
        p[3 * i + 2] = (struct point){c.x + to[0] * r + from[0] * k, c.y + to[1] * r + from[1] * k};
        p[3 * i + 3] = (struct point){c.x + to[0] * r, c.y + to[1] * r};
    }
    return (struct path){segments, sizeof segments, p, 13};
}

static void cross(struct marker *m, struct point c, mpt reach, enum ink_id ink) {
    line(m, c.x - reach, c.y, c.x + reach, c.y, ink);
    line(m, c.x, c.y - reach, c.x, c.y + reach, ink);
}

static void registration_mark(struct marker *m, struct point c) {
    drawing_stroke(m->drawing, circle(m->drawing->arena, c, RING), (struct stroke){.width = HAIR},
                   INK_REGISTRATION);
    cross(m, c, CROSS, INK_REGISTRATION);
    drawing_fill(m->drawing, circle(m->drawing->arena, c, DOT), INK_REGISTRATION);
    cross(m, c, DOT, INK_PAPER);
}

static void registration_marks(struct marker *m) {
    mpt w = m->style->page_w, h = m->style->page_h, out = m->printer->bleed + CENTRE;
    registration_mark(m, (struct point){w / 2, -out});
    registration_mark(m, (struct point){w / 2, h + out});
    registration_mark(m, (struct point){-out, h / 2});
    registration_mark(m, (struct point){w + out, h / 2});
}

static void words(struct marker *m, enum type_id type, const char *text, mpt x, mpt y, bool right) {
    const struct text_run *run = typeset(&m->set, type, text);
    drawing_text(m->drawing, run, right ? x - run->width : x, y, m->style->types[type].ink);
}

static void patches(struct marker *m, const enum ink_id *inks, int n, mpt x, mpt y) {
    for (int i = 0; i < n; i++)
        drawing_rect(m->drawing, (struct box){x + i * PATCH, y, PATCH, PATCH}, inks[i]);
}

/* Below the page, at its margins: nothing comes near the registration mark between. */
static void colour_bar(struct marker *m) {
    mpt left = m->style->margin, right = m->style->page_w - left - LENGTH(palette) * PATCH;
    mpt y = m->style->page_h + m->printer->bleed + BAR, text = y + PATCH + m->style->types[TYPE_SLUG].leading;
    patches(m, solids, LENGTH(solids), left, y);
    patches(m, tints, LENGTH(tints), left + LENGTH(solids) * PATCH + PATCH / 2, y);
    patches(m, palette, LENGTH(palette), right, y);
    words(m, TYPE_SLUG, style_word(m->style, "bar-process"), left, text, false);
    words(m, TYPE_SLUG, style_word(m->style, "bar-palette"), right, text, false);
}

/* "210", "3,5": whole and half millimetres are all that pages and bleeds have. */
static const char *millimetres(struct marker *m, mpt length) {
    int tenths = (int)(length / 1000.0 * 25.4 / 7.2 + 0.5);
    return number_plain(m->drawing->arena, m->style->locale, tenths / 10.0, tenths % 10 ? 1 : 0);
}

static const char *slug_left(struct marker *m, size_t page) {
    struct arena *a = m->drawing->arena;
    const char *number = arena_printf(a, "%zu", page + 1), *pages = arena_printf(a, "%zu", m->doc->n_pages);
    const char *date = m->doc->meta.modified ? m->doc->meta.modified : m->doc->meta.created;
    return arena_printf(a, "%s   %s", SENTENCE(a, m->style, "slug-page", {"page", number}, {"pages", pages}),
                        date ? date : "");
}

static const char *slug_format(struct marker *m) {
    struct arena *a = m->drawing->arena;
    const char *format = SENTENCE(a, m->style, "slug-format", {"width", millimetres(m, m->style->page_w)},
                                  {"height", millimetres(m, m->style->page_h)});
    return arena_printf(a, "%s   %s", format,
                        SENTENCE(a, m->style, "slug-bleed", {"bleed", millimetres(m, m->printer->bleed)}));
}

static const char *slug_colours(struct marker *m) {
    struct arena *a = m->drawing->arena;
    const char *limit = arena_printf(a, "%d", m->printer->ink_limit);
    return arena_printf(a, "%s   CMYK, %s   %s", m->printer->standard == PRINTER_X4 ? "PDF/X-4" : "PDF/X-1a",
                        m->printer->condition, SENTENCE(a, m->style, "slug-ink", {"limit", limit}));
}

static void slug(struct marker *m, size_t page) {
    mpt left = m->style->margin, right = m->style->page_w - left,
        leading = m->style->types[TYPE_SLUG].leading;
    mpt y = -m->printer->bleed - SLUG, upper = y - leading;
    words(m, TYPE_SLUG_STRONG, m->file, left, upper, false);
    words(m, TYPE_SLUG, slug_left(m, page), left, y, false);
    words(m, TYPE_SLUG, slug_format(m), right, upper, true);
    words(m, TYPE_SLUG, slug_colours(m), right, y, true);
}

/* Blank pages come last, but for a back cover. */
static void pages_fill(struct document *doc, struct arena *a, int multiple) {
    size_t n = doc->n_pages, over = n % (size_t)multiple, blank = over ? (size_t)multiple - over : 0;
    size_t before = doc->back_cover ? n - 1 : n;
    struct page *pages = ARENA_ARRAY(a, struct page, n + blank);
    memcpy(pages, doc->pages, before * sizeof *pages);
    for (size_t i = before; i < before + blank; i++) {
        drawing_init(&pages[i].drawing, a);
        pages[i].label = "";
    }
    memcpy(pages + before + blank, doc->pages + before, (n - before) * sizeof *pages);
    doc->pages = pages;
    doc->n_pages = n + blank;
}

void sheet_make(struct document *doc, struct arena *a, const struct printer *p, const struct press *press,
                const struct fontset *fonts, const char *file, struct diag *d) {
    struct marker m = {.doc = doc, .style = doc->style, .printer = p, .file = file};
    typesetter_init(&m.set, a, doc->style, fonts, NULL, d);
    pages_fill(doc, a, p->multiple);
    for (size_t i = 0; i < doc->n_pages; i++) {
        m.drawing = &doc->pages[i].marks;
        drawing_init(m.drawing, a);
        if (p->marks) {
            crop_marks(&m);
            registration_marks(&m);
            colour_bar(&m);
        }
        if (p->slug)
            slug(&m, i);
    }
    doc->printer = p;
    doc->press = press;
    doc->sheet.beside = p->bleed + (p->marks ? BESIDE : 0);
    doc->sheet.above = p->bleed + (p->marks || p->slug ? ABOVE : 0);
}
