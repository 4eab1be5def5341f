#include "base/near.h"

#include "base/utf8.h"

enum { LONGEST = 40 }; /* names of elements, attributes, ids; longer ones are not guessed at */

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/*
 * Edits between two names: letters changed, added, lost, or two neighbours swapped (restricted
 * Damerau–Levenshtein).
 */
static size_t edits(const uint32_t *a, size_t na, const uint32_t *b, size_t nb) {
    size_t rows[3][LONGEST + 1];
    size_t *before = rows[0], *last = rows[1], *row = rows[2];
    for (size_t j = 0; j <= nb; j++)
        last[j] = before[j] = j;
    for (size_t i = 1; i <= na; i++) {
        row[0] = i;
        for (size_t j = 1; j <= nb; j++) {
            size_t change = last[j - 1] + (a[i - 1] != b[j - 1]);
            row[j] = least(change, 1 + least(row[j - 1], last[j]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = least(row[j], before[j - 2] + 1);
        }
        size_t *spare = before;
        before = last, last = row, row = spare;
    }
    return last[nb];
}

/* The letters of a name; 0 for one that is too long to be guessed at. */
static size_t letters(const char *name, uint32_t out[LONGEST]) {
    size_t n = 0;
    for (uint32_t c = utf8_next(&name); c; c = utf8_next(&name)) {
        if (n == LONGEST)
            return 0;
        out[n++] = c;
    }
    return n;
}

struct near near_begin(const char *typed) {
    return (struct near){typed, NULL, 0};
}

void near_add(struct near *n, const char *name) {
    uint32_t one[LONGEST], other[LONGEST];
    size_t typed = letters(n->typed, one), len = letters(name, other);
    if (typed == 0 || len == 0)
        return;
    size_t distance = edits(one, typed, other, len);
    size_t most = (len > typed ? len : typed) / 3;
    if (distance <= (most ? most : 1) && (!n->best || distance < n->distance)) {
        n->best = name;
        n->distance = distance;
    }
}
