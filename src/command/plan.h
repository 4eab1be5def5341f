#ifndef COMMAND_PLAN_H
#define COMMAND_PLAN_H
/*
 * The plan of a build: everything that the publications share, read once, and the list of files to make.
 */
#include "assess/results.h"
#include "assess/suppression.h"
#include "content/view.h"
#include "draw/image.h"
#include "draw/press.h"
#include "figures/store.h"
#include "input/edition.h"
#include "input/printer.h"
#include "input/style.h"
#include "pdf/target.h"
#include "text/font.h"
#include "text/hyphen.h"

struct dump_type; /* command/dump.h */

/* What the command line asks for; NULL for what it leaves open. */
struct build_options {
    const char *edition, *figures, *out, *only, *publication;
    const struct dump_type *dump; /* instead of files */
    const char *printer; /* for print: a name in layouts/printers or a path, instead of the layout's */
    const struct output_target *target;
    bool attach; /* the edition's files and the printed figures go with each file */
    int at_once;
};

/* a print shop and its press */
struct shop {
    const char *name;
    struct printer *printer;
    struct press *press; /* NULL: it cannot be used, which has been said */
    struct shop *next;
};

/* a layout with its fonts */
struct layout {
    const char *name;
    struct style *style;
    struct fontset *fonts;
    const struct output_target *target;
    const struct shop *shop; /* that prints it; NULL for the screen */
    struct layout *next;
};

/* one file */
struct job {
    const struct publication *publication;
    const struct unit *unit; /* NULL: the county's */
    const struct layout *layout;
    const char *file; /* path of the PDF */
    const char *name; /* for messages: "aktuellt-perspektiv-2025-arvika" */
};

struct plan {
    struct arena *arena;
    struct build_options options;
    struct edition *edition;
    const struct unit *only;         /* that the options name; NULL: all units */
    struct image *images;            /* the edition's pictures, by number */
    struct figure_table *figures;    /* NULL when no database is named */
    struct suppression *suppression; /* what has been taken out of them; NULL likewise */
    struct results *results;         /* what they say; NULL likewise */
    struct layout *layouts;
    struct shop *shops;
    struct locale *locale; /* the edition's language */
    struct hyphenator *hyphenator;
    struct job *jobs;
    size_t n_jobs, jobs_capacity;
    const char *inputs; /* SHA-256 of edition, layout and figures together */
};

/* Reads all that is shared. False when nothing can start, with every reason reported. */
bool plan_make(struct arena *a, const struct build_options *options, const char *data, struct diag *d,
               struct plan *out);
/*
 * The same for commands that make no publication: warnings, which are for those who check and build the
 * edition, are told only with errors.
 */
bool plan_make_quiet(struct arena *a, const struct build_options *options, const char *data, struct diag *d,
                     struct plan *out);
void plan_release(struct plan *p);

/*
 * The edition as a file shows it that is laid out like `layout`: of a publication (NULL for none) and a unit,
 * NULL for the region. What is made of it lives in `a`.
 */
struct view plan_view(const struct plan *p, struct arena *a, const struct layout *layout,
                      const struct publication *publication, const struct unit *unit, struct diag *d);

/* Makes one job's file (or, with options.dump, its text in `text`). */
struct buffer;
bool job_run(const struct plan *p, const struct job *job, struct diag *d, struct buffer *text);
/* Does all that, and throws the file away: finds whatever would keep it from being made. */
bool job_try(const struct plan *p, const struct job *job, struct diag *d);

#endif
