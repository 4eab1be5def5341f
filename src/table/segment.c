#include "table/segment.h"

#include "flow/note.h"
#include "table/geometry.h"

/* The lowest edge of rows that bring notes of the height `notes`. */
static mpt bottom(const struct flow *f, struct frame at, mpt notes) {
    return frame_bottom_with(f, at, notes);
}

/* The rows before *to have room; what they take and bring. */
struct fill {
    mpt height, notes;
};

/* How many of a row's lines, counted from its first, stand on the page below what fills it. */
static size_t lines_that_fit(const struct flow *f, const struct table_part *p, struct row_line from,
                             struct fill fill, struct frame at) {
    const struct part_row *r = &p->rows[from.row];
    size_t to = from.line;
    while (to < r->most_lines) {
        mpt height = part_row_height(f->style, r, p->pad, from.line, to + 1);
        mpt notes = part_row_notes(f, p, r, from.line, to + 1);
        if (at.y + fill.height + height > bottom(f, at, fill.notes + notes))
            break;
        to++;
    }
    return to;
}

/*
 * The line before which the row that has no room is divided; from.line: it is not. Neither end is shorter
 * than a few lines.
 */
static size_t division(const struct flow *f, const struct table_part *p, struct row_line from,
                       struct fill fill, struct frame at) {
    const struct style *s = f->style;
    const struct part_row *r = &p->rows[from.row];
    mpt page = s->content_bottom - f->foot - at.reserve - flow_top(s) - part_title_height(s, p->title_again) -
               p->head_height;
    mpt rest = part_row_height(s, r, p->pad, from.line, r->most_lines);
    mpt empty = bottom(f, at, fill.notes) - at.y - fill.height;
    if (!r->breaks || (rest <= page && empty <= units(s, TABLE_EMPTY_MOST)))
        return from.line;
    size_t to = lines_that_fit(f, p, from, fill, at);
    if (to < r->most_lines && r->most_lines - to < TABLE_DIVIDED_LINES)
        to = r->most_lines > TABLE_DIVIDED_LINES ? r->most_lines - TABLE_DIVIDED_LINES : 0;
    return to >= from.line + TABLE_DIVIDED_LINES ? to : from.line;
}

/* Takes rows back: a few low ones never stand alone on the next page, nor one that names others last. */
static size_t rows_kept(const struct style *s, const struct table_part *p, size_t from, size_t to) {
    struct row_line end = {p->n_rows, 0};
    while (to > from + 1 && to + TABLE_KEPT_ROWS > p->n_rows &&
           part_height(s, p, (struct row_line){to, 0}, end) < units(s, TABLE_KEPT))
        to--;
    size_t kept = to;
    while (kept > from && row_names_others(p->rows[kept - 1].row))
        kept--;
    return kept > from ? kept : to;
}

/* Whether all rows have room, with the line that must stand below them. */
static bool ends_here(const struct flow *f, const struct table_part *p, struct fill fill, struct frame at) {
    mpt over = style_space(f->style, SPACE_TABLE_RESERVE_OVERHANG);
    return at.y + fill.height + p->style.reserve <= bottom(f, at, fill.notes) + over;
}

/* Goes on in any case: what is higher than an empty page is found when the page is looked at. */
static struct row_line forced(const struct table_part *p, struct row_line from, size_t fit) {
    const struct part_row *r = &p->rows[from.row];
    if (!r->breaks || fit <= from.line || fit >= r->most_lines)
        return (struct row_line){from.row + 1, 0};
    return (struct row_line){from.row, fit};
}

struct row_line segment_end(const struct flow *f, const struct table_part *p, struct row_line from, mpt notes,
                            struct frame at) {
    struct fill fill = {0, notes};
    struct row_line to = from;
    for (; to.row < p->n_rows; to = (struct row_line){to.row + 1, 0}) {
        const struct part_row *r = &p->rows[to.row];
        mpt h = part_row_height(f->style, r, p->pad, to.line, r->most_lines);
        mpt brings = part_row_notes(f, p, r, to.line, r->most_lines);
        if (at.y + fill.height + h > bottom(f, at, fill.notes + brings))
            break;
        fill.height += h;
        fill.notes += brings;
    }
    if (to.row == p->n_rows && ends_here(f, p, fill, at))
        return to;
    if (to.row < p->n_rows) {
        size_t line = division(f, p, to, fill, at);
        if (line > to.line)
            return (struct row_line){to.row, line};
    }
    to.row = rows_kept(f->style, p, from.row, to.row);
    if (to.row > from.row)
        return (struct row_line){to.row, 0};
    return forced(p, from, lines_that_fit(f, p, from, (struct fill){0, notes}, at));
}

mpt segment_beginning(const struct flow *f, const struct table_part *p) {
    const struct style *s = f->style;
    mpt most = units(s, TABLE_BEGINNING), h = 0, notes = 0;
    for (size_t i = 0; i < p->n_rows && i < TABLE_FIRST_ROWS && h < most; i++) {
        const struct part_row *r = &p->rows[i];
        bool long_row = r->breaks && r->height > most;
        size_t lines = long_row ? TABLE_DIVIDED_LINES : r->most_lines;
        h += long_row ? most : r->height;
        notes += part_row_notes(f, p, r, 0, lines);
    }
    return h + notes_block(s, notes + part_head_notes(f, p));
}
