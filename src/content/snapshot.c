#include "content/snapshot.h"

#include "base/unicode.h"
#include "content/figure_text.h"
#include "content/plain.h"
#include "content/rules.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum { FIELDS_MAX = 6 };

/* A field holds neither tab nor line end, and no soft hyphen. */
static void put_field(struct buffer *out, const char *text) {
    buffer_putc(out, '\t');
    for (text += unicode_soft_hyphen(text); *text; text++, text += unicode_soft_hyphen(text))
        buffer_putc(out, *text == '\t' || *text == '\n' || *text == '\r' ? ' ' : *text);
}

static void put_values(const struct view *v, const struct indicator *i, const struct unit *u, enum sex sex,
                       struct buffer *out) {
    const struct series *s = figure_table_series(v->results->figures, i, u, sex);
    struct letters ignored = {0}; /* they explain themselves to the next edition */
    for (size_t k = 0; k < s->n; k++) {
        if (s->figures[k].repeated) /* printed under the year it was measured */
            continue;
        buffer_puts(out, "value");
        put_field(out, i->id);
        put_field(out, u->code);
        put_field(out, sex_types[sex].letter);
        put_field(out, arena_printf(v->arena, "%d", s->figures[k].year));
        put_field(out, figure_text(v, i, &s->figures[k], &ignored));
        buffer_putc(out, '\n');
    }
}

static void put_indicator(const struct view *v, const struct indicator *i, struct buffer *out) {
    buffer_puts(out, "indicator");
    put_field(out, i->id);
    put_field(out, i->short_name);
    put_field(out, i->definition);
    put_field(out, kpi_words(v, i));
    put_field(out, target_words(v, i));
    buffer_putc(out, '\n');
    for (const struct unit *u = v->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            put_values(v, i, u, (enum sex)sex, out);
}

void snapshot_write(const struct view *v, struct buffer *out) {
    buffer_printf(out, "perspektiv-snapshot\t1\nedition\t%d", v->edition->year);
    put_field(out, v->edition->name);
    buffer_putc(out, '\n');
    for (const struct goal *g = v->edition->goals; g; g = g->next) {
        buffer_puts(out, "goal");
        put_field(out, g->id);
        put_field(out, g->name);
        put_field(out, plain_words(v, g->statement));
        buffer_putc(out, '\n');
    }
    for (int k = 0; k < v->edition->n_indicators; k++)
        put_indicator(v, v->edition->indicators[k], out);
}

/* Cuts a line at its tabs; returns the number of fields. */
static size_t split(char *line, const char *fields[FIELDS_MAX]) {
    size_t n = 0;
    while (line && n < FIELDS_MAX) {
        fields[n++] = line;
        line = strchr(line, '\t');
        if (line)
            *line++ = '\0';
    }
    return line ? FIELDS_MAX + 1 : n;
}

struct reader {
    struct arena *arena;
    struct snapshot *s;
    size_t goals_capacity, indicators_capacity, values_capacity;
};

static bool take_line(struct reader *r, const char *f[FIELDS_MAX], size_t n) {
    struct snapshot *s = r->s;
    if (strcmp(f[0], "edition") == 0 && n == 3) {
        s->year = f[1];
    } else if (strcmp(f[0], "goal") == 0 && n == 4) {
        ARENA_PUSH(r->arena, s->goals, s->n_goals, r->goals_capacity);
        s->goals[s->n_goals++] = (struct snapshot_goal){f[1], f[2], f[3]};
    } else if (strcmp(f[0], "indicator") == 0 && n == 6) {
        ARENA_PUSH(r->arena, s->indicators, s->n_indicators, r->indicators_capacity);
        s->indicators[s->n_indicators++] = (struct snapshot_indicator){f[1], f[2], f[3], f[4], f[5]};
    } else if (strcmp(f[0], "value") == 0 && n == 6) {
        ARENA_PUSH(r->arena, s->values, s->n_values, r->values_capacity);
        s->values[s->n_values++] = (struct snapshot_value){f[1], f[2], f[3], f[4], f[5]};
    } else {
        return false;
    }
    return true;
}

bool snapshot_read(struct arena *a, char *text, const char *file, struct diag *d, struct snapshot *out) {
    struct reader r = {.arena = a, .s = out};
    int before = d->errors, line = 0;
    *out = (struct snapshot){0};
    for (char *at = text; at && *at && d->errors == before;) {
        const char *fields[FIELDS_MAX];
        char *end = strchr(at, '\n');
        if (end)
            *end = '\0';
        if (end > at && end[-1] == '\r')
            end[-1] = '\0'; /* a mail program or an editor has changed the line ends */
        line++;
        size_t n = split(at, fields);
        bool head = line == 1;
        bool ok = head
                      ? n == 2 && strcmp(fields[0], "perspektiv-snapshot") == 0 && strcmp(fields[1], "1") == 0
                      : take_line(&r, fields, n);
        if (!ok)
            diag_error(d, (struct place){file, line},
                       _("use the snapshot-<year>.tsv that lies beside the finished edition"), "%s",
                       head ? _("this is no snapshot of an edition")
                            : _("this line does not belong in a snapshot"));
        at = end ? end + 1 : NULL;
    }
    if (d->errors == before && !out->year)
        diag_error(d, (struct place){file, 0},
                   _("use the snapshot-<year>.tsv that lies beside the finished edition"), "%s",
                   _("the snapshot does not say which edition it is of"));
    return d->errors == before;
}
