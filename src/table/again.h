#ifndef TABLE_AGAIN_H
#define TABLE_AGAIN_H
/*
 * Inside table/: what is said again, with "(forts.)", where a table goes on to a further page: its title
 * above the head, and below the head the area, the subgroup and the unit that the page's first row stands
 * under. For the eye only, since the tags go on.
 */
#include "table/part.h"

enum { AGAIN_MOST = 3 };

struct table_again {
    const struct table_part *part;
    const struct paragraph *title;            /* NULL: none */
    const struct part_row *above[AGAIN_MOST]; /* the outermost first */
    size_t n;
    mpt title_height, names_height;
};

/* What stands above a page's rows that begin with `from`; nothing on the table's first page. */
struct table_again again_find(const struct flow *f, const struct table_part *p, struct row_line from);

void again_set_title(struct flow *f, const struct table_again *a, mpt x, mpt y);
void again_set_names(struct flow *f, const struct table_again *a, mpt x, mpt y);

/* A row's name, in its column of the row whose upper edge is `y`, cut to so many lines. */
void again_set_name(struct flow *f, const struct table_part *p, const struct table_row *row, struct point at,
                    size_t lines);

#endif
