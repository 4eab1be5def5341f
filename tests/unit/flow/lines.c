#include "flow/lines.h"

#include "../desk.h"

enum { LINES_MOST = 80 };

/* Sets spans as a paragraph of running text. */
static void set(struct desk *d, const struct span *spans) {
    int notes = d->f.n_notes;
    struct paragraph *p = spans_lines(&d->f, spans, TYPE_BODY, d->at.width, 0, &notes);
    d->at = lines_set(&d->f, p, ROLE_P, TYPE_BODY, d->at);
}

static size_t body_lines(const struct desk *d, size_t page) {
    mpt lines[LINES_MOST];
    return desk_lines(d, page, TYPE_BODY, lines, LINES_MOST);
}

/*
 * However many lines are left and however many there are: two at least stand together at either end of a
 * page.
 */
static void two_lines_stay_together(void **state) {
    struct desk *d = *state;
    for (int room = 0; room <= 6; room++)
        for (int words = 5; words < 90; words += 7) {
            size_t first = d->doc.n_pages;
            desk_begin(d, room);
            set(d, desk_span(d, desk_words(d, words)));
            flow_end_page(&d->f);
            size_t here = body_lines(d, first),
                   there = d->doc.n_pages > first + 1 ? body_lines(d, first + 1) : 0;
            assert_int_equal(d->at.tag->last->tag->role, ROLE_P);
            assert_true(here <= (size_t)room);
            if (here && there)
                assert_true(here >= 2 && there >= 2);
            if (!here)
                assert_true(room < 2 || (room == 2 && there == 3) || there > (size_t)room);
        }
}

static void every_word_is_set_once(void **state) {
    struct desk *d = *state;
    desk_begin(d, 3);
    const char *text = desk_words(d, 400);
    set(d, desk_span(d, text));
    const char *read = "";
    for (size_t p = 1; p < d->doc.n_pages; p++)
        for (size_t i = 0; i < desk_page(d, p)->n; i++) {
            const struct op *op = &desk_page(d, p)->ops[i];
            if (op->kind == OP_TEXT)
                read = arena_printf(&d->stand->arena, "%s%s", read,
                                    op->run->actual ? op->run->actual : op->run->text);
        }
    assert_string_equal(read, text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(two_lines_stay_together),
        desk_test(every_word_is_set_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
