#ifndef PROSE_STRIP_H
#define PROSE_STRIP_H
/* Inside prose/: one block of a galley, and what is known of a kind of block. */
#include "flow/lines.h"
#include "table/table.h"

struct strip {
    const struct block *block;
    mpt width;               /* of the column that it is measured for */
    struct paragraph *lines; /* of its words; NULL where it has none */
    struct paragraph *title; /* a step's; whose words a quote is. NULL: none */
    struct strip *children;  /* of columns and lists: each column's or item's strips are its children */
    int abreast;             /* of columns: how many stand side by side; 0: they follow each other */
    const struct measured_table *table;
    mpt w, h;  /* of a picture; h of a row of steps or columns */
    mpt keep;  /* of a heading: the height that must follow it on the page */
    mpt notes; /* height of the notes that it brings, its children's included, each */
    struct strip *next;
};

struct strip_type {
    /* Fills in a strip whose block and width are given. Notes are numbered from *notes + 1 on. */
    void (*measure)(const struct flow *f, struct strip *s, int *notes);
    /* The frame behind it if the page had no foot. */
    struct frame (*after)(const struct flow *f, const struct strip *s, struct frame at);
    /* Sets it into pages. */
    struct frame (*set)(struct flow *f, const struct strip *s, struct frame at);
};

extern const struct strip_type heading_strip, paragraph_strip, list_strip, quote_strip, columns_strip,
    picture_strip, prose_table_strip, steps_strip;

/* Breaks the strip's words for `width`. */
void strip_lines(const struct flow *f, struct strip *s, enum type_id type, mpt width, unsigned options,
                 int *notes);

/*
 * What takes the whole page, not only the text's column, where it stands in that: a table. In a narrower
 * column it keeps to that one.
 */
mpt strip_wide(const struct style *s, mpt width);
struct frame strip_wide_frame(const struct style *s, struct frame at);

#endif
