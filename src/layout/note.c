#include "layout/note.h"

#include "layout/spans.h"

struct pending_note *note_make(struct layouter *l, const struct span *spans) {
    struct pending_note *note = ARENA_NEW(l->arena, struct pending_note);
    note->number = arena_printf(l->arena, "%d", ++l->n_notes);
    struct spans set = spans_flatten(l, spans, TYPE_NOTE, NULL);
    note->text = paragraph_set(l->set, set.pieces, set.n, l->column.w - units(l, 2), 0);
    return note;
}

static mpt note_height(const struct layouter *l, const struct pending_note *n) {
    return (mpt)n->text->n * l->style->types[TYPE_NOTE].leading + l->style->types[TYPE_NOTE].after;
}

mpt notes_height(const struct layouter *l, const struct pending_note *more) {
    mpt h = 0;
    for (const struct pending_note *n = l->notes; n; n = n->next)
        h += note_height(l, n);
    for (const struct pending_note *n = more; n; n = n->next)
        h += note_height(l, n);
    return h ? h + units(l, 2) : 0;
}

void note_keep(struct layouter *l, struct pending_note *note) {
    note->next = NULL;
    note->tag = tag_new(l->arena, l->tag, ROLE_NOTE);
    note->tag->id = arena_printf(l->arena, "note-%s", note->number);
    if (l->last_note)
        l->last_note->next = note;
    else
        l->notes = note;
    l->last_note = note;
    l->bottom = l->style->content_bottom - notes_height(l, NULL);
}

void notes_set(struct layouter *l) {
    if (!l->notes)
        return;
    const struct type_style *type = &l->style->types[TYPE_NOTE];
    mpt y = l->style->content_bottom - notes_height(l, NULL) + units(l, 2);
    rule(l, l->column.x, y - units(l, 0.75), units(l, 12), PT(0.5), INK_INK);
    y += type->leading - units(l, 0.5);
    for (struct pending_note *n = l->notes; n; n = n->next) {
        struct tag *label = tag_new(l->arena, n->tag, ROLE_LBL), *text = tag_new(l->arena, n->tag, ROLE_P);
        destination_add(l, n->tag->id, y - type->leading);
        drawing_tag(l->page, label);
        put(l, TYPE_NOTE, n->number, l->column.x, y);
        drawing_tag(l->page, text);
        y = put_paragraph(l, n->text, l->column.x + units(l, 2), y, type->leading);
        y += type->leading + type->after;
    }
    drawing_artifact(l->page, false);
}
