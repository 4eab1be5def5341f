#ifndef CONTENT_TABLE_H
#define CONTENT_TABLE_H
/*
 * A table as it is said, without geometry: columns, rows, what each cell holds. The first column that is no
 * number heads its row. Every row has a cell for every column, so that the tag tree is regular without spans.
 */
#include "content/chart.h"
#include "content/letters.h"
#include "model/prose.h"
#include "model/verdict.h"

#include <stdbool.h>
#include <stddef.h>

enum column_kind {
    COLUMN_NUMBER,      /* running number, narrow, grey */
    COLUMN_TEXT,        /* flush left, may take several lines */
    COLUMN_FIGURE,      /* flush right */
    COLUMN_SYMBOL,      /* centred */
    COLUMN_PROFILE_ROW, /* a spread chart */
    COLUMN_SPARK,       /* a spark line */
};

struct table_column {
    enum column_kind kind;
    const char *head;         /* printed; "" for none */
    const struct span *spans; /* set instead of `head`, with its notes; NULL: `head` */
    const char *spoken;       /* what the tag tree says instead of `head`; NULL when the same */
    /* Printed over neighbouring columns that share it; the tag tree has `spoken` instead. */
    const char *group;
    int weight;   /* COLUMN_TEXT: share of the width that the other columns leave */
    bool rotated; /* head set upwards */
    bool strong;  /* head and figures emphasised */
    bool own;     /* this unit's column: tinted */
    bool gap;     /* set a little apart from the column before */
};

enum cell_kind {
    CELL_EMPTY,
    CELL_BLANK,     /* room to write by hand */
    CELL_TEXT,      /* `text` */
    CELL_STRONG,    /* `text`, emphasised */
    CELL_GREY,      /* `text`, secondary */
    CELL_PROSE,     /* paragraphs of `spans` */
    CELL_VERDICT,   /* the symbol of `verdict`, read as `text` */
    CELL_DOT,       /* a filled disc: belongs; read as `text` */
    CELL_NO_DOT,    /* a faint dot: does not belong; read as `text` */
    CELL_DIRECTION, /* an arrow up or down (`up`) before `text` */
    CELL_CHART,     /* `chart`, as small as a cell */
    CELL_PAGE,      /* the page number of the destination `text`, as a link */
};

struct table_cell {
    enum cell_kind kind;
    const char *text;
    const struct span *spans; /* set instead of `text`, with its notes; NULL: `text` */
    struct table_cell *below; /* CELL_PROSE: another paragraph; NULL for none */
    struct judgement judgement;
    bool up;
    const char *dest; /* a link to this destination over the text; NULL for none */
    const struct chart *chart;
};

enum row_kind {
    ROW_PLAIN,
    ROW_AREA,     /* names a goal area; only the first cell is filled */
    ROW_SUBGROUP, /* names a subgroup; only `cells[head]` is filled */
    ROW_OWN,      /* this unit's row: tinted */
    ROW_STRONG,   /* county and nation: emphasised */
    ROW_INDENTED, /* belongs to the row above */
    ROW_TOTAL,    /* closes the table above a rule */
    ROW_SEMINAR,  /* tinted */
};

struct table_row {
    struct place at; /* in the edition's XML; {0}: of none */
    enum row_kind kind;
    struct table_cell *cells; /* one for each column */
    struct table_row *next;
};

struct table {
    const char *title; /* caption; NULL for none */
    struct table_column *columns;
    size_t n_columns;
    struct table_row *rows, *last;
    const char *note;       /* below the table; NULL for none */
    struct letters letters; /* that its cells print */
};

struct arena;
struct table *table_new(struct arena *a, size_t n_columns);
struct table_row *table_add(struct arena *a, struct table *t, enum row_kind kind);
/* A row of plain texts, one a column. */
void table_add_texts(struct arena *a, struct table *t, const char *const *texts);
/* The column that heads each row. */
size_t table_head_column(const struct table *t);

#endif
