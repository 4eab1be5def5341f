#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text

static void unit_mean_check(struct reading *r, const struct unit *u) {
    if (u->mean && u->level != LEVEL_REGION)
        diag_error(r->d, u->at, _("take mean away, or write it at the region"),
                   _("\"%s\" is no region: no group's mean can stand in for it"), u->name);
}

static void unit_count(struct reading *r, struct unit *u) {
    struct edition *e = r->edition;
    struct unit **only = u->level == LEVEL_REGION ? &e->region : &e->nation;
    if (u->level == LEVEL_MUNICIPALITY)
        e->n_municipalities++;
    else if (*only)
        diag_error(r->d, u->at, _("keep one region and one nation"),
                   _("\"%s\" is a second unit of its level; the first is \"%s\""), u->name, (*only)->name);
    else
        *only = u;
}

static struct unit *unit_read(struct reading *r, const xmlNode *n) {
    static const char *const levels[] = {"municipality", "region", "nation"};
    struct unit *u = ARENA_NEW(r->arena, struct unit);
    u->at = node_place(n);
    u->code = reading_text(r, n, "code", "");
    u->name = reading_text(r, n, "name", "");
    u->long_name = reading_text(r, n, "long-name", u->name);
    u->slug = reading_text(r, n, "slug", "");
    u->level = (enum unit_level)reading_choice(r, n, "level", levels, LENGTH(levels), LEVEL_MUNICIPALITY);
    u->mean = reading_text(r, n, "mean", NULL);
    unit_mean_check(r, u);
    return u;
}

void units_read(struct reading *r, const xmlNode *parent) {
    struct ids codes = {.what = N_("unit")};
    struct unit **end = &r->edition->units;
    for (const xmlNode *n = node_child(parent, "unit"); n; n = node_next(n, "unit")) {
        struct unit *u = unit_read(r, n);
        ids_add(&codes, r->arena, u->code, u->at, u, r->d);
        ids_add(&r->units, r->arena, u->slug, u->at, u, r->d);
        unit_count(r, u);
        LINK(end, u);
    }
}

const struct unit *edition_unit(const struct edition *e, const char *code) {
    const struct unit *u = e->units;
    while (u && strcmp(u->code, code) != 0)
        u = u->next;
    return u;
}
