#include "layout/layouter.h"

#include "text/outline.h"

#include <string.h>

struct box text_column(const struct style *s) {
    return (struct box){style_column_x(s, 4), 0, style_column_w(s, 8), 0};
}

mpt units(const struct layouter *l, double n) {
    return mpt_from_points(mpt_to_points(l->style->unit) * n);
}

void destination_add(struct layouter *l, const char *id, mpt y) {
    struct document *d = l->doc;
    ARENA_PUSH(l->arena, d->destinations, d->n_destinations, l->destinations_capacity);
    d->destinations[d->n_destinations++] = (struct destination){id, (int)d->n_pages - 1, y};
}

void bookmark_add(struct layouter *l, const char *title, mpt y, int depth) {
    struct document *d = l->doc;
    ARENA_PUSH(l->arena, d->bookmarks, d->n_bookmarks, l->bookmarks_capacity);
    d->bookmarks[d->n_bookmarks++] = (struct bookmark){title, (int)d->n_pages - 1, y, depth};
}

const char *page_label(const struct layouter *l, const char *id) {
    for (size_t i = 0; l->before && i < l->before->n_destinations; i++)
        if (strcmp(l->before->destinations[i].id, id) == 0)
            return l->before->pages[l->before->destinations[i].page].label;
    return "00";
}

mpt hang_of(const struct text_run *run) {
    static const double PAST =
        0.008; /* round and pointed letters look indented when they only touch the edge */
    if (run->size < PT(20) || !run->n)
        return 0;
    return (mpt)((outline_left(run->font, run->glyphs[0].id) + PAST) * run->size);
}

void put(struct layouter *l, enum type_id type, const char *text, mpt x, mpt y) {
    const struct text_run *run = typeset(l->set, type, text);
    drawing_text(l->page, run, x - hang_of(run), y, l->style->types[type].ink);
}

void put_right(struct layouter *l, enum type_id type, const char *text, mpt right, mpt y) {
    const struct text_run *run = typeset(l->set, type, text);
    drawing_text(l->page, run, right - run->width, y, l->style->types[type].ink);
}

void put_center(struct layouter *l, enum type_id type, const char *text, mpt center, mpt y) {
    const struct text_run *run = typeset(l->set, type, text);
    drawing_text(l->page, run, center - run->width / 2, y, l->style->types[type].ink);
}

struct tag *set_line(struct layouter *l, enum role role, enum type_id type, const char *text, mpt x, mpt y) {
    struct tag *tag = tag_new(l->arena, l->tag, role);
    drawing_tag(l->page, tag);
    put(l, type, text, x, y);
    drawing_artifact(l->page, false);
    return tag;
}

mpt put_paragraph(struct layouter *l, const struct paragraph *p, mpt x, mpt y, mpt leading) {
    for (size_t i = 0; i < p->n; i++) {
        const struct line *line = &p->lines[i];
        mpt hang = line->n ? hang_of(line->fragments[0].run) : 0;
        for (size_t k = 0; k < line->n; k++) {
            const struct fragment *f = &line->fragments[k];
            drawing_text(l->page, f->run, x + f->x - hang, y - f->rise, f->ink);
        }
        if (i + 1 < p->n)
            y += leading;
    }
    return y;
}

void rule(struct layouter *l, mpt x, mpt y, mpt w, mpt width, enum ink_id ink) {
    struct tag *tag = l->page->tag;
    if (w >= l->style->page_w - 2 * l->style->margin - l->style->unit)
        l->ruled = y;
    drawing_artifact(l->page, false);
    drawing_line(l->page, (struct point){x, y}, (struct point){x + w, y}, width, ink);
    if (tag)
        drawing_tag(l->page, tag);
}
