#ifndef ASSESS_SUPPRESSION_H
#define ASSESS_SUPPRESSION_H
/*
 * What is not printed so that nobody can be recognised: figures that are secret in themselves, and those
 * without which they could be computed (grid.h). Pure.
 */
#include "base/arena.h"
#include "base/buffer.h"
#include "base/diag.h"
#include "figures/store.h"

enum suppression_kind {
    SUPPRESSION_SOURCE,    /* primary: the source withholds it */
    SUPPRESSION_THRESHOLD, /* primary: about fewer persons than indicator.threshold */
    SUPPRESSION_SAME, /* primary: the same measurement as a withheld figure of another indicator or year */
    SUPPRESSION_SECONDARY, /* without it a primary one could be computed */
};

/* Where a figure stands in a table of figures. */
struct figure_place {
    const struct indicator *indicator;
    const struct unit *unit;
    enum sex sex;
    int year;
};

struct suppressed {
    struct figure_place at;
    enum suppression_kind kind;
    struct figure_place because; /* SECONDARY: the primary one it protects; SAME: the other figure */
    bool guarded;                /* what protects it is looked for (suppression_protects) */
    struct figure_place *loop;   /* of a primary one: the loop that protects it, itself first (grid.h) */
    int n_loop;                  /* 0 when it is not guarded, or nothing can protect it */
};

struct suppression {
    const struct edition *edition;
    /* By indicator, year, unit, sex; the primary ones of a year before the others. */
    struct suppressed *cells;
    size_t n;
    size_t n_primary, n_secondary;
    size_t n_unguarded, n_open; /* primary ones that need no protection, and that nothing can protect */
};

/*
 * Withholds, in every year of every indicator, what is about fewer persons than its `threshold`
 * (VALUE_WITHHELD), and, of those that are protected, what else must go for that and for what the source
 * withholds (VALUE_PROTECTS_UNIT, VALUE_PROTECTS_VALUE). These figures lose value, margin and denominator.
 * Every figure of the table counts as printed, whatever the levels that the edition reports: what lies in the
 * table may leave the program in a data file. Municipalities are taken to be all of the region's.
 *
 * A figure that is missing for another reason is unknown to the reader, too. A sex whose number of persons is
 * not known is taken to be as large as its unit's total. What protects others is taken from small units
 * first: by their denominators, then by how many of their figures the source withholds, which it does where
 * few are concerned, then by the edition's order.
 *
 * Two indicators may rest on the same rows of the source, as they are or scaled, and a source may repeat a
 * measurement for some years (figure.repeated): what is withheld once is withheld wherever it stands. Means
 * of several KPIs are taken to add up as their parts do, which is cautious.
 *
 * The result lives in the arena.
 */
struct suppression *suppression_apply(struct figure_table *t, struct arena *a);

/*
 * Whether an indicator's withheld figures are protected from being computed. The edition may say (`protect`).
 * Else they are when it withholds figures by a threshold of its own, or when some figure does not come from
 * Kolada: that database is open to everyone, so what can be computed from its figures is no secret, and to
 * hide them here would hide them from the readers only. An indicator that rests on the same KPI as a
 * protected one is protected with it.
 */
bool suppression_protects(const struct figure_table *t, const struct indicator *i);

/* Warns of each primary figure that can be computed whatever is withheld, with the place of its indicator. */
void suppression_report(const struct suppression *s, struct diag *d);

/* The list with its proof, as stable text: for each primary figure the loop that protects it. */
void suppression_print(const struct suppression *s, struct buffer *out);

#endif
