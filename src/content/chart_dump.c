#include "content/chart_dump.h"

#include "content/chart_type.h"

void series_dump(const char *name, const struct chart *c, struct buffer *out) {
    if (!c)
        return;
    buffer_printf(out, "    %s: %s\n      alt: %s\n", name, c->title, c->alt);
    for (size_t i = 0; i < c->time->n; i++) {
        const struct chart_series *s = &c->time->series[i];
        buffer_printf(out, "      %s:", s->name);
        for (size_t k = 0; k < s->n; k++)
            buffer_printf(out, " %d=%g", s->points[k].year, s->points[k].value);
        buffer_putc(out, '\n');
    }
    if (c->time->has_target)
        buffer_printf(out, "      target %g\n", c->time->target);
}

void movement_dump(const struct chart *c, struct buffer *out) {
    for (size_t i = 0; i < c->movement->n; i++)
        buffer_printf(out, "      %s: %s (%s)\n", c->movement->rows[i].name, c->movement->rows[i].latest_text,
                      c->movement->rows[i].change_text);
}

void tile_map_dump(const struct chart *c, struct buffer *out) {
    for (size_t i = 0; i < c->tiles->n; i++) {
        const struct tile *t = &c->tiles->tiles[i];
        buffer_printf(out, "      %d,%d %s: %s\n", t->row, t->column, t->name, t->value);
    }
}

void ranking_dump(const struct chart *c, struct buffer *out) {
    for (size_t i = 0; i < c->ranking->n; i++)
        buffer_printf(out, "      %s: %s\n", c->ranking->rows[i].name, c->ranking->rows[i].text);
}

void funnel_dump(const struct chart *c, struct buffer *out) {
    buffer_printf(out, "      %s: %s\n", c->funnel->centre_name, c->funnel->centre_text);
    for (size_t i = 0; i < c->funnel->n; i++) {
        const struct funnel_point *p = &c->funnel->points[i];
        buffer_printf(out, "      %s: %g of %g%s\n", p->name, p->value, p->persons,
                      p->outside ? ", outside" : "");
    }
}

void gap_dump(const struct chart *c, struct buffer *out) {
    for (size_t i = 0; i < c->gap->n; i++) {
        const struct gap_row *row = &c->gap->rows[i];
        buffer_printf(out, "      %s: %s, %s (%s)\n", row->name, row->base_text, row->latest_text,
                      row->change_text);
    }
}

void chart_dump(const struct chart *c, struct buffer *out) {
    if (!c)
        return;
    buffer_printf(out, "    %s: %s\n      alt: %s\n", chart_kinds[c->kind].name, c->title, c->alt);
    if (chart_types[c->kind].dump)
        chart_types[c->kind].dump(c, out);
}
