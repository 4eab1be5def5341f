#include "input/words.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* when="number=1": the name and the value. */
static void condition_read(struct arena *a, const char *when, struct word *w) {
    const char *is = when ? strchr(when, '=') : NULL;
    if (!is)
        return;
    w->number = arena_strndup(a, when, (size_t)(is - when));
    w->value = is + 1;
}

static bool is_given(const struct word *words, const struct word *w) {
    return w->number ? word_of_number(words, w->key, w->number, w->value) != NULL
                     : word_find(words, w->key) != NULL;
}

struct word *words_read(struct arena *a, const xml_node *parent, struct diag *d) {
    struct word *first = NULL, **end = &first;
    for (const xml_node *n = parent ? node_child(parent, "word") : NULL; n; n = node_next(n, "word")) {
        struct word *w = ARENA_NEW(a, struct word);
        w->key = node_attribute_or(a, n, "key", "");
        w->text = node_text(a, n);
        w->at = node_place(n);
        condition_read(a, node_attribute(a, n, "when"), w);
        if (is_given(first, w))
            diag_error(d, w->at, _("keep one of the two"), _("the word \"%s\" is given twice"), w->key);
        *end = w;
        end = &w->next;
    }
    return first;
}

const struct word *word_find(const struct word *words, const char *key) {
    for (const struct word *w = words; w; w = w->next)
        if (!w->number && strcmp(w->key, key) == 0)
            return w;
    return NULL;
}

const struct word *word_of_number(const struct word *words, const char *key, const char *name,
                                  const char *value) {
    for (const struct word *w = words; w; w = w->next)
        if (w->number && strcmp(w->key, key) == 0 && strcmp(w->number, name) == 0 &&
            strcmp(w->value, value) == 0)
            return w;
    return NULL;
}

struct slot_name slot_next(const char *text) {
    const char *open = strchr(text, '{');
    if (!open)
        return (struct slot_name){NULL, 0};
    size_t len = strcspn(open + 1, " {:}");
    bool named = len && (open[1 + len] == ':' || open[1 + len] == '}');
    return named ? (struct slot_name){open + 1, len} : slot_next(open + 1);
}

bool slot_same(struct slot_name a, struct slot_name b) {
    static const int case_bit = 'a' - 'A';
    return a.len == b.len && (a.name[0] | case_bit) == (b.name[0] | case_bit) &&
           strncmp(a.name + 1, b.name + 1, a.len - 1) == 0;
}

bool words_fill(const struct word *words, const char *key, struct slot_name slot) {
    for (const struct word *w = words; w; w = w->next)
        for (struct slot_name s = slot_next(w->text); strcmp(w->key, key) == 0 && s.len;
             s = slot_next(s.name))
            if (slot_same(s, slot))
                return true;
    return false;
}
