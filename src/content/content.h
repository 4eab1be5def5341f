#ifndef CONTENT_CONTENT_H
#define CONTENT_CONTENT_H
/*
 * What one publication says, for the county or for one municipality: parts of items, with every sentence,
 * table, chart description, alt text and number in print form. No geometry, no fonts. Lives in one arena.
 */
#include "content/chart.h"
#include "content/table.h"
#include "figures/store.h"
#include "input/style.h"
#include "model/edition.h"

enum item_kind {
    ITEM_BLOCK,     /* prose: `block` */
    ITEM_TABLE,     /* `table`, over the full width; `goals`, if any, are the key to its columns */
    ITEM_CONTENTS,  /* the list of parts with page numbers; layout knows the pages */
    ITEM_GOALS,     /* `edition` goals with `goal_indicators` */
    ITEM_CYCLE,     /* `cycle` as wheel, `table` as table */
    ITEM_SUMMARY,   /* `headlines` and the matrix `table` */
    ITEM_PROFILE,   /* `table` with spreads and sparks */
    ITEM_OPENER,    /* a page of its own: `opener` */
    ITEM_INDICATOR, /* a page of its own: `indicator` */
    ITEM_GROUPS,    /* the organisation: `organisation`, then the `edition` groups */
    ITEM_CHARTS,    /* `charts` of the indicator `charted` under `heading` */
    ITEM_COLOPHON,  /* `facts` */
    ITEM_LEGEND,    /* the marks with their words */
};

/* a label with its text */
struct fact {
    const char *label, *text;
};

/* a large number and what it counts */
struct headline {
    const char *number;
    const char *text;
};

struct goal_row {
    const struct goal *goal;
    const char *indicators; /* "4, 5, 7" or "Indikator tas fram." */
    bool none;
};

struct opener {
    const char *id;
    const char *kicker; /* "Målområde 2 av 3" */
    const char *title, *lead;
    struct table *table;
    const char *note; /* source line */
};

/* Everything on an indicator's page. */
struct indicator_page {
    const char *id, *kicker, *title, *area;
    const struct span *lead;          /* the commentary's, or made from the verdict */
    struct fact facts[5];             /* Mått, Källa, Enhet, Basår, Mål */
    const char *heading;              /* "Arvika 2024" */
    const char *number, *number_unit; /* "71,6", "%"; number NULL when there is none */
    const char *absent;               /* the words instead of the number */
    struct fact key[5];               /* Basår, Mål, Förändring, Osäkerhet, Trend */
    size_t n_key;
    enum verdict verdict;
    const char *verdict_word;
    struct time_chart *series; /* NULL: nothing to draw */
    struct chart *main;        /* of all units, which one the layout says; NULL: nothing to draw */
    struct time_chart *sexes;  /* NULL: not divided by sex */
    struct chart *side;        /* where there is no `sexes`, and room; NULL for none */
    struct table *table;
    struct block *comment; /* paragraphs; NULL for none */
    const char *comment_word;
    const char *source; /* "Källa: …" and what the page must say about its figures */
};

struct item {
    enum item_kind kind;
    const char *id; /* destination of page references; NULL for none */
    const struct block *block;
    struct table *table;
    const struct cycle *cycle;
    const char *wheel_alt; /* of `cycle` */
    struct organisation_chart *organisation;
    struct headline *headlines;
    size_t n_headlines;
    struct goal_row *goals;
    size_t n_goals;
    struct opener *opener;
    struct indicator_page *indicator;
    const char *heading;
    const struct indicator *charted;
    struct chart *charts[2];
    size_t n_charts;
    struct place at; /* where the charts are asked for */
    struct fact *facts;
    size_t n_facts;
    const char *note; /* source line; NULL for none */
    struct item *next;
};

/* A section of the XML with its generated items. It begins on a page of its own. */
struct part {
    const struct section *section;
    const char *title, *head; /* the section's, with the unit's name filled in */
    struct span *lead;        /* the section's, or generated */
    struct item *items;
    struct part *next;
};

struct content {
    const struct edition *edition;
    const struct publication *publication;
    const struct unit *unit; /* NULL: the county's */
    const char *unit_name;   /* "Arvika" or "Värmland" */
    const char *title;       /* whole: "Aktuellt perspektiv 2025, Arvika" */
    const char *running;     /* "Aktuellt perspektiv 2025" */
    const char *subtitle;    /* cover */
    const char *subject;     /* metadata */
    const char *note;        /* cover */
    const char *file;        /* "aktuellt-perspektiv-2025-arvika" */
    bool example;            /* some printed figure is example data */
    struct part *parts;
};

/* Writes a publication's content; `figures` may be NULL when it prints none. Errors: what cannot be said. */
bool content_make(struct arena *a, const struct edition *e, const struct publication *p, const struct unit *u,
                  const struct style *style, const struct figure_table *figures, struct diag *d,
                  struct content **out);

/* What the edition prints, as text for the next edition to compare with: see content/snapshot.h. */
struct buffer;
void content_snapshot(struct arena *a, const struct edition *e, const struct style *style,
                      const struct figure_table *figures, struct buffer *out);

/* The content as stable text, for --dump content and golden tests. */
void content_dump(const struct content *c, struct buffer *out);

#endif
