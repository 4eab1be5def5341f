/* What the words of a file mean: what its map says of them, then what is known without it. */
#include "base/word.h"
#include "import/mapping.h"

#define LENGTH(array) (sizeof(array) / sizeof *(array))

struct pair {
    const char *word, *means;
};

static const struct pair sexes[] = {
    {"T", "T"},      {"totalt", "T"},     {"total", "T"}, {"alla", "T"},   {"samtliga", "T"},
    {"båda", "T"},   {"båda könen", "T"}, {"K", "K"},     {"kvinna", "K"}, {"kvinnor", "K"},
    {"flicka", "K"}, {"flickor", "K"},    {"M", "M"},     {"man", "M"},    {"män", "M"},
    {"pojke", "M"},  {"pojkar", "M"},
};

/* A map's words for the reasons, and those of table observation. */
static const struct pair reasons[] = {{"withheld", "Withheld"},
                                      {"missing", "Missing"},
                                      {"not-applicable", "Not applicable"},
                                      {"pending", "Pending"}};

static const struct pair words[] = {
    {"", "Missing"},
    {"-", "Missing"},
    {"\u2013", "Missing"},
    {"bortfall", "Missing"},
    {"..", "Withheld"},
    {"\u2026", "Withheld"},
    {"s", "Withheld"},
    {"sekretess", "Withheld"},
    {".", "Not applicable"},
    {"u", "Pending"},
    {"ej publicerad", "Pending"},
    {"ännu inte publicerad", "Pending"},
};

static const char *pair_find(const struct pair *list, size_t n, const char *word) {
    for (size_t i = 0; i < n; i++)
        if (word_same(list[i].word, word))
            return list[i].means;
    return NULL;
}

static const char *entry_find(const struct mapping_entry *e, const char *word) {
    while (e && !word_same(e->name, word))
        e = e->next;
    return e ? e->value : NULL;
}

const char *mapping_unit(const struct mapping *m, const char *word) {
    return entry_find(m->units, word);
}

const char *mapping_kpi(const struct mapping *m, const char *word) {
    return entry_find(m->kpis, word);
}

const char *mapping_margin(const struct mapping *m, const char *kpi) {
    return entry_find(m->margins, kpi);
}

const char *mapping_sex(const struct mapping *m, const char *word) {
    const char *sex = entry_find(m->sexes, word);
    return sex ? sex : pair_find(sexes, LENGTH(sexes), word);
}

const char *mapping_status(const struct mapping *m, const char *word) {
    const char *reason = entry_find(m->words, word);
    return reason ? pair_find(reasons, LENGTH(reasons), reason) : pair_find(words, LENGTH(words), word);
}
