#include "text/word_part.h"

#include "base/utf8.h"
#include "text/tie.h"

#include <string.h>

#define SOFT_HYPHEN "\u00AD"

enum { ADDRESS_TAIL = 3 }; /* characters of a web address that stay with what is before them */

struct maker {
    struct typesetter *t;
    struct word_parts *items;
    size_t capacity;
    mpt width;
    bool hyphenate;
};

static bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

static struct word_part *item_add(struct maker *m, const struct piece *piece, const char *word,
                                  size_t word_len, size_t from, size_t to, enum word_part_end end) {
    struct word_parts *all = m->items;
    ARENA_PUSH(m->t->arena, all->items, all->n, m->capacity);
    struct word_part *it = &all->items[all->n++];
    *it = (struct word_part){
        piece, end == END_SPACE ? piece : NULL, word, word_len, word + from, to - from, end, 0, 0, 0};
    return it;
}

/*
 * True behind a hyphen or an en dash with letters on both sides ("hälso-och" has none, "2015–2024" keeps
 * together).
 */
static bool breaks_after_dash(const char *word, size_t len, size_t i) {
    if (word[i] != '-' || i == 0 || i + 2 >= len)
        return false;
    const char *next = word + i + 1;
    return utf8_is_letter(utf8_next(&next));
}

/* A web address, which is read letter by letter. */
static bool is_address(const char *word, size_t len) {
    const char *colon = memchr(word, ':', len);
    bool scheme = colon && (size_t)(colon - word) + 2 < len && colon[1] == '/' && colon[2] == '/';
    return scheme || (len > 4 && memcmp(word, "www.", 4) == 0);
}

/*
 * An address may be divided behind what parts it, without a sign that would seem to belong to it: never at a
 * hyphen, nor behind its scheme, nor before the last characters.
 */
static void address_breaks(const char *word, size_t len, enum word_part_end *breaks) {
    for (size_t i = 0; i + ADDRESS_TAIL < len; i++)
        if (strchr("/?&=#", word[i]) && word[i + 1] != '/' && (i == 0 || word[i - 1] != '/'))
            breaks[i] = END_DASH;
}

/* Where the word may be divided: breaks[i] says how behind byte i. */
static void word_breaks(struct maker *m, const struct piece *piece, const char *word, size_t len,
                        enum word_part_end *breaks) {
    const struct type_style *style = typeset_style(m->t, piece->type);
    memset(breaks, 0, len * sizeof *breaks);
    bool letters = true;
    size_t count = 0;
    for (const char *at = word; at < word + len; count++)
        letters &= utf8_is_letter(utf8_next(&at)) || at[-1] == ',' || at[-1] == '.' || at[-1] == ':' ||
                   at[-1] == ')';
    if (is_address(word, len)) {
        address_breaks(word, len, breaks);
        return;
    }
    for (size_t i = 0; i + 1 < len; i++) {
        if (breaks_after_dash(word, len, i))
            breaks[i] = END_DASH;
        if (i > 0 && memcmp(word + i - 1, SOFT_HYPHEN, 2) == 0)
            breaks[i] = END_HYPHEN;
    }
    /* An author's soft hyphens say where the word may be divided, and so where not. */
    for (size_t i = 0; i + 1 < len; i++)
        if (breaks[i] == END_HYPHEN)
            return;
    /*
     * A word that is wider than the line is divided where the dictionary says, before it is cut just
     * anywhere.
     */
    bool too_wide = typeset_n(m->t, piece->type, word, len)->width > m->width;
    if (!m->t->hyphenator || !letters)
        return;
    bool wanted = m->hyphenate && style->hyphenate && count >= (size_t)hyphenator_shortest(m->t->hyphenator);
    if (!wanted && !too_wide)
        return;
    size_t tail = len;
    while (tail > 0 && strchr(",.:)", word[tail - 1]))
        tail--;
    bool *points = ARENA_ARRAY(m->t->arena, bool, len);
    hyphenator_breaks(m->t->hyphenator, word, tail, points);
    for (size_t i = 0; i + 1 < tail; i++)
        if (points[i] && breaks[i] == END_NONE)
            breaks[i] = END_HYPHEN;
}

