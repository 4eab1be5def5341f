#include "content/edition_text.h"

struct walk {
    edition_text_visit *visit;
    void *visitor;
    struct arena *arena; /* of paragraphs; NULL: piece by piece */
    bool heads_row;
};

static void walk_text(const struct walk *w, const char *text, struct place at) {
    if (text)
        w->visit(w->visitor,
                 &(struct edition_text){.text = text, .at = at, .heads_row = w->heads_row, .upright = text});
}

static void walk_pieces(const struct walk *w, const struct span *s) {
    for (; s; s = s->next) {
        walk_text(w, s->kind == SPAN_TEXT ? s->text : NULL, s->at);
        /* Another language has other rules. */
        if (s->kind != SPAN_SPEECH)
            walk_pieces(w, s->children);
    }
}

/* Whether a span's own children are words of the paragraph around it. */
static bool is_filled_in(const struct span *s) {
    return s->kind == SPAN_FIELD || s->kind == SPAN_PAGE || s->kind == SPAN_SPEECH;
}

static const char *joined(const struct walk *w, const struct span *s, bool emphasised) {
    const char *text = "";
    for (; s; s = s->next) {
        bool left_out = is_filled_in(s) || (s->kind == SPAN_EM && !emphasised);
        if (s->kind != SPAN_NOTE)
            text = arena_printf(w->arena, "%s%s", text,
                                left_out               ? "…"
                                : s->kind == SPAN_TEXT ? s->text
                                                       : joined(w, s->children, emphasised));
    }
    return text;
}

static void walk_spans(const struct walk *w, const struct span *spans);

static void walk_notes(const struct walk *w, const struct span *s) {
    for (; s; s = s->next)
        if (s->kind == SPAN_NOTE)
            walk_spans(w, s->children);
        else if (s->kind != SPAN_SPEECH)
            walk_notes(w, s->children);
}

static void walk_spans(const struct walk *w, const struct span *spans) {
    if (!w->arena) {
        walk_pieces(w, spans);
        return;
    }
    if (!spans)
        return;
    w->visit(w->visitor, &(struct edition_text){.text = joined(w, spans, true),
                                                .at = spans->at,
                                                .heads_row = w->heads_row,
                                                .upright = joined(w, spans, false)});
    walk_notes(w, spans);
}

static void walk_rows(const struct walk *w, const struct row *r) {
    struct walk head = *w;
    head.heads_row = true;
    for (; r; r = r->next)
        for (const struct cell *c = r->cells; c; c = c->next)
            walk_spans(c == r->cells ? &head : w, c->spans);
}

static void walk_blocks(const struct walk *w, const struct block *b) {
    for (; b; b = b->next) {
        walk_text(w, b->title, b->at);
        walk_text(w, b->alt, b->at);
        walk_text(w, b->kind == BLOCK_QUOTE ? b->source : NULL, b->at);
        walk_spans(w, b->spans);
        walk_blocks(w, b->children);
        if (b->table) {
            walk_text(w, b->table->title, b->at);
            walk_rows(w, b->table->head);
            walk_rows(w, b->table->rows);
        }
    }
}

static void walk_indicator(const struct walk *w, const struct indicator *i) {
    walk_text(w, i->name, i->at);
    walk_text(w, i->subject, i->at);
    walk_text(w, i->statement, i->at);
    walk_text(w, i->definition, i->at);
    walk_text(w, i->measure_text, i->at);
    for (const struct series_break *b = i->breaks; b; b = b->next)
        walk_text(w, b->reason, b->at);
    for (const struct former_level *f = i->former; f; f = f->next)
        walk_text(w, f->text, f->at);
}

static void walk_publication(const struct walk *w, const struct publication *p) {
    walk_text(w, p->title, p->at);
    walk_text(w, p->subtitle, p->at);
    walk_text(w, p->note, p->at);
    walk_text(w, p->subject, p->at);
    for (const struct section *s = p->sections; s; s = s->next) {
        walk_text(w, s->title, s->at);
        walk_text(w, s->source_note, s->at);
        walk_spans(w, s->lead);
        walk_blocks(w, s->blocks);
    }
}

static void walk_goals_and_groups(const struct walk *w, const struct edition *e) {
    for (const struct goal *g = e->goals; g; g = g->next) {
        walk_text(w, g->name, g->at);
        walk_spans(w, g->statement);
    }
    for (const struct group *g = e->groups; g; g = g->next) {
        walk_blocks(w, g->task);
        walk_blocks(w, g->roles);
    }
    for (const struct area *a = e->areas; a; a = a->next)
        walk_spans(w, a->lead);
    for (const struct cycle *c = e->cycles; c; c = c->next)
        for (const struct ring *r = c->rings; r; r = r->next)
            for (const struct activity *a = r->activities; a; a = a->next)
                walk_spans(w, a->text);
}

static void walk_edition(const struct walk *w, const struct edition *e) {
    walk_goals_and_groups(w, e);
    for (int k = 0; k < e->n_indicators; k++)
        walk_indicator(w, e->indicators[k]);
    for (const struct result *r = e->results; r; r = r->next)
        for (const struct comment *c = r->comments; c; c = c->next) {
            walk_spans(w, c->lead);
            walk_blocks(w, c->blocks);
        }
    for (const struct publication *p = e->publications; p; p = p->next)
        walk_publication(w, p);
}

void edition_pieces(const struct edition *e, edition_text_visit *visit, void *visitor) {
    walk_edition(&(struct walk){.visit = visit, .visitor = visitor}, e);
}

void edition_paragraphs(const struct edition *e, struct arena *a, edition_text_visit *visit, void *visitor) {
    walk_edition(&(struct walk){.visit = visit, .visitor = visitor, .arena = a}, e);
}

static void names_of_areas(const struct walk *w, const struct edition *e) {
    for (const struct area *a = e->areas; a; a = a->next) {
        walk_text(w, a->name, a->at);
        for (const struct subgroup *s = a->subgroups; s; s = s->next)
            walk_text(w, s->name, s->at);
    }
    for (int k = 0; k < e->n_indicators; k++) {
        const struct indicator *i = e->indicators[k];
        walk_text(w, i->name, i->at);
        walk_text(w, i->short_name, i->at);
        walk_text(w, i->source, i->at);
        walk_text(w, i->credit, i->at);
    }
}

void edition_names(const struct edition *e, edition_text_visit *visit, void *visitor) {
    const struct walk w = {.visit = visit, .visitor = visitor};
    walk_text(&w, e->name, e->at);
    walk_text(&w, e->imprint.publisher, e->imprint.at);
    walk_text(&w, e->imprint.decided_by, e->imprint.at);
    walk_text(&w, e->imprint.printer, e->imprint.at);
    for (const struct unit *u = e->units; u; u = u->next) {
        walk_text(&w, u->name, u->at);
        walk_text(&w, u->long_name, u->at);
    }
    for (const struct group *g = e->groups; g; g = g->next) {
        walk_text(&w, g->name, g->at);
        walk_text(&w, g->kind, g->at);
    }
    for (const struct goal *g = e->goals; g; g = g->next)
        walk_text(&w, g->name, g->at);
    names_of_areas(&w, e);
    for (const struct cycle *c = e->cycles; c; c = c->next) {
        walk_text(&w, c->name, c->at);
        for (const struct ring *r = c->rings; r; r = r->next)
            walk_text(&w, r->name, r->at);
    }
}
