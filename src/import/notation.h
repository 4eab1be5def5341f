#ifndef IMPORT_NOTATION_H
#define IMPORT_NOTATION_H
/*
 * How a file writes its numbers. A sign (+, -, −), digits, the decimal sign, digits.
 *
 * - Thousands may be apart by spaces (plain, no-break, narrow), or by whichever of comma and point is not the
 *   decimal sign: always in groups of three, and by one sign in a number.
 * - A file has one decimal sign, comma or point: what its map says, else that of its first number which can
 *   be read in one way only. "94,5", "0,125" and "1.234,5" can; "1.234" may be one and a bit or a thousand
 *   and more.
 * - Without a map's word, a lone sign that is not the file's decimal sign is not taken for thousands: in a
 *   file with "94,5" a "94.5" and a "1.234" are both refused.
 * - Digits behind the fifteenth are left away: a double has no more.
 */
#include <stdbool.h>

struct notation {
    char decimal; /* ',' or '.'; 0 while nothing says which */
    int line;     /* of the number that said it; 0 for the map */
};

enum notation_fault {
    NOTATION_SOUND,
    NOTATION_NONE,      /* this is no number */
    NOTATION_AMBIGUOUS, /* it can be read in two ways, and nothing says in which */
    NOTATION_OTHER,     /* its decimal sign is not the file's */
};

/*
 * Takes the decimal sign from a number, when it is not known yet and the number can be read in one way only.
 */
void notation_learn(struct notation *n, const char *text, int line);

/* Reads a number; *out is set when it is sound. */
enum notation_fault notation_read(const struct notation *n, const char *text, double *out);

#endif
