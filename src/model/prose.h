#ifndef MODEL_PROSE_H
#define MODEL_PROSE_H
/*
 * Prose as the edition's XML holds it: blocks of spans, with the place of each. White space is already
 * collapsed: a span's text begins or ends with at most one space, a block with none. All of it lives in the
 * edition's arena.
 */
#include "base/diag.h"
#include "model/chart_kind.h"
#include "model/field.h"

#include <stdbool.h>

enum span_kind {
    SPAN_TEXT,   /* text */
    SPAN_STRONG, /* children, emphasised strongly */
    SPAN_EM,     /* children, emphasised */
    SPAN_LINK,   /* children, `target` is a web address as it was written (base/address.h) */
    SPAN_PAGE,   /* the page number of the section, block or indicator whose id is `target` */
    SPAN_NOTE,   /* children are the text of a footnote; its number stands here */
    SPAN_FIELD,  /* `field`: what the program fills in */
    SPAN_SPEECH, /* children in another language, `target` is its code ("en") */
};

struct span {
    enum span_kind kind;
    struct place at;
    const char *text;   /* SPAN_TEXT only */
    const char *target; /* see the kinds */
    const struct field *field;
    struct span *children;
    struct span *next;
};

enum block_kind {
    BLOCK_H2,
    BLOCK_H3,
    BLOCK_P,
    BLOCK_UL,      /* children: BLOCK_LI */
    BLOCK_OL,      /* children: BLOCK_LI */
    BLOCK_LI,      /* children: blocks */
    BLOCK_QUOTE,   /* spans; `source` says whose words */
    BLOCK_COLUMNS, /* children: BLOCK_COLUMN, side by side */
    BLOCK_COLUMN,  /* children: blocks */
    BLOCK_TABLE,   /* `table` */
    BLOCK_IMAGE, /* `source` is the path in the edition's folder, `alt` the text for those who cannot see it;
                    spans: caption */
    BLOCK_STEPS, /* children: BLOCK_STEP; drawn side by side with arrows between */
    BLOCK_STEP,  /* `title` and spans */
    /* Blocks that the program makes from the edition and its figures: */
    BLOCK_CONTENTS,        /* the list of sections with page numbers */
    BLOCK_GOAL_LIST,       /* the common goals: number, name, statement, indicators */
    BLOCK_INDICATOR_LIST,  /* the table of indicators: goals, direction, target, source */
    BLOCK_ANNUAL_CYCLE,    /* the annual cycle with the id `source`, as a wheel and as a table */
    BLOCK_GROUP_LIST,      /* the organisation: groups, their tasks and members' roles */
    BLOCK_SUMMARY,         /* the headline numbers and the matrix of indicators × units */
    BLOCK_INDICATOR_PAGES, /* area openers and one page an indicator */
    BLOCK_PROFILE,         /* the unit compared with the county */
    BLOCK_RULES,           /* how each indicator is judged: definition, source, rule, breaks */
    BLOCK_COLOPHON,        /* the imprint */
    BLOCK_CHARTS,          /* `charts` of the indicator with the id `source`, side by side */
    BLOCK_CHANGES,         /* what has changed since the edition before */
    BLOCK_TAKE_HOME,       /* the goals with room to write: who answers for each, the next step, when */
    BLOCK_COUNT,
};

struct cell {
    struct place at;
    struct span *spans; /* NULL: an empty cell */
    struct cell *next;
};

struct row {
    struct place at;
    struct cell *cells;
    struct row *next;
};

struct prose_table {
    const char *title; /* caption above the table */
    struct row *head;  /* exactly one row */
    struct row *rows;  /* each with as many cells as the head; the first cell heads its row */
    int columns;
    int *widths;   /* relative widths of the columns, `columns` of them; all 1 when not given */
    bool *figures; /* true where the column holds figures, set flush right */
};

struct picture;

struct block {
    enum block_kind kind;
    struct place at;
    const char *id;                /* target of SPAN_PAGE; NULL when not given */
    const char *title;             /* step */
    const char *source;            /* quote: whose words; image: path; cycle and charts: id */
    const char *alt;               /* image */
    const struct picture *picture; /* image: its file (model/edition.h) */
    enum chart_kind charts[2];     /* BLOCK_CHARTS: one or two */
    int n_charts;
    struct span *spans;
    struct block *children;
    struct prose_table *table;
    struct block *next;
};

#endif
