#ifndef INPUT_READING_H
#define INPUT_READING_H
/*
 * What the readers of an edition's parts share. The document has passed the schema: elements and attributes
 * are those that edition.rng allows. What is left to check is what goes together, and every reader reports
 * all that it finds.
 *
 * One reader a part, each in the file of its noun: units_read in unit.c and so on. They fill reading.edition.
 */
#include "base/hash.h"
#include "input/ids.h"
#include "model/edition.h"
#include "xml/node.h"

#include <stdbool.h>

/* A page reference that waits for the end of its publication. */
struct page_ref {
    const struct span *span;
    struct page_ref *next;
};

struct reading {
    struct arena *arena;
    struct diag *d;
    struct edition *edition;
    struct hash *hash; /* of all input bytes */
    const char *root;  /* real path of the edition's folder */
    struct ids units;  /* by slug */
    struct ids groups, goals, areas, indicators, cycles, publications;
    const struct publication *publication; /* that is being read; NULL outside publications */
    struct ids *blocks;                    /* sections and blocks of that publication */
    struct page_ref *refs;                 /* in that publication */
    bool figures;           /* what is being read is printed where figures are: a <figure> may stand in it */
    const struct unit *own; /* whose comment is being read; NULL: none */
    struct field **fields_end; /* where the edition's next field goes */
};

void units_read(struct reading *r, const xml_node *parent);
void groups_read(struct reading *r, const xml_node *parent);
void goals_read(struct reading *r, const xml_node *parent);
void areas_read(struct reading *r, const xml_node *parent);
/*
 * The indicators among `parent`'s children from *first on, up to one of another name; *first is moved behind
 * them.
 */
struct indicator *indicators_read(struct reading *r, const xml_node **first);
void figures_read(struct reading *r, const xml_node *n, struct indicator *i);
int kpis_count(const struct indicator *i, enum kpi_part part);
void target_read(struct reading *r, const xml_node *n, struct indicator *i);
void results_read(struct reading *r, const xml_node *parent);
void cycles_read(struct reading *r, const xml_node *parent);
void publications_read(struct reading *r, const xml_node *parent);

/* Prose. `blocks_read` passes over elements that are no blocks. */
struct block *blocks_read(struct reading *r, const xml_node *parent);
struct prose_table *table_read(struct reading *r, const xml_node *n);
/* The picture's file, read once; NULL when it cannot be. */
const struct picture *picture_read(struct reading *r, struct place at, const char *source);
enum {
    SPANS_HEADING = 1,
    SPANS_NOTE = 2,
    SPANS_LINK = 4
}; /* what the spans stand in: some may not stand in others */
/* The text of an element, white space collapsed; lists in it are passed over. NULL when there is none. */
struct span *spans_read(struct reading *r, const xml_node *n, int inside);
/* The same for an element that must say something. */
struct span *spans_required(struct reading *r, const xml_node *n, int inside);

/* A field, linked to the edition's; `begins` a sentence. What it refers to is found by fields_resolve. */
const struct field *field_read(struct reading *r, const xml_node *n, enum field_kind kind, bool begins);
/* Finds what fields refer to, when all of the edition has been read. */
void fields_resolve(struct reading *r);

/* Attributes and texts, in the edition's arena. */
const char *reading_text(struct reading *r, const xml_node *n, const char *attribute, const char *otherwise);
const char *reading_child_text(struct reading *r, const xml_node *n,
                               const char *child); /* NULL when there is none */
int reading_whole(struct reading *r, const xml_node *n, const char *attribute, int otherwise);
double reading_number(struct reading *r, const xml_node *n, const char *attribute, double otherwise);
bool reading_yes(struct reading *r, const xml_node *n, const char *attribute, bool otherwise);
/* The name of a row of one of model/'s tables. */
typedef const char *row_name(int row);

/* Row of the `n_rows` whose name the attribute's value is, `otherwise` when it is not given. */
int reading_choice(struct reading *r, const xml_node *n, const char *attribute, row_name *name, int n_rows,
                   int otherwise);
/* Words of a list with spaces between: *n of them. */
const char **reading_list(struct reading *r, const xml_node *n, const char *attribute, int *count);

/* Links `item` at the end of a list that *end points into. */
#define LINK(end, item) (*(end) = (item), (end) = &(item)->next)
#define LENGTH(array) ((int)(sizeof(array) / sizeof *(array)))

#endif