static void measure(struct maker *m, struct word_part *it) {
    const struct type_style *style = typeset_style(m->t, it->piece->type);
    mpt width = typeset_n(m->t, it->piece->type, it->text, it->len)->width;
    mpt track = (mpt)((int64_t)style->size * style->track / 1000);
    it->width_joined = width + track;
    it->width_broken = width;
    if (it->space)
        it->width_joined += typeset_width(m->t, it->space->type, " ") + track;
    if (it->end == END_HYPHEN)
        it->width_broken += typeset_width(m->t, it->piece->type, "-");
}

/* Cuts a part that is wider than the line, with the hyphen that it may end in, between its letters. */
static void add_part(struct maker *m, const struct piece *piece, const char *word, size_t word_len,
                     size_t from, size_t to, enum word_part_end end) {
    mpt room = m->width - (end == END_HYPHEN ? typeset_width(m->t, piece->type, "-") : 0);
    bool soft =
        to - from > 2 && memcmp(word + to - 2, SOFT_HYPHEN, 2) == 0; /* stays with the letter before it */
    while (typeset_n(m->t, piece->type, word + from, to - from)->width > room) {
        const char *at = word + from;
        size_t fit = 0;
        for (;;) {
            utf8_next(&at);
            size_t here = (size_t)(at - word) - from;
            if (here >= to - from - (soft ? 2 : 0) ||
                (fit && typeset_n(m->t, piece->type, word + from, here)->width > m->width))
                break;
            fit = here;
        }
        if (!fit)
            break;
        measure(m, item_add(m, piece, word, word_len, from, from + fit, END_EMERGENCY));
        from += fit;
    }
    measure(m, item_add(m, piece, word, word_len, from, to, end));
}

static void add_stretch(struct maker *m, const struct piece *piece, const char *word, size_t len,
                        const enum word_part_end *breaks, enum word_part_end end) {
    size_t from = 0;
    for (size_t i = 0; i + 1 < len; i++) {
        if (breaks[i] == END_NONE)
            continue;
        add_part(m, piece, word, len, from, i + 1, breaks[i]);
        from = i + 1;
    }
    add_part(m, piece, word, len, from, len, end);
}

/* The stretches between a word's own hyphens are read each on its own, so each counts as a word. */
static void add_word(struct maker *m, const struct piece *piece, const char *word, size_t len,
                     enum word_part_end end) {
    enum word_part_end *breaks = ARENA_ARRAY(m->t->arena, enum word_part_end, len);
    word_breaks(m, piece, word, len, breaks);
    for (size_t from = 0, to = 0; from < len; from = to) {
        while (to < len && breaks[to] != END_DASH)
            to++;
        to += to < len;
        add_stretch(m, piece, word + from, to - from, breaks + from, to < len ? END_DASH : end);
    }
}

/* A piece that starts or ends without a space joins its neighbour's word. */
static void add_piece(struct maker *m, const struct piece *piece) {
    const char *at = piece->text;
    if (is_space(*at) && m->items->n) {
        struct word_part *before = &m->items->items[m->items->n - 1];
        if (before->end == END_NONE) {
            before->end = END_SPACE;
            before->space = piece;
            measure(m, before);
        }
    }
    while (*at) {
        while (is_space(*at))
            at++;
        const char *word = at;
        while (*at && !is_space(*at))
            at++;
        if (at > word)
            add_word(m, piece, word, (size_t)(at - word), is_space(*at) ? END_SPACE : END_NONE);
    }
}

static void bond_words(struct maker *m) {
    struct word_part *items = m->items->items;
    for (size_t i = 0; i + 1 < m->items->n; i++)
        if (items[i].end == END_SPACE)
            items[i].tie = tie_penalty(m->t->style, items[i].word, items[i].word_len, items[i + 1].word,
                                       items[i + 1].word_len);
}

struct word_parts *word_parts_make(struct typesetter *t, const struct piece *pieces, size_t n, mpt width,
                                   unsigned options) {
    struct maker m = {t, ARENA_NEW(t->arena, struct word_parts), 0, width,
                      !(options & (PARAGRAPH_NO_HYPHENS | PARAGRAPH_BALANCED))};
    for (size_t i = 0; i < n; i++)
        add_piece(&m, &pieces[i]);
    if (m.items->n) {
        struct word_part *last = &m.items->items[m.items->n - 1];
        last->end = END_SPACE;
        last->space = NULL;
        measure(&m, last);
    }
    bond_words(&m);
    return m.items;
}

