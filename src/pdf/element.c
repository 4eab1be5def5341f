#include "pdf/element.h"

#include "pdf/number.h"
#include "pdf/syntax.h"

#include <string.h>

static void put_reference(struct buffer *b, const char *key, const struct object *to) {
    buffer_puts(b, key);
    buffer_putc(b, ' ');
    syntax_reference(b, object_number(to));
}

static void put_text(struct buffer *b, const char *key, const char *text) {
    if (!text)
        return;
    buffer_puts(b, key);
    syntax_text(b, text);
}

/* On the element's own page the bare identifier does; others name their page (14.7.4.2, 14.7.4.3). */
static void put_item(struct buffer *b, const struct element *e, const struct content_item *item,
                     const struct structure_pages *p) {
    if (item->mcid >= 0 && item->page == e->page) {
        number_integer(b, item->mcid);
        return;
    }
    if (item->annotation) {
        put_reference(b, "<</Type/OBJR/Obj", item->annotation);
    } else {
        buffer_puts(b, "<</Type/MCR/MCID ");
        number_integer(b, item->mcid);
    }
    if (item->page != e->page)
        put_reference(b, "/Pg", p->objects[item->page]);
    buffer_puts(b, ">>");
}

static void put_kids(struct buffer *b, const struct element *e, const struct structure_pages *p) {
    bool array = e->first && e->first->next;
    buffer_puts(b, e->first ? "/K" : "");
    buffer_putc(b, array ? '[' : ' ');
    for (const struct kid *k = e->first; k; k = k->next) {
        if (k->element)
            syntax_reference(b, object_number(k->element->object));
        else
            put_item(b, e, k->item, p);
        buffer_puts(b, k->next ? " " : "");
    }
    buffer_puts(b, array ? "]" : "");
}

static void put_box(struct buffer *b, const struct box *box, const struct structure_pages *p) {
    buffer_puts(b, "/A<</O/Layout/BBox");
    number_rectangle(b, p->left + box->x, p->top - box->y - box->h, p->left + box->x + box->w,
                     p->top - box->y);
    buffer_puts(b, ">>");
}

static void put_heading(struct buffer *b, const struct tag *tag) {
    buffer_puts(b, tag->scope == SCOPE_COLUMN ? "/A<</O/Table/Scope/Column" : "/A<</O/Table/Scope/Row");
    if (tag->columns > 1) {
        buffer_puts(b, "/ColSpan ");
        number_integer(b, tag->columns);
    }
    buffer_puts(b, ">>");
}

static void put_attributes(struct buffer *b, const struct tag *tag, const struct structure_pages *p) {
    if (tag->scope)
        put_heading(b, tag);
    if (tag->role == ROLE_L)
        buffer_puts(b, tag->ordered ? "/A<</O/List/ListNumbering/Decimal>>"
                                    : "/A<</O/List/ListNumbering/Disc>>");
    if (tag->role == ROLE_FIGURE && tag->box.w > 0 && tag->box.h > 0)
        put_box(b, &tag->box, p);
}

void element_write(const struct element *e, const struct object *root, const struct structure_pages *pages) {
    struct buffer b = {0};
    buffer_puts(&b, "/S/");
    buffer_puts(&b, role_name(e->tag->role));
    put_reference(&b, "/P", e->parent ? e->parent->object : root);
    if (e->page >= 0)
        put_reference(&b, "/Pg", pages->objects[e->page]);
    put_kids(&b, e, pages);
    put_attributes(&b, e->tag, pages);
    put_text(&b, "/Lang", e->tag->lang);
    put_text(&b, "/T", e->tag->title);
    put_text(&b, "/Alt", e->tag->alt);
    put_text(&b, "/ActualText", e->tag->actual);
    if (e->tag->id) {
        buffer_puts(&b, "/ID");
        syntax_bytes(&b, e->tag->id, strlen(e->tag->id));
    }
    object_body(e->object, &b);
    buffer_release(&b);
}
