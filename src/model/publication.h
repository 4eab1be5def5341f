#ifndef MODEL_PUBLICATION_H
#define MODEL_PUBLICATION_H
/* What is printed: sections of prose and generated blocks, and the imprint. */
#include "model/prose.h"

struct imprint {
    struct place at;
    const char *publisher, *decided_by, *registration_number, *version, *issn, *isbn, *contact,
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

#endif
