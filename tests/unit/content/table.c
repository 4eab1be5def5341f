#include "content/table.h"

#include "base/arena.h"

#include "../arena.h"

static void rows_have_a_cell_for_every_column(void **state) {
    struct table *t = table_new(*state, 3);
    struct table_row *first = table_add(*state, t, ROW_AREA), *second = table_add(*state, t, ROW_PLAIN);
    assert_int_equal(t->n_columns, 3);
    assert_ptr_equal(t->rows, first);
    assert_ptr_equal(first->next, second);
    assert_ptr_equal(t->last, second);
    assert_null(second->next);
    assert_int_equal(first->kind, ROW_AREA);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(second->cells[i].kind, CELL_EMPTY);
        assert_string_equal(t->columns[i].head, "");
        assert_int_equal(t->columns[i].kind, COLUMN_TEXT);
        assert_int_equal(t->columns[i].weight, 1);
    }
}

static void the_first_column_that_is_no_number_heads_the_row(void **state) {
    static const struct {
        enum column_kind kinds[3];
        size_t head;
    } cases[] = {
        {{COLUMN_TEXT, COLUMN_FIGURE, COLUMN_FIGURE}, 0},
        {{COLUMN_NUMBER, COLUMN_TEXT, COLUMN_FIGURE}, 1},
        {{COLUMN_NUMBER, COLUMN_NUMBER, COLUMN_FIGURE}, 2},
        {{COLUMN_NUMBER, COLUMN_NUMBER, COLUMN_NUMBER}, 2},
        {{COLUMN_FIGURE, COLUMN_NUMBER, COLUMN_TEXT}, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct table *t = table_new(*state, 3);
        for (size_t k = 0; k < 3; k++)
            t->columns[k].kind = cases[i].kinds[k];
        assert_int_equal(table_head_column(t), cases[i].head);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        arena_test(rows_have_a_cell_for_every_column),
        arena_test(the_first_column_that_is_no_number_heads_the_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
