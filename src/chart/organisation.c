#include "chart/organisation.h"

#include <string.h>

static const double LEAST = 78, WIDEST = 132; /* width of a group's place; of its box: less GUTTER */
static const double GUTTER = 10, RULE = 2, PAD = 5, STEM = 8;
static const double ROW = 16.25, INDENT = 16; /* of the list */

struct tree {
    struct typesetter *set;
    const struct organisation_chart *chart;
    double *from, *width; /* of each group, in places */
    int *level;
    int levels;
    bool list;
    double indent;      /* of its levels */
    double right;       /* where its lines end at most */
    double places;      /* that the widest level takes */
    double place, left; /* of one place, in points */
    double tallest[16]; /* box of each level */
};

enum { DEEPEST = 16 }; /* levels; the reader refuses circles, and nobody has so many */

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
    return t->place - GUTTER;
}

static struct paragraph *lines_of(const struct tree *t, enum type_id type, const char *text) {
    return paragraph_text(t->set, type, text, mpt_from_points(box_width(t) - 2 * PAD),
                          PARAGRAPH_NO_HYPHENS | PARAGRAPH_BALANCED);
}

static double leading_of(const struct tree *t, enum type_id type) {
    return mpt_to_points(t->set->style->types[type].leading);
}

static double box_height(const struct tree *t, const struct organisation_node *node) {
    double name = (double)lines_of(t, TYPE_TABLE_STRONG, node->name)->n * leading_of(t, TYPE_TABLE_STRONG);
    double kind =
        (double)lines_of(t, TYPE_CHART_LABEL_GREY, node->kind)->n * leading_of(t, TYPE_CHART_LABEL_GREY);
    return RULE + PAD + name + kind + PAD;
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
    double widest = LEAST - GUTTER - 2 * PAD;
    for (size_t k = 0; k < t->chart->n; k++) {
        widest = widest_word(t, TYPE_TABLE_STRONG, t->chart->nodes[k].name, widest);
        widest = widest_word(t, TYPE_CHART_LABEL_GREY, t->chart->nodes[k].kind, widest);
    }
    return widest + GUTTER + 2 * PAD;
}

/* Everything but where on the page it stands. */
static struct tree tree_make(struct typesetter *set, const struct organisation_chart *c, double w) {
    struct tree t = {.set = set,
                     .chart = c,
                     .from = ARENA_ARRAY(set->arena, double, c->n),
                     .width = ARENA_ARRAY(set->arena, double, c->n),
                     .level = ARENA_ARRAY(set->arena, int, c->n)};
    t.places = span_of(&t, -1);
    place_below(&t, -1, 0, 0);
    double least = least_place(&t), widest = least > WIDEST ? least : WIDEST;
    t.place = w / t.places > widest ? widest : (w + GUTTER) / t.places;
    t.indent = w * 0.3 / t.levels < INDENT ? w * 0.3 / t.levels : INDENT;
    t.list = t.place < least || t.levels > DEEPEST;
    for (size_t k = 0; k < c->n && !t.list; k++) {
        double h = box_height(&t, &c->nodes[k]), *tallest = &t.tallest[t.level[k]];
        *tallest = h > *tallest ? h : *tallest;
    }
    t.left = (w + GUTTER - t.place * t.places) / 2;
    return t;
}

static double top_of(const struct tree *t, int level) {
    double y = 0;
    for (int i = 0; i < level; i++)
        y += t->tallest[i] + 2 * STEM;
    return y;
}

mpt organisation_height(struct typesetter *set, const struct chart *c, mpt w) {
    struct tree t = tree_make(set, c->organisation, mpt_to_points(w));
    if (t.list)
        return mpt_from_points((double)c->organisation->n * ROW);
    return t.levels ? mpt_from_points(top_of(&t, t.levels - 1) + t.tallest[t.levels - 1]) : 0;
}

static double center_of(const struct tree *t, size_t node) {
    return t->left + (t->from[node] + t->width[node] / 2) * t->place - GUTTER / 2;
}

static double draw_centred(struct pen *p, const struct tree *t, enum type_id type, const char *text, double x,
                           double y) {
    struct paragraph *lines = lines_of(t, type, text);
    enum ink_id ink = t->set->style->types[type].ink;
    for (size_t i = 0; i < lines->n; i++) {
        y += leading_of(t, type);
        double left = x - mpt_to_points(lines->lines[i].width) / 2;
        for (size_t k = 0; k < lines->lines[i].n; k++)
            pen_text(p, lines->lines[i].fragments[k].run,
                     left + mpt_to_points(lines->lines[i].fragments[k].x), y, ink);
    }
    return y;
}

/* From the group above to this one: down, along, down. */
static void draw_stem(struct pen *p, const struct tree *t, size_t node, double x, double y, double top) {
    int parent = t->chart->nodes[node].parent;
    if (parent < 0)
        return;
    double above = center_of(t, (size_t)parent) + x;
    double from = y + top_of(t, t->level[parent]) + t->tallest[t->level[parent]], turn = top - STEM;
    cairo_move_to(p->cr, above, from);
    cairo_line_to(p->cr, above, turn);
    cairo_line_to(p->cr, center_of(t, node) + x, turn);
    cairo_line_to(p->cr, center_of(t, node) + x, top);
    pen_stroke(p, 0.75, INK_GREY50);
}

static void draw_tree(struct pen *p, const struct tree *t, double x, double y) {
    for (size_t k = 0; k < t->chart->n; k++)
        draw_stem(p, t, k, x, y, y + top_of(t, t->level[k]));
    for (size_t k = 0; k < t->chart->n; k++) {
        double center = x + center_of(t, k), w = box_width(t), top = y + top_of(t, t->level[k]);
        pen_rect(p, center - w / 2, top, w, t->tallest[t->level[k]], INK_MIST_LIGHT);
        pen_rect(p, center - w / 2, top, w, RULE, INK_PETROL);
        double baseline =
            draw_centred(p, t, TYPE_TABLE_STRONG, t->chart->nodes[k].name, center, top + RULE + PAD - 2);
        draw_centred(p, t, TYPE_CHART_LABEL_GREY, t->chart->nodes[k].kind, center, baseline);
    }
}

/*
 * Lines of the list below one group; returns the row after them. `stem` is where the group above has its
 * line.
 */
static size_t draw_list(struct pen *p, const struct tree *t, int node, double x, double y, size_t row) {
    size_t first = row;
    double last = 0;
    for (size_t k = 0; k < t->chart->n; k++) {
        const struct organisation_node *below = &t->chart->nodes[k];
        if (below->parent != node)
            continue;
        double baseline = y + (double)row * ROW + 11, middle = baseline - 3;
        const struct text_run *name = typeset(t->set, TYPE_TABLE_STRONG, below->name);
        pen_text(p, name, x, baseline, INK_INK);
        const struct text_run *kind = typeset(t->set, TYPE_CHART_LABEL_GREY, below->kind);
        double beside = x + mpt_to_points(name->width) + 8;
        if (beside + mpt_to_points(kind->width) <= t->right)
            pen_text(p, kind, beside, baseline, INK_GREY70);
        if (node >= 0)
            pen_line(p, x - t->indent + 4, middle, x - 4, middle, 0.75, INK_GREY50);
        last = middle;
        row = draw_list(p, t, (int)k, x + t->indent, y, row + 1);
    }
    if (node >= 0 && row > first)
        pen_line(p, x - t->indent + 4, y + (double)first * ROW - 1, x - t->indent + 4, last, 0.75,
                 INK_GREY50);
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
