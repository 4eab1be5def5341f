/* The common goals: numeral, name, statement, indicators. */
#include "flow/lines.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"
#include "pages/title.h"

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

/* A goal's row, measured: its name, statement and indicators stand beside each other. */
struct goal_cells {
    const struct goal_row *goal;
    struct paragraph *name, *statement, *indicators;
    mpt height;
};

static struct goal_cells row_measure(struct flow *f, const struct goal_row *g) {
    const struct style *s = f->style;
    enum type_id type = g->none ? TYPE_TABLE_GREY : TYPE_TABLE;
    mpt w = style_column_w(s, GOAL_LIST_STATEMENT_SPAN) - style_space(s, SPACE_GOAL_LIST_STATEMENT_MARGIN);
    struct goal_cells r = {
        .goal = g,
        .name = lines_of(f, TYPE_GOAL_NAME, g->goal->name, style_column_w(s, GOAL_LIST_NAME_SPAN)),
        .statement = spans_lines(f, g->goal->statement, TYPE_BODY, w, PARAGRAPH_NO_HYPHENS, NULL),
        .indicators = lines_of(f, type, g->indicators, style_column_w(s, GOAL_LIST_INDICATORS_SPAN)),
    };
    mpt lines = lower(lines_height(s, r.statement, TYPE_BODY), lines_height(s, r.name, TYPE_GOAL_NAME));
    lines = lower(lines, lines_height(s, r.indicators, type));
    /* The height of lines holds a leading above the first of them, too. */
    mpt around = style_space(s, SPACE_GOAL_LIST_ROW_BASELINE) + style_space(s, SPACE_GOAL_LIST_ROW_BELOW) -
                 s->types[TYPE_BODY].leading;
    r.height = lower(style_space(s, SPACE_GOAL_LIST_ROW_LEAST), around + lines);
    return r;
}

/* Returns the last baseline. */
static mpt set_cell(struct flow *f, struct tag *row, enum role role, enum type_id type,
                    const struct paragraph *p, mpt x, mpt y) {
    struct tag *tag = tag_new(f->arena, row, role);
    tag->scope = role == ROLE_TH ? SCOPE_ROW : SCOPE_NONE;
    drawing_tag(f->page, tag);
    mpt last = put_lines(f, p, x, y, f->style->types[type].leading);
    drawing_artifact(f->page, false);
    return last;
}

static struct frame set_row(struct flow *f, struct tag *body, const struct goal_cells *r, struct frame at) {
    const struct style *s = f->style;
    struct tag *row = tag_new(f->arena, body, ROLE_TR);
    mpt y = at.y + style_space(s, SPACE_GOAL_LIST_ROW_BASELINE);
    const char *digits = arena_printf(f->arena, "%d", r->goal->goal->number);
    const struct paragraph *number = lines_of(f, TYPE_GOAL_NUMERAL, digits, at.width);
    set_cell(f, row, ROLE_TD, TYPE_GOAL_NUMERAL, number, s->margin,
             at.y + style_space(s, SPACE_GOAL_LIST_NUMERAL_BASELINE));
    mpt last = set_cell(f, row, ROLE_TH, TYPE_GOAL_NAME, r->name, style_column_x(s, GOAL_LIST_NAME), y);
    struct tag *tag = tag_new(f->arena, row, ROLE_TD);
    struct point statement = {style_column_x(s, GOAL_LIST_STATEMENT), y};
    last = lower(last, spans_put(f, r->statement, 0, r->statement->n, statement, tag, TYPE_BODY));
    enum type_id type = r->goal->none ? TYPE_TABLE_GREY : TYPE_TABLE;
    mpt x = style_column_x(s, GOAL_LIST_INDICATORS);
    last = lower(last, set_cell(f, row, ROLE_TD, type, r->indicators, x, y));
    mpt least = style_space(s, SPACE_GOAL_LIST_ROW_LEAST);
    return frame_to(at, lower(at.y + least, last + style_space(s, SPACE_GOAL_LIST_ROW_BELOW)));
}

/* The head: tagged under `row` the first time; NULL: an artifact, where it is repeated. */
static struct frame set_head(struct flow *f, struct tag *row, struct frame at) {
    const struct style *s = f->style;
    static const struct {
        const char *key;
        int column;
    } heads[] = {{"number", 0},
                 {"goal", GOAL_LIST_NAME},
                 {"goal-statement", GOAL_LIST_STATEMENT},
                 {"followed-by", GOAL_LIST_INDICATORS}};
    at = frame_down(at, style_space(s, SPACE_GOAL_LIST_HEAD_BASELINE));
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        if (row) {
            struct tag *th = tag_new(f->arena, row, ROLE_TH);
            th->scope = SCOPE_COLUMN;
            drawing_tag(f->page, th);
        }
        put(f, TYPE_TABLE_HEAD, style_word(s, heads[i].key), style_column_x(s, heads[i].column), at.y);
    }
    drawing_artifact(f->page, false);
    return frame_down(at, style_space(s, SPACE_GOAL_LIST_HEAD_BELOW));
}

