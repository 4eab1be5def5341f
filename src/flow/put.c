#include "flow/put.h"

#include "flow/geometry.h"
#include "text/outline.h"

mpt hang_of(const struct text_run *run) {
    if (run->size < HANG_SIZE || !run->n)
        return 0;
    return (mpt)((outline_left(run->font, run->glyphs[0].id) + HANG_PAST) * run->size);
}

void put(struct flow *f, enum type_id type, const char *text, mpt x, mpt y) {
    const struct text_run *run = typeset(f->set, type, text);
    drawing_text(f->page, run, x - hang_of(run), y, f->style->types[type].ink);
}

void put_right(struct flow *f, enum type_id type, const char *text, mpt right, mpt y) {
    const struct text_run *run = typeset(f->set, type, text);
    drawing_text(f->page, run, right - run->width, y, f->style->types[type].ink);
}

void put_center(struct flow *f, enum type_id type, const char *text, mpt center, mpt y) {
    const struct text_run *run = typeset(f->set, type, text);
    drawing_text(f->page, run, center - run->width / 2, y, f->style->types[type].ink);
}

mpt put_lines(struct flow *f, const struct paragraph *p, mpt x, mpt y, mpt leading) {
    for (size_t i = 0; i < p->n; i++) {
        const struct line *line = &p->lines[i];
        mpt hang = line->n ? hang_of(line->fragments[0].run) : 0;
        for (size_t k = 0; k < line->n; k++) {
            const struct fragment *part = &line->fragments[k];
            drawing_text(f->page, part->run, x + part->x - hang, y - part->rise, part->ink);
        }
        if (i + 1 < p->n)
            y += leading;
    }
    return y;
}

void put_line_tagged(struct flow *f, struct tag *parent, enum role role, enum type_id type, const char *text,
                     mpt x, mpt y) {
    drawing_tag(f->page, flow_tag(f, parent, role));
    put(f, type, text, x, y);
    drawing_artifact(f->page, false);
}

mpt put_lines_tagged(struct flow *f, struct tag *parent, enum role role, enum type_id type,
                     const struct paragraph *p, mpt x, mpt y) {
    drawing_tag(f->page, flow_tag(f, parent, role));
    y = put_lines(f, p, x, y, f->style->types[type].leading);
    drawing_artifact(f->page, false);
    return y;
}

void put_rule(struct flow *f, mpt x, mpt y, mpt w, enum rule_id rule) {
    const struct rule_style *style = &f->style->rules[rule];
    struct tag *tag = f->page->tag;
    drawing_artifact(f->page, false);
    drawing_line(f->page, (struct point){x, y}, (struct point){x + w, y}, style->width, style->ink);
    if (tag)
        drawing_tag(f->page, tag);
}

struct paragraph *lines_of(struct flow *f, enum type_id type, const char *text, mpt width) {
    return paragraph_text(f->set, type, text, width, PARAGRAPH_NO_HYPHENS);
}
