#include "pdf/page.h"

#include "pdf/content.h"
#include "pdf/haru.h"
#include "pdf/image.h"
#include "pdf/link.h"
#include "pdf/number.h"
#include "pdf/syntax.h"

/*
 * libharu links the page into its tree and counts it there (7.7.3.2). Only then is it called a page:
 * libharu's own come with a content stream, a graphics state and boxes in reals.
 */
static struct object *page_new(struct objects *o) {
    struct object *page = object_new(o);
    object_name(page, "Type", "Page");
    HPDF_Pages_AddKids(o->doc->root_pages, haru_dict(page));
    haru_dict(page)->header.obj_class |= HPDF_OSUBCLASS_PAGE;
    return page;
}

void pages_make(struct pages *p) {
    p->pages = ARENA_ARRAY(p->arena, struct object *, p->doc->n_pages);
    for (size_t i = 0; i < p->doc->n_pages; i++)
        p->pages[i] = page_new(p->objects);
}

static void put_box(struct object *page, const char *key, mpt left, mpt bottom, mpt right, mpt top) {
    struct buffer b = {0};
    number_rectangle(&b, left, bottom, right, top);
    object_value(page, key, &b);
    buffer_release(&b);
}

/*
 * 14.11.2: the paper, what art may bleed to, and what is left when it is cut; marks lie between the first
 * two.
 */
static void put_boxes(const struct pages *p, struct object *page) {
    const struct style *s = p->doc->style;
    if (!p->target->bleed) {
        put_box(page, "MediaBox", 0, 0, s->page_w, s->page_h);
        return;
    }
    mpt bleed = p->doc->printer->bleed, x = p->doc->sheet.beside, y = p->doc->sheet.above;
    put_box(page, "MediaBox", 0, 0, s->page_w + 2 * x, s->page_h + 2 * y);
    put_box(page, "BleedBox", x - bleed, y - bleed, x + s->page_w + bleed, y + s->page_h + bleed);
    put_box(page, "TrimBox", x, y, x + s->page_w, y + s->page_h);
}

/* ISO 15930-7 and ISO 32000-1, 8.6.7: with overprint mode 1 a component of 0 leaves what is below. */
static struct object *overprint_state(struct pages *p, int on) {
    if (p->overprint[on])
        return p->overprint[on];
    struct object *state = object_new(p->objects);
    object_name(state, "Type", "ExtGState");
    object_bool(state, "OP", on);
    object_bool(state, "op", on);
    object_int(state, "OPM", 1);
    return p->overprint[on] = state;
}

/* 8.6.6.4 and 7.10.3: a Separation of all inks, which a viewer shows as all four of CMYK. */
static void put_registration(struct pages *p, struct object *resources) {
    struct buffer b = {0};
    if (!p->tint) {
        p->tint = object_new(p->objects);
        buffer_puts(&b, "/FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[1 1 1 1]");
        object_body(p->tint, &b);
        b.len = 0;
    }
    buffer_printf(&b, "[/Separation/All/DeviceCMYK %u 0 R]", object_number(p->tint));
    object_value(object_dict(resources, "ColorSpace"), "All", &b);
    buffer_release(&b);
}

static void put_images(struct pages *p, struct object *resources, const struct drawing *drawing) {
    struct object *images = NULL;
    char name[IMAGE_NAME];
    for (size_t k = 0; k < drawing->n; k++) {
        const struct op *op = &drawing->ops[k];
        if (op->kind != OP_IMAGE)
            continue;
        if (!images)
            images = object_dict(resources, "XObject");
        /* The second time the same entry is set once more. */
        object_ref(images, image_name(op->image, name), map_find(p->images, op->image));
    }
}

static void put_resources(struct pages *p, struct object *page, const struct canvas *c,
                          const struct drawing *drawing) {
    struct object *resources = object_dict(page, "Resources");
    struct object *fonts = NULL, *states = NULL;
    for (int f = 0; f < FONT_COUNT; f++) {
        if (!c->fonts[f])
            continue;
        if (!fonts)
            fonts = object_dict(resources, "Font");
        object_ref(fonts, (char[]){'F', (char)('0' + f), '\0'}, p->fonts[f]);
    }
    for (int on = 0; on < 2; on++) {
        if (!c->overprints[on])
            continue;
        if (!states)
            states = object_dict(resources, "ExtGState");
        object_ref(states, on ? "G1" : "G0", overprint_state(p, on));
    }
    if (c->registration)
        put_registration(p, resources);
    put_images(p, resources, drawing);
}

/* ISO 14289-1, 7.18.3: the tabulator key follows the structure. */
static bool put_links(struct pages *p, struct object *page, size_t i, struct diag *d) {
    const struct drawing *drawing = &p->doc->pages[i].drawing;
    bool ok = true, any = false;
    for (size_t k = 0; k < drawing->n; k++) {
        const struct op *op = &drawing->ops[k];
        struct object *link = op->kind == OP_LINK ? link_write(p->objects, p->doc, op, d) : NULL;
        ok &= op->kind != OP_LINK || link;
        if (!link)
            continue;
        if (p->tree)
            object_int(link, "StructParent", structure_link(p->tree, op->tag, (int)i, link));
        object_list(page, "Annots", link);
        any = true;
    }
    if (any)
        object_name(page, "Tabs", "S");
    return ok;
}

bool page_write(struct pages *p, size_t i, struct diag *d) {
    struct object *page = p->pages[i];
    struct canvas canvas;
    p->content.len = 0;
    canvas_init(&canvas, &p->content, p->doc, p->target, p->glyphs);
    canvas.tree = p->tree;
    canvas.page = (int)i;
    content_write(&canvas, &p->doc->pages[i].drawing);
    if (p->target->bleed)
        content_write(&canvas, &p->doc->pages[i].marks);
    put_boxes(p, page);
    put_resources(p, page, &canvas, &p->doc->pages[i].drawing);
    object_ref(page, "Contents", object_stream(p->objects, buffer_text(&p->content), p->content.len, false));
    if (p->tree)
        object_int(page, "StructParents", (int)i);
    bool ok = !p->target->links || put_links(p, page, i, d);
    return objects_ok(p->objects, d) && ok;
}
