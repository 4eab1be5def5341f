#include "prose/galley.h"

#include "../desk.h"

static struct block *list(struct desk *d, enum block_kind kind, int items, int words) {
    struct block *list = desk_block(d, kind, NULL), **tail = &list->children;
    for (int i = 0; i < items; i++, tail = &(*tail)->next) {
        *tail = desk_block(d, BLOCK_LI, NULL);
        (*tail)->children = desk_block(d, BLOCK_P, desk_words(d, words));
    }
    return list;
}

static struct block *quote(struct desk *d, int words) {
    struct block *b = desk_block(d, BLOCK_QUOTE, desk_words(d, words));
    b->source = "Visionen";
    return b;
}

static struct block *columns(struct desk *d, int left, int right) {
    struct block *b = desk_block(d, BLOCK_COLUMNS, NULL);
    b->children = desk_block(d, BLOCK_COLUMN, NULL);
    b->children->children = desk_block(d, BLOCK_P, desk_words(d, left));
    b->children->next = desk_block(d, BLOCK_COLUMN, NULL);
    b->children->next->children = desk_block(d, BLOCK_P, desk_words(d, right));
    return b;
}

static struct block *steps(struct desk *d, int n, int words) {
    struct block *b = desk_block(d, BLOCK_STEPS, NULL), **tail = &b->children;
    for (int i = 0; i < n; i++, tail = &(*tail)->next) {
        *tail = desk_block(d, BLOCK_STEP, desk_words(d, words));
        (*tail)->title = "Ett steg";
    }
    return b;
}

static struct block *table(struct desk *d, int rows) {
    struct arena *a = &d->stand->arena;
    struct block *b = desk_block(d, BLOCK_TABLE, NULL);
    struct row *head = ARENA_NEW(a, struct row), **tail = &head;
    for (int i = 0; i <= rows; i++, tail = &(*tail)->next) {
        *tail = *tail ? *tail : ARENA_NEW(a, struct row);
        (*tail)->cells = ARENA_NEW(a, struct cell);
        (*tail)->cells->spans = desk_span(d, "Rad");
        (*tail)->cells->next = ARENA_NEW(a, struct cell);
        (*tail)->cells->next->spans = desk_span(d, desk_words(d, 12));
    }
    b->table = ARENA_NEW(a, struct prose_table);
    *b->table = (struct prose_table){.title = "En tabell", .columns = 2, .head = head, .rows = head->next};
    head->next = NULL;
    b->table->widths = ARENA_ARRAY(a, int, 2);
    b->table->widths[0] = b->table->widths[1] = 1;
    b->table->figures = ARENA_ARRAY(a, bool, 2);
    return b;
}

/* One block of each kind but pictures, which need a file. */
static size_t blocks_of_every_kind(struct desk *d, int words, struct block **out) {
    size_t n = 0;
    out[n++] = desk_block(d, BLOCK_P, desk_words(d, words));
    out[n++] = desk_block(d, BLOCK_H2, "En rubrik");
    out[n++] = desk_block(d, BLOCK_H3, "En rubrik");
    out[n++] = list(d, BLOCK_UL, 3, words);
    out[n++] = list(d, BLOCK_OL, 2, words);
    out[n++] = quote(d, words);
    out[n++] = columns(d, words, 2 * words);
    out[n++] = steps(d, 3, words);
    out[n++] = steps(d, 7, words);
    out[n++] = table(d, 3);
    return n;
}

/* A page that nothing stands on yet, or a heading or text. */
static struct frame begin(struct desk *d, enum above above) {
    flow_begin_page(&d->f, false);
    d->f.n_notes = 0;
    d->at = frame_text(d->stand->style, d->doc.root);
    d->at.y = flow_top(d->stand->style);
    d->at.above = above;
    return d->at;
}

/* Where there is room, a block ends where its measure said, whatever stands above it. */
static void blocks_end_where_they_were_measured(void **state) {
    struct desk *d = *state;
    static const enum above above[] = {ABOVE_NOTHING, ABOVE_TEXT, ABOVE_RULE, ABOVE_HEADING};
    struct block *blocks[16];
    for (int words = 1; words < 60; words += 9) {
        size_t n = blocks_of_every_kind(d, words, blocks);
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < sizeof above / sizeof *above; k++) {
                struct frame at = begin(d, above[k]);
                size_t page = d->doc.n_pages;
                int notes = 0;
                struct strip *s = galley_measure(&d->f, blocks[i], NULL, at.width, &notes);
                struct frame after = galley_after(&d->f, s, at), set = galley_set(&d->f, s, at);
                assert_int_equal(d->doc.n_pages, page);
                if (set.y != after.y)
                    fail_msg("block %d, %d words: measured to %d, set to %d", blocks[i]->kind, words, after.y,
                             set.y);
                assert_int_equal(set.x, at.x);
                assert_int_equal(set.width, at.width);
                assert_ptr_equal(set.tag, at.tag);
            }
    }
}

/* All of them, in a column of half the page: the height of a galley is what it takes. */
static void a_galley_is_as_high_as_it_is_set(void **state) {
    struct desk *d = *state;
    struct block *blocks[16];
    size_t n = blocks_of_every_kind(d, 4, blocks);
    for (size_t i = 0; i + 1 < n; i++)
        blocks[i]->next = blocks[i + 1];
    struct frame at = begin(d, ABOVE_NOTHING);
    at.width = style_column_w(d->stand->style, 6);
    int notes = 0;
    struct strip *s = galley_measure(&d->f, blocks[0], NULL, at.width, &notes);
    mpt height = galley_height(&d->f, s, NULL);
    assert_true(galley_fits(d->stand->style, height));
    assert_int_equal(galley_set(&d->f, s, at).y, at.y + height);
    assert_int_equal(d->doc.n_pages, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(blocks_end_where_they_were_measured),
        desk_test(a_galley_is_as_high_as_it_is_set),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
