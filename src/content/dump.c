/* The content as stable text. */
#include "base/buffer.h"
#include "content/chart_dump.h"
#include "content/content.h"

static void dump_field(const struct field *f, struct buffer *out) {
    if (f->kind == FIELD_COUNT)
        buffer_printf(out, "{count %s}", countable_types[f->of].name);
    else if (f->kind == FIELD_FIGURE)
        buffer_printf(out, "{figure %s}", f->id);
    else
        buffer_puts(out, "{unit}");
}

static void dump_spans(const struct span *s, struct buffer *out) {
    for (; s; s = s->next) {
        switch (s->kind) {
        case SPAN_TEXT:
            buffer_puts(out, s->text);
            break;
        case SPAN_PAGE:
            buffer_printf(out, "{page %s}", s->target);
            break;
        case SPAN_FIELD:
            dump_field(s->field, out);
            break;
        case SPAN_NOTE:
            buffer_puts(out, "{note: ");
            dump_spans(s->children, out);
            buffer_putc(out, '}');
            break;
        default:
            dump_spans(s->children, out);
        }
    }
}

static void dump_cell(const struct table_cell *c, struct buffer *out) {
    switch (c->kind) {
    case CELL_EMPTY:
    case CELL_BLANK:
        break;
    case CELL_PROSE:
        dump_spans(c->spans, out);
        for (const struct table_cell *more = c->below; more; more = more->below) {
            buffer_puts(out, " / ");
            dump_spans(more->spans, out);
        }
        break;
    case CELL_CHART:
        buffer_printf(out, "<%s>", c->chart->alt);
        break;
    case CELL_PAGE:
        buffer_printf(out, "{page %s}", c->text);
        break;
    default:
        buffer_puts(out, c->text ? c->text : "");
    }
}

static void dump_table(const struct table *t, struct buffer *out) {
    buffer_puts(out, "    head");
    for (size_t i = 0; i < t->n_columns; i++)
        buffer_printf(out, " | %s", t->columns[i].spoken ? t->columns[i].spoken : t->columns[i].head);
    buffer_putc(out, '\n');
    static const char *const kinds[] = {"row",    "area",     "subgroup", "own",
                                        "strong", "indented", "total",    "seminar"};
    for (const struct table_row *r = t->rows; r; r = r->next) {
        buffer_printf(out, "    %s", kinds[r->kind]);
        for (size_t i = 0; i < t->n_columns; i++) {
            buffer_puts(out, " | ");
            dump_cell(&r->cells[i], out);
        }
        buffer_putc(out, '\n');
    }
}

static void dump_row(const char *kind, const struct row *r, int depth, struct buffer *out) {
    buffer_printf(out, "  %*s%s", depth * 2 + 2, "", kind);
    for (const struct cell *c = r->cells; c; c = c->next) {
        buffer_puts(out, " | ");
        dump_spans(c->spans, out);
    }
    buffer_putc(out, '\n');
}

static void dump_block(const struct block *b, int depth, struct buffer *out) {
    static const char *const kinds[] = {
        [BLOCK_H2] = "h2",       [BLOCK_H3] = "h3",           [BLOCK_P] = "p",
        [BLOCK_UL] = "ul",       [BLOCK_OL] = "ol",           [BLOCK_LI] = "item",
        [BLOCK_QUOTE] = "quote", [BLOCK_COLUMNS] = "columns", [BLOCK_COLUMN] = "column",
        [BLOCK_TABLE] = "table", [BLOCK_IMAGE] = "image",     [BLOCK_STEPS] = "steps",
        [BLOCK_STEP] = "step"};
    buffer_printf(out, "  %*s%s ", depth * 2, "", kinds[b->kind]);
    if (b->title)
        buffer_printf(out, "[%s] ", b->title);
    if (b->alt)
        buffer_printf(out, "%s <%s> ", b->source, b->alt);
    if (b->table)
        buffer_puts(out, b->table->title);
    dump_spans(b->spans, out);
    if (b->kind == BLOCK_QUOTE && b->source)
        buffer_printf(out, " (%s)", b->source);
    buffer_putc(out, '\n');
    for (const struct block *c = b->children; c; c = c->next)
        dump_block(c, depth + 1, out);
    if (!b->table)
        return;
    dump_row("head", b->table->head, depth, out);
    for (const struct row *r = b->table->rows; r; r = r->next)
        dump_row("row", r, depth, out);
}

