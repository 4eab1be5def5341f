#include "layout/spans.h"

#include "base/buffer.h"

#include <string.h>

struct flattener {
    struct layouter *l;
    struct spans out;
    size_t capacity;
    int type;
    const struct piece_role *role; /* that new pieces get */
    bool *notes;                   /* NULL: notes are left out */
};

static void add(struct flattener *f, const char *text, int type, mpt rise, const struct piece_role *role) {
    if (!text[0])
        return;
    ARENA_PUSH(f->l->arena, f->out.pieces, f->out.n, f->capacity);
    f->out.pieces[f->out.n++] = (struct piece){text, type, rise, role};
}

static void flatten(struct flattener *f, const struct span *span);

static void flatten_as(struct flattener *f, const struct span *children, int type,
                       const struct piece_role *role) {
    int type_before = f->type;
    const struct piece_role *role_before = f->role;
    f->type = type;
    f->role = role;
    flatten(f, children);
    f->type = type_before;
    f->role = role_before;
}

static struct piece_role *role_new(struct flattener *f, enum role role) {
    struct piece_role *r = ARENA_NEW(f->l->arena, struct piece_role);
    r->role = role;
    return r;
}

static void add_link(struct flattener *f, const struct span *s) {
    struct piece_role *r = role_new(f, ROLE_LINK);
    r->uri = s->target;
    r->contents = s->target;
    flatten_as(f, s->children, f->type, r);
}

static void add_page(struct flattener *f, const struct span *s) {
    struct piece_role *r = role_new(f, ROLE_LINK);
    const char *label = page_label(f->l, s->target);
    r->dest = s->target;
    r->contents = arena_printf(f->l->arena, "%s %s", style_word(f->l->style, "page"), label);
    add(f, label, f->type, 0, r);
}

/* Superior figures: smaller, raised by a third of the size. */
static void add_note(struct flattener *f, const struct span *s) {
    if (!f->notes)
        return;
    struct piece_role *r = role_new(f, ROLE_REFERENCE);
    r->note = note_make(f->l, s->children);
    r->dest = arena_printf(f->l->arena, "note-%s", r->note->number);
    r->contents = arena_printf(f->l->arena, "%s %s", style_word(f->l->style, "note"), r->note->number);
    *f->notes = true;
    mpt size = typeset_style(f->l->set, f->type)->size;
    add(f, r->note->number, TYPE_NOTE, size / 3, r);
}

static void flatten(struct flattener *f, const struct span *span) {
    for (const struct span *s = span; s; s = s->next) {
        f->l->set->at = s->at;
        switch (s->kind) {
        case SPAN_TEXT:
            add(f, s->text, f->type, 0, f->role);
            break;
        case SPAN_STRONG:
            flatten_as(f, s->children, f->type | TYPE_STRONG, f->role);
            break;
        case SPAN_EM:
            flatten_as(f, s->children, f->type | TYPE_EM, f->role);
            break;
        case SPAN_LINK:
            add_link(f, s);
            break;
        case SPAN_PAGE:
            add_page(f, s);
            break;
        case SPAN_NOTE:
            add_note(f, s);
            break;
        case SPAN_UNIT:
            add(f, f->l->content->unit_name, f->type, 0, f->role);
            break;
        case SPAN_SPEECH: {
            struct piece_role *r = role_new(f, ROLE_SPAN);
            r->lang = s->target;
            flatten_as(f, s->children, f->type, r);
            break;
        }
        }
    }
}

struct spans spans_flatten(struct layouter *l, const struct span *spans, enum type_id type, bool *notes) {
    struct flattener f = {.l = l, .type = type, .notes = notes};
    flatten(&f, spans);
    return f.out;
}

const char *spans_text(struct layouter *l, const struct span *spans) {
    struct spans s = spans_flatten(l, spans, TYPE_BODY, NULL);
    struct buffer b = {0};
    for (size_t i = 0; i < s.n; i++)
        buffer_puts(&b, s.pieces[i].text);
    const char *text = arena_strdup(l->arena, buffer_text(&b));
    buffer_release(&b);
    return text;
}

/* The tag that a fragment's glyphs belong to; made with its first fragment. */
static struct tag *fragment_tag(struct layouter *l, const struct fragment *f, struct tag *tag) {
    struct piece_role *role = (struct piece_role *)f->mark;
    if (!role || (role->role == ROLE_SPAN && !role->lang))
        return tag;
    if (!role->tag) {
        struct tag *parent = role->role == ROLE_LINK ? tag : tag_new(l->arena, tag, role->role);
        role->tag = role->role == ROLE_SPAN ? parent : tag_new(l->arena, parent, ROLE_LINK);
        role->tag->lang = role->lang;
    }
    return role->tag;
}

void spans_line(struct layouter *l, const struct line *line, mpt x, mpt y, struct tag *tag, mpt size) {
    for (size_t i = 0; i < line->n; i++) {
        const struct fragment *f = &line->fragments[i];
        const struct piece_role *role = f->mark;
        struct tag *own = fragment_tag(l, f, tag);
        drawing_tag(l->page, own);
        drawing_text(l->page, f->run, x + f->x, y - f->rise, f->ink);
        if (role && (role->uri || role->dest)) {
            struct box box = {x + f->x, y - size - f->rise, f->run->width, size * 13 / 10};
            drawing_link(l->page, box, role->uri, role->dest, role->contents, own);
        }
    }
    drawing_artifact(l->page, false);
}
