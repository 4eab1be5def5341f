#include "base/number.h"

#include <stddef.h>
#include <string.h>

/*
 * Reads the number at *text and moves behind it. Exact: whole digits and a power of ten are both exact
 * doubles.
 */
static bool number_scan(const char **text, double *out) {
    const char *c = *text;
    bool minus = *c == '-', point = false;
    double digits = 0, power = 1;
    int n = 0;
    for (c += minus; (*c >= '0' && *c <= '9') || (*c == '.' && !point && n > 0); c++) {
        if (*c == '.') {
            point = true;
            continue;
        }
        digits = digits * 10 + (*c - '0');
        power *= point ? 10 : 1;
        n++;
    }
    if (n == 0 || n > 15 || c[-1] == '.')
        return false;
    *text = c;
    *out = (minus ? -digits : digits) / power;
    return true;
}

bool number_read(const char *text, double *out) {
    double value;
    if (!number_scan(&text, &value) || *text)
        return false;
    *out = value;
    return true;
}

bool number_read_whole(const char *text, int *out) {
    double value;
    if (strchr(text, '.') || !number_read(text, &value) || value > 999999999 || value < -999999999)
        return false;
    *out = (int)value;
    return true;
}

bool number_read_length(const char *text, mpt unit, mpt *out) {
    double value, points;
    if (!number_scan(&text, &value))
        return false;
    if (strcmp(text, "pt") == 0)
        points = value;
    else if (strcmp(text, "mm") == 0)
        points = value * 72.0 / 25.4;
    else if (strcmp(text, "u") == 0 && unit > 0)
        points = value * mpt_to_points(unit);
    else
        return false;
    mpt length = mpt_from_points(points);
    if (length == MPT_MOST || length == -MPT_MOST)
        return false;
    *out = length;
    return true;
}
