#ifndef TABLE_PART_H
#define TABLE_PART_H
/*
 * Inside table/: one of the tables that a table becomes, measured: where columns stand, how high rows are,
 * how cells break into lines. All x from the table's left edge.
 */
#include "table/table.h"

struct part_row {
    const struct table_row *row;
    struct paragraph **lines; /* one a column; NULL where the cell holds no text */
    size_t most_lines;        /* of its cells; 1 at least */
    mpt height;
    bool breaks; /* nothing but text: a page may end between its lines */
};

struct table_part {
    const struct table *table;
    struct table_style style;
    mpt width;
    size_t repeated; /* leading columns that a part before this has said already: their notes, too */
    mpt *x, *w;      /* of the columns */
    mpt *fraction;   /* of a column of figures: the widest part behind the whole number; decimal commas stand
                        below each other */
    struct part_row *rows;
    size_t n_rows;
    struct paragraph **heads;       /* one a column; NULL where empty */
    struct paragraph **heads_again; /* the same for further pages: without the numbers of notes */
    struct paragraph *title;        /* NULL: none */
    struct paragraph *title_again;  /* the same for further pages: "(forts.)" */
    mpt head_height;
    bool dense; /* columns of figures stand close */
    mpt pad;    /* of a row: its height beyond its lines */
};

struct measured_table {
    struct table_part **parts; /* below each other */
    size_t n_parts;
    mpt height, notes; /* without its notes; these, each */
};

/* A place between two lines of a table: before the line-th of a row. */
struct row_line {
    size_t row, line;
};

/* Notes are numbered from *notes + 1 on, and counted there. */
struct table_part *table_part_measure(const struct flow *f, const struct table *t, mpt width,
                                      struct table_style style, size_t repeated, int *notes);

/* From a title's upper edge to the head; NULL: there is none. */
mpt part_title_height(const struct style *s, const struct paragraph *title);

/* The height of a row's lines from `from` up to, not including, `to`; all of them: its height. */
mpt part_row_height(const struct style *s, const struct part_row *r, mpt pad, size_t from, size_t to);

/* The height of what stands between two places. */
mpt part_height(const struct style *s, const struct table_part *p, struct row_line from, struct row_line to);

/* The height of the notes of those lines of a row, of the head, and of all of it, each. */
mpt part_row_notes(const struct flow *f, const struct table_part *p, const struct part_row *r, size_t from,
                   size_t to);
mpt part_head_notes(const struct flow *f, const struct table_part *p);
mpt part_notes(const struct flow *f, const struct table_part *p);

/* From line to line in a row's cells. */
mpt part_row_leading(const struct style *s, const struct table_row *row);

/* A row whose words run over the columns beside them. */
bool row_names_others(const struct table_row *row);

#endif
