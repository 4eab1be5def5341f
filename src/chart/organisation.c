#include "chart/organisation.h"

#include "chart/geometry.h"
#include "chart/labels.h"

#include <string.h>

struct tree {
    struct typesetter *set;
    const struct style *style;
    const struct organisation_chart *chart;
    double *from, *width; /* of each group, in places */
    int *level;
    int levels;
    bool list;
    double indent;      /* of its levels */
    double right;       /* where its lines end at most */
    double places;      /* that the widest level takes */
    double place, left; /* of one place, in points */
    double gutter, padding, stem;
    double tallest[ORGANISATION_LEVELS]; /* box of each level */
};

static double span_of(struct tree *t, int node) {
    double sum = 0;
    for (size_t k = 0; k < t->chart->n; k++)
        if (t->chart->nodes[k].parent == node)
            sum += span_of(t, (int)k);
    if (node >= 0)
        t->width[node] = sum > 1 ? sum : 1;
    return sum > 1 ? sum : 1;
}

static void place_below(struct tree *t, int node, double from, int level) {
    for (size_t k = 0; k < t->chart->n; k++) {
        if (t->chart->nodes[k].parent != node)
            continue;
        t->from[k] = from;
        t->level[k] = level;
        if (level + 1 > t->levels)
            t->levels = level + 1;
        place_below(t, (int)k, from, level + 1);
        from += t->width[k];
    }
}

static double box_width(const struct tree *t) {
    return t->place - t->gutter;
}

static struct paragraph *lines_of(const struct tree *t, enum type_id type, const char *text) {
    return paragraph_text(t->set, type, text, mpt_from_points(box_width(t) - 2 * t->padding),
                          PARAGRAPH_NO_HYPHENS | PARAGRAPH_BALANCED);
}

static double leading_of(const struct tree *t, enum type_id type) {
    return mpt_to_points(t->style->types[type].leading);
}

static double box_height(const struct tree *t, const struct organisation_node *node) {
    double name = (double)lines_of(t, TYPE_TABLE_STRONG, node->name)->n * leading_of(t, TYPE_TABLE_STRONG);
    double kind =
        (double)lines_of(t, TYPE_CHART_LABEL_GREY, node->kind)->n * leading_of(t, TYPE_CHART_LABEL_GREY);
    return style_points(t->style, SPACE_ORGANISATION_RULE_HEIGHT) + t->padding + name + kind + t->padding;
}

static double widest_word(struct tree *t, enum type_id type, const char *text, double widest) {
    while (*text) {
        size_t len = strcspn(text, " ");
        double w = mpt_to_points(typeset_n(t->set, type, text, len)->width);
        widest = w > widest ? w : widest;
        text += len + strspn(text + len, " ");
    }
    return widest;
}

/* The least place of a group: no word of a name is ever divided. */
static double least_place(struct tree *t) {
    double widest = style_points(t->style, SPACE_ORGANISATION_PLACE_LEAST) - t->gutter - 2 * t->padding;
    for (size_t k = 0; k < t->chart->n; k++) {
        widest = widest_word(t, TYPE_TABLE_STRONG, t->chart->nodes[k].name, widest);
        widest = widest_word(t, TYPE_CHART_LABEL_GREY, t->chart->nodes[k].kind, widest);
    }
    return widest + t->gutter + 2 * t->padding;
}

/* Everything but where on the page it stands. */
static struct tree tree_make(struct typesetter *set, const struct organisation_chart *c, double w) {
    const struct style *s = set->style;
    struct tree t = {.set = set,
                     .style = s,
                     .chart = c,
                     .gutter = style_points(s, SPACE_ORGANISATION_GUTTER),
                     .padding = style_points(s, SPACE_ORGANISATION_PADDING),
                     .stem = style_points(s, SPACE_ORGANISATION_STEM),
                     .from = ARENA_ARRAY(set->arena, double, c->n),
                     .width = ARENA_ARRAY(set->arena, double, c->n),
                     .level = ARENA_ARRAY(set->arena, int, c->n)};
    t.places = span_of(&t, -1);
    place_below(&t, -1, 0, 0);
    double least = least_place(&t), most = style_points(s, SPACE_ORGANISATION_PLACE_MOST),
           widest = least > most ? least : most, indent = style_points(s, SPACE_ORGANISATION_INDENT),
           share = w * ORGANISATION_INDENTS_SHARE / t.levels;
    t.place = w / t.places > widest ? widest : (w + t.gutter) / t.places;
    t.indent = share < indent ? share : indent;
    t.list = t.place < least || t.levels > ORGANISATION_LEVELS;
    for (size_t k = 0; k < c->n && !t.list; k++) {
        double h = box_height(&t, &c->nodes[k]), *tallest = &t.tallest[t.level[k]];
        *tallest = h > *tallest ? h : *tallest;
    }
    t.left = (w + t.gutter - t.place * t.places) / 2;
    return t;
}

static double top_of(const struct tree *t, int level) {
    double y = 0;
    for (int i = 0; i < level; i++)
        y += t->tallest[i] + 2 * t->stem;
    return y;
}

static double row_height(const struct tree *t) {
    return style_points(t->style, SPACE_CHART_TABLE_ROW_HEIGHT);
}

mpt organisation_height(struct typesetter *set, const struct chart *c, mpt w) {
    struct tree t = tree_make(set, c->organisation, mpt_to_points(w));
    if (t.list)
        return mpt_from_points((double)c->organisation->n * row_height(&t));
    return t.levels ? mpt_from_points(top_of(&t, t.levels - 1) + t.tallest[t.levels - 1]) : 0;
}

