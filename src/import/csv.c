#include "import/csv.h"

#include <stdbool.h>
#include <string.h>

struct csv_reader {
    struct arena *arena;
    char *at;
    int line;
    char separator;
};

static const char separators[] = "\t;,"; /* the likelier ones first */
static const char no_break_space[] = "\xc2\xa0";

/*
 * Length of the white space that `text` begins with: 0, 1 or 2. The separator, which may be a tab, is none.
 */
static size_t space_at(const char *text, char separator) {
    if (*text != separator && (*text == ' ' || *text == '\t'))
        return 1;
    return strncmp(text, no_break_space, 2) == 0 ? 2 : 0;
}

static void skip_space(struct csv_reader *r) {
    for (size_t n; (n = space_at(r->at, r->separator)) > 0;)
        r->at += n;
}

static char *without_space_behind(char *start, char *end, char separator) {
    for (;;) {
        if (end - start >= 1 && space_at(end - 1, separator) == 1)
            end--;
        else if (end - start >= 2 && space_at(end - 2, separator) == 2)
            end -= 2;
        else
            return end;
    }
}

static bool ends_line(char c) {
    return c == '\n' || c == '\r' || c == '\0';
}

static void skip_line_end(struct csv_reader *r) {
    if (*r->at == '\0')
        return;
    r->at += r->at[0] == '\r' && r->at[1] == '\n' ? 2 : 1;
    r->line++;
}

static void skip_line(struct csv_reader *r) {
    while (!ends_line(*r->at))
        r->at++;
    skip_line_end(r);
}

/*
 * After the opening mark: closes up the doubled marks. Returns where the text ends, with r->at behind the
 * closing mark.
 */
static char *quoted_field(struct csv_reader *r, enum csv_fault *fault) {
    char *to = r->at;
    for (;;) {
        char c = *r->at;
        if (c == '\0') {
            *fault = CSV_OPEN;
            return to;
        }
        if (c == '"' && *++r->at != '"')
            return to;
        if (c == '\n' || (c == '\r' && r->at[1] != '\n'))
            r->line++;
        *to++ = c;
        r->at++;
    }
}

/*
 * A field and whether another follows in the row. What ends it is looked at before the NUL takes its place; a
 * line end is left for the row.
 */
static char *csv_field(struct csv_reader *r, enum csv_fault *fault, bool *more) {
    skip_space(r);
    char *start = r->at, *end;
    if (*start == '"') {
        start = ++r->at;
        end = quoted_field(r, fault);
        skip_space(r);
        if (*r->at != r->separator && !ends_line(*r->at) && *fault == CSV_SOUND)
            *fault = CSV_BEHIND;
        while (*r->at != r->separator && !ends_line(*r->at))
            r->at++;
    } else {
        while (*r->at != r->separator && !ends_line(*r->at))
            r->at++;
        end = without_space_behind(start, r->at, r->separator);
    }
    *more = *r->at == r->separator;
    if (*more)
        r->at++;
    else
        skip_line_end(r);
    *end = '\0';
    return start;
}

static bool csv_row_read(struct csv_reader *r, struct csv_row *row) {
    size_t capacity = 0;
    bool more = *r->at != '\0', any = false;
    *row = (struct csv_row){.line = r->line};
    while (more) {
        ARENA_PUSH(r->arena, row->fields, row->n, capacity);
        char *field = csv_field(r, &row->fault, &more);
        any |= *field != '\0';
        row->fields[row->n++] = field;
    }
    return any || row->fault != CSV_SOUND;
}

/* The separator of the row that begins here. */
static char separator_of(const char *row) {
    const char *best = separators + strlen(separators) - 1;
    bool quoted = false;
    for (; *row && (quoted || !ends_line(*row)); row++) {
        if (*row == '"')
            quoted = !quoted;
        const char *found = quoted ? NULL : strchr(separators, *row);
        if (found && found < best)
            best = found;
    }
    return *best;
}

static void take_directive(struct csv_reader *r) {
    if (strncmp(r->at, "sep=", 4) != 0 || ends_line(r->at[4]) || !strchr(separators, r->at[4]) ||
        !ends_line(r->at[5]))
        return;
    if (!r->separator)
        r->separator = r->at[4];
    skip_line(r);
}

static void collapse_space(char *field) {
    char *to = field;
    for (const char *from = field; *from;) {
        size_t n = ends_line(*from) ? 1 : space_at(from, '\0');
        if (n == 0)
            *to++ = *from++;
        else if (to > field && to[-1] != ' ')
            *to++ = ' ';
        from += n;
    }
    *to = '\0';
}

void csv_read(struct arena *a, char *text, int heading_line, char separator, struct csv *out) {
    struct csv_reader r = {a, text, 1, separator};
    size_t capacity = 0;
    struct csv_row row;
    *out = (struct csv){0};
    take_directive(&r);
    while (r.line < heading_line && *r.at)
        skip_line(&r);
    if (!r.separator)
        r.separator = separator_of(r.at);
    out->separator = r.separator;
    csv_row_read(&r, &out->headings);
    for (size_t i = 0; i < out->headings.n; i++)
        collapse_space(out->headings.fields[i]);
    while (*r.at)
        if (csv_row_read(&r, &row)) {
            ARENA_PUSH(a, out->rows, out->n, capacity);
            out->rows[out->n++] = row;
        }
}
