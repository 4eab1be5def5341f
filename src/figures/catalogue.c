#include "figures/catalogue.h"

#include "base/near.h"
#include "base/word.h"
#include "figures/database.h"

#include <string.h>

/* A query of two columns, code and title. */
static bool catalogue_load(struct store *s, struct arena *a, const char *sql, struct diag *d,
                           struct catalogue *out) {
    size_t capacity = 0;
    bool ok = true;
    sqlite3_stmt *q = database_query(s, d, sql);
    *out = (struct catalogue){0};
    while (q && database_next(s, d, q, &ok)) {
        ARENA_PUSH(a, out->entries, out->n, capacity);
        out->entries[out->n++] = (struct catalogue_entry){database_text(a, q, 0), database_text(a, q, 1)};
    }
    sqlite3_finalize(q);
    return q && ok;
}

bool catalogue_units(struct store *s, struct arena *a, struct diag *d, struct catalogue *out) {
    return catalogue_load(s, a, "SELECT code, title FROM unit ORDER BY code", d, out);
}

bool catalogue_kpis(struct store *s, struct arena *a, struct diag *d, struct catalogue *out) {
    return catalogue_load(s, a, "SELECT id, title FROM kpi ORDER BY id", d, out);
}

const char *catalogue_title(const struct catalogue *c, const char *code) {
    for (size_t i = 0; i < c->n; i++)
        if (strcmp(c->entries[i].code, code) == 0)
            return c->entries[i].title;
    return NULL;
}

/* "Kils kommun", "Årjängs kommun", "Hagfors kommun": a title that does not end in s gets one. */
static bool is_municipality_of(const char *word, const char *title) {
    static const char kommun[] = " kommun";
    size_t n = strlen(title);
    if (strncmp(word, title, n) != 0)
        return false;
    const char *rest = word + n;
    return word_same(rest, kommun) || (*rest == 's' && word_same(rest + 1, kommun));
}

static bool holds(const char *region, const char *name) {
    return strstr(region, "egion") && *name && strstr(region, name);
}

bool catalogue_is_called(const char *title, const char *name) {
    return word_same(title, name) || is_municipality_of(name, title) || holds(title, name) ||
           holds(name, title);
}

const char *catalogue_code(const struct catalogue *c, const char *word) {
    const char *found = NULL;
    size_t n = 0;
    for (size_t i = 0; i < c->n; i++) {
        const struct catalogue_entry *e = &c->entries[i];
        if (strcmp(e->code, word) == 0)
            return e->code;
        if (!e->title || (!word_same(e->title, word) && !is_municipality_of(word, e->title)))
            continue;
        found = e->code;
        n++;
    }
    return n == 1 ? found : NULL;
}

const char *catalogue_near(const struct catalogue *c, const char *word) {
    struct near near = near_begin(word);
    for (size_t i = 0; i < c->n; i++) {
        near_add(&near, c->entries[i].code);
        if (c->entries[i].title)
            near_add(&near, c->entries[i].title);
    }
    return near.best;
}
