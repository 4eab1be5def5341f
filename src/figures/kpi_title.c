#include "figures/kpi_title.h"

#include "base/utf8.h"

#include <stddef.h>
#include <string.h>

/* Tried in this order: "antal/100 000 inv" is a rate, "antal" alone a number. */
static const struct title_word {
    const char *text;
    enum measure measure;
    bool last; /* nothing stands behind it but "(-2021)" */
} title_words[] = {
    {"(%)", MEASURE_PERCENT, false},        {"/100 000", MEASURE_PER_100000, false},
    {"/100000", MEASURE_PER_100000, false}, {"per 100 000", MEASURE_PER_100000, false},
    {"/1 000", MEASURE_PER_1000, false},    {"/1000", MEASURE_PER_1000, false},
    {"per 1 000", MEASURE_PER_1000, false}, {"meritvärde", MEASURE_POINTS, false},
    {", kr", MEASURE_KRONOR, false},        {"kr/inv", MEASURE_KRONOR, false},
    {", index", MEASURE_INDEX, true},       {", år", MEASURE_YEARS, true},
    {", antal", MEASURE_NUMBER, true},
};

/* The text without case and with plain spaces, as far as titles differ in them. */
static bool stands_at(const char *title, const char *word) {
    while (*word) {
        uint32_t t = utf8_next(&title), w = utf8_next(&word);
        if (utf8_small(t == 0xA0 || t == 0x202F ? ' ' : t) != w)
            return false;
    }
    return true;
}

static bool ends_at(const char *rest) {
    rest += strspn(rest, " ");
    return !*rest || strncmp(rest, "(-", 2) == 0;
}

static bool says(const char *title, const struct title_word *w) {
    for (const char *at = title; *at; utf8_next(&at))
        if (stands_at(at, w->text) && (!w->last || ends_at(at + strlen(w->text))))
            return true;
    return false;
}

bool kpi_title_measure(const char *title, enum measure *out) {
    for (size_t i = 0; title && i < sizeof title_words / sizeof *title_words; i++)
        if (says(title, &title_words[i])) {
            *out = title_words[i].measure;
            return true;
        }
    return false;
}

bool kpi_title_is_margin(const char *title) {
    return title && stands_at(title, "osäkerhetstal");
}
