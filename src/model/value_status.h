#ifndef MODEL_VALUE_STATUS_H
#define MODEL_VALUE_STATUS_H
/* Why a value is missing. Nothing that is missing is printed as 0 or as a dash: a letter says why. */

enum value_status {
    VALUE_GIVEN,
    VALUE_NO_ROW,         /* the source has no row for this unit and year */
    VALUE_WITHHELD,       /* a row without a value: sekretess, or the source does not say why */
    VALUE_MISSING,        /* bortfall */
    VALUE_NOT_APPLICABLE, /* ej tillämpligt */
    VALUE_PENDING,        /* not yet published */
    VALUE_STATUS_COUNT
};

struct value_status_type {
    const char *letter; /* printed instead of the value: "[x]"; NULL for a value that is given */
    const char *words;  /* key of the layout's words for the reason */
};

extern const struct value_status_type value_status_types[]; /* VALUE_STATUS_COUNT of them */

#endif
