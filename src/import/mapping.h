#ifndef IMPORT_MAPPING_H
#define IMPORT_MAPPING_H
/*
 * A map: a small text file that says what the columns of a CSV file hold, and what its words mean. Lines of
 * "name = value" under headings in brackets; a line that begins with # is a remark. UTF-8 or Windows-1252.
 *
 *   [file]              what holds for the whole file
 *   kpi = NP0002        the indicator's id, unless a column has it
 *   unit = 0017         the unit's code, likewise
 *   period = 2024       the year, likewise
 *   sex = T             T, K or M, likewise; T unless given
 *   measure = percent   percent, per-1000, per-100000, years, index, points, number or kronor: values that
 * this cannot be are refused kind = example      real or example; says the same as --example, and may not
 * contradict it decimal = comma     comma or point; found out unless given (notation.h) separator = tab tab,
 * semicolon or comma; found out unless given (csv.h) heading-line = 4    the line that the headings stand in;
 * the first unless given
 *
 *   [columns]           which heading stands over what
 *   unit = Kommun       names or codes
 *   kpi = Nyckeltal     ids, or titles of Kolada's catalogue
 *   period = År
 *   sex = Kön
 *   value = Andel
 *   denominator = Antal svar     persons behind the value
 *   margin = Felmarginal         half the width of a 95 % interval, in the value's unit
 *
 *   [units]             what the file calls a unit = its code
 *   Hela länet = 0017
 *   [kpis]              what it calls an indicator = its id
 *   Kariesfria = NP0002
 *   [sexes]             what it calls a sex = T, K or M
 *   Elever = T
 *   [words]             what stands where a value is not = withheld, missing, not-applicable or pending
 *   för få svar = withheld
 *   [margins]           an indicator's id = the id that its margins are kept under
 *   NP0002 = NP0102
 *
 * Words are the same whatever their capitals. Known without being said: "Kvinnor", "Flickor", "K", "Män",
 * "Pojkar", "M", "Totalt", "Alla", "Samtliga", "Båda", "T" and their like; ".." and "s" and "sekretess" for
 * withheld, "-" and "bortfall" and an empty field for missing, "." for not applicable, "u" and "ej
 * publicerad" for pending.
 *
 * Where sexes or years are columns of their own, the file is imported once with each of several maps.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "base/hash.h"
#include "figures/store.h"
#include "model/edition.h"

#include <stdbool.h>

/* what a column holds */
enum mapping_role {
    ROLE_UNIT,
    ROLE_KPI,
    ROLE_PERIOD,
    ROLE_SEX, /* up to here: may hold for the whole file instead */
    ROLE_VALUE,
    ROLE_DENOMINATOR,
    ROLE_MARGIN,
    ROLE_COUNT
};

struct mapping_entry {
    struct place at;
    const char *name, *value;
    struct mapping_entry *next;
};

struct mapping {
    struct place at;
    char sha256[HASH_HEX];
    /* Name: what the map calls it; value: the heading, NULL when not given. */
    struct mapping_entry columns[ROLE_COUNT];
    struct mapping_entry fixed[ROLE_SEX + 1]; /* value: for the whole file, NULL when not given */
    const struct mapping_entry *units, *kpis, *sexes, *words, *margins;
    bool has_measure, has_kind;
    enum measure measure;
    enum batch_kind kind;
    char decimal, separator; /* 0: to be found out */
    int heading_line;
};

/* Reads a map; reports all that is wrong with it. Lives in the arena. */
bool mapping_read(struct arena *a, const char *path, struct diag *d, struct mapping *out);

/* What a list of the map, and what is known without it, says of a word. NULL: nothing. */
const char *mapping_unit(const struct mapping *m, const char *word);
const char *mapping_kpi(const struct mapping *m, const char *word);
const char *mapping_sex(const struct mapping *m, const char *word);    /* "T", "K", "M" */
const char *mapping_status(const struct mapping *m, const char *word); /* as in table observation */
const char *mapping_margin(const struct mapping *m, const char *kpi);

#endif
