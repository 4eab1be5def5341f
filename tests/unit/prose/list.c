#include "../desk.h"
#include "prose/galley.h"

/* A bullet or number stands on the line that its item begins with, on the same page. */
static void labels_stand_beside_their_item(void **state) {
    struct desk *d = *state;
    for (int room = 1; room <= 8; room++)
        for (int words = 5; words <= 60; words += 11) {
            size_t first = d->doc.n_pages;
            desk_begin(d, room);
            struct block *list = desk_block(d, BLOCK_OL, NULL), **tail = &list->children;
            for (int i = 0; i < 3; i++, tail = &(*tail)->next) {
                *tail = desk_block(d, BLOCK_LI, NULL);
                (*tail)->children = desk_block(
                    d, BLOCK_P, arena_printf(&d->stand->arena, "Punkt%d %s", i + 1, desk_words(d, words)));
            }
            d->at = prose_set(&d->f, list, NULL, d->at);
            flow_end_page(&d->f);
            for (int i = 1; i <= 3; i++) {
                int label = -1, item = -1;
                mpt label_y = 0, item_y = 0;
                for (size_t p = first; p < d->doc.n_pages; p++) {
                    const struct op *l = desk_text(d, p, arena_printf(&d->stand->arena, "%d.", i), 0);
                    const struct op *t = desk_text(d, p, arena_printf(&d->stand->arena, "Punkt%d", i), 0);
                    label = l ? (int)p : label;
                    label_y = l ? l->at.y : label_y;
                    item = t ? (int)p : item;
                    item_y = t ? t->at.y : item_y;
                }
                if (label != item || label_y != item_y)
                    fail_msg("room %d, %d words: label %d on page %d, item on page %d", room, words, i, label,
                             item);
            }
        }
}

static void long_lists_have_room_for_their_numbers(void **state) {
    struct desk *d = *state;
    struct block *list = desk_block(d, BLOCK_OL, NULL), **tail = &list->children;
    for (int i = 0; i < 120; i++) {
        *tail = desk_block(d, BLOCK_LI, NULL);
        (*tail)->children = desk_block(d, BLOCK_P, "Texten");
        tail = &(*tail)->next;
    }
    d->at = prose_set(&d->f, list, NULL, d->at);
    const struct op *label = desk_text(d, d->doc.n_pages - 1, "120.", 0);
    assert_non_null(label);
    const struct op *text = label + 1;
    assert_true(text->at.x > label->at.x + label->run->width);
}

static void lists_have_their_tags(void **state) {
    struct desk *d = *state;
    desk_begin(d, 30);
    struct block *outer = desk_block(d, BLOCK_UL, NULL), *inner = desk_block(d, BLOCK_OL, NULL);
    outer->children = desk_block(d, BLOCK_LI, NULL);
    outer->children->children = desk_block(d, BLOCK_P, "Yttre");
    outer->children->children->next = inner;
    inner->children = desk_block(d, BLOCK_LI, NULL);
    inner->children->children = desk_block(d, BLOCK_P, "Inre");
    d->at = prose_set(&d->f, outer, NULL, d->at);
    assert_int_equal(d->at.x, frame_text(d->stand->style, NULL).x);
    assert_int_equal(d->at.width, frame_text(d->stand->style, NULL).width);
    const struct tag *l = d->at.tag->first->tag, *li = l->first->tag, *body = li->last->tag;
    assert_int_equal(l->role, ROLE_L);
    assert_false(l->ordered);
    assert_int_equal(li->role, ROLE_LI);
    assert_int_equal(li->first->tag->role, ROLE_LBL);
    assert_int_equal(body->role, ROLE_LBODY);
    assert_int_equal(body->first->tag->role, ROLE_P);
    assert_int_equal(body->last->tag->role, ROLE_L);
    assert_true(body->last->tag->ordered);
    assert_true(desk_text(d, 1, "Inre", 0)->at.x > desk_text(d, 1, "Yttre", 0)->at.x);
    assert_string_equal(desk_text(d, 1, "•", 0)->run->text, "•");
    assert_non_null(desk_text(d, 1, "1.", 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(labels_stand_beside_their_item),
        desk_test(long_lists_have_room_for_their_numbers),
        desk_test(lists_have_their_tags),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
