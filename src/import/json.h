#ifndef IMPORT_JSON_H
#define IMPORT_JSON_H
/*
 * Where something stands in a JSON text, for messages. The parsing that counts is SQLite's, which keeps no
 * lines.
 */
#include <stdbool.h>

enum { JSON_DEPTH = 1000 }; /* what is nested deeper counts as broken, as it does for SQLite */

/*
 * The line of the first byte that makes `json` no JSON, 0 when it is sound. *early: nothing is wrong but that
 * the text ends there.
 */
int json_broken_line(const char *json, bool *early);

/*
 * The line on which an element begins. `path` is made of keys and positions, "values[12].values[0]"; anything
 * from a space on is left out. 0 when there is no such element.
 */
int json_line(const char *json, const char *path);

#endif