static void dump_area(const struct area_page *p, struct buffer *out) {
    buffer_printf(out, "    %s: %s. ", p->kicker, p->title);
    dump_spans(p->lead, out);
    buffer_putc(out, '\n');
}

static void dump_indicator(const struct indicator_page *p, struct buffer *out) {
    buffer_printf(out, "  indicator %s: %s. %s\n    lead: ", p->id, p->kicker, p->title);
    dump_spans(p->lead, out);
    buffer_putc(out, '\n');
    for (size_t i = 0; i < 5; i++)
        buffer_printf(out, "    fact %s: %s\n", p->facts[i].label, p->facts[i].text);
    buffer_printf(out, "    number: %s %s %s\n", p->heading, p->number ? p->number : p->absent,
                  p->number_unit ? p->number_unit : "");
    for (size_t i = 0; i < p->n_key; i++)
        buffer_printf(out, "    key %s: %s\n", p->key[i].label, p->key[i].text);
    buffer_printf(out, "    verdict: %s%s%s\n", p->verdict_word, p->certainty_word ? ", " : "",
                  p->certainty_word ? p->certainty_word : "");
    series_dump("series", p->series, out);
    chart_dump(p->main, out);
    series_dump("sexes", p->sexes, out);
    chart_dump(p->side, out);
    dump_table(p->table, out);
    for (const struct block *b = p->comment; b; b = b->next)
        dump_block(b, 1, out);
    buffer_printf(out, "    source: %s\n", p->source.text);
}

static void dump_item(const struct item *i, struct buffer *out) {
    static const char *const kinds[] = {
        [ITEM_BLOCK] = "block",       [ITEM_TABLE] = "table",        [ITEM_CONTENTS] = "contents",
        [ITEM_GOAL_LIST] = "goals",   [ITEM_ANNUAL_CYCLE] = "cycle", [ITEM_SUMMARY] = "summary",
        [ITEM_PROFILE] = "profile",   [ITEM_AREA_PAGE] = "opener",   [ITEM_INDICATOR_PAGE] = "indicator",
        [ITEM_GROUP_LIST] = "groups", [ITEM_COLOPHON] = "colophon",  [ITEM_CHARTS] = "charts",
        [ITEM_LEGEND] = "legend"};
    if (i->block) {
        dump_block(i->block, 0, out);
        return;
    }
    if (i->indicator) {
        dump_indicator(i->indicator, out);
        return;
    }
    buffer_printf(out, "  %s\n", kinds[i->kind]);
    for (size_t k = 0; k < i->n_headlines; k++)
        buffer_printf(out, "    headline %s %s\n", i->headlines[k].number, i->headlines[k].text);
    for (size_t k = 0; k < i->n_goals; k++)
        buffer_printf(out, "    goal %d %s: %s\n", i->goals[k].goal->number, i->goals[k].goal->name,
                      i->goals[k].indicators);
    if (i->area_page)
        dump_area(i->area_page, out);
    if (i->area_page)
        dump_table(i->area_page->table, out);
    if (i->table)
        dump_table(i->table, out);
    if (i->heading)
        buffer_printf(out, "    %s\n", i->heading);
    for (size_t k = 0; k < i->n_charts; k++)
        chart_dump(i->charts[k], out);
    for (size_t k = 0; k < i->n_facts; k++)
        buffer_printf(out, "    %s: %s\n", i->facts[k].label, i->facts[k].text);
    if (i->source.text)
        buffer_printf(out, "    note: %s\n", i->source.text);
}

void content_dump(const struct content *c, struct buffer *out) {
    buffer_printf(out, "publication %s\n  file: %s\n  subtitle: %s\n  note: %s\n", c->title, c->file,
                  c->subtitle ? c->subtitle : "", c->note ? c->note : "");
    for (const struct part *p = c->parts; p; p = p->next) {
        buffer_printf(out, "section %s: %s\n", p->section->id, p->title);
        if (p->lead) {
            buffer_puts(out, "  lead: ");
            dump_spans(p->lead, out);
            buffer_putc(out, '\n');
        }
        for (const struct item *i = p->items; i; i = i->next)
            dump_item(i, out);
    }
}
