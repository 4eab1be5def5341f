#ifndef INPUT_EDITION_H
#define INPUT_EDITION_H
/*
 * An edition: everything its XML says (namespace urn:nya-perspektiv:edition:1, schema edition.rng). Figures
 * are not in it: they come from SQLite. Every node keeps its place. Lists are linked by `next`, in the order
 * of the XML.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "input/prose.h"
#include "input/source.h"

#include <stdbool.h>

enum unit_level { LEVEL_MUNICIPALITY, LEVEL_REGION, LEVEL_NATION };

struct unit {
    struct place at;
    const char *code;          /* Kolada's id: "1784", "0017", "0000" */
    const char *name;          /* "Arvika" */
    const char *long_name;     /* "Arvika kommun"; the name again when not given */
    const char *short_name;    /* "Filipst.": where tiles are narrow; the name again when not given */
    const char *slug;          /* "arvika": part of the file name */
    int tile_row, tile_column; /* of a municipality: its place in the tile map, from 1; 0 when it has none */
    const char
        *mean; /* of the region: code of the group whose mean stands in where it has no figures; NULL: none */
    enum unit_level level;
    struct unit *next;
};

/* A working group, board or committee and how it connects. */
struct group {
    struct place at;
    const char *id;
    const char *name;
    const char *kind;       /* "Politisk nivå", "Arbetsgrupp": which row of the organisation it stands in */
    const char *reports_to; /* id of the group it reports to; NULL at the top */
    struct block *task;     /* prose */
    struct block *roles;    /* prose: who sits in it, by role, never by name */
    struct group *next;
};

/* A common goal ("God och jämlik hälsa"). */
struct goal {
    struct place at;
    const char *id;
    int number; /* 1, 2, …: the order in the XML */
    const char *name;
    const char *owner; /* id of the group that owns it; NULL when not given */
    struct span *statement;
    struct goal *next;
};

enum direction { DIRECTION_UP = 1, DIRECTION_DOWN = -1 }; /* the wanted one; a sign to multiply with */

enum measure { /* what a value counts */
               MEASURE_PERCENT,
               MEASURE_PER_1000,
               MEASURE_PER_100000,
               MEASURE_YEARS,
               MEASURE_INDEX,
               MEASURE_POINTS, /* meritvärde and the like */
};

enum target_kind {
    TARGET_CHANGE,    /* `change` in the indicator's measure since the base year ("minst 2 procentenheter") */
    TARGET_RATE,      /* `change` as a rate, for instance 10 per 1 000 where the figures count per 100 000 */
    TARGET_DIRECTION, /* the wanted direction is all that is asked */
    TARGET_GAP,       /* level in the wanted direction and the gap between women and men smaller */
    TARGET_COMPOSITE, /* `change` of the mean of several figures */
};

struct target {
    struct place at;
    enum target_kind kind;
    int base_year;
    int year; /* the year by which it is to be reached; 0 when open */
    double
        change; /* > 0, towards the wanted direction, in the indicator's measure; 0 for direction and gap */
};

/* A level that was the target once, and the year it was met. */
struct former_level {
    struct place at;
    const char *text;
    int met;
    struct former_level *next;
};

enum kpi_part {
    PART_VALUE,
    PART_WOMEN,
    PART_MEN
}; /* women and men: where each sex is a KPI of its own (medellivslängd) */

/* How the printed value comes from the KPIs' values: v = offset + scale × mean of the parts. */
struct kpi {
    struct place at;
    const char *id;          /* "N17461" */
    const char *uncertainty; /* the KPI with its margins (Kolada's Osäkerhetstal); NULL when there is none */
    enum kpi_part part;
    struct kpi *next;
};

/* A year from which figures cannot be compared with those before it. */
struct series_break {
    struct place at;
    int year;
    const char *reason; /* part of a sentence: "skolenkäten fick nya frågor" */
    struct series_break *next;
};