struct assembler {
    struct typesetter *t;
    struct line *line;
    size_t capacity;
    mpt x;
    const struct piece *piece; /* of the text collected in `text` */
    char *text;
    size_t len;
};

static void fragment_add(struct assembler *a, const struct piece *piece, const char *text, size_t len,
                         const char *actual) {
    const struct text_run *run = typeset_n(a->t, piece->type, text, len);
    if (actual) {
        struct text_run *copy = ARENA_NEW(a->t->arena, struct text_run);
        *copy = *run;
        copy->actual = actual;
        run = copy;
    }
    ARENA_PUSH(a->t->arena, a->line->fragments, a->line->n, a->capacity);
    a->line->fragments[a->line->n++] =
        (struct fragment){run, a->x, piece->rise, typeset_style(a->t, piece->type)->ink, piece->mark};
    a->x += run->width;
}

static void flush(struct assembler *a) {
    if (a->len)
        fragment_add(a, a->piece, a->text, a->len, NULL);
    a->len = 0;
}

/* Appends text without its soft hyphens: those that are not used leave no trace. */
static size_t text_append(char *out, size_t len, const char *text, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (i + 1 < n && memcmp(text + i, SOFT_HYPHEN, 2) == 0)
            i++;
        else
            out[len++] = text[i];
    }
    return len;
}

static void collect(struct assembler *a, const struct word_part *it) {
    if (a->piece != it->piece)
        flush(a);
    a->piece = it->piece;
    a->len = text_append(a->text, a->len, it->text, it->len);
}

/* The space behind an item, under the piece that it belongs to. */
static void collect_space(struct assembler *a, const struct word_part *it) {
    if (!it->space)
        return;
    if (a->piece != it->space)
        flush(a);
    a->piece = it->space;
    a->text[a->len++] = ' ';
}

/*
 * Part of a divided word: where it begins it is read as the whole word, its other parts are read as nothing.
 */
static void add_divided(struct assembler *a, const struct word_parts *items, size_t first, size_t end,
                        bool begins) {
    const struct word_part *it = &items->items[first];
    char *text = arena_alloc(a->t->arena, it->word_len + 2),
         *whole = arena_alloc(a->t->arena, it->word_len + 1);
    size_t len = 0;
    for (size_t i = first; i < end; i++)
        len = text_append(text, len, items->items[i].text, items->items[i].len);
    if (items->items[end - 1].end == END_HYPHEN)
        text[len++] = '-';
    text_append(whole, 0, it->word, it->word_len);
    flush(a);
    fragment_add(a, it->piece, text, len, begins ? whole : "");
}

static bool same_word(const struct word_part *a, const struct word_part *b) {
    return a->word == b->word;
}

void line_assemble(struct typesetter *t, const struct word_parts *items, size_t first, size_t end,
                   struct line *out) {
    const struct word_part *it = items->items;
    size_t bytes = 0;
    for (size_t i = first; i < end; i++)
        bytes += it[i].len + 1;
    struct assembler a = {.t = t, .line = out, .text = arena_alloc(t->arena, bytes + 1)};
    *out = (struct line){.hyphenated = it[end - 1].end == END_HYPHEN};
    size_t i = first;
    if (first > 0 && (it[first - 1].end == END_HYPHEN || it[first - 1].end == END_EMERGENCY)) {
        size_t to = first + 1;
        while (to < end && same_word(&it[to], &it[first]))
            to++;
        a.piece = it[first].piece;
        add_divided(&a, items, first, to, false);
        i = to;
        collect_space(&a, &it[to - 1]);
    }
    size_t tail = end;
    if (it[end - 1].end == END_HYPHEN || it[end - 1].end == END_EMERGENCY)
        while (tail > i && same_word(&it[tail - 1], &it[end - 1]))
            tail--;
    for (; i < tail; i++) {
        collect(&a, &it[i]);
        collect_space(&a, &it[i]);
    }
    flush(&a);
    if (tail < end && i < end)
        add_divided(&a, items, tail, end, true);
    out->width = a.x;
    if (tail == end && it[end - 1].space)
        out->width -= typeset_width(t, it[end - 1].space->type, " ");
}
