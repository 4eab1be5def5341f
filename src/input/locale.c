#include "input/locale.h"

#include "base/buffer.h"
#include "base/file.h"
#include "base/number.h"
#include "xml/node.h"
#include "xml/schema.h"
#include "xml/xml.h"

#include <libintl.h>
#include <string.h>
#include <unistd.h>

#define _(text) gettext(text)

extern const unsigned char language_rng[];
extern const size_t language_rng_len;

static const char FIRST[] = "sv"; /* has every word that the program asks for: tests/lint/words.py */

struct reader {
    struct arena *arena;
    struct diag *d;
    struct locale *locale;
};

static const char *text_of(struct reader *r, const xml_node *n, const char *attribute) {
    return node_attribute_or(r->arena, n, attribute, "");
}

/* A whole number that the schema has checked. */
static int whole_of(struct reader *r, const xml_node *n, const char *attribute) {
    int value = 0;
    number_read_whole(node_attribute_or(r->arena, n, attribute, "0"), &value);
    return value;
}

static void numbers_read(struct reader *r, const xml_node *root) {
    const xml_node *n = node_child(root, "numbers"), *quotes = node_child(root, "quotes");
    r->locale->decimal = text_of(r, n, "decimal");
    r->locale->group = text_of(r, n, "group");
    r->locale->to = text_of(r, n, "to");
    r->locale->quote_open = text_of(r, quotes, "open");
    r->locale->quote_close = text_of(r, quotes, "close");
    r->locale->separator = text_of(r, node_child(root, "csv"), "separator");
}

static void hyphenation_read(struct reader *r, const xml_node *n) {
    r->locale->hyphenation = (struct hyphenation){.dictionary = text_of(r, n, "dictionary"),
                                                  .package = text_of(r, n, "package"),
                                                  .before = whole_of(r, n, "before"),
                                                  .after = whole_of(r, n, "after"),
                                                  .shortest = whole_of(r, n, "shortest"),
                                                  .at = node_place(n)};
}

static void counts_read(struct reader *r, const xml_node *parent) {
    struct count_word **end = &r->locale->counts;
    for (const xml_node *n = node_child(parent, "count"); n; n = node_next(n, "count")) {
        struct count_word *c = ARENA_NEW(r->arena, struct count_word);
        c->value = whole_of(r, n, "value");
        c->form = node_attribute(r->arena, n, "form");
        c->text = node_text(r->arena, n);
        *end = c;
        end = &c->next;
    }
}

static void common_names_read(struct reader *r, const xml_node *root) {
    struct common_name **end = &r->locale->common_names;
    for (const xml_node *n = node_child(root, "common-names"); n; n = node_next(n, "common-names")) {
        *end = ARENA_NEW(r->arena, struct common_name);
        (*end)->name = node_text(r->arena, n);
        end = &(*end)->next;
    }
}

static void spelling_read(struct reader *r, const xml_node *n) {
    if (n)
        r->locale->spelling = (struct spelling_source){.dictionary = text_of(r, n, "dictionary"),
                                                       .package = text_of(r, n, "package"),
                                                       .at = node_place(n)};
}

static void slips_read(struct reader *r, const xml_node *parent) {
    struct slip **end = &r->locale->slips;
    for (const xml_node *n = node_child(parent, "slip"); n; n = node_next(n, "slip")) {
        struct slip *s = ARENA_NEW(r->arena, struct slip);
        *s = (struct slip){.kind = text_of(r, n, "kind"),
                           .expression = text_of(r, n, "expression"),
                           .part = whole_of(r, n, "part"),
                           .right = text_of(r, n, "right"),
                           .at = node_place(n)};
        *end = s;
        end = &s->next;
    }
}

static void locale_fill(struct reader *r, const xml_node *root) {
    numbers_read(r, root);
    hyphenation_read(r, node_child(root, "hyphenation"));
    spelling_read(r, node_child(root, "spelling"));
    const xml_node *roles = node_child(root, "roles");
    r->locale->roles = roles ? text_collapse(r->arena, node_text(r->arena, roles), true) : "";
    counts_read(r, node_child(root, "counts"));
    common_names_read(r, root);
    slips_read(r, node_child(root, "slips"));
    r->locale->words = words_read(r->arena, node_child(root, "words"), r->d);
}

static const char *language_path(struct arena *a, const char *data, const char *code) {
    return arena_printf(a, "%s/layouts/languages/%s.xml", data, code);
}

static struct locale *file_read_locale(struct arena *a, const char *path, const char *code, struct diag *d) {
    const struct schema schema = {"language.rng", language_rng, language_rng_len};
    struct reader r = {a, d, ARENA_NEW(a, struct locale)};
    int before = d->errors;
    struct xml x;
    if (!xml_load(a, path, file_folder(a, path), d, &x))
        return NULL;
    r.locale->code = arena_strdup(a, code);
    if (schema_check(&schema, &x, d))
        locale_fill(&r, xml_root(&x));
    hash_hex(&x.hash, r.locale->sha256);
    xml_release(&x);
    return d->errors == before ? r.locale : NULL;
}

/* Compared with the first language: a word that is missing would be printed as its key. */
static bool locale_check(const struct locale *l, const char *path, const struct word *all, struct diag *d) {
    struct buffer lacks = {0};
    int before = d->errors;
    for (const struct word *w = all; w; w = w->next)
        if (!w->number && !word_find(l->words, w->key))
            buffer_printf(&lacks, "%s%s", lacks.len ? ", " : "", w->key);
    if (lacks.len)
        diag_error(d, (struct place){path, 0}, _("translate them; sv.xml says what stands there in Swedish"),
                   _("the language “%s” has no words for %s"), l->code, buffer_text(&lacks));
    buffer_release(&lacks);
    for (const struct word *w = l->words; w; w = w->next)
        for (struct slot_name slot = slot_next(w->text); slot.len; slot = slot_next(slot.name))
            if (!words_fill(all, w->key, slot))
                diag_error(d, w->at, _("use the names that the Swedish sentence has"),
                           _("nothing fills {%.*s} of “%s”"), (int)slot.len, slot.name, w->key);
    return d->errors == before;
}

bool locale_read(struct arena *a, const char *data, const char *code, struct place at, struct diag *d,
                 struct locale **out) {
    const char *path = language_path(a, data, code);
    if (strcmp(code, FIRST) != 0 && access(path, R_OK) != 0)
        return diag_error(d, at, arena_printf(a, _("write %s: copy sv.xml and translate it"), path),
                          _("there is no language “%s”"), code);
    struct locale *l = file_read_locale(a, path, code, d);
    if (!l)
        return false;
    if (strcmp(code, FIRST) != 0) {
        const struct locale *first = file_read_locale(a, language_path(a, data, FIRST), FIRST, d);
        if (!first || !locale_check(l, path, first->words, d))
            return false;
    }
    *out = l;
    return true;
}

static bool has_form(const struct count_word *c, const char *form) {
    return form ? c->form && strcmp(c->form, form) == 0 : !c->form;
}

const char *locale_count(const struct locale *l, int value, const char *form) {
    for (const struct count_word *c = l->counts; c; c = c->next)
        if (c->value == value && has_form(c, form))
            return c->text;
    return form ? locale_count(l, value, NULL) : NULL; /* most numbers have one form only */
}

bool locale_is_common(const struct locale *l, const char *name) {
    for (const struct common_name *c = l->common_names; c; c = c->next)
        if (strcmp(c->name, name) == 0)
            return true;
    return false;
}
