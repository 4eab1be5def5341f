#include "layout/prose.h"

#include "layout/note.h"

#include "desk.h"

enum { LINES_MOST = 80 };

static mpt leading(const struct desk *d) {
    return d->stand->style->types[TYPE_BODY].leading;
}

/* A new page with room for `lines` lines of running text. */
static void begin(struct desk *d, int lines) {
    page_new(&d->l);
    d->l.tag = tag_new(&d->stand->arena, d->doc.root, ROLE_SECT);
    d->l.column = text_column(d->stand->style);
    d->l.y = d->l.bottom - lines * leading(d);
    d->l.fresh = false;
    d->l.n_notes = 0;
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
            begin(d, room);
            struct tag *tag =
                prose_paragraph(&d->l, ROLE_P, desk_span(d, desk_words(d, words)), TYPE_BODY, 0, 0);
            page_end(&d->l);
            size_t here = body_lines(d, first),
                   there = d->doc.n_pages > first + 1 ? body_lines(d, first + 1) : 0;
            assert_int_equal(tag->role, ROLE_P);
            assert_true(here <= (size_t)room);
            if (here && there)
                assert_true(here >= 2 && there >= 2);
            if (!here)
                assert_true(room < 2 || (room == 2 && there == 3) || there > (size_t)room);
        }
}

