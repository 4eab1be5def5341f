#include "base/number.h"
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

/* "3,2": all municipalities have a tile or none has, each one of its own. */
static void unit_tile_read(struct reading *r, const xml_node *n, struct unit *u) {
    const char *text = reading_text(r, n, "tile", NULL), *comma = text ? strchr(text, ',') : NULL;
    if (!comma)
        return;
    number_read_whole(arena_strndup(r->arena, text, (size_t)(comma - text)), &u->tile_row);
    number_read_whole(comma + 1, &u->tile_column);
    if (u->level != LEVEL_MUNICIPALITY)
        diag_error(r->d, u->at, _("take tile away"),
                   _("\"%s\" is no municipality: the tile map has no place for it"), u->name);
}

static void unit_tile_check(struct reading *r, const struct unit *u, const struct unit *first) {
    if (!u->tile_row != !first->tile_row)
        diag_error(r->d, (u->tile_row ? first : u)->at,
                   _("write tile=\"row,column\" at every municipality, or at none"),
                   _("\"%s\" has no place in the tile map, but \"%s\" has"), (u->tile_row ? first : u)->name,
                   (u->tile_row ? u : first)->name);
    for (const struct unit *o = first; u->tile_row && o != u; o = o->next)
        if (o->tile_row == u->tile_row && o->tile_column == u->tile_column)
            diag_error(r->d, u->at, _("give each municipality a tile of its own"),
                       _("\"%s\" has the tile of \"%s\""), u->name, o->name);
}

static void unit_tiles_check(struct reading *r) {
    const struct unit *first = NULL;
    for (const struct unit *u = r->edition->units; u; u = u->next) {
        if (u->level != LEVEL_MUNICIPALITY)
            continue;
        first = first ? first : u;
        unit_tile_check(r, u, first);
    }
}

static void unit_count(struct reading *r, struct unit *u) {
    struct edition *e = r->edition;
    struct unit **only = u->level == LEVEL_REGION ? &e->region : &e->nation;
    u->index = e->n_units++;
    if (u->level == LEVEL_MUNICIPALITY)
        e->n_municipalities++;
    else if (*only)
        diag_error(r->d, u->at, _("keep one region and one nation"),
                   _("\"%s\" is a second unit of its level; the first is \"%s\""), u->name, (*only)->name);
    else
        *only = u;
}

static const char *level_name(int level) {
    return unit_level_types[level].name;
}

static struct unit *unit_read(struct reading *r, const xml_node *n) {
    struct unit *u = ARENA_NEW(r->arena, struct unit);
    u->at = node_place(n);
    u->code = reading_text(r, n, "code", "");
    u->name = reading_text(r, n, "name", "");
    u->long_name = reading_text(r, n, "long-name", u->name);
    u->slug = reading_text(r, n, "slug", "");
    u->level = (enum unit_level)reading_choice(r, n, "level", level_name, LEVEL_COUNT, LEVEL_MUNICIPALITY);
    u->short_name = reading_text(r, n, "short-name", u->name);
    unit_tile_read(r, n, u);
    u->mean = reading_text(r, n, "mean", NULL);
    unit_mean_check(r, u);
    return u;
}

void units_read(struct reading *r, const xml_node *parent) {
    struct ids codes = {.what = N_("unit")};
    struct unit **end = &r->edition->units;
    for (const xml_node *n = node_child(parent, "unit"); n; n = node_next(n, "unit")) {
        struct unit *u = unit_read(r, n);
        ids_add(&codes, r->arena, u->code, u->at, u, r->d);
        ids_add(&r->units, r->arena, u->slug, u->at, u, r->d);
        unit_count(r, u);
        LINK(end, u);
    }
    unit_tiles_check(r);
}
