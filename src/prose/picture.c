#include "prose/picture.h"

#include "draw/image.h"
#include "flow/note.h"
#include "model/edition.h"
#include "prose/geometry.h"

#include <libintl.h>

#define _(text) gettext(text)

static const struct image *image_of(const struct flow *f, const struct strip *s) {
    return &f->images[s->block->picture->number];
}

static mpt caption_height(const struct style *style, const struct strip *s) {
    if (!s->lines)
        return 0;
    return style_space(style, SPACE_PICTURE_CAPTION_GAP) + lines_height(style, s->lines, TYPE_CHART_SUBTITLE);
}

mpt picture_height(const struct style *style, const struct strip *s) {
    mpt caption = caption_height(style, s);
    return style_space(style, SPACE_PICTURE_ABOVE) + s->h + caption + notes_block(style, s->notes);
}

/* a × b / c, at least 1. */
static mpt scaled(int64_t a, int64_t b, int64_t c) {
    int64_t product = (a * b + c / 2) / c;
    return product < 1 ? 1 : (mpt)product;
}

static void measure(const struct flow *f, struct strip *s, int *notes) {
    const struct style *style = f->style;
    const struct image *i = image_of(f, s);
    if (s->block->spans)
        strip_lines(f, s, TYPE_CHART_SUBTITLE, s->width, 0, notes);
    mpt above = units(style, PICTURE_HEADING) + style_space(style, SPACE_PICTURE_ABOVE),
        below = caption_height(style, s) + notes_block(style, s->notes);
    mpt room = style->content_bottom - style->content_top - above - below;
    mpt highest = room > INCH ? room : INCH;
    int64_t natural = (int64_t)image_width(i) * INCH / PICTURE_PPI_LEAST;
    mpt w = natural < s->width ? (mpt)natural : s->width;
    /* A picture like a thread would be too high for a mpt. */
    bool high = (int64_t)w * image_height(i) > (int64_t)highest * image_width(i);
    s->w = high ? scaled(highest, image_width(i), image_height(i)) : w;
    s->h = high ? highest : scaled(w, image_height(i), image_width(i));
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    mpt around = style_space(style, SPACE_PICTURE_ABOVE) + style_space(style, SPACE_PICTURE_BELOW);
    return frame_to(at, at.y + around + s->h + caption_height(style, s));
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    at = frame_need(f, at, picture_height(style, s));
    flow_destination(f, s->block->id, at.y);
    struct box box = {at.x, at.y + style_space(style, SPACE_PICTURE_ABOVE), s->w, s->h};
    struct tag *figure = flow_tag(f, at.tag, ROLE_FIGURE);
    figure->alt = s->block->alt;
    figure->box = box;
    drawing_tag(f->page, figure);
    drawing_image(f->page, image_of(f, s), box);
    drawing_artifact(f->page, false);
    at = frame_to(at, box.y + box.h);
    /* Beside the figure, not in it: its alternative text would be read instead of the caption. */
    if (s->lines)
        at = lines_set(f, s->lines, ROLE_CAPTION, TYPE_CHART_SUBTITLE,
                       frame_down(at, style_space(style, SPACE_PICTURE_CAPTION_GAP)));
    return frame_down(at, style_space(style, SPACE_PICTURE_BELOW));
}

const struct strip_type picture_strip = {measure, after, set};

static void judge(const struct document *doc, const struct op *op, struct diag *d) {
    int ppi = (int)((int64_t)image_width(op->image) * INCH / op->frame.w);
    if (ppi >= PICTURE_PPI_PRINT)
        return;
    struct arena a;
    arena_init(&a);
    int wanted = (int)((int64_t)frame_text(doc->style, NULL).width * PICTURE_PPI_PRINT / INCH) + 1;
    diag_warning(
        d, op->image->at,
        arena_printf(&a, _("use a larger picture: across the text column %d pixels print well"), wanted),
        ngettext("the picture %s has %d pixel per inch at its printed size, fewer than %d",
                 "the picture %s has %d pixels per inch at its printed size, fewer than %d", (unsigned)ppi),
        op->image->path, ppi, PICTURE_PPI_PRINT);
    arena_release(&a);
}

void pictures_judge(const struct document *doc, struct diag *d) {
    for (size_t i = 0; i < doc->n_pages; i++) {
        const struct drawing *page = &doc->pages[i].drawing;
        for (size_t k = 0; k < page->n; k++)
            if (page->ops[k].kind == OP_IMAGE)
                judge(doc, &page->ops[k], d);
    }
}
