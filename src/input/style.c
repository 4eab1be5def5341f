#include "input/style.h"
#include "base/buffer.h"
#include "base/file.h"
#include "base/near.h"
#include "base/number.h"
#include "xml/node.h"
#include "xml/schema.h"
#include "xml/xml.h"

#include <libintl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

extern const unsigned char layout_rng[];
extern const size_t layout_rng_len;

#define STYLE_NAME(id, text) [id] = text,
static const char *const font_names[] = {FONT_LIST(STYLE_NAME)};
static const char *const ink_names[] = {INK_LIST(STYLE_NAME)};
static const char *const type_names[] = {TYPE_LIST(STYLE_NAME)};
static const char *const rule_names[] = {RULE_LIST(STYLE_NAME)};
static const char *const space_names[] = {SPACE_LIST(STYLE_NAME)};
static const char *const paint_names[] = {PAINT_LIST(STYLE_NAME)};
#undef STYLE_NAME

struct reader {
    struct arena *arena;
    const char *data;
    struct diag *d;
    struct style *style;
};

/* A list in the XML whose elements must give each of `names` once. */
struct list {
    const char *what; /* the elements' name */
    const char *const *names;
    int n;
    void (*read)(struct reader *r, const xml_node *n, int i);
};

/* Index of the name that an attribute gives; −1 after a message. */
static int name_read(struct reader *r, const xml_node *n, const char *attribute, const char *const *names,
                     int count) {
    const char *text = node_attribute_or(r->arena, n, attribute, "");
    struct near near = near_begin(text);
    for (int i = 0; i < count; i++)
        if (strcmp(names[i], text) == 0)
            return i;
    for (int i = 0; i < count; i++)
        near_add(&near, names[i]);
    const char *hint = near.best ? arena_printf(r->arena, _("did you mean %s?"), near.best)
                                 : _("take the name from the list in the program's documentation of layouts");
    diag_error(r->d, node_place(n), hint, _("%s=\"%s\" is not a name that <%s> can have"), attribute, text,
               node_name(n));
    return -1;
}

static void list_missing(struct reader *r, const struct list *l, const xml_node *parent, const bool *seen) {
    struct buffer b = {0};
    for (int i = 0; i < l->n; i++)
        if (!seen[i])
            buffer_printf(&b, "%s%s", b.len ? ", " : "", l->names[i]);
    if (b.len)
        diag_error(r->d, node_place(parent), arena_printf(r->arena, _("add a <%s> for each"), l->what),
                   _("<%s> lacks %s"), node_name(parent), buffer_text(&b));
    buffer_release(&b);
}

static void list_read(struct reader *r, const struct list *l, const xml_node *parent) {
    bool *seen = ARENA_ARRAY(r->arena, bool, (size_t)l->n);
    for (const xml_node *n = node_child(parent, l->what); n; n = node_next(n, l->what)) {
        int i = name_read(r, n, "name", l->names, l->n);
        if (i < 0)
            continue;
        if (seen[i])
            diag_error(r->d, node_place(n), _("keep one of the two"), _("the %s \"%s\" is given twice"),
                       l->what, l->names[i]);
        seen[i] = true;
        l->read(r, n, i);
    }
    list_missing(r, l, parent, seen);
}

/* A length that the schema has already checked the form of. */
static mpt length_read(struct reader *r, const xml_node *n, const char *attribute) {
    mpt length = 0;
    const char *text = node_attribute(r->arena, n, attribute);
    if (text && !number_read_length(text, r->style->unit, &length))
        diag_error(r->d, node_place(n),
                   _("write a length such as 6.5pt, 20mm or 15u (steps of the baseline grid)"),
                   _("%s=\"%s\" is not a length for <%s>"), attribute, text, node_name(n));
    return length;
}

static void font_read(struct reader *r, const xml_node *n, int i) {
    const char *file = node_attribute_or(r->arena, n, "file", "");
    bool other = node_attribute(r->arena, n, "fallback");
    int fallback = other ? name_read(r, n, "fallback", font_names, FONT_COUNT) : i;
    r->style->fonts[i] = (struct font_file){.file = file_join(r->arena, r->data, file),
                                            .at = node_place(n),
                                            .fallback = fallback < 0 ? i : fallback};
}

