#ifndef CONTENT_SNAPSHOT_H
#define CONTENT_SNAPSHOT_H
/*
 * A snapshot: what an edition printed, kept so that the next edition can say what has changed since. It is a
 * text file of lines with tabs between the fields, which can be read, compared and archived without this
 * program:
 *
 *   perspektiv-snapshot  1
 *   edition    2020  Nya Perspektiv
 *   goal       id  name  statement
 *   indicator  id  short name  definition  KPIs  target
 *   value      indicator id  unit code  T, K or M  year  "71,6" or "[s]", as printed
 */
#include "base/arena.h"
#include "base/buffer.h"
#include "base/diag.h"

#include <stddef.h>

struct snapshot_goal {
    const char *id, *name, *statement;
};

struct snapshot_indicator {
    const char *id, *name, *definition, *kpis, *target;
};

struct snapshot_value {
    const char *indicator, *unit, *sex, *year, *text;
};

struct snapshot {
    const char *year;
    struct snapshot_goal *goals;
    struct snapshot_indicator *indicators;
    struct snapshot_value *values;
    size_t n_goals, n_indicators, n_values;
};

struct view;

/* Writes what the edition and its figures print, whoever's view it is. */
void snapshot_write(const struct view *v, struct buffer *out);

/* Takes a snapshot's text apart; fields point into `text`, which is changed. Each bad line is reported. */
bool snapshot_read(struct arena *a, char *text, const char *file, struct diag *d, struct snapshot *out);

#endif
