#ifndef MODEL_EDITION_H
#define MODEL_EDITION_H
/*
 * An edition: everything its XML says (namespace urn:nya-perspektiv:edition:1, schema input/edition.rng).
 * Figures are not in it: they come from SQLite. Every node keeps its place. Lists are linked by `next`, in
 * the order of the XML. All of it lives in one arena.
 */
#include "model/cycle.h"
#include "model/indicator.h"
#include "model/publication.h"
#include "model/source.h"
#include "model/unit.h"

/* Commentary on one indicator, for one unit or (unit NULL) for the county edition. */
struct comment {
    struct place at;
    const struct unit *unit;
    struct span *lead;    /* replaces the generated lead; NULL when not given */
    struct block *blocks; /* paragraphs */
    struct comment *next;
};

struct result {
    struct place at;
    const struct indicator *indicator;
    int year;
    struct comment *comments;
    struct result *next;
};

/*
 * A picture's file, as it is; what it shows is draw/image.h's to find out. Blocks that name the same file
 * share it.
 */
struct picture {
    struct place at;  /* where it is named first */
    int number;       /* 0, 1, …: the order in the XML */
    const char *path; /* as messages show it */
    const char *bytes;
    size_t len;
    struct picture *next;
};

struct edition {
    const char *file;   /* as given on the command line */
    const char *folder; /* of the file: what paths in the XML start from */
    int year;
    int figures_until; /* last year whose figures are printed: the edition's year unless given */
    const char *previous,
        *previous_file; /* text and path of the former edition's snapshot; NULL when none is named */
    const char *words, *words_file; /* words that are right though no dictionary has them; NULL likewise */
    struct place at;
    const char *language; /* "sv": a file in layouts/languages */
    const char *name;     /* "Nya Perspektiv" */
    bool strict;          /* headlines count what is sure only */
    struct imprint imprint;
    struct unit *units;
    struct group *groups;
    struct goal *goals;
    struct area *areas;
    struct result *results;
    struct cycle *cycles;
    struct publication *publications;
    struct picture *pictures;
    struct field *fields;   /* in all its prose, in the order of their numbers */
    struct source *sources; /* the XML files, in order of inclusion */
    char sha256[65];        /* of all files read in order of inclusion, then of its pictures */
    int n_units, n_municipalities, n_goals, n_indicators, n_pictures, n_fields;
    struct indicator **indicators; /* all, by number: indicators[0] is number 1 */
    struct unit *region, *nation;  /* NULL when the edition has none */
};

const struct unit *edition_unit(const struct edition *e, const char *code);
const struct indicator *edition_indicator(const struct edition *e, const char *id);
/* The commentary that a unit's edition prints (unit NULL: county), NULL when there is none. */
const struct comment *edition_comment(const struct edition *e, const struct indicator *i,
                                      const struct unit *u);

#endif
