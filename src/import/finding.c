#include "import/finding.h"

#include "import/json.h"

#include <assert.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text /* found by gettext's tools, translated where it is used */

/*
 * Arguments of `text`: the row's place, what the file has there, what it contradicts or may have meant.
 * Trailing ones may be left. Problems of CSV begin with csv.
 */
struct finding_text {
    const char *problem, *text, *hint;
};

static const struct finding_text texts[] = {
    {"cell", N_("%s: %s stands where an object with gender and value should be"), NULL},
    {"csv-ambiguous", N_("%s: %s can be read in two ways, with thousands or with decimals"),
     N_("say in the map which is meant: decimal = comma or decimal = point")},
    {"csv-behind", N_("%s: something stands behind a closing quotation mark"),
     N_("write a quotation mark inside quoted text twice")},
    {"csv-decimal", N_("%s: the decimal sign of %s is not that of %s"),
     N_("write all numbers in one way; when a sign is meant to set thousands apart, say decimal = … in the "
        "map")},
    {"csv-fields", N_("%s: the row has %s fields, but there are %s headings"),
     N_("look for a separator in a text, which then needs quotation marks, or for one that is missing")},
    {"csv-kpi", N_("%s: %s is no indicator's id, nor the title of one that the database knows"),
     N_("say in the map what it is, under [kpis]")},
    {"csv-margin-kpi", N_("%s: there is a margin, but the map does not say where those of %s are kept"),
     N_("add a line with this id under [margins]")},
    {"csv-number", N_("%s: %s is neither a number nor a known word for why there is none"),
     N_("correct it, or say in the map what it means, under [words]")},
    {"csv-open", N_("%s: a quotation mark has no end, so that all that follows belongs to this row"),
     N_("close it, or take it away")},
    {"csv-period", N_("%s: %s is not a year"),
     N_("four digits; when the whole file is about one year, write it in the map: period = 2024")},
    {"csv-persons", N_("%s: %s cannot be the number of persons behind the value"),
     N_("a whole number, at least 1 where there is a value")},
    {"csv-range", N_("%s: the value %s cannot be: it would have to be %s"),
     N_("correct it, or the measure in the map")},
    {"csv-sex", N_("%s: %s is no sex"),
     N_("write T, K or M, or say in the map what it means, under [sexes]")},
    {"csv-unit", N_("%s: the database knows no unit %s"),
     N_("write its code, say in the map which it is, under [units], or import Kolada's list of "
        "municipalities first")},
    {"csv-unit-near", N_("%s: the database knows no unit %s: did you mean \"%s\"?"),
     N_("correct it, or say in the map which it is, under [units]")},
    {"deleted", N_("%s: isdeleted is %s, neither true nor false"), NULL},
    {"differs", N_("%s: the value %s contradicts an earlier one in the file: %s"),
     N_("keep the one that is right; the source knows which")},
    {"divided", N_("%s: is_divided_by_gender is %s, neither true nor false"), NULL},
    {"kpi", N_("%s: the indicator's id is %s"), N_("an id is made of capital letters and digits: N15428")},
    {"large", N_("%s: the value %s is too large for a figure"), NULL},
    {"list", N_("%s: %s stands where the list \"values\" should be"), NULL},
    {"period", N_("%s: the period is %s, not a year"), NULL},
    {"real", N_("%s: the example value %s would take the place of the real value %s"),
     N_("import the file without --example, or take this figure out of it")},
    {"row", N_("%s: %s stands where an object with kpi, municipality, period and values should be"), NULL},
    {"sex", N_("%s: the gender is %s"), N_("Kolada writes T for total, K for women, M for men")},
    {"title", N_("%s: the title is %s"), NULL},
    {"twice", N_("%s: it is listed twice, first as %s"), N_("keep one of the two")},
    {"type", N_("%s: the type is %s"),
     N_("Kolada writes K for a municipality, L for a region and for the nation")},
    {"unit", N_("%s: the code of the municipality is %s"),
     N_("a code is made of four digits, as 1784, or G and digits")},
    {"unit-zeros", N_("%s: the code of the municipality is %s, without its zeros"),
     N_("a code has four digits: write 0017 for 17; a spreadsheet has taken the zeros away")},
    {"value", N_("%s: the value %s is not a number"),
     N_("a number without quotation marks and with a decimal point, or null when there is none")},
};

static const struct finding_text *finding_text(const char *problem) {
    size_t i = 0, n = sizeof texts / sizeof *texts;
    while (i < n && strcmp(texts[i].problem, problem) != 0)
        i++;
    assert(i < n); /* the SQL scripts know no other words */
    return &texts[i];
}

static int finding_line(const char *where, const char *json) {
    static const char line[] = "line ";
    if (json)
        return json_line(json, where);
    return strncmp(where, line, strlen(line)) == 0 ? (int)strtol(where + strlen(line), NULL, 10) : 0;
}

static void finding_say(struct arena *a, sqlite3_stmt *row, const char *path, const char *json,
                        struct diag *d) {
    const struct finding_text *t = finding_text(database_text(a, row, 1));
    const char *where = database_text(a, row, 0), *detail = database_text(a, row, 2);
    const char *other = database_text(a, row, 3);
    struct place at = {path, finding_line(where, json)};
    diag_error(d, at, t->hint ? _(t->hint) : _("fetch the file again, or correct it"), _(t->text), where,
               detail ? detail : _("(missing)"), other ? other : "");
}

bool finding_report(struct store *s, struct diag *d, const char *path, const char *json, size_t *refused) {
    struct arena a;
    arena_init(&a);
    bool ok = true;
    size_t n = 0;
    sqlite3_stmt *row = database_query(s, d,
                                       "SELECT place, problem, detail, other FROM temp.incoming"
                                       " WHERE problem IS NOT NULL ORDER BY rowid");
    while (row && database_next(s, d, row, &ok))
        if (n++ < FINDINGS_SHOWN)
            finding_say(&a, row, path, json, d);
    if (n > FINDINGS_SHOWN)
        diag_error(d, (struct place){path, 0}, NULL,
                   ngettext("%zu more row is refused", "%zu more rows are refused", n - FINDINGS_SHOWN),
                   n - FINDINGS_SHOWN);
    sqlite3_finalize(row);
    arena_release(&a);
    *refused = n;
    return row && ok;
}
