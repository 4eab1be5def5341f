#include "chart/name.h"

#include <math.h>
#include <string.h>

static struct paragraph *break_text(struct typesetter *t, int type, const char *text, mpt width) {
    return paragraph_set(t, &(struct piece){.text = text, .type = type}, 1, width, PARAGRAPH_NO_HYPHENS);
}

struct paragraph *name_break(struct typesetter *t, int type, const char *text, mpt width, size_t most) {
    struct paragraph *name = break_text(t, type, text, width);
    for (size_t len = strlen(text); name->n > most && len > 0;) {
        do
            len--;
        while (len > 0 && ((text[len] & 0xC0) == 0x80 || text[len - 1] == ' '));
        name = break_text(t, type, arena_printf(t->arena, "%.*s…", (int)len, text), width);
    }
    return name;
}

double name_width(const struct paragraph *name) {
    mpt widest = 0;
    for (size_t i = 0; i < name->n; i++)
        widest = name->lines[i].width > widest ? name->lines[i].width : widest;
    return mpt_to_points(widest);
}

/* `ink` NULL: that of each stretch's type. */
static void draw(struct pen *p, const struct paragraph *name, double x, double y, double leading,
                 const enum ink_id *ink) {
    for (size_t i = 0; i < name->n; i++, y += leading)
        for (size_t k = 0; k < name->lines[i].n; k++) {
            const struct fragment *f = &name->lines[i].fragments[k];
            pen_text(p, f->run, x + mpt_to_points(f->x), y, ink ? *ink : f->ink);
        }
}

void name_draw(struct pen *p, const struct paragraph *name, double x, double y, double leading) {
    draw(p, name, x, y, leading, NULL);
}

void name_draw_in(struct pen *p, const struct paragraph *name, double x, double y, double leading,
                  enum ink_id ink) {
    draw(p, name, x, y, leading, &ink);
}
