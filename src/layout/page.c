/* Pages: beginning, ending, running head and foot. */
#include "chart/name.h"
#include "layout/layouter.h"
#include "layout/note.h"

void page_new(struct layouter *l) {
    struct document *d = l->doc;
    ARENA_PUSH(l->arena, d->pages, d->n_pages, l->pages_capacity);
    struct page *page = &d->pages[d->n_pages++];
    drawing_init(&page->drawing, l->arena);
    page->label = arena_printf(l->arena, "%zu", d->n_pages);
    l->page = &page->drawing;
    l->pen.drawing = l->page;
    l->bottom = l->style->content_bottom;
    l->notes = l->last_note = NULL;
    l->fresh = true;
    l->side_y = l->ruled = l->headed = 0;
    l->bare = false;
}

/* A name cut to a width: what the running head names stands in full on the page where it begins. */
static const struct text_run *cut_to(struct layouter *l, const char *text, mpt width) {
    struct paragraph *p = name_break(l->set, TYPE_RUNNING, text, width, 1);
    return p->n == 1 && p->lines[0].n == 1 ? p->lines[0].fragments[0].run : typeset(l->set, TYPE_RUNNING, "");
}

/* The publication and whose edition it is to the left, the section to the right, a hairline below. */
static void running_head(struct layouter *l) {
    const struct style *s = l->style;
    mpt right = s->page_w - s->margin;
    put(l, TYPE_RUNNING_STRONG, l->content->running, s->margin, s->head_baseline);
    mpt x = s->margin + typeset_width(l->set, TYPE_RUNNING_STRONG, l->content->running) + PT(8);
    if (l->content->unit) {
        const struct text_run *unit = cut_to(l, l->content->unit_name, (right - x) / 2);
        drawing_text(l->page, unit, x, s->head_baseline, INK_PETROL);
        x += unit->width + PT(8);
    }
    const struct text_run *head = cut_to(l, l->head, right - x - PT(8));
    drawing_text(l->page, head, right - head->width, s->head_baseline, s->types[TYPE_RUNNING].ink);
    drawing_line(l->page, (struct point){s->margin, s->head_rule}, (struct point){right, s->head_rule},
                 PT(0.4), INK_GREY20);
}

static void running_foot(struct layouter *l) {
    const struct style *s = l->style;
    const char *label = l->doc->pages[l->doc->n_pages - 1].label;
    drawing_text(l->page, typeset(l->set, TYPE_RUNNING_STRONG, l->content->edition->name), s->margin,
                 s->foot_baseline, INK_GREY70);
    put_right(l, TYPE_FOLIO, label, s->page_w - s->margin, s->foot_baseline);
}

void page_end(struct layouter *l) {
    notes_set(l);
    if (!l->furniture)
        return;
    drawing_artifact(l->page, true);
    if (l->head && !l->bare)
        running_head(l);
    running_foot(l);
}

void page_next(struct layouter *l) {
    page_end(l);
    page_new(l);
    l->y = units(l, 10.5) - units(l, 2);
}

void page_need(struct layouter *l, mpt height) {
    if (!l->fresh && l->y + height > l->bottom)
        page_next(l);
}
