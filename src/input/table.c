#include "base/number.h"
#include "input/reading.h"

#include <libintl.h>

#define _(text) gettext(text)

static struct row *row_read(struct reading *r, const xml_node *n, int *columns) {
    struct row *row = ARENA_NEW(r->arena, struct row);
    struct cell **end = &row->cells;
    row->at = node_place(n);
    *columns = 0;
    for (n = node_child(n, "cell"); n; n = node_next(n, "cell")) {
        struct cell *c = ARENA_NEW(r->arena, struct cell);
        c->at = node_place(n);
        c->spans = spans_read(r, n, 0);
        LINK(end, c);
        ++*columns;
    }
    return row;
}

/* A list of whole numbers in an attribute: *count of them. */
static int *numbers_read(struct reading *r, const xml_node *n, const char *attribute, int *count) {
    const char **words = reading_list(r, n, attribute, count);
    int *numbers = ARENA_ARRAY(r->arena, int, (size_t)*count);
    for (int i = 0; i < *count; i++)
        if (!number_read_whole(words[i], &numbers[i]))
            diag_error(r->d, node_place(n), _("write whole numbers with spaces between"),
                       _("%s holds \"%s\", which is no number"), attribute, words[i]);
    return numbers;
}

static void widths_read(struct reading *r, const xml_node *n, struct prose_table *t) {
    int count;
    t->widths = numbers_read(r, n, "widths", &count);
    if (count == 0) {
        t->widths = ARENA_ARRAY(r->arena, int, (size_t)t->columns);
        for (int i = 0; i < t->columns; i++)
            t->widths[i] = 1;
    } else if (count != t->columns) {
        diag_error(r->d, node_place(n), _("give one width a column"),
                   ngettext("the table has %d column, but widths for %d",
                            "the table has %d columns, but widths for %d", (unsigned)t->columns),
                   t->columns, count);
    }
}

static void figures_columns_read(struct reading *r, const xml_node *n, struct prose_table *t) {
    int count;
    const int *columns = numbers_read(r, n, "figures", &count);
    t->figures = ARENA_ARRAY(r->arena, bool, (size_t)t->columns);
    for (int i = 0; i < count; i++)
        if (columns[i] < 1 || columns[i] > t->columns)
            diag_error(r->d, node_place(n), _("count the columns from 1"), _("the table has no column %d"),
                       columns[i]);
        else
            t->figures[columns[i] - 1] = true;
}

/* Heads of columns and rows are read aloud with every cell: they may not be empty. */
static void heads_check(struct reading *r, const struct prose_table *t) {
    for (const struct cell *c = t->head->cells; c; c = c->next)
        if (!c->spans)
            diag_error(r->d, c->at, _("say in a word what the column holds"),
                       _("the head of a column is empty"));
    for (const struct row *row = t->rows; row; row = row->next)
        if (!row->cells->spans)
            diag_error(r->d, row->at, _("say in a word what the row is about"),
                       _("the first cell of a row is empty"));
}

struct prose_table *table_read(struct reading *r, const xml_node *n) {
    struct prose_table *t = ARENA_NEW(r->arena, struct prose_table);
    struct row **end = &t->rows;
    t->title = reading_text(r, n, "title", "");
    t->head = row_read(r, node_child(n, "head"), &t->columns);
    for (const xml_node *c = node_child(n, "row"); c; c = node_next(c, "row")) {
        int columns;
        struct row *row = row_read(r, c, &columns);
        if (columns != t->columns)
            diag_error(r->d, row->at, _("write an empty <cell/> where there is nothing to say"),
                       ngettext("the row has %d cell, the head of the table %d",
                                "the row has %d cells, the head of the table %d", (unsigned)columns),
                       columns, t->columns);
        LINK(end, row);
    }
    widths_read(r, n, t);
    figures_columns_read(r, n, t);
    heads_check(r, t);
    return t;
}
