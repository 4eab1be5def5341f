#include "flow/note.h"

#include "../desk.h"
#include "prose/galley.h"

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
            desk_begin(d, room);
            set(d, noted(d, 12, desk_words(d, length)));
            flow_end_page(&d->f);
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
    desk_begin(d, 20);
    set(d, noted(d, 1, desk_words(d, 70)));
    assert_int_equal(frame_bottom(&d->f, d->at), d->stand->style->content_bottom - notes_height(&d->f, 0));
    assert_true(notes_height(&d->f, 0) > 3 * d->stand->style->types[TYPE_NOTE].leading);
    flow_end_page(&d->f);
    assert_string_equal(notes_read(d, 1), desk_words(d, 70));
    /* apart from the source line, which stands below the page's content */
    mpt lines[20], below = style_space(d->stand->style, SPACE_NOTE_BELOW);
    size_t n = desk_lines(d, 1, TYPE_NOTE, lines, 20);
    assert_true(d->stand->style->content_bottom - lines[n - 1] >= below);
}

/* Whatever stands on a page ends above the foot. */
static void a_note_longer_than_a_page_goes_on(void **state) {
    struct desk *d = *state;
    const char *words = desk_words(d, 2400), *read = "";
    desk_begin(d, 30);
    size_t first = d->doc.n_pages - 1;
    set(d, noted(d, 1, words));
    d->at = frame_clear(&d->f, d->at);
    flow_end_page(&d->f);
    assert_true(d->doc.n_pages - first > 2);
    for (size_t p = first; p < d->doc.n_pages; p++) {
        mpt lines[80];
        size_t n = desk_lines(d, p, TYPE_NOTE, lines, 80);
        assert_true(n > 1);
        assert_true(lines[n - 1] <= d->stand->style->content_bottom);
        assert_true(p == first || desk_text(d, p, "(forts.)", 0));
        read = arena_printf(&d->stand->arena, "%s%s", read, notes_read(d, p));
    }
    assert_string_equal(read, words);
    assert_int_equal(tags_of(d->doc.root, ROLE_NOTE), 1);
}

/* In columns too, which are narrower. */
static void notes_have_the_width_of_the_text_column(void **state) {
    struct desk *d = *state;
    mpt lines[2][20];
    size_t n[2];
    for (int k = 0; k < 2; k++) {
        desk_begin(d, 40);
        struct block *columns = desk_block(d, BLOCK_COLUMNS, NULL), *p = desk_block(d, BLOCK_P, NULL);
        columns->children = desk_block(d, BLOCK_COLUMN, NULL);
        columns->children->next = desk_block(d, BLOCK_COLUMN, NULL);
        columns->children->children = p;
        p->spans = noted(d, 1, desk_words(d, 90));
        d->at = prose_set(&d->f, k ? columns : p, NULL, d->at);
        flow_end_page(&d->f);
        n[k] = desk_lines(d, d->doc.n_pages - 1, TYPE_NOTE, lines[k], 20);
    }
    assert_true(n[0] > 4);
    assert_int_equal(n[0], n[1]);
}

static void notes_keep_to_the_text_column(void **state) {
    struct desk *d = *state;
    desk_begin(d, 8);
    struct block *list = desk_block(d, BLOCK_UL, NULL), *item = desk_block(d, BLOCK_LI, NULL);
    list->children = item;
    item->children = desk_block(d, BLOCK_P, NULL);
    item->children->spans = noted(d, 1, desk_words(d, 30));
    item->children->next = desk_block(d, BLOCK_P, desk_words(d, 200));
    d->at = prose_set(&d->f, list, NULL, d->at);
    flow_end_page(&d->f);
    mpt left = frame_text(d->stand->style, NULL).x, right = left + frame_text(d->stand->style, NULL).width;
    for (size_t i = 0; i < desk_page(d, 1)->n; i++) {
        const struct op *op = &desk_page(d, 1)->ops[i];
        if (!is_note_size(d, op) || !op->mark->tag)
            continue;
        assert_true(op->at.x + op->run->width <= right + PT(2.5)); /* with the space at a line's end */
        if (op->mark->tag->role == ROLE_LBL)
            assert_int_equal(op->at.x, left);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(notes_stand_on_the_page_of_their_reference),
        desk_test(a_note_is_set_whole_and_keeps_its_room),
        desk_test(a_note_longer_than_a_page_goes_on),
        desk_test(notes_have_the_width_of_the_text_column),
        desk_test(notes_keep_to_the_text_column),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
