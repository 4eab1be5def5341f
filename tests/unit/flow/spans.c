#include "flow/spans.h"

#include "../desk.h"
#include "flow/lines.h"

/* Sets spans as a paragraph of running text. */
static void set(struct desk *d, const struct span *spans) {
    int notes = d->f.n_notes;
    struct paragraph *p = spans_lines(&d->f, spans, TYPE_BODY, d->at.width, 0, &notes);
    d->at = lines_set(&d->f, p, ROLE_P, TYPE_BODY, d->at);
}

static struct span *note_span(struct desk *d, const char *text) {
    struct span *s = ARENA_NEW(&d->stand->arena, struct span);
    s->kind = SPAN_NOTE;
    s->children = desk_span(d, text);
    return s;
}

static void links_in_notes_stay_links(void **state) {
    struct desk *d = *state;
    desk_begin(d, 10);
    struct span *text = desk_span(d, "Enkäten"), *note = note_span(d, "Se "),
                *link = ARENA_NEW(&d->stand->arena, struct span);
    *link = (struct span){
        .kind = SPAN_LINK, .target = "https://www.example.se", .children = desk_span(d, "webbplatsen")};
    text->next = note;
    note->children->next = link;
    set(d, text);
    flow_end_page(&d->f);
    int links = 0;
    for (size_t i = 0; i < desk_page(d, 1)->n; i++) {
        const struct op *op = &desk_page(d, 1)->ops[i];
        links += op->kind == OP_LINK && op->uri && strcmp(op->uri, "https://www.example.se") == 0;
    }
    assert_int_equal(links, 1);
    assert_string_equal(desk_text(d, 1, "webbplatsen", 0)->run->text, "webbplatsen");
    assert_int_equal(desk_text(d, 1, "webbplatsen", 0)->mark->tag->role, ROLE_LINK);
}

static void page_references_say_the_page_of_the_pass_before(void **state) {
    struct desk *d = *state;
    struct page pages[] = {{.label = ""}, {.label = "7"}};
    struct destination destinations[] = {{"mal", 1, 0}};
    struct document before = {
        .pages = pages, .n_pages = 2, .destinations = destinations, .n_destinations = 1};
    struct span *text = desk_span(d, "Se sidan "), *page = ARENA_NEW(&d->stand->arena, struct span);
    *page = (struct span){.kind = SPAN_PAGE, .target = "mal", .next = desk_span(d, ".")};
    text->next = page;
    desk_begin(d, 10);
    set(d, text);
    assert_non_null(desk_text(d, 1, "00", 0));
    d->f.before = &before;
    desk_begin(d, 10);
    set(d, text);
    const struct op *seven = desk_text(d, 2, "7", 0);
    assert_string_equal(seven->run->text, "7");
    assert_int_equal(seven->mark->tag->role, ROLE_LINK);
    const struct op *link = seven + 1;
    assert_int_equal(link->kind, OP_LINK);
    assert_string_equal(link->dest, "mal");
    assert_non_null(strstr(link->contents, "7"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(links_in_notes_stay_links),
        desk_test(page_references_say_the_page_of_the_pass_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
