#include "guard/expected.h"

#include "base/buffer.h"

#include <string.h>

/* While a part is gone through. */
struct collector {
    const struct guard *g;
    struct place at; /* of what is gone through */
    struct expectation found;
};

static void add(struct collector *c, enum expected_kind kind, struct place at, const char *text) {
    if (!text || !text[0])
        return;
    ARENA_PUSH(c->g->arena, c->found.texts, c->found.n, c->found.capacity);
    c->found.texts[c->found.n++] = (struct expected){kind, at.file ? at : c->at, text};
}

static void words(struct collector *c, const char *text) {
    add(c, EXPECTED_WORDS, c->at, text);
}

static void prose(struct collector *c, const char *text) {
    add(c, EXPECTED_PROSE, c->at, text);
}

/* The words of spans; what their notes say is expected at the foot of pages. */
static void spans_words(struct collector *c, const struct span *spans, struct buffer *b);

static const char *spans_text(struct collector *c, const struct span *spans) {
    struct buffer b = {0};
    spans_words(c, spans, &b);
    const char *text = arena_strdup(c->g->arena, buffer_text(&b));
    buffer_release(&b);
    return text;
}

static void spans_words(struct collector *c, const struct span *spans, struct buffer *b) {
    for (const struct span *s = spans; s; s = s->next)
        switch (s->kind) {
        case SPAN_TEXT:
            buffer_puts(b, s->text);
            break;
        case SPAN_FIELD:
            buffer_puts(b, c->g->content->fields[s->field->number]);
            break;
        case SPAN_PAGE: {
            const char *label = document_label(c->g->doc, s->target);
            buffer_puts(b, label ? label : "?");
            break;
        }
        case SPAN_NOTE:
            add(c, EXPECTED_NOTE, s->at, spans_text(c, s->children));
            break;
        default:
            spans_words(c, s->children, b);
        }
}

static void add_spans(struct collector *c, enum expected_kind kind, struct place at,
                      const struct span *spans) {
    if (spans)
        add(c, kind, at, spans_text(c, spans));
}

static void add_prose_table(struct collector *c, const struct prose_table *t) {
    prose(c, t->title);
    for (const struct cell *cell = t->head->cells; cell; cell = cell->next)
        add_spans(c, EXPECTED_CELL, t->head->at, cell->spans);
    for (const struct row *row = t->rows; row; row = row->next)
        for (const struct cell *cell = row->cells; cell; cell = cell->next)
            add_spans(c, EXPECTED_CELL, row->at, cell->spans);
}

static void add_blocks(struct collector *c, const struct block *first);

static void add_block(struct collector *c, const struct block *b) {
    if (b->at.file)
        c->at = b->at;
    if (b->kind == BLOCK_STEP)
        prose(c, b->title);
    add_spans(c, EXPECTED_PROSE, b->at, b->spans);
    if (b->kind == BLOCK_QUOTE)
        prose(c, b->source);
    if (b->table)
        add_prose_table(c, b->table);
    add_blocks(c, b->children);
}

static void add_blocks(struct collector *c, const struct block *first) {
    for (const struct block *b = first; b; b = b->next)
        add_block(c, b);
}

/* A cell's paragraphs, one behind the other. */
static void add_cell(struct collector *c, const struct table_row *row, const struct table_cell *cell) {
    struct buffer b = {0};
    for (const struct table_cell *p = cell; p; p = p->below)
        if (p->spans)
            spans_words(c, p->spans, &b);
        else if (p->kind == CELL_PAGE)
            buffer_puts(&b, document_label(c->g->doc, p->text) ? document_label(c->g->doc, p->text) : "?");
        else if (p->kind != CELL_CHART && p->text)
            buffer_puts(&b, p->text);
    add(c, EXPECTED_CELL, row->at, arena_strdup(c->g->arena, buffer_text(&b)));
    buffer_release(&b);
}

/* A table without rows is none. */
static void add_table(struct collector *c, const struct table *t) {
    if (!t || !t->rows)
        return;
    for (size_t i = 0; i < t->n_columns; i++) {
        const struct table_column *column = &t->columns[i];
        if (column->spans)
            add_spans(c, EXPECTED_CELL, c->at, column->spans);
        else
            add(c, EXPECTED_CELL, c->at, column->spoken ? column->spoken : column->head);
    }
    for (const struct table_row *row = t->rows; row; row = row->next)
        for (size_t i = 0; i < t->n_columns; i++)
            add_cell(c, row, &row->cells[i]);
}

