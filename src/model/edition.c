#include "model/edition.h"

#include <string.h>

const struct unit *edition_unit(const struct edition *e, const char *code) {
    const struct unit *u = e->units;
    while (u && strcmp(u->code, code) != 0)
        u = u->next;
    return u;
}

const struct indicator *edition_indicator(const struct edition *e, const char *id) {
    for (int i = 0; i < e->n_indicators; i++)
        if (strcmp(e->indicators[i]->id, id) == 0)
            return e->indicators[i];
    return NULL;
}

const struct comment *edition_comment(const struct edition *e, const struct indicator *i,
                                      const struct unit *u) {
    const struct comment *found = NULL;
    int year = 0;
    for (const struct result *result = e->results; result; result = result->next)
        for (const struct comment *c = result->comments; c; c = c->next)
            if (result->indicator == i && c->unit == u && result->year > year) {
                found = c;
                year = result->year;
            }
    return found;
}
