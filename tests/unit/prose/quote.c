#include "../desk.h"
#include "prose/galley.h"

static void a_quote_names_its_source(void **state) {
    struct desk *d = *state;
    desk_begin(d, 30);
    struct block *quote = desk_block(d, BLOCK_QUOTE, "Ett hållbart Värmland.");
    quote->source = "Visionen";
    d->at = prose_set(&d->f, quote, NULL, d->at);
    const struct tag *tag = d->at.tag->first->tag;
    assert_int_equal(tag->role, ROLE_BLOCKQUOTE);
    assert_int_equal(tags_of(tag, ROLE_P), 2);
    assert_true(desk_text(d, 1, "Visionen", 0)->at.y > desk_text(d, 1, "Ett", 0)->at.y);
}

static int bars(const struct desk *d, size_t page) {
    int n = 0;
    for (size_t i = 0; i < desk_page(d, page)->n; i++)
        n += desk_page(d, page)->ops[i].kind == OP_STROKE;
    return n;
}

/* Its words have a rule beside them on every page, and whose they are never stands alone. */
static void a_quote_goes_on_with_its_rule(void **state) {
    struct desk *d = *state;
    for (int words = 120; words < 200; words += 3) {
        size_t first = d->doc.n_pages;
        desk_begin(d, 8);
        struct block *quote = desk_block(d, BLOCK_QUOTE, desk_words(d, words));
        quote->source = "Visionen";
        d->at = prose_set(&d->f, quote, NULL, d->at);
        for (size_t p = first; p < d->doc.n_pages; p++) {
            mpt lines[80];
            assert_true(desk_lines(d, p, TYPE_QUOTE, lines, 80) > 0);
            assert_int_equal(bars(d, p), 1);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(a_quote_names_its_source),
        desk_test(a_quote_goes_on_with_its_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
