#include "flow/note.h"

#include "flow/put.h"

/* In units: for the rule above the notes; below them, to the section's source line. */
static const double ABOVE = 2, BELOW = 1;

mpt notes_each(const struct style *s, const struct note *notes) {
    mpt h = 0;
    for (const struct note *n = notes; n; n = n->next)
        h += (mpt)n->text->n * s->types[TYPE_NOTE].leading + s->types[TYPE_NOTE].after;
    return h;
}

mpt notes_block(const struct style *s, mpt each) {
    return each ? each + units(s, ABOVE + BELOW) : 0;
}

mpt notes_height(const struct flow *f, mpt more) {
    return notes_block(f->style, notes_each(f->style, f->notes) + more);
}

void note_keep(struct flow *f, struct note *note, struct tag *parent) {
    note->next = NULL;
    note->tag = tag_new(f->arena, parent, ROLE_NOTE);
    note->tag->id = arena_printf(f->arena, "note-%s", note->number);
    if (f->last_note)
        f->last_note->next = note;
    else
        f->notes = note;
    f->last_note = note;
    f->n_notes++;
}

void notes_set(struct flow *f) {
    if (!f->notes)
        return;
    const struct style *s = f->style;
    const struct type_style *type = &s->types[TYPE_NOTE];
    mpt x = frame_text(s, NULL).x, y = s->content_bottom - notes_height(f, 0) + units(s, ABOVE);
    put_rule(f, x, y - units(s, 0.75), units(s, 12), RULE_NOTES);
    y += type->leading - units(s, 0.5);
    for (struct note *n = f->notes; n; n = n->next) {
        struct tag *label = tag_new(f->arena, n->tag, ROLE_LBL), *text = tag_new(f->arena, n->tag, ROLE_P);
        flow_destination(f, n->tag->id, y - type->leading);
        drawing_tag(f->page, label);
        put(f, TYPE_NOTE, n->number, x, y);
        y = spans_put(f, n->text, x + note_indent(s), y, text, TYPE_NOTE) + type->leading + type->after;
    }
    drawing_artifact(f->page, false);
}