static void ink_read(struct reader *r, const xml_node *n, int i) {
    struct ink *ink = &r->style->inks[i];
    unsigned long rgb = strtoul(node_attribute_or(r->arena, n, "rgb", "#") + 1, NULL, 16);
    for (int c = 0; c < 3; c++)
        ink->rgb[c] = (unsigned char)(rgb >> (16 - 8 * c) & 0xFF);
    const char *cmyk = node_attribute_or(r->arena, n, "cmyk", "");
    for (int c = 0; c < 4; c++) {
        char *end;
        ink->cmyk[c] = (unsigned char)strtoul(cmyk, &end, 10);
        cmyk = end;
    }
    ink->overprint = strcmp(node_attribute_or(r->arena, n, "overprint", "no"), "yes") == 0;
    ink->registration = strcmp(node_attribute_or(r->arena, n, "registration", "no"), "yes") == 0;
}

static void type_read(struct reader *r, const xml_node *n, int i) {
    struct type_style *t = &r->style->types[i];
    int font = name_read(r, n, "font", font_names, FONT_COUNT),
        ink = name_read(r, n, "ink", ink_names, INK_COUNT);
    if (font < 0 || ink < 0)
        return;
    t->font = (enum font_id)font;
    t->ink = (enum ink_id)ink;
    t->size = length_read(r, n, "size");
    t->leading = length_read(r, n, "leading");
    t->before = length_read(r, n, "before");
    t->after = length_read(r, n, "after");
    t->hyphenate = strcmp(node_attribute_or(r->arena, n, "hyphenate", "no"), "yes") == 0;
    if (!number_read_whole(node_attribute_or(r->arena, n, "track", "0"), &t->track) || t->size <= 0 ||
        t->leading <= 0)
        diag_error(r->d, node_place(n), _("write size and leading such as 9.75pt, track such as -12"),
                   _("the type \"%s\" has a size, leading or track that cannot be used"), type_names[i]);
}

static void rule_read(struct reader *r, const xml_node *n, int i) {
    int ink = name_read(r, n, "ink", ink_names, INK_COUNT);
    if (ink >= 0)
        r->style->rules[i] = (struct rule_style){length_read(r, n, "width"), (enum ink_id)ink};
}

static void space_read(struct reader *r, const xml_node *n, int i) {
    r->style->spaces[i] = length_read(r, n, "length");
}

static void paint_read(struct reader *r, const xml_node *n, int i) {
    int ink = name_read(r, n, "ink", ink_names, INK_COUNT);
    if (ink >= 0)
        r->style->paints[i] = (enum ink_id)ink;
}

/*
 * Columns are given by width and gutter, and must fill the text width: half a gutter astray shows on every
 * page.
 */
static void columns_check(struct reader *r, const xml_node *page) {
    const struct style *s = r->style;
    int64_t text = s->page_w - 2 * s->margin;
    int64_t filled = (int64_t)s->columns * s->column_w + (int64_t)(s->columns - 1) * s->gutter;
    if (llabs(text - filled) > PT(0.1))
        diag_error(r->d, node_place(page),
                   _("make columns, gutters and the two margins add up to the page's width"),
                   ngettext("%d column is %.1f pt wide, the text %.1f pt",
                            "%d columns are %.1f pt wide together, the text %.1f pt", (unsigned)s->columns),
                   s->columns, (double)filled / 1000, (double)text / 1000);
}

static void page_read(struct reader *r, const xml_node *page) {
    static const struct {
        const char *name;
        size_t offset;
    } lengths[] = {
        {"unit", offsetof(struct style, unit)}, /* first: the others may be given in it */
        {"width", offsetof(struct style, page_w)},
        {"height", offsetof(struct style, page_h)},
        {"bleed", offsetof(struct style, bleed)},
        {"margin", offsetof(struct style, margin)},
        {"column-width", offsetof(struct style, column_w)},
        {"gutter", offsetof(struct style, gutter)},
        {"head-baseline", offsetof(struct style, head_baseline)},
        {"head-rule", offsetof(struct style, head_rule)},
        {"kicker-baseline", offsetof(struct style, kicker_baseline)},
        {"h1-baseline", offsetof(struct style, h1_baseline)},
        {"lead-baseline", offsetof(struct style, lead_baseline)},
        {"content-top", offsetof(struct style, content_top)},
        {"content-bottom", offsetof(struct style, content_bottom)},
        {"foot-baseline", offsetof(struct style, foot_baseline)},
    };
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        *(mpt *)((char *)r->style + lengths[i].offset) = length_read(r, page, lengths[i].name);
    if (!number_read_whole(node_attribute_or(r->arena, page, "columns", ""), &r->style->columns))
        r->style->columns = 1;
    columns_check(r, page);
}

