#include "layout/picture.h"

#include "draw/image.h"
#include "layout/probe.h"
#include "layout/prose.h"
#include "model/edition.h"

#include <libintl.h>

#define _(text) gettext(text)

/*
 * Pixels per inch: no picture is enlarged beyond the first, and it takes the second for print to look sharp.
 */
enum { PPI_LEAST = 150, PPI_PRINT = 300, INCH = PT(72) };

/* In units: above the picture, to its caption, below, and what a heading that stays with it may take. */
static const double ABOVE = 1, TO_CAPTION = 0.5, BELOW = 2, HEADING = 10;

static const struct image *block_image(const struct layouter *l, const struct block *b) {
    return &l->images[b->picture->number];
}

static mpt caption_height(const struct layouter *l, const struct block *b) {
    return b->spans ? units(l, TO_CAPTION) + probe_paragraph(l, b->spans, TYPE_CHART_SUBTITLE) : 0;
}

/* a × b / c, at least 1. */
static mpt scaled(int64_t a, int64_t b, int64_t c) {
    int64_t product = (a * b + c / 2) / c;
    return product < 1 ? 1 : (mpt)product;
}

static struct box picture_box(const struct layouter *l, const struct image *i, mpt caption) {
    mpt room = l->style->content_bottom - l->style->content_top - caption - units(l, ABOVE + HEADING);
    mpt highest = room > INCH ? room : INCH;
    int64_t natural = (int64_t)image_width(i) * INCH / PPI_LEAST;
    mpt w = natural < l->column.w ? (mpt)natural : l->column.w;
    /* A picture like a thread would be too high for a mpt. */
    bool high = (int64_t)w * image_height(i) > (int64_t)highest * image_width(i);
    return (struct box){l->column.x, 0, high ? scaled(highest, image_width(i), image_height(i)) : w,
                        high ? highest : scaled(w, image_height(i), image_width(i))};
}

static mpt height_with(const struct layouter *l, const struct block *b, mpt caption) {
    return units(l, ABOVE) + picture_box(l, block_image(l, b), caption).h + caption;
}

mpt picture_height(const struct layouter *l, const struct block *b) {
    return height_with(l, b, caption_height(l, b));
}

void picture_set(struct layouter *l, const struct block *b) {
    const struct image *image = block_image(l, b);
    mpt caption = caption_height(l, b);
    struct box box = picture_box(l, image, caption);
    page_need(l, height_with(l, b, caption));
    if (b->id)
        destination_add(l, b->id, l->y);
    box.y = l->y + units(l, ABOVE);
    struct tag *figure = tag_new(l->arena, l->tag, ROLE_FIGURE);
    figure->alt = b->alt;
    figure->box = box;
    drawing_tag(l->page, figure);
    drawing_image(l->page, image, box);
    drawing_artifact(l->page, false);
    l->y = box.y + box.h;
    l->fresh = false;
    if (b->spans) {
        l->y += units(l, TO_CAPTION);
        /* Beside the figure, not in it: its alternative text would be read instead of the caption. */
        prose_paragraph(l, ROLE_CAPTION, b->spans, TYPE_CHART_SUBTITLE, 0, 0);
    }
    l->y += units(l, BELOW);
}

static void judge(const struct layouter *l, const struct op *op) {
    int ppi = (int)((int64_t)image_width(op->image) * INCH / op->frame.w);
    if (ppi >= PPI_PRINT)
        return;
    struct arena a;
    arena_init(&a);
    int wanted = (int)((int64_t)text_column(l->style).w * PPI_PRINT / INCH) + 1;
    diag_warning(
        l->diag, op->image->at,
        arena_printf(&a, _("use a larger picture: across the text column %d pixels print well"), wanted),
        _("the picture %s has %d pixels per inch at its printed size, fewer than %d"), op->image->path, ppi,
        PPI_PRINT);
    arena_release(&a);
}

void pictures_judge(const struct layouter *l) {
    for (size_t i = 0; i < l->doc->n_pages; i++) {
        const struct drawing *page = &l->doc->pages[i].drawing;
        for (size_t k = 0; k < page->n; k++)
            if (page->ops[k].kind == OP_IMAGE)
                judge(l, &page->ops[k]);
    }
}
