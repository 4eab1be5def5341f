#include "draw/tag.h"

#include "../arena.h"

#include <stdlib.h>
#include <string.h>

static void kids_come_in_the_order_they_were_made(void **state) {
    struct tag *root = tag_new(*state, NULL, ROLE_DOCUMENT);
    struct tag *heading = tag_new(*state, root, ROLE_H1), *text = tag_new(*state, root, ROLE_P),
               *link = tag_new(*state, text, ROLE_LINK);
    struct mark *before = tag_mark(*state, link);
    tag_add_link(*state, link);
    struct mark *after = tag_mark(*state, text);
    assert_null(root->parent);
    assert_int_equal(root->role, ROLE_DOCUMENT);
    assert_ptr_equal(root->first->tag, heading);
    assert_ptr_equal(root->first->next->tag, text);
    assert_ptr_equal(root->last, root->first->next);
    assert_null(root->last->next);
    assert_null(heading->first);
    assert_ptr_equal(link->parent, text);
    assert_ptr_equal(text->first->tag, link);
    assert_ptr_equal(text->last->mark, after);
    assert_ptr_equal(link->first->mark, before);
    assert_true(link->last->link && !link->last->mark && !link->last->tag);
    assert_false(link->first->link);
    assert_ptr_equal(before->tag, link);
    assert_ptr_equal(after->tag, text);
}

/* ISO 32000-1, 14.8.4. */
static void every_role_is_a_standard_structure_type(void **state) {
    static const char *const standard[] = {
        "Document", "Part",      "Art",     "Sect",  "Div",  "BlockQuote", "Caption", "TOC",       "TOCI",
        "Index",    "NonStruct", "Private", "P",     "H",    "H1",         "H2",      "H3",        "H4",
        "H5",       "H6",        "L",       "LI",    "Lbl",  "LBody",      "Table",   "TR",        "TH",
        "TD",       "THead",     "TBody",   "TFoot", "Span", "Quote",      "Note",    "Reference", "BibEntry",
        "Code",     "Link",      "Annot",   "Ruby",  "RB",   "RT",         "RP",      "Warichu",   "WT",
        "WP",       "Figure",    "Formula", "Form"};
    (void)state;
    for (int role = 0; role < ROLE_COUNT; role++) {
        size_t found = 0;
        for (size_t i = 0; i < sizeof standard / sizeof *standard; i++)
            found += strcmp(role_name((enum role)role), standard[i]) == 0;
        for (int other = 0; other < role; other++)
            assert_string_not_equal(role_name((enum role)role), role_name((enum role)other));
        assert_int_equal(found, 1);
    }
    assert_string_equal(role_name(ROLE_TH), "TH");
    assert_string_equal(role_name(ROLE_LBODY), "LBody");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        arena_test(kids_come_in_the_order_they_were_made),
        arena_test(every_role_is_a_standard_structure_type),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