static void page_charts_read(struct reader *r, const xml_node *n) {
    r->style->page_main = chart_kind_named(node_attribute_or(r->arena, n, "main", ""));
    r->style->page_gap = chart_kind_named(node_attribute_or(r->arena, n, "gap", ""));
    r->style->page_side = chart_kind_named(node_attribute_or(r->arena, n, "side", ""));
}

/* A word that no language has would never be printed. */
static void words_check(struct reader *r) {
    for (const struct word *w = r->style->words; w; w = w->next) {
        struct near near = near_begin(w->key);
        if (word_find(r->style->locale->words, w->key))
            continue;
        for (const struct word *k = r->style->locale->words; k; k = k->next)
            near_add(&near, k->key);
        diag_error(r->d, w->at,
                   near.best ? arena_printf(r->arena, _("did you mean %s?"), near.best)
                             : _("take the key from layouts/languages/sv.xml"),
                   _("the program has no word “%s”"), w->key);
    }
}

static void style_fill(struct reader *r, const xml_node *layout) {
    static const struct list lists[] = {
        {"font", font_names, FONT_COUNT, font_read},     {"ink", ink_names, INK_COUNT, ink_read},
        {"type", type_names, TYPE_COUNT, type_read},     {"rule", rule_names, RULE_COUNT, rule_read},
        {"space", space_names, SPACE_COUNT, space_read}, {"paint", paint_names, PAINT_COUNT, paint_read},
    };
    static const char *const parents[] = {"fonts", "inks", "types", "rules", "spaces", "paints"};
    const xml_node *style = node_child(layout, "style");
    const char *profile = node_attribute_or(r->arena, node_child(style, "profile"), "rgb", "");
    r->style->motif = node_attribute_or(r->arena, layout, "motif", "");
    r->style->icc_rgb = file_join(r->arena, r->data, profile);
    r->style->printer = node_attribute_or(r->arena, node_child(style, "profile"), "printer", "");
    page_read(r, node_child(style, "page"));
    page_charts_read(r, node_child(style, "indicator-page"));
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        list_read(r, &lists[i], node_child(style, parents[i]));
    r->style->words = words_read(r->arena, node_child(style, "words"), r->d);
    words_check(r);
}

bool style_read(struct arena *a, const char *data, const char *name, const struct locale *locale,
                struct diag *d, struct style **out) {
    const struct schema schema = {"layout.rng", layout_rng, layout_rng_len};
    struct reader r = {a, data, d, ARENA_NEW(a, struct style)};
    const char *folder = file_join(a, data, "layouts");
    int before = d->errors;
    struct xml x;
    if (!xml_load(a, arena_printf(a, "%s/%s.xml", folder, name), folder, d, &x))
        return false;
    r.style->locale = locale;
    if (schema_check(&schema, &x, d))
        style_fill(&r, xml_root(&x));
    hash_add(&x.hash, locale->sha256, strlen(locale->sha256));
    hash_hex(&x.hash, r.style->sha256);
    xml_release(&x);
    if (d->errors > before)
        return false;
    *out = r.style;
    return true;
}

const char *style_word(const struct style *s, const char *key) {
    const struct word *w = word_find(s->words, key);
    w = w ? w : word_find(s->locale->words, key);
    return w ? w->text : key;
}

const char *style_word_of_number(const struct style *s, const char *key, const char *name,
                                 const char *value) {
    const struct word *w = word_of_number(s->words, key, name, value);
    if (!w && !word_find(s->words, key)) /* a layout that says it otherwise says it for every number */
        w = word_of_number(s->locale->words, key, name, value);
    return w ? w->text : NULL;
}

mpt style_space(const struct style *s, enum space_id space) {
    return s->spaces[space];
}

double style_points(const struct style *s, enum space_id space) {
    return mpt_to_points(s->spaces[space]);
}

enum ink_id style_paint(const struct style *s, enum paint_id paint) {
    return s->paints[paint];
}

/* Both count from the text width, so that rounding does not add up over twelve columns. */
static mpt columns_reach(const struct style *s, int n) {
    int64_t all = (int64_t)(s->page_w - 2 * s->margin + s->gutter) * n;
    return (mpt)((all + s->columns / 2) / s->columns);
}

mpt style_column_x(const struct style *s, int first) {
    return s->margin + columns_reach(s, first);
}

mpt style_column_w(const struct style *s, int span) {
    return columns_reach(s, span) - s->gutter;
}

const char *ink_name(enum ink_id ink) {
    return ink_names[ink];
}

const char *type_name(enum type_id type) {
    return type_names[type];
}
