#ifndef MODEL_VALUE_STATUS_H
#define MODEL_VALUE_STATUS_H
/* Why a value is missing. Nothing that is missing is printed as 0 or as a dash: a letter says why. */
#include <stdbool.h>

enum value_status {
    VALUE_GIVEN,
    VALUE_NO_ROW,         /* the source has no row for this unit and year */
    VALUE_WITHHELD,       /* a row without a value: sekretess, or the source does not say why */
    VALUE_MISSING,        /* bortfall */
    VALUE_NOT_APPLICABLE, /* ej tillämpligt */
    VALUE_PENDING,        /* not yet published */
    VALUE_NOT_RENEWED,    /* of a change: nothing has been measured since the base year */
    VALUE_NOT_COMPARABLE, /* of a change: the series is broken between its years */
    /*
     * Withheld by the edition, though the source gives it (assess/suppression.h): without it could be
     * computed
     */
    VALUE_PROTECTS_UNIT,  /* a value of another municipality */
    VALUE_PROTECTS_VALUE, /* another value: of the other sex, of the region */
    VALUE_STATUS_COUNT
};

struct value_status_type {
    const char *letter;   /* printed instead of the value: "[x]"; NULL for a value that is given */
    const char *words;    /* key of the layout's words for the reason */
    const char *sentence; /* key: why a unit has none for a year, in a sentence with {unit} and {year} */
    bool withheld;        /* there is a value, which must not be told */
};

extern const struct value_status_type value_status_types[]; /* VALUE_STATUS_COUNT of them */

#endif
