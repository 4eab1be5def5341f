#include "../desk.h"
#include "prose/galley.h"

/*
 * Side by side they begin on one line and each keeps to its width; too high for a page, they follow each
 * other.
 */
static mpt leading(const struct desk *d) {
    return d->stand->style->types[TYPE_BODY].leading;
}

static void columns_stand_side_by_side(void **state) {
    struct desk *d = *state;
    struct block *columns = desk_block(d, BLOCK_COLUMNS, NULL), *left = desk_block(d, BLOCK_COLUMN, NULL),
                 *right = desk_block(d, BLOCK_COLUMN, NULL);
    columns->children = left;
    left->next = right;
    left->children = desk_block(d, BLOCK_P, arena_printf(&d->stand->arena, "Vänster %s", desk_words(d, 40)));
    right->children = desk_block(d, BLOCK_P, arena_printf(&d->stand->arena, "Höger %s", desk_words(d, 90)));
    desk_begin(d, 30);
    d->at = prose_set(&d->f, columns, NULL, d->at);
    const struct op *a = desk_text(d, 1, "Vänster", 0), *b = desk_text(d, 1, "Höger", 0);
    assert_int_equal(a->at.y, b->at.y);
    assert_true(a->at.x + a->run->width < b->at.x);
    mpt right_y = d->at.y;
    assert_true(right_y > a->at.y + 5 * leading(d));
    assert_int_equal(d->at.x, frame_text(d->stand->style, NULL).x);
    right->children = desk_block(d, BLOCK_P, arena_printf(&d->stand->arena, "Höger %s", desk_words(d, 2000)));
    desk_begin(d, 30);
    size_t first = d->doc.n_pages - 1;
    d->at = prose_set(&d->f, columns, NULL, d->at);
    assert_int_equal(desk_text(d, first, "Vänster", 0)->at.x, desk_text(d, first, "Höger", 0)->at.x);
    assert_true(desk_text(d, first, "Höger", 0)->at.y > desk_text(d, first, "Vänster", 0)->at.y);
}

/*
 * Blocks of 10, 10, a head, 20 and 70 words in one column: the last stands alone in the second, the head not
 * at a foot.
 */
static void one_column_flows_over_two(void **state) {
    struct desk *d = *state;
    struct block *columns = desk_block(d, BLOCK_COLUMNS, NULL), *only = desk_block(d, BLOCK_COLUMN, NULL);
    const char *const texts[] = {"Ett", "Två", "Huvud", "Tre", "Fyra"};
    static const int words[] = {10, 10, 0, 20, 70};
    struct block **tail = &only->children;
    columns->children = only;
    for (int i = 0; i < 5; i++) {
        *tail = desk_block(d, words[i] ? BLOCK_P : BLOCK_H3,
                           arena_printf(&d->stand->arena, "%s %s", texts[i], desk_words(d, words[i])));
        tail = &(*tail)->next;
    }
    d->at = prose_set(&d->f, columns, NULL, d->at);
    mpt x[5], y[5];
    for (int i = 0; i < 5; i++) {
        size_t found = 0;
        for (size_t k = 0; k < desk_page(d, 0)->n; k++) {
            const struct op *op = &desk_page(d, 0)->ops[k];
            if (op->kind == OP_TEXT && strncmp(op->run->text, texts[i], strlen(texts[i])) == 0)
                x[i] = op->at.x, y[i] = op->at.y, found++;
        }
        assert_int_equal(found, 1);
    }
    assert_true(x[0] == x[1] && x[1] == x[2] && x[2] == x[3] && x[4] > x[3]);
    assert_true(y[1] > y[0] && y[2] > y[1] && y[3] > y[2] && y[4] < y[1]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(columns_stand_side_by_side),
        desk_test(one_column_flows_over_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
