#include "prose/heading.h"

#include "../desk.h"
#include "prose/galley.h"

enum { LINES_MOST = 80 };

static size_t body_lines(const struct desk *d, size_t page) {
    mpt lines[LINES_MOST];
    return desk_lines(d, page, TYPE_BODY, lines, LINES_MOST);
}

/* A heading stands on the page of what it heads. */
static void a_heading_keeps_two_lines_with_it(void **state) {
    static const enum block_kind kinds[] = {BLOCK_H2, BLOCK_H3};
    struct desk *d = *state;
    for (size_t k = 0; k < 2; k++)
        for (int room = 1; room <= 12; room++) {
            size_t first = d->doc.n_pages;
            desk_begin(d, room);
            struct block *heading = desk_block(d, kinds[k], "Rubriken");
            heading->next = desk_block(d, BLOCK_P, desk_words(d, 60));
            d->at = prose_set(&d->f, heading, NULL, d->at);
            flow_end_page(&d->f);
            size_t page = desk_text(d, first, "Rubriken", 0) ? first : first + 1;
            assert_non_null(desk_text(d, page, "Rubriken", 0));
            assert_true(body_lines(d, page) >= 2);
            assert_int_equal(desk_text(d, page, "Rubriken", 0)->mark->tag->role, k ? ROLE_H3 : ROLE_H2);
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(a_heading_keeps_two_lines_with_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
