#include "chart/tile_map.h"

#include "chart/geometry.h"
#include "chart/key.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "chart/symbol.h"

#include <math.h>

struct map {
    struct pen *pen;
    struct typesetter *set;
    const struct style *style;
    const struct tile_map_chart *chart;
    double left, top, gap, tile_w, tile_h, name_h; /* name_h: what names of two lines add to a tile */
    /* The symbols stand below the values, since some tile is too narrow for both side by side. */
    bool stacked;
};

static double value_width(struct typesetter *t, const struct tile *tile) {
    return mpt_to_points(typeset_width(t, TYPE_TABLE_STRONG, tile->value));
}

static enum type_id name_type(const struct tile *tile) {
    return tile->own ? TYPE_AXIS_STRONG : TYPE_AXIS;
}

/* Inside the frame of the own tile. */
static mpt name_room(const struct map *m, const struct tile *tile) {
    double pad = style_points(m->style, tile->own ? SPACE_TILE_MAP_PADDING : SPACE_TILE_MAP_NAME_PADDING);
    return mpt_from_points(m->tile_w - 2 * pad);
}

/* The name in full where there is room on a line, else the short one, else in two lines. */
static const struct paragraph *tile_name(const struct map *m, const struct tile *tile) {
    mpt room = name_room(m, tile);
    bool fits = typeset_width(m->set, name_type(tile), tile->name) <= room;
    return name_break(m->set, name_type(tile), fits ? tile->name : tile->short_name, room,
                      TILE_MAP_NAME_LINES);
}

/* Of the mark and the value beside it. */
static double value_line_width(const struct style *s, double value) {
    return 2 * style_points(s, SPACE_TILE_MAP_MARK_RADIUS) + style_points(s, SPACE_TILE_MAP_MARK_GAP) + value;
}

static struct map map_make(struct pen *p, struct typesetter *t, const struct tile_map_chart *c,
                           struct box box) {
    const struct style *s = t->style;
    struct map m = {.pen = p,
                    .set = t,
                    .style = s,
                    .chart = c,
                    .left = mpt_to_points(box.x),
                    .top = mpt_to_points(box.y),
                    .gap = style_points(s, SPACE_TILE_MAP_GAP)};
    m.tile_w = fmin(style_points(s, SPACE_TILE_MAP_WIDTH_MOST),
                    (mpt_to_points(box.w) - m.gap * (c->columns - 1)) / c->columns);
    for (size_t i = 0; i < c->n; i++) {
        m.stacked |= value_line_width(s, value_width(t, &c->tiles[i])) >
                     m.tile_w - 2 * style_points(s, SPACE_TILE_MAP_PADDING);
        if (tile_name(&m, &c->tiles[i])->n > 1)
            m.name_h = style_points(s, SPACE_TILE_MAP_NAME_LEADING);
    }
    m.tile_h = style_points(s, m.stacked ? SPACE_TILE_MAP_STACKED_HEIGHT : SPACE_TILE_MAP_HEIGHT) + m.name_h;
    return m;
}

/* The widest that a value may be. */
static double value_room(const struct map *m) {
    return m->tile_w - style_points(m->style, SPACE_TILE_MAP_PADDING);
}

bool tile_map_legible(struct typesetter *t, const struct chart *chart, mpt w) {
    const struct tile_map_chart *c = chart->tiles;
    struct map m = map_make(NULL, t, c, (struct box){0, 0, w, 0});
    for (size_t i = 0; i < c->n; i++)
        if (value_width(t, &c->tiles[i]) > value_room(&m) ||
            typeset_width(t, name_type(&c->tiles[i]), c->tiles[i].short_name) >
                TILE_MAP_NAME_LINES * name_room(&m, &c->tiles[i]))
            return false;
    return true;
}

/* A value that has no room is left out: a part of a figure would be another figure. */
static void draw_value(const struct map *m, const struct tile *tile, double center, double top,
                       enum ink_id paper) {
    const struct style *s = m->style;
    double width = value_width(m->set, tile), r = style_points(s, SPACE_TILE_MAP_MARK_RADIUS);
    if (m->stacked) {
        if (width <= value_room(m))
            label_center(m->pen, m->set, TYPE_TABLE_STRONG, tile->value, center,
                         top + style_points(s, SPACE_TILE_MAP_STACKED_VALUE_BASELINE));
        symbol_draw(m->pen, tile->judgement, center,
                    top + style_points(s, SPACE_TILE_MAP_STACKED_MARK_MIDDLE), r, paper);
        return;
    }
    double x = center - value_line_width(s, width) / 2;
    symbol_draw(m->pen, tile->judgement, x + r, top + style_points(s, SPACE_TILE_MAP_MARK_MIDDLE), r, paper);
    label_left(m->pen, m->set, TYPE_TABLE_STRONG, tile->value,
               x + 2 * r + style_points(s, SPACE_TILE_MAP_MARK_GAP),
               top + style_points(s, SPACE_TILE_MAP_VALUE_BASELINE));
}

