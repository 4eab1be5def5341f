#include "layout/note.h"

#include "layout/spans.h"

/*
 * In units: of the notes' text from their numbers; for the rule above them; below them, to the section's
 * source line.
 */
static const double INDENT = 2, ABOVE = 2, BELOW = 1;

struct pending_note *note_make(struct layouter *l, const struct span *spans) {
    struct pending_note *note = ARENA_NEW(l->arena, struct pending_note);
    note->number = arena_printf(l->arena, "%d", ++l->n_notes);
    struct spans set = spans_flatten(l, spans, TYPE_NOTE, NULL);
    note->text = paragraph_set(l->set, set.pieces, set.n, text_column(l->style).w - units(l, INDENT), 0);
    return note;
}

mpt notes_each(const struct layouter *l, const struct pending_note *notes) {
    mpt h = 0;
    for (const struct pending_note *n = notes; n; n = n->next)
        h += (mpt)n->text->n * l->style->types[TYPE_NOTE].leading + l->style->types[TYPE_NOTE].after;
    return h;
}

mpt notes_height(const struct layouter *l, mpt more) {
    mpt h = notes_each(l, l->notes) + more;
    return h ? h + units(l, ABOVE + BELOW) : 0;
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
    l->bottom = l->style->content_bottom - notes_height(l, 0);
}

void notes_set(struct layouter *l) {
    if (!l->notes)
        return;
    const struct type_style *type = &l->style->types[TYPE_NOTE];
    mpt x = text_column(l->style).x, y = l->style->content_bottom - notes_height(l, 0) + units(l, ABOVE);
    rule(l, x, y - units(l, 0.75), units(l, 12), PT(0.5), INK_INK);
    y += type->leading - units(l, 0.5);
    for (struct pending_note *n = l->notes; n; n = n->next) {
        struct tag *label = tag_new(l->arena, n->tag, ROLE_LBL), *text = tag_new(l->arena, n->tag, ROLE_P);
        destination_add(l, n->tag->id, y - type->leading);
        drawing_tag(l->page, label);
        put(l, TYPE_NOTE, n->number, x, y);
        for (size_t i = 0; i < n->text->n; i++, y += type->leading)
            spans_line(l, &n->text->lines[i], x + units(l, INDENT), y, text, type->size);
        y += type->after;
    }
    drawing_artifact(l->page, false);
}
