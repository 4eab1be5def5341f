#include "guard/read.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

/* What is drawn under a mark: text, or a shape that says nothing itself. */
struct piece_read {
    const struct mark *mark;
    size_t order; /* in which it was drawn */
    const char *text;
};

struct reader {
    struct arena *arena;
    struct piece_read *pieces; /* by mark, then order */
    size_t n, capacity;
};

static bool is_left_out(uint32_t c) {
    return c == ' ' || c == '\n' || c == '\t' || c == 0xA0 || c == 0xAD || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x202F || c == 0x2060 || c == 0xFEFF;
}

static void pack(struct buffer *b, const char *text) {
    while (*text) {
        const char *from = text;
        if (!is_left_out(utf8_next(&text)))
            buffer_add(b, from, (size_t)(text - from));
    }
}

const char *text_packed(struct arena *a, const char *text) {
    struct buffer b = {0};
    pack(&b, text);
    const char *packed = arena_strdup(a, buffer_text(&b));
    buffer_release(&b);
    return packed;
}

static int compare(const void *a, const void *b) {
    const struct piece_read *one = a, *other = b;
    if (one->mark != other->mark)
        return (uintptr_t)one->mark < (uintptr_t)other->mark ? -1 : 1;
    return one->order < other->order ? -1 : one->order > other->order;
}

struct reader *reader_make(struct arena *a, const struct document *doc) {
    struct reader *r = ARENA_NEW(a, struct reader);
    r->arena = a;
    for (size_t p = 0; p < doc->n_pages; p++)
        for (size_t i = 0; i < doc->pages[p].drawing.n; i++) {
            const struct op *op = &doc->pages[p].drawing.ops[i];
            if (op->kind == OP_LINK || !op->mark->tag)
                continue;
            ARENA_PUSH(a, r->pieces, r->n, r->capacity);
            const char *text = op->kind != OP_TEXT ? "" : op->run->actual ? op->run->actual : op->run->text;
            r->pieces[r->n] = (struct piece_read){op->mark, r->n, text};
            r->n++;
        }
    if (r->n)
        qsort(r->pieces, r->n, sizeof *r->pieces, compare);
    return r;
}

/* The first piece of a mark, or where it would be. */
static size_t pieces_find(const struct reader *r, const struct mark *mark) {
    size_t low = 0, high = r->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((uintptr_t)r->pieces[middle].mark < (uintptr_t)mark)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void read_mark(const struct reader *r, const struct mark *mark, struct buffer *b) {
    for (size_t low = pieces_find(r, mark); low < r->n && r->pieces[low].mark == mark; low++)
        pack(b, r->pieces[low].text);
}

/* Whether a reader of the text passes over it: what is told apart. */
static bool is_apart(const struct tag *tag) {
    return tag->role == ROLE_FIGURE || tag->role == ROLE_NOTE || tag->role == ROLE_REFERENCE;
}

/* Whether anything is drawn below a tag. */
static bool is_drawn(const struct reader *r, const struct tag *tag) {
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next) {
        size_t at = kid->mark ? pieces_find(r, kid->mark) : r->n;
        if ((at < r->n && r->pieces[at].mark == kid->mark) || (kid->tag && is_drawn(r, kid->tag)))
            return true;
    }
    return false;
}

/*
 * Words that are read instead of what is drawn need something there to be seen; the head of a column may have
 * words for the ear only.
 */
static void read_below(const struct reader *r, const struct tag *tag, struct buffer *b) {
    if (tag->actual) {
        pack(b, tag->role != ROLE_SPAN || is_drawn(r, tag) ? tag->actual : "");
        return;
    }
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        if (kid->mark)
            read_mark(r, kid->mark, b);
        else if (kid->tag &&
                 (!is_apart(kid->tag) || (kid->tag->role == ROLE_REFERENCE && tag->role == ROLE_TOCI)))
            read_below(r, kid->tag, b);
}

const char *reader_text(const struct reader *r, const struct tag *tag) {
    struct buffer b = {0};
    read_below(r, tag, &b);
    const char *text = arena_strdup(r->arena, buffer_text(&b));
    buffer_release(&b);
    return text;
}

static void texts_add(const struct reader *r, struct texts *t, const char *text) {
    ARENA_PUSH(r->arena, t->text, t->n, t->capacity);
    t->text[t->n++] = text;
}

static void cells_below(const struct reader *r, const struct tag *tag, struct texts *t) {
    if (tag->role == ROLE_TH || tag->role == ROLE_TD)
        texts_add(r, t, reader_text(r, tag));
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        if (kid->tag)
            cells_below(r, kid->tag, t);
}

struct texts reader_cells(const struct reader *r, const struct tag *tag) {
    struct texts t = {0};
    cells_below(r, tag, &t);
    return t;
}

/* A note's paragraph; its number stands in a label beside it. */
static const char *note_text(const struct reader *r, const struct tag *note) {
    for (const struct tag_kid *kid = note->first; kid; kid = kid->next)
        if (kid->tag && kid->tag->role == ROLE_P)
            return reader_text(r, kid->tag);
    return "";
}

static void notes_below(const struct reader *r, const struct tag *tag, struct texts *t) {
    if (tag->role == ROLE_NOTE)
        texts_add(r, t, note_text(r, tag));
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        if (kid->tag)
            notes_below(r, kid->tag, t);
}

struct texts reader_notes(const struct reader *r, const struct tag *tag) {
    struct texts t = {0};
    notes_below(r, tag, &t);
    return t;
}