/* The rows break between pages; each further page repeats the head. */
static struct frame row_need(struct flow *f, const struct goal_cells *r, struct frame at) {
    if (at.above == ABOVE_NOTHING || at.y + r->height <= frame_bottom(f, at))
        return at;
    put_rule(f, at.x, at.y, at.width, RULE_FINE);
    return set_head(f, NULL, frame_next(f, at));
}

struct frame goal_list_set(struct flow *f, const struct item *item, struct frame at) {
    struct frame outer = at;
    at = frame_wide(frame_need(f, at, units(f->style, GOAL_LIST_LEAST)), f->style);
    struct tag *table = tag_new(f->arena, at.tag, ROLE_TABLE);
    at = set_head(f, tag_new(f->arena, tag_new(f->arena, table, ROLE_THEAD), ROLE_TR), at);
    struct tag *body = tag_new(f->arena, table, ROLE_TBODY);
    for (size_t i = 0; i < item->n_goals; i++) {
        struct goal_cells row = row_measure(f, &item->goals[i]);
        at = row_need(f, &row, at);
        put_rule(f, at.x, at.y, at.width, RULE_HAIR);
        at = set_row(f, body, &row, at);
    }
    put_rule(f, at.x, at.y, at.width, RULE_FINE);
    at = source_note_set(f, item->source.text, frame_ruled(at, at.y));
    return frame_column(at, outer.x, outer.width);
}

/* A goal's number and name in its place of a row. */
struct key_entry {
    const struct goal *goal;
    struct paragraph *name;
    mpt x;
};

/* A row of the key: as many goals as have room beside each other. */
struct key_row {
    struct key_entry entries[GOAL_LIST_KEY_MOST];
    size_t n;
    mpt height; /* from its first baseline to its last */
};

static struct key_row key_measure(struct flow *f, const struct item *item, size_t from) {
    const struct style *s = f->style;
    size_t abreast = item->n_goals < GOAL_LIST_KEY_MOST ? item->n_goals : GOAL_LIST_KEY_MOST;
    mpt place = style_column_w(s, s->columns) / (mpt)abreast,
        taken = style_space(s, SPACE_GOAL_LIST_KEY_NUMBER_WIDTH) + style_space(s, SPACE_GOAL_LIST_KEY_MARGIN);
    struct key_row row = {.n = 0};
    for (size_t i = from; i < item->n_goals && row.n < abreast; i++) {
        struct key_entry *e = &row.entries[row.n];
        *e = (struct key_entry){.goal = item->goals[i].goal, .x = s->margin + (mpt)row.n++ * place};
        e->name = lines_of(f, TYPE_CHART_LABEL, e->goal->name, place - taken);
        mpt height = (mpt)(e->name->n - 1) * s->types[TYPE_CHART_LABEL].leading;
        row.height = lower(row.height, height);
    }
    return row;
}

static void set_key_row(struct flow *f, const struct key_row *row, struct tag *list, mpt y) {
    for (size_t i = 0; i < row->n; i++) {
        const struct key_entry *e = &row->entries[i];
        struct tag *li = tag_new(f->arena, list, ROLE_LI);
        put_line_tagged(f, li, ROLE_LBL, TYPE_CHART_LABEL_OWN, arena_printf(f->arena, "%d", e->goal->number),
                        e->x, y);
        put_lines_tagged(f, li, ROLE_LBODY, TYPE_CHART_LABEL, e->name,
                         e->x + style_space(f->style, SPACE_GOAL_LIST_KEY_NUMBER_WIDTH), y);
    }
}

struct frame goal_list_key_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    struct tag *list = item->n_goals ? tag_new(f->arena, at.tag, ROLE_L) : NULL;
    if (list)
        list->ordered = true;
    for (size_t from = 0; from < item->n_goals;) {
        struct key_row row = key_measure(f, item, from);
        mpt above =
            from ? style_space(s, SPACE_GOAL_LIST_KEY_LEADING) : style_space(s, SPACE_GOAL_LIST_KEY_TOP);
        at = frame_need(f, at, above + row.height);
        set_key_row(f, &row, list, at.y + above);
        at = frame_to(at, at.y + above + row.height);
        from += row.n;
    }
    return at;
}
