#include "base/address.h"
#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* Reading one run of text: white space collapses over the borders of spans. */
struct flow {
    struct reading *r;
    bool space;        /* the text so far ends in a space, or there is none yet */
    bool begins;       /* what comes next begins a sentence */
    struct span *last; /* the latest SPAN_TEXT, when nothing stands after it */
};

static const struct inline_kind {
    const char *name;
    enum span_kind kind;
    const char *target; /* the attribute that becomes span.target */
    enum field_kind field;
} kinds[] = {
    {.name = "count", SPAN_FIELD, .field = FIELD_COUNT},
    {.name = "em", SPAN_EM},
    {.name = "figure", SPAN_FIELD, .field = FIELD_FIGURE},
    {.name = "foreign", SPAN_SPEECH, .target = "language"},
    {.name = "link", SPAN_LINK, .target = "to"},
    {.name = "note", SPAN_NOTE},
    {.name = "page", SPAN_PAGE, .target = "of"},
    {.name = "strong", SPAN_STRONG},
    {.name = "unit", SPAN_FIELD, .field = FIELD_UNIT},
};

static const struct inline_kind *kind_find(const xml_node *n) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (node_is(n, kinds[i].name))
            return &kinds[i];
    return NULL;
}

static struct span *flow_read(struct flow *f, const xml_node *n, int inside);

/* Takes the space at the end of the text so far away. */
static void flow_trim(struct flow *f) {
    size_t len = f->last ? strlen(f->last->text) : 0;
    if (len > 0 && f->last->text[len - 1] == ' ')
        f->last->text = arena_strndup(f->r->arena, f->last->text, len - 1);
}

/* Whether what follows the text begins a sentence; white space alone leaves it as it was. */
static bool sentence_ends(const char *text, bool before) {
    size_t len = strlen(text);
    while (len > 0 && strchr(" \")", text[len - 1]))
        len--;
    return len > 0 ? strchr(".!?", text[len - 1]) != NULL : before;
}

static struct span *text_read(struct flow *f, const xml_node *n) {
    char *text = text_collapse(f->r->arena, node_piece(n), false);
    if (f->space && *text == ' ')
        text++;
    if (!*text)
        return NULL;
    struct span *s = ARENA_NEW(f->r->arena, struct span);
    *s = (struct span){.kind = SPAN_TEXT, .at = node_place(n), .text = text};
    f->space = text[strlen(text) - 1] == ' ';
    f->begins = sentence_ends(text, f->begins);
    f->last = s;
    return s;
}

static void page_check(struct reading *r, const struct span *s) {
    if (!r->publication) {
        diag_error(r->d, s->at, _("refer to the place in words, or move the text into a section"),
                   _("a page reference works only inside a publication"));
        return;
    }
    struct page_ref *ref = ARENA_NEW(r->arena, struct page_ref);
    *ref = (struct page_ref){s, r->refs};
    r->refs = ref;
}

static void nesting_check(struct reading *r, const struct span *s, int inside) {
    if (s->kind == SPAN_NOTE && inside & SPANS_HEADING)
        diag_error(r->d, s->at, _("put it in the text that follows"),
                   _("a footnote cannot stand in a heading or a lead"));
    else if (s->kind == SPAN_NOTE && inside & (SPANS_NOTE | SPANS_LINK))
        diag_error(r->d, s->at, _("end the footnote or the link first"),
                   _("a footnote cannot stand in a footnote or a link"));
    else if (s->kind == SPAN_LINK && inside & SPANS_LINK)
        diag_error(r->d, s->at, _("end the first link before the second"),
                   _("a link cannot stand in a link"));
}

static void address_check(struct reading *r, const struct span *s) {
    const char *reason;
    if (!address_ascii(r->arena, s->target, &reason))
        diag_error(r->d, s->at, _("write it as it stands in the browser's address bar"),
                   _("the link cannot lead to \"%s\": %s"), s->target, reason);
}

static struct span *element_read(struct flow *f, const xml_node *n, const struct inline_kind *kind,
                                 int inside) {
    struct reading *r = f->r;
    struct span *s = ARENA_NEW(r->arena, struct span);
    s->kind = kind->kind;
    s->at = node_place(n);
    s->target = kind->target ? reading_text(r, n, kind->target, "") : NULL;
    nesting_check(r, s, inside);
    if (s->kind == SPAN_LINK)
        address_check(r, s);
    if (s->kind == SPAN_NOTE) {
        flow_trim(f); /* its number hugs the word before */
        s->children = spans_required(r, n, inside | SPANS_NOTE);
    } else if (s->kind != SPAN_PAGE && s->kind != SPAN_FIELD) {
        s->children = flow_read(f, n, inside | (s->kind == SPAN_LINK ? SPANS_LINK : 0));
        if (!s->children)
            diag_error(r->d, s->at, _("write the text, or take the element away"), _("<%s> is empty"),
                       node_name(n));
        return s;
    }
    if (s->kind == SPAN_PAGE)
        page_check(r, s);
    if (s->kind == SPAN_FIELD)
        s->field = field_read(r, n, kind->field, f->begins);
    f->begins &= s->kind == SPAN_NOTE;
    f->space = false;
    f->last = NULL;
    return s;
}

static struct span *flow_read(struct flow *f, const xml_node *n, int inside) {
    struct span *list = NULL, **end = &list;
    for (n = node_first(n); n; n = node_following(n)) {
        struct span *s = NULL;
        const struct inline_kind *kind = kind_find(n);
        if (node_piece(n))
            s = text_read(f, n);
        else if (kind)
            s = element_read(f, n, kind, inside);
        if (s)
            LINK(end, s);
    }
    return list;
}

/*
 * A space that stood alone at the end is an empty span after trimming: take it out, and what held nothing
 * else.
 */
static bool span_says_nothing(const struct span *s) {
    switch (s->kind) {
    case SPAN_TEXT:
        return !*s->text;
    case SPAN_PAGE:
    case SPAN_FIELD:
        return false;
    default:
        return !s->children;
    }
}

static struct span *spans_prune(struct span *list) {
    struct span **s = &list;
    while (*s) {
        if ((*s)->children)
            (*s)->children = spans_prune((*s)->children);
        if (span_says_nothing(*s))
            *s = (*s)->next;
        else
            s = &(*s)->next;
    }
    return list;
}

struct span *spans_read(struct reading *r, const xml_node *n, int inside) {
    struct flow f = {.r = r, .space = true, .begins = true};
    struct span *list = flow_read(&f, n, inside);
    flow_trim(&f);
    return spans_prune(list);
}

struct span *spans_required(struct reading *r, const xml_node *n, int inside) {
    struct span *list = spans_read(r, n, inside);
    if (!list)
        diag_error(r->d, node_place(n), _("write the text, or take the element away"), _("<%s> is empty"),
                   node_name(n));
    return list;
}
