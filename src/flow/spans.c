#include "flow/spans.h"

#include "base/buffer.h"
#include "flow/geometry.h"

#include <math.h>
#include <string.h>

struct flattener {
    const struct flow *flow;
    struct piece *pieces;
    size_t n, capacity;
    int type;
    const struct piece_role *role; /* that new pieces get */
    int *notes;                    /* number of the latest; NULL: notes are left out */
};

static void add(struct flattener *f, const char *text, int type, mpt rise, const struct piece_role *role) {
    if (!text[0])
        return;
    ARENA_PUSH(f->flow->arena, f->pieces, f->n, f->capacity);
    f->pieces[f->n++] = (struct piece){text, type, rise, role};
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
    struct piece_role *r = ARENA_NEW(f->flow->arena, struct piece_role);
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
    const char *label = flow_label(f->flow, s->target);
    r->dest = s->target;
    r->contents = arena_printf(f->flow->arena, "%s %s", style_word(f->flow->style, "page"), label);
    add(f, label, f->type, 0, r);
}

static struct note *note_make(const struct flow *f, const struct span *s, int number) {
    const struct style *style = f->style;
    struct note *note = ARENA_NEW(f->arena, struct note);
    note->number = arena_printf(f->arena, "%d", number);
    note->at = s->at;
    mpt least = typeset_width(f->set, TYPE_NOTE, note->number) + style->types[TYPE_NOTE].size / 2,
        usual = style_space(style, SPACE_NOTE_INDENT);
    note->indent = least > usual ? least : usual;
    mpt width = frame_text(style, NULL).width - note->indent;
    note->text = spans_lines(f, s->children, TYPE_NOTE, width, 0, NULL);
    return note;
}

/* Superior figures: smaller and raised. */
static void add_note(struct flattener *f, const struct span *s) {
    struct arena *a = f->flow->arena;
    if (!f->notes)
        return;
    struct note *note = note_make(f->flow, s, ++*f->notes);
    struct piece_role *r = role_new(f, ROLE_REFERENCE);
    r->note = note;
    r->dest = arena_printf(a, "note-%s", note->number);
    r->contents = arena_printf(a, "%s %s", style_word(f->flow->style, "note"), note->number);
    add(f, note->number, TYPE_NOTE, typeset_style(f->flow->set, f->type)->size / NOTE_RISE_DIVISOR, r);
}

static void add_speech(struct flattener *f, const struct span *s) {
    struct piece_role *r = role_new(f, ROLE_SPAN);
    r->lang = s->target;
    flatten_as(f, s->children, f->type, r);
}

static void flatten(struct flattener *f, const struct span *span) {
    for (const struct span *s = span; s; s = s->next) {
        f->flow->set->at = s->at;
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
        case SPAN_FIELD:
            add(f, f->flow->content->fields[s->field->number], f->type, 0, f->role);
            break;
        case SPAN_SPEECH:
            add_speech(f, s);
            break;
        }
    }
}

struct paragraph *spans_lines(const struct flow *f, const struct span *spans, enum type_id type, mpt width,
                              unsigned options, int *notes) {
    struct flattener flat = {.flow = f, .type = type, .notes = notes};
    flatten(&flat, spans);
    return paragraph_set(f->set, flat.pieces, flat.n, width, options);
}

const char *spans_text(const struct flow *f, const struct span *spans) {
    struct flattener flat = {.flow = f, .type = TYPE_BODY};
    struct buffer b = {0};
    flatten(&flat, spans);
    for (size_t i = 0; i < flat.n; i++)
        buffer_puts(&b, flat.pieces[i].text);
    const char *text = arena_strdup(f->arena, buffer_text(&b));
    buffer_release(&b);
    return text;
}

struct note *line_notes(const struct line *line) {
    struct note *first = NULL;
    for (size_t i = line->n; i-- > 0;) {
        const struct piece_role *role = line->fragments[i].mark;
        if (role && role->note && role->note != first) {
            role->note->next = first;
            first = role->note;
        }
    }
    return first;
}

/* The tag that a fragment's glyphs belong to; made with its first fragment. */
static struct tag *fragment_tag(struct arena *a, const struct fragment *f, struct tag *tag) {
    struct piece_role *role = (struct piece_role *)f->mark;
    if (!role || (role->role == ROLE_SPAN && !role->lang))
        return tag;
    if (!role->tag) {
        struct tag *parent = role->role == ROLE_LINK ? tag : tag_new(a, tag, role->role);
        role->tag = role->role == ROLE_SPAN ? parent : tag_new(a, parent, ROLE_LINK);
        role->tag->lang = role->lang;
    }
    return role->tag;
}

void spans_put_line(struct flow *f, const struct line *line, mpt x, mpt y, struct tag *tag, mpt size) {
    for (size_t i = 0; i < line->n; i++) {
        const struct fragment *part = &line->fragments[i];
        const struct piece_role *role = part->mark;
        struct tag *own = fragment_tag(f->arena, part, tag);
        drawing_tag(f->page, own);
        drawing_text(f->page, part->run, x + part->x, y - part->rise, part->ink);
        if (role && (role->uri || role->dest)) {
            mpt height = (mpt)lround(LINK_HEIGHT * size);
            struct box box = {x + part->x, y - size - part->rise, part->run->width, height};
            drawing_link(f->page, box, role->uri, role->dest, role->contents, own);
        }
    }
    drawing_artifact(f->page, false);
}

mpt spans_put(struct flow *f, const struct paragraph *p, size_t from, size_t to, struct point at,
              struct tag *tag, enum type_id type) {
    const struct type_style *style = &f->style->types[type];
    for (size_t i = from; i < to; i++) {
        at.y += i > from ? style->leading : 0;
        spans_put_line(f, &p->lines[i], at.x, at.y, tag, style->size);
    }
    return at.y;
}
