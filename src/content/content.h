#ifndef CONTENT_CONTENT_H
#define CONTENT_CONTENT_H
/*
 * What one publication says, for the county or for one municipality: parts of items, with every sentence,
 * table, chart description, alt text and number in print form. No geometry, no fonts. Lives in one arena.
 */
#include "content/chart.h"
#include "content/marks.h"
#include "content/source_line.h"
#include "content/table.h"
#include "model/edition.h"

enum item_kind {
    ITEM_BLOCK,          /* prose: `block` */
    ITEM_TABLE,          /* `table`, over the full width; `goals`, if any, are the key to its columns */
    ITEM_CONTENTS,       /* the list of parts with page numbers; layout knows the pages */
    ITEM_GOAL_LIST,      /* `edition` goals with `goal_indicators` */
    ITEM_ANNUAL_CYCLE,   /* `cycle` as wheel, `table` as table */
    ITEM_SUMMARY,        /* `headlines` and the matrix `table` */
    ITEM_PROFILE,        /* `table` with spreads and sparks */
    ITEM_AREA_PAGE,      /* a page of its own: `area_page` */
    ITEM_INDICATOR_PAGE, /* a page of its own: `indicator` */
    ITEM_GROUP_LIST,     /* the organisation: `organisation`, then the `edition` groups */
    ITEM_CHARTS,         /* `charts` of the indicator `charted` under `heading` */
    ITEM_COLOPHON,       /* `facts` */
    ITEM_LEGEND,         /* the marks with their words */
    ITEM_COUNT
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

struct area_page {
    const char *id;
    const char *kicker; /* "Målområde 2 av 3" */
    const char *title;
    const struct span *lead;
    struct table *table;
    struct source_line source;
};

/* Everything on an indicator's page. */
struct indicator_page {
    struct place at;
    const char *id, *kicker, *title, *area;
    const struct span *lead;          /* the commentary's, or made from the verdict */
    struct fact facts[5];             /* Mått, Källa, Enhet, Basår, Mål */
    const char *heading;              /* "Arvika 2024" */
    const char *number, *number_unit; /* "71,6", "%"; number NULL when there is none */
    const char *absent;               /* the words instead of the number */
    struct fact key[6];               /* Basår, Mål, Till 2022, Förändring, Osäkerhet, Trend */
    size_t n_key;
    struct judgement judgement;
    const char *verdict_word, *certainty_word; /* certainty_word NULL where there is nothing to be sure of */
    struct chart *series;                      /* CHART_TIME; NULL: nothing to draw */
    struct chart *main;  /* of all units, which one the layout says; NULL: nothing to draw */
    struct chart *sexes; /* CHART_WOMEN_MEN; NULL: not divided by sex */
    struct chart *side;  /* where there is no `sexes`, and room; NULL for none */
    struct table *table;
    struct block *comment; /* paragraphs; NULL for none */
    const char *comment_word;
    struct source_line source; /* with what the page must say about its figures */
};

struct item {
    enum item_kind kind;
    const char *id; /* destination of page references; NULL for none */
    const struct block *block;
    struct table *table;
    const struct cycle *cycle;
    struct chart *chart; /* of `cycle`, or the organisation; NULL for none */
    struct headline *headlines;
    size_t n_headlines;
    struct goal_row *goals;
    size_t n_goals;
    struct area_page *area_page;
    struct indicator_page *indicator;
    const char *heading;
    const struct indicator *charted;
    struct chart *charts[2];
    size_t n_charts;
    struct place at; /* where the charts are asked for */
    struct fact *facts;
    size_t n_facts;
    struct source_line source; /* below it; text NULL for none */
    struct item *next;
};

/* A section of the XML with its generated items. It begins on a page of its own. */
struct part {
    const struct section *section;
    const char *title, *head;         /* the section's, with names and numbers filled in */
    const char *kicker, *source_note; /* likewise; NULL for none */
    struct span *lead;                /* the section's, or generated */
    struct item *items;
    struct part *next;
};

struct content {
    const struct edition *edition;
    const struct publication *publication;
    const struct unit *unit;   /* NULL: the county's */
    const char *unit_name;     /* "Arvika" or "Värmland" */
    const char *const *fields; /* what the fields of its prose say, by number (model/field.h) */
    const char *name;          /* of the publication: "Aktuellt perspektiv" */
    const char *label;         /* cover, upper right; NULL for none */
    const char *keywords;      /* metadata; NULL for none */
    const char *title;         /* whole: "Aktuellt perspektiv 2025, Arvika" */
    const char *running;       /* "Aktuellt perspektiv 2025" */
    const char *year;          /* cover: "2025"; NULL where the title names one */
    const char *subtitle;      /* cover */
    const char *subject;       /* metadata */
    const char *note;          /* cover */
    const char *file;          /* "aktuellt-perspektiv-2025-arvika" */
    bool example;              /* some printed figure is example data */
    struct marks occurs;       /* what some unit has, or, without figures, may have: for legends */
    const char *unsure_key;    /* what outlines among them mean */
    struct part *parts;
};

/* Writes the content of the view's publication. Errors: what cannot be said. */
bool content_make(const struct view *v, struct content **out);

/* The content as stable text, for --dump content and golden tests. */
struct buffer;
void content_dump(const struct content *c, struct buffer *out);

#endif
