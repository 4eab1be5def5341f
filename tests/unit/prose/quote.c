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

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(a_quote_names_its_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