static double center_of(const struct tree *t, size_t node) {
    return t->left + (t->from[node] + t->width[node] / 2) * t->place - t->gutter / 2;
}

static double draw_centred(struct pen *p, const struct tree *t, enum type_id type, const char *text, double x,
                           double y) {
    struct paragraph *lines = lines_of(t, type, text);
    enum ink_id ink = t->style->types[type].ink;
    for (size_t i = 0; i < lines->n; i++) {
        y += leading_of(t, type);
        double left = x - mpt_to_points(lines->lines[i].width) / 2;
        for (size_t k = 0; k < lines->lines[i].n; k++)
            pen_text(p, lines->lines[i].fragments[k].run,
                     left + mpt_to_points(lines->lines[i].fragments[k].x), y, ink);
    }
    return y;
}

static void stroke_branch(struct pen *p) {
    pen_stroke(p, style_points(p->style, SPACE_CHART_FINE_LINE),
               style_paint(p->style, PAINT_ORGANISATION_BRANCH));
}

/* From the group above to this one: down, along, down. */
static void draw_stem(struct pen *p, const struct tree *t, size_t node, double x, double y, double top) {
    int parent = t->chart->nodes[node].parent;
    if (parent < 0)
        return;
    double above = center_of(t, (size_t)parent) + x;
    double from = y + top_of(t, t->level[parent]) + t->tallest[t->level[parent]], turn = top - t->stem;
    cairo_move_to(p->cr, above, from);
    cairo_line_to(p->cr, above, turn);
    cairo_line_to(p->cr, center_of(t, node) + x, turn);
    cairo_line_to(p->cr, center_of(t, node) + x, top);
    stroke_branch(p);
}

static void draw_tree(struct pen *p, const struct tree *t, double x, double y) {
    const struct style *s = t->style;
    double rule = style_points(s, SPACE_ORGANISATION_RULE_HEIGHT),
           text = rule + t->padding - style_points(s, SPACE_ORGANISATION_TEXT_LIFT);
    for (size_t k = 0; k < t->chart->n; k++)
        draw_stem(p, t, k, x, y, y + top_of(t, t->level[k]));
    for (size_t k = 0; k < t->chart->n; k++) {
        double center = x + center_of(t, k), w = box_width(t), top = y + top_of(t, t->level[k]);
        pen_rect(p, center - w / 2, top, w, t->tallest[t->level[k]], style_paint(s, PAINT_ORGANISATION_BOX));
        pen_rect(p, center - w / 2, top, w, rule, style_paint(s, PAINT_ORGANISATION_RULE));
        double baseline = draw_centred(p, t, TYPE_TABLE_STRONG, t->chart->nodes[k].name, center, top + text);
        draw_centred(p, t, TYPE_CHART_LABEL_GREY, t->chart->nodes[k].kind, center, baseline);
    }
}

/* A group's name and, where there is room, what it is. */
static void draw_names(struct pen *p, const struct tree *t, const struct organisation_node *node, double x,
                       double baseline) {
    label_left(p, t->set, TYPE_TABLE_STRONG, node->name, x, baseline);
    double beside = x + mpt_to_points(typeset_width(t->set, TYPE_TABLE_STRONG, node->name)) +
                    style_points(t->style, SPACE_ORGANISATION_KIND_GAP);
    if (beside + mpt_to_points(typeset_width(t->set, TYPE_CHART_LABEL_GREY, node->kind)) <= t->right)
        label_left(p, t->set, TYPE_CHART_LABEL_GREY, node->kind, beside, baseline);
}

/*
 * Lines of the list below one group; returns the row after them. `stem` is where the group above has its
 * line.
 */
static size_t draw_list(struct pen *p, const struct tree *t, int node, double x, double y, size_t row) {
    const struct style *s = t->style;
    double trunk = x - t->indent + style_points(s, SPACE_ORGANISATION_TRUNK_INSET), last = 0;
    size_t first = row;
    for (size_t k = 0; k < t->chart->n; k++) {
        const struct organisation_node *below = &t->chart->nodes[k];
        if (below->parent != node)
            continue;
        double baseline = y + (double)row * row_height(t) + style_points(s, SPACE_CHART_TABLE_ROW_BASELINE);
        draw_names(p, t, below, x, baseline);
        last = baseline - style_points(s, SPACE_ORGANISATION_BRANCH_RISE);
        if (node >= 0) {
            cairo_move_to(p->cr, trunk, last);
            cairo_line_to(p->cr, x - style_points(s, SPACE_ORGANISATION_BRANCH_GAP), last);
            stroke_branch(p);
        }
        row = draw_list(p, t, (int)k, x + t->indent, y, row + 1);
    }
    if (node >= 0 && row > first) {
        cairo_move_to(p->cr, trunk,
                      y + (double)first * row_height(t) - style_points(s, SPACE_ORGANISATION_TRUNK_RISE));
        cairo_line_to(p->cr, trunk, last);
        stroke_branch(p);
    }
    return row;
}

void organisation_draw(struct pen *p, struct typesetter *set, const struct chart *c, struct box box) {
    struct tree t = tree_make(set, c->organisation, mpt_to_points(box.w));
    t.right = mpt_to_points(box.x + box.w);
    if (t.list)
        draw_list(p, &t, -1, mpt_to_points(box.x), mpt_to_points(box.y), 0);
    else
        draw_tree(p, &t, mpt_to_points(box.x), mpt_to_points(box.y));
}
