/* Where an edition's prose is. */
#include "content/lint.h"

struct walk {
    const struct lint *lint;
    struct diag *d;
    int found;
};

static void walk_text(struct walk *w, const char *text, struct place at) {
    if (text)
        w->found += lint_text(w->lint, text, at, w->d);
}

static void walk_spans(struct walk *w, const struct span *s) {
    for (; s; s = s->next) {
        walk_text(w, s->kind == SPAN_TEXT ? s->text : NULL, s->at);
        /* Another language has other rules. */
        if (s->kind != SPAN_SPEECH)
            walk_spans(w, s->children);
    }
}

static void walk_rows(struct walk *w, const struct row *r) {
    for (; r; r = r->next)
        for (const struct cell *c = r->cells; c; c = c->next)
            walk_spans(w, c->spans);
}

static void walk_blocks(struct walk *w, const struct block *b) {
    for (; b; b = b->next) {
        walk_text(w, b->title, b->at);
        walk_text(w, b->alt, b->at);
        walk_spans(w, b->spans);
        walk_blocks(w, b->children);
        if (b->table) {
            walk_text(w, b->table->title, b->at);
            walk_rows(w, b->table->head);
            walk_rows(w, b->table->rows);
        }
    }
}

static void walk_indicator(struct walk *w, const struct indicator *i) {
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

static void walk_publication(struct walk *w, const struct publication *p) {
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

static void walk_goals_and_groups(struct walk *w, const struct edition *e) {
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

int lint_edition(const struct lint *s, const struct edition *e, struct diag *d) {
    struct walk w = {s, d, 0};
    walk_goals_and_groups(&w, e);
    for (int k = 0; k < e->n_indicators; k++)
        walk_indicator(&w, e->indicators[k]);
    for (const struct result *r = e->results; r; r = r->next)
        for (const struct comment *c = r->comments; c; c = c->next) {
            walk_spans(&w, c->lead);
            walk_blocks(&w, c->blocks);
        }
    for (const struct publication *p = e->publications; p; p = p->next)
        walk_publication(&w, p);
    return w.found;
}
