#include "flow/note.h"

#include "flow/put.h"

/* From the upper edge of the notes' block to that of the first of them, with the rule between. */
static mpt above(const struct style *s) {
    return style_space(s, SPACE_NOTE_ABOVE) + style_space(s, SPACE_NOTE_RULE_GAP);
}

mpt notes_each(const struct style *s, const struct note *notes) {
    mpt h = 0;
    for (const struct note *n = notes; n; n = n->next)
        h += (mpt)n->text->n * s->types[TYPE_NOTE].leading + s->types[TYPE_NOTE].after;
    return h;
}

mpt notes_block(const struct style *s, mpt each) {
    return each ? above(s) + each + style_space(s, SPACE_NOTE_BELOW) : 0;
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
    mpt x = frame_text(s, NULL).x, y = s->content_bottom - notes_height(f, 0) + above(s);
    put_rule(f, x, y - style_space(s, SPACE_NOTE_RULE_GAP), style_space(s, SPACE_NOTE_RULE_WIDTH),
             RULE_NOTES);
    y += type->leading;
    for (struct note *n = f->notes; n; n = n->next) {
        struct tag *label = tag_new(f->arena, n->tag, ROLE_LBL), *text = tag_new(f->arena, n->tag, ROLE_P);
        flow_destination(f, n->tag->id, y - type->leading);
        drawing_tag(f->page, label);
        put(f, TYPE_NOTE, n->number, x, y);
        y = spans_put(f, n->text, x + note_indent(s), y, text, TYPE_NOTE) + type->leading + type->after;
    }
    drawing_artifact(f->page, false);
}