static void add_facts(struct collector *c, const struct fact *facts, size_t n) {
    for (size_t i = 0; i < n; i++) {
        prose(c, facts[i].label);
        prose(c, facts[i].text);
    }
}

/* Whom a group reports to, in the program's words; NULL: nobody. */
static const char *reports_to(const struct collector *c, const struct group *first, const char *id) {
    for (const struct group *g = first; g && id; g = g->next)
        if (strcmp(g->id, id) == 0)
            return arena_printf(c->g->arena, "%s %s", style_word(c->g->doc->style, "reports-to"), g->name);
    return NULL;
}

static void add_groups(struct collector *c) {
    const struct group *first = c->g->content->edition->groups;
    for (const struct group *g = first; g; g = g->next) {
        c->at = g->at;
        prose(c, g->name);
        prose(c, g->kind);
        prose(c, reports_to(c, first, g->reports_to));
        add_blocks(c, g->task);
        add_blocks(c, g->roles);
    }
}

static void add_goals(struct collector *c, const struct item *item) {
    for (size_t i = 0; i < item->n_goals; i++) {
        const struct goal *goal = item->goals[i].goal;
        bool list = item->kind == ITEM_GOAL_LIST; /* else the key of a table */
        add(c, list ? EXPECTED_CELL : EXPECTED_WORDS, goal->at, goal->name);
        if (list) {
            add(c, EXPECTED_CELL, goal->at, arena_printf(c->g->arena, "%d", goal->number));
            add_spans(c, EXPECTED_CELL, goal->at, goal->statement);
            add(c, EXPECTED_CELL, goal->at, item->goals[i].indicators);
        }
    }
}

static void add_area(struct collector *c, const struct area_page *p) {
    prose(c, p->kicker);
    prose(c, p->title);
    add_spans(c, EXPECTED_PROSE, c->at, p->lead);
    add_table(c, p->table);
    words(c, p->source.text);
}

static void add_indicator(struct collector *c, const struct indicator_page *p) {
    c->at = p->at;
    prose(c, p->kicker);
    prose(c, p->title);
    add_spans(c, EXPECTED_PROSE, p->at, p->lead);
    add_facts(c, p->facts, sizeof p->facts / sizeof *p->facts);
    words(c, p->number ? p->number : p->absent);
    add_facts(c, p->key, p->n_key);
    add_table(c, p->table);
    add_blocks(c, p->comment);
    words(c, p->source.text);
}

static void add_cycle_key(struct collector *c, const struct cycle *cycle) {
    for (const struct ring *r = cycle->rings; r; r = r->next)
        prose(c, r->name);
    prose(c, style_word(c->g->doc->style, "seminar-key"));
    prose(c, style_word(c->g->doc->style, "no-activity"));
}

static void add_item(struct collector *c, const struct item *i) {
    if (i->at.file)
        c->at = i->at;
    if (i->block)
        add_block(c, i->block);
    if (i->area_page)
        add_area(c, i->area_page);
    if (i->indicator)
        add_indicator(c, i->indicator);
    for (size_t k = 0; k < i->n_headlines; k++) {
        words(c, i->headlines[k].number);
        words(c, i->headlines[k].text);
    }
    prose(c, i->heading);
    if (i->cycle)
        add_cycle_key(c, i->cycle);
    add_table(c, i->table);
    add_goals(c, i);
    if (i->kind == ITEM_GROUP_LIST)
        add_groups(c);
    add_facts(c, i->facts, i->n_facts);
    words(c, i->source.text);
}

struct expectation expected_of_part(const struct guard *g, const struct part *p) {
    struct collector c = {.g = g, .at = p->section->at};
    bool own_page = p->items && (p->items->area_page || p->items->indicator);
    if (!own_page) {
        prose(&c, p->kicker);
        prose(&c, p->title);
    }
    add_spans(&c, EXPECTED_PROSE, p->section->at, own_page ? NULL : p->lead);
    for (const struct item *i = p->items; i; i = i->next)
        add_item(&c, i);
    c.at = p->section->at;
    prose(&c, p->source_note);
    return c.found;
}
