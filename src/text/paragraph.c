#include "text/paragraph.h"

#include "text/word_part.h"

#include <math.h>
#include <string.h>

/*
 * Demerits of a line (Knuth and Plass 1981, p. 1128, with the shortfall in place of the stretch): (1 +
 * badness + penalty)². Two hyphens on top of each other, a short last line, one of a single short word, and
 * one of the rest of a divided word cost extra.
 */
static const double HYPHEN_PENALTY = 60, DASH_PENALTY = 8, EMERGENCY_PENALTY = 3000, STACKED_HYPHENS = 20000,
                    SHORT_LAST_LINE = 1300, LONE_LAST_WORD = 1200, DIVIDED_TAIL = 1e5;

/* the best way to end a line at item `i` */
struct node {
    double demerits;
    size_t from; /* item that ended the line before */
    bool reached;
};

static double item_penalty(const struct word_part *it) {
    switch (it->end) {
    case END_HYPHEN:
        return HYPHEN_PENALTY;
    case END_DASH:
        return DASH_PENALTY;
    case END_EMERGENCY:
        return EMERGENCY_PENALTY;
    default:
        return it->tie;
    }
}

/* Whether the items after `from`, up to `to`, are of one word. */
static bool is_one_word(const struct word_parts *items, size_t from, size_t to) {
    for (size_t i = from + 1; i < to; i++)
        if (items->items[i].end == END_SPACE)
            return false;
    return true;
}

static double line_demerits(const struct word_parts *items, size_t from, size_t to, mpt natural, mpt width) {
    const struct word_part *last = &items->items[to];
    bool final = to + 1 == items->n;
    double slack = (double)(width - natural) / width;
    double badness = 100 * pow(slack / 0.3, 3);
    if (final)
        badness = 0;
    double d = 1 + badness + item_penalty(last);
    d *= d;
    if (from != SIZE_MAX && items->items[from].end == END_HYPHEN && last->end == END_HYPHEN)
        d += STACKED_HYPHENS;
    if (!final || from == SIZE_MAX)
        return d;
    bool alone = is_one_word(items, from, to);
    if (natural < width / 6)
        d += SHORT_LAST_LINE;
    if (alone && natural < width / 3)
        d += LONE_LAST_WORD;
    /* A word that was cut at the end of the line before must not end the paragraph on its tail. */
    if (alone && items->items[from].end == END_HYPHEN)
        d += DIVIDED_TAIL;
    return d;
}

/* Tries all lines that end at item `to`; `nodes[i + 1]` is the state after item i, nodes[0] the start. */
static void reach(const struct word_parts *items, size_t to, mpt width, struct node *nodes) {
    struct node *best = &nodes[to + 1];
    mpt natural = items->items[to].width_broken;
    for (size_t from = to;; from--) {
        if (from < to)
            natural += items->items[from].width_joined;
        const struct node *start = &nodes[from];
        /* A line that is too full is taken only where nothing else ends here: text is never lost. */
        if (natural > width && from < to && best->reached)
            break;
        if (start->reached) {
            double d = start->demerits + line_demerits(items, from ? from - 1 : SIZE_MAX, to,
                                                       natural < width ? natural : width, width);
            if (!best->reached || d < best->demerits)
                *best = (struct node){d, from, true};
        }
        if (from == 0)
            break;
    }
}

static size_t break_lines(struct typesetter *t, const struct word_parts *items, mpt width, size_t **ends) {
    struct node *nodes = ARENA_ARRAY(t->arena, struct node, items->n + 1);
    nodes[0].reached = true;
    for (size_t to = 0; to < items->n; to++)
        if (items->items[to].end != END_NONE)
            reach(items, to, width, nodes);
    size_t count = 0;
    for (size_t at = items->n; at > 0; at = nodes[at].from)
        count++;
    *ends = ARENA_ARRAY(t->arena, size_t, count + 1);
    size_t k = count;
    for (size_t at = items->n; at > 0; at = nodes[at].from)
        (*ends)[k--] = at;
    return count;
}

/* For balanced setting: the narrowest width that needs no more lines than the full width does. */
static mpt balanced_width(struct typesetter *t, const struct word_parts *items, mpt width) {
    size_t *ends;
    size_t want = break_lines(t, items, width, &ends);
    if (want < 2)
        return width;
    mpt low = width / 2, high = width;
    for (int i = 0; i < 8; i++) {
        mpt middle = low + (high - low) / 2;
        if (break_lines(t, items, middle, &ends) <= want)
            high = middle;
        else
            low = middle;
    }
    return high;
}

struct paragraph *paragraph_set(struct typesetter *t, const struct piece *pieces, size_t n, mpt width,
                                unsigned options) {
    struct paragraph *p = ARENA_NEW(t->arena, struct paragraph);
    struct word_parts *items = word_parts_make(t, pieces, n, width, options);
    if (!items->n)
        return p;
    if (options & PARAGRAPH_BALANCED)
        width = balanced_width(t, items, width);
    size_t *ends;
    p->n = break_lines(t, items, width, &ends);
    p->lines = ARENA_ARRAY(t->arena, struct line, p->n);
    for (size_t i = 0; i < p->n; i++)
        line_assemble(t, items, ends[i], ends[i + 1], &p->lines[i]);
    p->lines[p->n - 1].last = true;
    return p;
}

struct paragraph *paragraph_text(struct typesetter *t, enum type_id type, const char *text, mpt width,
                                 unsigned options) {
    return paragraph_set(t, &(struct piece){.text = text, .type = type}, 1, width, options);
}