static void draw_name(const struct map *m, const struct tile *tile, double center, double y) {
    const struct paragraph *name = tile_name(m, tile);
    double leading = style_points(m->style, SPACE_TILE_MAP_NAME_LEADING);
    for (size_t i = 0; i < name->n; i++) {
        struct paragraph line = {&name->lines[i], 1};
        name_draw_in(m->pen, &line, center - name_width(&line) / 2, y + leading * (double)i, 0,
                     style_paint(m->style, PAINT_CHART_TEXT));
    }
}

static void draw_tile(const struct map *m, const struct tile *tile) {
    const struct style *s = m->style;
    double x = m->left + (m->tile_w + m->gap) * (tile->column - 1),
           y = m->top + (m->tile_h + m->gap) * (tile->row - 1),
           frame = style_points(s, SPACE_TILE_MAP_FRAME_LINE);
    enum ink_id paper = style_paint(s, tile->own ? PAINT_CHART_OWN_TINT : PAINT_TILE_MAP_TILE);
    pen_rect(m->pen, x, y, m->tile_w, m->tile_h, paper);
    if (tile->own) {
        cairo_rectangle(m->pen->cr, x + frame / 2, y + frame / 2, m->tile_w - frame, m->tile_h - frame);
        pen_stroke(m->pen, frame, style_paint(s, PAINT_CHART_OWN));
    }
    draw_name(m, tile, x + m->tile_w / 2,
              y + style_points(s, m->stacked ? SPACE_TILE_MAP_STACKED_NAME_BASELINE
                                             : SPACE_TILE_MAP_NAME_BASELINE));
    draw_value(m, tile, x + m->tile_w / 2, y + m->name_h, paper);
}

static void add_mark(struct key *k, struct judgement v, const char *text) {
    const struct style *s = k->set->style;
    double x = key_add(k, style_points(s, SPACE_TILE_MAP_KEY_MARK_WIDTH), text);
    if (k->pen)
        symbol_draw(k->pen, v, x + style_points(s, SPACE_TILE_MAP_KEY_MARK_MIDDLE),
                    k->y - style_points(s, SPACE_CHART_AXIS_DROP),
                    style_points(s, SPACE_CHART_KEY_MARK_RADIUS), style_paint(s, PAINT_CHART_PAPER));
}

/* County and nation, then the words of the marks; `pen` NULL measures. */
static struct key draw_key(const struct map *m, struct pen *pen, double right) {
    const struct tile_map_chart *c = m->chart;
    struct key k = key_begin(pen, m->set, m->left, right,
                             m->top + (m->tile_h + m->gap) * c->rows - m->gap +
                                 style_points(m->style, SPACE_TILE_MAP_KEY_TOP));
    for (size_t i = 0; i < c->n_levels; i++)
        add_mark(&k, c->levels[i].judgement,
                 arena_printf(m->set->arena, "%s %s", c->levels[i].name, c->levels[i].value));
    key_break(&k);
    for (size_t i = 0; i < c->n_key; i++)
        add_mark(&k, c->key[i].judgement, c->key[i].text);
    return k;
}

mpt tile_map_height(struct typesetter *t, const struct chart *chart, mpt w) {
    const struct tile_map_chart *c = chart->tiles;
    struct map m = map_make(NULL, t, c, (struct box){0, 0, w, 0});
    struct key k = draw_key(&m, NULL, mpt_to_points(w));
    return mpt_from_points(key_end(&k) + style_points(t->style, SPACE_CHART_KEY_DEPTH));
}

void tile_map_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box box) {
    const struct tile_map_chart *c = chart->tiles;
    struct map m = map_make(p, t, c, box);
    for (size_t i = 0; i < c->n; i++)
        draw_tile(&m, &c->tiles[i]);
    draw_key(&m, p, mpt_to_points(box.x + box.w));
}