struct indicator {
    struct place at;
    const char *id;
    int number;               /* 1, 2, …: the order in the XML */
    const char *name;         /* "Gymnasieelever med examen inom fyra år" */
    const char *short_name;   /* "Gymnasieelever med examen"; the name again when not given */
    const char *subject;      /* what moves, for sentences: "andelen elever som tar examen" */
    const char *statement;    /* the goal in words: "Fler gymnasieelever ska ta examen" */
    const char *definition;   /* what is measured, one sentence */
    const char *source;       /* in tables: "Kolada", "Liv & Hälsa" */
    const char *credit;       /* in source lines: "Kolada (RKA)"; the source unless given */
    const char *measure_text; /* axis and table: "Andel elever med examen, procent" */
    struct kpi *kpis;         /* at least one */
    double scale, offset; /* 1 and 0 unless a computation is named: −1 and 100 for a complement, 0.01 for per
                             100 000 → per 1 000 */
    bool computed;        /* scale, offset or several parts: the figure is our own computation */
    int repeats;          /* years for which the source repeats one measurement; 1 unless given */
    enum measure measure;
    enum direction direction;
    bool levels[3]; /* reported for unit_level i */
    bool by_sex;
    bool status;      /* judged at all; false: followed without a verdict */
    double unchanged; /* movements up to this are "Oförändrat", in the indicator's measure; 0.3 unless
                         given, 1.0 per 1 000 */
    int confidence;   /* of the intervals that changes are judged by, in percent: 80 to 99; 95 unless given */
    int least;        /* figures about fewer persons are withheld; 0 when none are */
    struct target target;
    struct former_level *former;
    struct series_break *breaks;
    const struct goal **goals; /* those it contributes to, `n_goals` of them */
    int n_goals;
    struct indicator *next; /* in the same subgroup */
};

/* Indicators under a sub-heading of an area ("Elever i årskurs 5"); `name` NULL when the area has none. */
struct subgroup {
    struct place at;
    const char *name;
    struct indicator *indicators;
    struct subgroup *next;
};

/* A goal area ("En god och jämlik hälsa"). */
struct area {
    struct place at;
    const char *id;
    const char *name;
    struct span *lead;
    struct subgroup *subgroups;
    struct area *next;
};

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

struct activity {
    struct place at;
    int month;         /* 1 to 12 */
    const char *label; /* short, for the wheel: "Styrgrupps­möte" */
    bool seminar;
    struct span *text; /* for the table */
    struct activity *next;
};

struct ring {
    struct place at;
    const char *id;
    const char *name;            /* "Politiskt arbete" */
    struct activity *activities; /* at most one a month; empty months are legal */
    struct ring *next;
};

struct cycle {
    struct place at;
    const char *id;
    const char *name;
    int start;          /* month the working year starts with, 5 for May */
    struct ring *rings; /* one or two, the outer first */
    struct cycle *next;
};

struct imprint {
    struct place at;
    const char *publisher, *decided_by, *diary, *version, *issn, *isbn, *contact,
        *printer;        /* NULL when not given */
    const char *decided; /* "2025-04-25" */
    const char *
        modified; /* "2025-05-02": the date that stands in the files' metadata; the decision's unless given */
};

struct section {
    struct place at;
    const char *id;
    const char *title; /* H1, contents and bookmark; like head, kicker and source_note it may hold {kommun} */
    const char *head;  /* running head; the title unless given */
    const char *kicker;      /* NULL when not given */
    struct span *lead;       /* NULL when not given */
    const char *source_note; /* closing line of the page; NULL when not given */
    struct block *blocks;
    struct section *next;
};

struct publication {
    struct place at;
    const char *id;
    const char *layout;    /* name of a file in layouts/, without .xml */
    const char *file;      /* "aktuellt-perspektiv": the file name without year and slug */
    const char *title;     /* "Aktuellt perspektiv" */
    const char *subtitle;  /* cover, may hold {kommun} */
    const char *label;     /* cover, upper right: "Kommunutgåva" */
    const char *note;      /* cover, lower right */
    const char *subject;   /* metadata: one sentence */
    const char *keywords;  /* metadata, NULL when not given */
    bool per_municipality; /* one file a municipality; else one for the county */
    struct section *sections;
    struct publication *next;
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
        *previous_file;   /* text and path of the former edition's snapshot; NULL when none is named */
    const char *language; /* "sv" */
    const char *name;     /* "Nya Perspektiv" */
    struct imprint imprint;
    struct unit *units;
    struct group *groups;
    struct goal *goals;
    struct area *areas;
    struct result *results;
    struct cycle *cycles;
    struct publication *publications;
    struct picture *pictures;
    struct source *sources; /* the XML files, in order of inclusion */
    char sha256[65];        /* of all files read in order of inclusion, then of its pictures */
    int n_municipalities, n_goals, n_indicators, n_pictures;
    struct indicator **indicators; /* all, by number: indicators[0] is number 1 */
    struct unit *region, *nation;  /* NULL when the edition has none */
};

/*
 * Reads, includes, validates and resolves `path`. Reports every error found; on any, returns false and leaves
 * *out alone. Refused with a message: DTDs and with them entities, anything outside the edition's folder, the
 * network.
 */
bool edition_read(struct arena *a, const char *path, struct diag *d, struct edition **out);

const struct unit *edition_unit(const struct edition *e, const char *code);
const struct indicator *edition_indicator(const struct edition *e, const char *id);
/* The commentary that a unit's edition prints (unit NULL: county), NULL when there is none. */
const struct comment *edition_comment(const struct edition *e, const struct indicator *i,
                                      const struct unit *u);

#endif
