#ifndef MODEL_UNIT_H
#define MODEL_UNIT_H
/* Municipalities, the region that they make, and the nation. */
#include "base/diag.h"

enum unit_level { LEVEL_MUNICIPALITY, LEVEL_REGION, LEVEL_NATION, LEVEL_COUNT };

struct unit_level_type {
    const char *name; /* in XML */
};

extern const struct unit_level_type unit_level_types[]; /* LEVEL_COUNT of them */

struct unit {
    struct place at;
    int index;                 /* its place in the edition, from 0 */
    const char *code;          /* Kolada's id: "1784", "0017", "0000" */
    const char *name;          /* "Arvika" */
    const char *long_name;     /* "Arvika kommun"; the name again when not given */
    const char *short_name;    /* "Filipst.": where tiles are narrow; the name again when not given */
    const char *slug;          /* "arvika": part of the file name */
    int tile_row, tile_column; /* of a municipality: its place in the tile map, from 1; 0 when it has none */
    /* Of the region: code of the group whose mean stands in where it has no figures; NULL: none. */
    const char *mean;
    enum unit_level level;
    struct unit *next;
};

/* The first municipality from `u` on, `u` itself if it is one; NULL when there is none. */
const struct unit *unit_municipality(const struct unit *u);

#endif
