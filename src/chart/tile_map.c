#include "chart/tile_map.h"

#include "chart/key.h"
#include "chart/name.h"
#include "chart/symbol.h"

#include <math.h>

/*
 * Between tiles; the widest that a tile gets; its height, with the symbol beside or below the value; of the
 * symbols; from the map to the first line of the key.
 */
static const double GAP = 2.5, WIDEST = 66, HEIGHT = 34, STACKED = 31, R = 3.4, TO_KEY = 14, NAME_LINE = 8.5;

/* From a symbol to the value beside it; a tile's inner margin. */
static const double BESIDE = 3.5, PAD = 2;

struct map {
    struct pen *pen;
    struct typesetter *set;
    const struct tile_map_chart *chart;
    double left, top, tile_w, tile_h, name_h; /* name_h: what names of two lines add to a tile */
    /* The symbols stand below the values, since some tile is too narrow for both side by side. */
    bool stacked;
};

static double value_width(struct typesetter *t, const struct tile *tile) {
    return mpt_to_points(typeset_width(t, TYPE_TABLE_STRONG, tile->value));
}

static int name_type(const struct tile *tile) {
    return tile->own ? TYPE_AXIS_STRONG : TYPE_AXIS;
}

/* Inside the frame of the own tile. */
static mpt name_room(const struct map *m, const struct tile *tile) {
    return mpt_from_points(m->tile_w - (tile->own ? 2 * PAD : 1.5));
}

/* The name in full where there is room on a line, else the short one, else in two lines. */
static const struct paragraph *tile_name(const struct map *m, const struct tile *tile) {
    mpt room = name_room(m, tile);
    bool fits = typeset_width(m->set, name_type(tile), tile->name) <= room;
    return name_break(m->set, name_type(tile), fits ? tile->name : tile->short_name, room, 2);
}

static struct map map_make(struct pen *p, struct typesetter *t, const struct tile_map_chart *c,
                           struct box box) {
    struct map m = {
        .pen = p, .set = t, .chart = c, .left = mpt_to_points(box.x), .top = mpt_to_points(box.y)};
    m.tile_w = fmin(WIDEST, (mpt_to_points(box.w) - GAP * (c->columns - 1)) / c->columns);
    for (size_t i = 0; i < c->n; i++) {
        m.stacked |= 2 * R + BESIDE + value_width(t, &c->tiles[i]) > m.tile_w - 2 * PAD;
        if (tile_name(&m, &c->tiles[i])->n > 1)
            m.name_h = NAME_LINE;
    }
    m.tile_h = (m.stacked ? STACKED : HEIGHT) + m.name_h;
    return m;
}

bool tile_map_legible(struct typesetter *t, const struct chart *chart, mpt w) {
    const struct tile_map_chart *c = chart->tiles;
    struct map m = map_make(NULL, t, c, (struct box){0, 0, w, 0});
    for (size_t i = 0; i < c->n; i++)
        if (value_width(t, &c->tiles[i]) > m.tile_w - PAD ||
            typeset_width(t, name_type(&c->tiles[i]), c->tiles[i].short_name) >
                2 * name_room(&m, &c->tiles[i]))
            return false;
    return true;
}

/* A value that has no room is left out: a part of a figure would be another figure. */
static void draw_value(const struct map *m, const struct tile *tile, double center, double top,
                       enum ink_id paper) {
    const struct text_run *value = typeset(m->set, TYPE_TABLE_STRONG, tile->value);
    if (m->stacked) {
        if (mpt_to_points(value->width) <= m->tile_w - PAD)
            pen_text_center(m->pen, value, center, top + 18, INK_INK);
        symbol_draw(m->pen, tile->verdict, center, top + 25.3, R, paper);
        return;
    }
    double w = 2 * R + BESIDE + mpt_to_points(value->width), x = center - w / 2;
    symbol_draw(m->pen, tile->verdict, x + R, top + 22.2, R, paper);
    pen_text(m->pen, value, x + 2 * R + BESIDE, top + 25.2, INK_INK);
}

static void draw_name(const struct map *m, const struct tile *tile, double center, double y) {
    const struct paragraph *name = tile_name(m, tile);
    for (size_t i = 0; i < name->n; i++) {
        struct paragraph line = {&name->lines[i], 1};
        name_draw(m->pen, &line, center - name_width(&line) / 2, y + NAME_LINE * (double)i, 0, INK_INK);
    }
}

static void draw_tile(const struct map *m, const struct tile *tile) {
    double x = m->left + (m->tile_w + GAP) * (tile->column - 1),
           y = m->top + (m->tile_h + GAP) * (tile->row - 1);
    enum ink_id paper = tile->own ? INK_OCHRE_LIGHT : INK_GREY8;
    pen_rect(m->pen, x, y, m->tile_w, m->tile_h, paper);
    if (tile->own) {
        cairo_rectangle(m->pen->cr, x + 0.6, y + 0.6, m->tile_w - 1.2, m->tile_h - 1.2);
        pen_stroke(m->pen, 1.2, INK_PETROL);
    }
    draw_name(m, tile, x + m->tile_w / 2, y + (m->stacked ? 8.8 : 12.5));
    draw_value(m, tile, x + m->tile_w / 2, y + m->name_h, paper);
}

static void add_mark(struct key *k, enum verdict v, const char *text) {
    double x = key_add(k, 10, text);
    if (k->pen)
        symbol_draw(k->pen, v, x + 3.6, k->y - 2.6, 3, INK_PAPER); /* the diamond is the widest */
}

/* County and nation, then the words of the marks; `pen` NULL measures. */
static struct key draw_key(const struct map *m, struct pen *pen, double right) {
    const struct tile_map_chart *c = m->chart;
    struct key k =
        key_begin(pen, m->set, m->left, right, m->top + (m->tile_h + GAP) * c->rows - GAP + TO_KEY);
    for (size_t i = 0; i < c->n_levels; i++)
        add_mark(&k, c->levels[i].verdict,
                 arena_printf(m->set->arena, "%s %s", c->levels[i].name, c->levels[i].value));
    key_break(&k);
    for (size_t i = 0; i < c->n_key; i++)
        add_mark(&k, c->key[i].verdict, c->key[i].text);
    return k;
}

mpt tile_map_height(struct typesetter *t, const struct chart *chart, mpt w) {
    const struct tile_map_chart *c = chart->tiles;
    struct map m = map_make(NULL, t, c, (struct box){0, 0, w, 0});
    struct key k = draw_key(&m, NULL, mpt_to_points(w));
    return mpt_from_points(key_end(&k) + 3);
}

void tile_map_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box box) {
    const struct tile_map_chart *c = chart->tiles;
    struct map m = map_make(p, t, c, box);
    for (size_t i = 0; i < c->n; i++)
        draw_tile(&m, &c->tiles[i]);
    draw_key(&m, p, mpt_to_points(box.x + box.w));
}
