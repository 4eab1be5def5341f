#ifndef PDF_UNIT_EASEL_H
#define PDF_UNIT_EASEL_H
/* A canvas to draw on, and what it has written. */
#include "pdf/content.h"
#include "unit.h"

struct easel {
    struct sample *s;
    struct drawing drawing;
    struct glyphs glyphs;
    struct canvas canvas;
    struct buffer out;
};

static inline void easel_begin(struct easel *e, struct sample *s) {
    *e = (struct easel){.s = s};
    drawing_init(&e->drawing, &s->arena);
}

/* Draws all ops of the drawing for a target; with tags when `tree`. The stream, in the sample's arena. */
static inline const char *easel_content(struct easel *e, enum target_id target, struct structure *tree) {
    glyphs_init(&e->glyphs, &e->s->arena);
    for (size_t i = 0; i < e->drawing.n; i++)
        if (e->drawing.ops[i].kind == OP_TEXT)
            glyphs_add(&e->glyphs, e->drawing.ops[i].run);
    glyphs_choose(&e->glyphs);
    canvas_init(&e->canvas, &e->out, &e->s->doc, output_target(target), &e->glyphs);
    e->canvas.tree = tree;
    content_write(&e->canvas, &e->drawing);
    char *text = arena_strndup(&e->s->arena, buffer_text(&e->out), e->out.len);
    buffer_release(&e->out);
    return text;
}

#endif