static void every_word_is_set_once(void **state) {
    struct desk *d = *state;
    begin(d, 3);
    const char *text = desk_words(d, 400);
    prose_paragraph(&d->l, ROLE_P, desk_span(d, text), TYPE_BODY, 0, 0);
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

static struct span *note_span(struct desk *d, const char *text) {
    struct span *s = ARENA_NEW(&d->stand->arena, struct span);
    s->kind = SPAN_NOTE;
    s->children = desk_span(d, text);
    return s;
}

/* Words with a note behind every tenth. */
static struct span *noted(struct desk *d, int notes, const char *note) {
    struct span *first = NULL, **tail = &first;
    for (int i = 0; i < notes; i++) {
        *tail = desk_span(d, arena_printf(&d->stand->arena, "%s%s", i ? " " : "", desk_words(d, 10)));
        tail = &(*tail)->next;
        *tail = note_span(d, note);
        tail = &(*tail)->next;
    }
    return first;
}

static bool is_note_size(const struct desk *d, const struct op *op) {
    return op->kind == OP_TEXT && op->run->size == d->stand->style->types[TYPE_NOTE].size;
}

/* The page on which a number stands raised in the text, and the one on which its note begins; −1: none. */
static void find_note(const struct desk *d, size_t first, const char *number, int *reference, int *note) {
    *reference = *note = -1;
    for (size_t p = first; p < d->doc.n_pages; p++)
        for (size_t i = 0; i < desk_page(d, p)->n; i++) {
            const struct op *op = &desk_page(d, p)->ops[i];
            if (!is_note_size(d, op) || strncmp(op->run->text, number, strlen(number)) != 0 ||
                strcspn(op->run->text, " ") != strlen(number))
                continue;
            bool label = op->mark->tag->role == ROLE_LBL;
            assert_int_equal(label ? *note : *reference, -1);
            *(label ? note : reference) = (int)p;
        }
}

/* Nothing on the page stands below its foot, and the text above its notes. */
static void check_foot(const struct desk *d, size_t page) {
    mpt text = 0, notes = INT32_MAX;
    for (size_t i = 0; i < desk_page(d, page)->n; i++) {
        const struct op *op = &desk_page(d, page)->ops[i];
        if (op->kind != OP_TEXT || op->mark->pagination)
            continue;
        assert_true(op->at.y <= d->stand->style->content_bottom);
        if (op->run->size == d->stand->style->types[TYPE_BODY].size && op->at.y > text)
            text = op->at.y;
        if (is_note_size(d, op) && op->mark->tag->role == ROLE_LBL && op->at.y < notes)
            notes = op->at.y;
    }
    assert_true(text + d->stand->style->types[TYPE_NOTE].leading <= notes);
}

/* Notes of one line and of several, few and many, wherever the paragraph begins. */
static void notes_stand_on_the_page_of_their_reference(void **state) {
    struct desk *d = *state;
    for (int room = 2; room <= 30; room++)
        for (int length = 3; length <= 40; length += 37) {
            size_t first = d->doc.n_pages;
            begin(d, room);
            prose_paragraph(&d->l, ROLE_P, noted(d, 12, desk_words(d, length)), TYPE_BODY, 0, 0);
            page_end(&d->l);
            for (int n = 1; n <= 12; n++) {
                int reference, note;
                find_note(d, first, arena_printf(&d->stand->arena, "%d", n), &reference, &note);
                assert_true(reference >= 0);
                assert_int_equal(note, reference);
            }
            for (size_t p = first; p < d->doc.n_pages; p++)
                check_foot(d, p);
        }
}

/* The words of the notes on a page, as they are read. */
static const char *notes_read(struct desk *d, size_t page) {
    const char *read = "";
    for (size_t i = 0; i < desk_page(d, page)->n; i++) {
        const struct op *op = &desk_page(d, page)->ops[i];
        if (is_note_size(d, op) && op->mark->tag && op->mark->tag->role == ROLE_P &&
            op->mark->tag->parent->role == ROLE_NOTE)
            read = arena_printf(&d->stand->arena, "%s%s", read,
                                op->run->actual ? op->run->actual : op->run->text);
    }
    return read;
}

static void a_note_is_set_whole_and_keeps_its_room(void **state) {
    struct desk *d = *state;
    begin(d, 20);
    prose_paragraph(&d->l, ROLE_P, noted(d, 1, desk_words(d, 70)), TYPE_BODY, 0, 0);
    assert_int_equal(d->l.bottom, d->stand->style->content_bottom - notes_height(&d->l, 0));
    assert_true(notes_height(&d->l, 0) > 3 * d->stand->style->types[TYPE_NOTE].leading);
    page_end(&d->l);
    assert_string_equal(notes_read(d, 1), desk_words(d, 70));
    /* apart from the source line, which stands half a unit below the page's content */
    mpt lines[20];
    size_t n = desk_lines(d, 1, TYPE_NOTE, lines, 20);
    assert_true(d->stand->style->content_bottom - lines[n - 1] >= units(&d->l, 1.5));
}

/* In columns too, which are narrower. */
static void notes_have_the_width_of_the_text_column(void **state) {
    struct desk *d = *state;
    mpt lines[2][20];
    size_t n[2];
    for (int k = 0; k < 2; k++) {
        begin(d, 40);
        struct block *columns = desk_block(d, BLOCK_COLUMNS, NULL), *p = desk_block(d, BLOCK_P, NULL);
        columns->children = desk_block(d, BLOCK_COLUMN, NULL);
        columns->children->next = desk_block(d, BLOCK_COLUMN, NULL);
        columns->children->children = p;
        p->spans = noted(d, 1, desk_words(d, 90));
        prose_set(&d->l, k ? columns : p);
        page_end(&d->l);
        n[k] = desk_lines(d, d->doc.n_pages - 1, TYPE_NOTE, lines[k], 20);
    }
    assert_true(n[0] > 4);
    assert_int_equal(n[0], n[1]);
}

static void notes_keep_to_the_text_column(void **state) {
    struct desk *d = *state;
    begin(d, 8);
    struct block *list = desk_block(d, BLOCK_UL, NULL), *item = desk_block(d, BLOCK_LI, NULL);
    list->children = item;
    item->children = desk_block(d, BLOCK_P, NULL);
    item->children->spans = noted(d, 1, desk_words(d, 30));
    item->children->next = desk_block(d, BLOCK_P, desk_words(d, 200));
    prose_set(&d->l, list);
    page_end(&d->l);
    mpt left = text_column(d->stand->style).x, right = left + text_column(d->stand->style).w;
    for (size_t i = 0; i < desk_page(d, 1)->n; i++) {
        const struct op *op = &desk_page(d, 1)->ops[i];
        if (!is_note_size(d, op) || !op->mark->tag)
            continue;
        assert_true(op->at.x + op->run->width <= right + PT(2.5)); /* with the space at a line's end */
        if (op->mark->tag->role == ROLE_LBL)
            assert_int_equal(op->at.x, left);
    }
}

static void links_in_notes_stay_links(void **state) {
    struct desk *d = *state;
    begin(d, 10);
    struct span *text = desk_span(d, "Enkäten"), *note = note_span(d, "Se "),
                *link = ARENA_NEW(&d->stand->arena, struct span);
    *link = (struct span){
        .kind = SPAN_LINK, .target = "https://www.example.se", .children = desk_span(d, "webbplatsen")};
    text->next = note;
    note->children->next = link;
    prose_paragraph(&d->l, ROLE_P, text, TYPE_BODY, 0, 0);
    page_end(&d->l);
    int links = 0;
    for (size_t i = 0; i < desk_page(d, 1)->n; i++) {
        const struct op *op = &desk_page(d, 1)->ops[i];
        links += op->kind == OP_LINK && op->uri && strcmp(op->uri, "https://www.example.se") == 0;
    }
    assert_int_equal(links, 1);
    assert_string_equal(desk_text(d, 1, "webbplatsen", 0)->run->text, "webbplatsen");
    assert_int_equal(desk_text(d, 1, "webbplatsen", 0)->mark->tag->role, ROLE_LINK);
}

/* A bullet or number stands on the line that its item begins with, on the same page. */
static void labels_stand_beside_their_item(void **state) {
    struct desk *d = *state;
    for (int room = 1; room <= 8; room++)
        for (int words = 5; words <= 60; words += 11) {
            size_t first = d->doc.n_pages;
            begin(d, room);
            struct block *list = desk_block(d, BLOCK_OL, NULL), **tail = &list->children;
            for (int i = 0; i < 3; i++, tail = &(*tail)->next) {
                *tail = desk_block(d, BLOCK_LI, NULL);
                (*tail)->children = desk_block(
                    d, BLOCK_P, arena_printf(&d->stand->arena, "Punkt%d %s", i + 1, desk_words(d, words)));
            }
            prose_set(&d->l, list);
            page_end(&d->l);
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

static void lists_have_their_tags(void **state) {
    struct desk *d = *state;
    begin(d, 30);
    struct block *outer = desk_block(d, BLOCK_UL, NULL), *inner = desk_block(d, BLOCK_OL, NULL);
    outer->children = desk_block(d, BLOCK_LI, NULL);
    outer->children->children = desk_block(d, BLOCK_P, "Yttre");
    outer->children->children->next = inner;
    inner->children = desk_block(d, BLOCK_LI, NULL);
    inner->children->children = desk_block(d, BLOCK_P, "Inre");
    prose_set(&d->l, outer);
    assert_int_equal(d->l.column.x, text_column(d->stand->style).x);
    assert_int_equal(d->l.column.w, text_column(d->stand->style).w);
    const struct tag *l = d->l.tag->first->tag, *li = l->first->tag, *body = li->last->tag;
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

/* A heading stands on the page of what it heads. */
static void a_heading_keeps_two_lines_with_it(void **state) {
    static const enum block_kind kinds[] = {BLOCK_H2, BLOCK_H3};
    struct desk *d = *state;
    for (size_t k = 0; k < 2; k++)
        for (int room = 1; room <= 12; room++) {
            size_t first = d->doc.n_pages;
            begin(d, room);
            struct block *heading = desk_block(d, kinds[k], "Rubriken");
            heading->next = desk_block(d, BLOCK_P, desk_words(d, 60));
            prose_set(&d->l, heading);
            page_end(&d->l);
            size_t page = desk_text(d, first, "Rubriken", 0) ? first : first + 1;
            assert_non_null(desk_text(d, page, "Rubriken", 0));
            assert_true(body_lines(d, page) >= 2);
            assert_int_equal(desk_text(d, page, "Rubriken", 0)->mark->tag->role, k ? ROLE_H3 : ROLE_H2);
        }
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
    begin(d, 10);
    prose_paragraph(&d->l, ROLE_P, text, TYPE_BODY, 0, 0);
    assert_non_null(desk_text(d, 1, "00", 0));
    d->l.before = &before;
    begin(d, 10);
    prose_paragraph(&d->l, ROLE_P, text, TYPE_BODY, 0, 0);
    const struct op *seven = desk_text(d, 2, "7", 0);
    assert_string_equal(seven->run->text, "7");
    assert_int_equal(seven->mark->tag->role, ROLE_LINK);
    const struct op *link = seven + 1;
    assert_int_equal(link->kind, OP_LINK);
    assert_string_equal(link->dest, "mal");
    assert_non_null(strstr(link->contents, "7"));
}

/*
 * Side by side they begin on one line and each keeps to its width; too high for a page, they follow each
 * other.
 */
static void columns_stand_side_by_side(void **state) {
    struct desk *d = *state;
    struct block *columns = desk_block(d, BLOCK_COLUMNS, NULL), *left = desk_block(d, BLOCK_COLUMN, NULL),
                 *right = desk_block(d, BLOCK_COLUMN, NULL);
    columns->children = left;
    left->next = right;
    left->children = desk_block(d, BLOCK_P, arena_printf(&d->stand->arena, "Vänster %s", desk_words(d, 40)));
    right->children = desk_block(d, BLOCK_P, arena_printf(&d->stand->arena, "Höger %s", desk_words(d, 90)));
    begin(d, 30);
    prose_set(&d->l, columns);
    const struct op *a = desk_text(d, 1, "Vänster", 0), *b = desk_text(d, 1, "Höger", 0);
    assert_int_equal(a->at.y, b->at.y);
    assert_true(a->at.x + a->run->width < b->at.x);
    mpt right_y = d->l.y;
    assert_true(right_y > a->at.y + 5 * leading(d));
    assert_int_equal(d->l.column.x, text_column(d->stand->style).x);
    right->children = desk_block(d, BLOCK_P, arena_printf(&d->stand->arena, "Höger %s", desk_words(d, 2000)));
    begin(d, 30);
    size_t first = d->doc.n_pages - 1;
    prose_set(&d->l, columns);
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
    prose_set(&d->l, columns);
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

static void a_quote_names_its_source(void **state) {
    struct desk *d = *state;
    begin(d, 30);
    struct block *quote = desk_block(d, BLOCK_QUOTE, "Ett hållbart Värmland.");
    quote->source = "Visionen";
    prose_set(&d->l, quote);
    const struct tag *tag = d->l.tag->first->tag;
    assert_int_equal(tag->role, ROLE_BLOCKQUOTE);
    assert_int_equal(tags_of(tag, ROLE_P), 2);
    assert_true(desk_text(d, 1, "Visionen", 0)->at.y > desk_text(d, 1, "Ett", 0)->at.y);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(two_lines_stay_together),
        desk_test(every_word_is_set_once),
        desk_test(notes_stand_on_the_page_of_their_reference),
        desk_test(a_note_is_set_whole_and_keeps_its_room),
        desk_test(notes_have_the_width_of_the_text_column),
        desk_test(notes_keep_to_the_text_column),
        desk_test(links_in_notes_stay_links),
        desk_test(labels_stand_beside_their_item),
        desk_test(lists_have_their_tags),
        desk_test(a_heading_keeps_two_lines_with_it),
        desk_test(page_references_say_the_page_of_the_pass_before),
        desk_test(columns_stand_side_by_side),
        desk_test(one_column_flows_over_two),
        desk_test(a_quote_names_its_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
