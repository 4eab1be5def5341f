/* Pages and tags as stable text: what golden tests compare and a debugger looks at. */
#include "base/buffer.h"
#include "draw/document.h"
#include "draw/image.h"

static void dump_path(const struct path *p, struct buffer *out) {
    mpt left = INT32_MAX, top = INT32_MAX, right = INT32_MIN, bottom = INT32_MIN;
    for (size_t i = 0; i < p->n_points; i++) {
        left = p->points[i].x < left ? p->points[i].x : left;
        right = p->points[i].x > right ? p->points[i].x : right;
        top = p->points[i].y < top ? p->points[i].y : top;
        bottom = p->points[i].y > bottom ? p->points[i].y : bottom;
    }
    buffer_printf(out, "%d,%d %dx%d (%zu)", left, top, right - left, bottom - top, p->n_segments);
}

static void dump_op(const struct op *op, struct buffer *out) {
    switch (op->kind) {
    case OP_FILL:
        buffer_printf(out, "  fill %s ", ink_name(op->ink));
        dump_path(&op->path, out);
        break;
    case OP_STROKE:
        buffer_printf(out, "  stroke %s %d ", ink_name(op->ink), op->stroke.width);
        dump_path(&op->path, out);
        break;
    case OP_TEXT:
        buffer_printf(out, "  text %d,%d %s %s/%d +%d", op->at.x, op->at.y, ink_name(op->ink),
                      font_name(op->run->font), op->run->size, op->run->width);
        if (op->sin)
            buffer_printf(out, " turned %d,%d", op->cos, op->sin);
        buffer_printf(out, " \"%s\"", op->run->text);
        if (op->run->actual)
            buffer_printf(out, " read \"%s\"", op->run->actual);
        break;
    case OP_IMAGE:
        buffer_printf(out, "  image %d,%d %dx%d \"%s\" %dx%d %s", op->frame.x, op->frame.y, op->frame.w,
                      op->frame.h, op->image->path, image_width(op->image), image_height(op->image),
                      op->image->components == 1 ? "grey" : "rgb");
        break;
    case OP_LINK:
        buffer_printf(out, "  link %d,%d %dx%d -> %s", op->box.x, op->box.y, op->box.w, op->box.h,
                      op->uri ? op->uri : op->dest);
        break;
    }
    buffer_putc(out, '\n');
}

void document_dump_pages(const struct document *doc, struct buffer *out) {
    for (size_t i = 0; i < doc->n_pages; i++) {
        buffer_printf(out, "page %s\n", doc->pages[i].label);
        for (size_t k = 0; k < doc->pages[i].drawing.n; k++)
            dump_op(&doc->pages[i].drawing.ops[k], out);
    }
    for (size_t i = 0; i < doc->n_bookmarks; i++)
        buffer_printf(out, "bookmark %*s%s -> %d\n", doc->bookmarks[i].depth * 2, "", doc->bookmarks[i].title,
                      doc->bookmarks[i].page + 1);
}

/* Text of the ops under a mark, in order. */
static void dump_mark(const struct document *doc, const struct mark *mark, struct buffer *out) {
    for (size_t i = 0; i < doc->n_pages; i++)
        for (size_t k = 0; k < doc->pages[i].drawing.n; k++) {
            const struct op *op = &doc->pages[i].drawing.ops[k];
            if (op->mark == mark && op->kind == OP_TEXT)
                buffer_puts(out, op->run->actual ? op->run->actual : op->run->text);
        }
}

static void dump_tag(const struct document *doc, const struct tag *tag, int depth, struct buffer *out) {
    buffer_printf(out, "%*s%s", depth * 2, "", role_name(tag->role));
    if (tag->title)
        buffer_printf(out, " title=\"%s\"", tag->title);
    if (tag->scope)
        buffer_printf(out, " scope=%s", tag->scope == SCOPE_ROW ? "row" : "column");
    if (tag->columns)
        buffer_printf(out, " columns=%d", tag->columns);
    if (tag->alt)
        buffer_printf(out, " alt=\"%s\"", tag->alt);
    if (tag->actual)
        buffer_printf(out, " read=\"%s\"", tag->actual);
    if (tag->lang)
        buffer_printf(out, " lang=%s", tag->lang);
    if (tag->id)
        buffer_printf(out, " id=%s", tag->id);
    buffer_putc(out, '\n');
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next) {
        if (kid->tag) {
            dump_tag(doc, kid->tag, depth + 1, out);
        } else if (kid->mark) {
            buffer_printf(out, "%*s\"", depth * 2 + 2, "");
            dump_mark(doc, kid->mark, out);
            buffer_puts(out, "\"\n");
        } else {
            buffer_printf(out, "%*slink\n", depth * 2 + 2, "");
        }
    }
}

void document_dump_tags(const struct document *doc, struct buffer *out) {
    dump_tag(doc, doc->root, 0, out);
}
