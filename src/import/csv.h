#ifndef IMPORT_CSV_H
#define IMPORT_CSV_H
/*
 * Rows of fields with a separator between: CSV as RFC 4180 has it, and as spreadsheets write it.
 *
 * - Rows end at CR LF, LF or CR. The last may lack its end.
 * - A field that begins with a quotation mark goes on to the next one that stands alone, over separators and
 *   line ends; two in a row stand for one. Elsewhere a quotation mark is a character like any other.
 * - White space around a field (space, no-break space, tab) does not belong to it, unless it is quoted.
 * - In headings a run of white space, line ends too, is one space: a map names them in one line.
 * - Rows of nothing but separators and white space are passed over: spreadsheets add them.
 * - A first line "sep=;" names the separator (tab, semicolon or comma). Otherwise it is the first of tab,
 *   semicolon and comma that stands in the row of headings outside quotation marks: headings hold commas, and
 *   seldom semicolons.
 */
#include "base/arena.h"

#include <stddef.h>

enum csv_fault {
    CSV_SOUND,
    CSV_OPEN,   /* a quotation mark has no end: the row holds all that follows it */
    CSV_BEHIND, /* something stands between a closing quotation mark and the next separator */
};

struct csv_row {
    int line; /* that it begins on; the first is 1 */
    enum csv_fault fault;
    size_t n;
    char **fields; /* "" for an empty one */
};

struct csv {
    char separator;
    struct csv_row headings; /* without fields when the text ends before them */
    struct csv_row *rows;
    size_t n;
};

/*
 * Takes a text apart, which is changed: fields point into it. `separator` is 0 when it is to be found; the
 * headings stand in the line `heading_line`, the first being 1, and what is before it is passed over.
 */
void csv_read(struct arena *a, char *text, int heading_line, char separator, struct csv *out);

#endif
