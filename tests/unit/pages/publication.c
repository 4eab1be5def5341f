#include "pages/publication.h"

#include "../laid_out.h"
#include "base/buffer.h"

static const struct destination *destination(const struct document *doc, const char *id) {
    for (size_t i = 0; i < doc->n_destinations; i++)
        if (strcmp(doc->destinations[i].id, id) == 0)
            return &doc->destinations[i];
    return NULL;
}

static void destinations_are_there_once(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    static const char *const ids[] = {"inledning", "mal",    "mal-lista", "grupper",
                                      "ar-for-ar", "sa-har", "note-1",    "note-2"};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        assert_non_null(destination(doc, ids[i]));
    for (size_t i = 0; i < doc->n_destinations; i++) {
        assert_ptr_equal(destination(doc, doc->destinations[i].id), &doc->destinations[i]);
        assert_in_range(doc->destinations[i].page, 0, doc->n_pages - 1);
        assert_in_range(doc->destinations[i].y, 0, doc->style->page_h);
    }
}

/* Every link within the document leads somewhere, and every page number is that of the page it leads to. */
static void page_numbers_are_those_of_the_pages(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    int checked = 0;
    for (size_t p = 0; p < doc->n_pages; p++)
        for (size_t i = 0; i < doc->pages[p].drawing.n; i++) {
            const struct op *op = &doc->pages[p].drawing.ops[i], *text = op - 1;
            if (op->kind != OP_LINK || !op->dest)
                continue;
            const struct destination *to = destination(doc, op->dest);
            assert_non_null(to);
            if (strncmp(op->dest, "note-", 5) == 0) {
                assert_int_equal(to->page, p);
                continue;
            }
            assert_int_equal(text->kind, OP_TEXT);
            const char *label = doc->pages[to->page].label;
            assert_int_equal(strncmp(text->run->text, label, strlen(label)), 0);
            assert_string_equal(op->contents + strlen(op->contents) - strlen(label), label);
            checked++;
        }
    assert_in_range(checked, 9, 9); /* six in the contents, three in the prose */
}

/* All but the covers. */
static void pages_are_numbered(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    assert_in_range(doc->n_pages, 8, 10);
    for (size_t p = 1; p < doc->n_pages; p++) {
        const struct drawing *d = &doc->pages[p].drawing;
        int folios = 0;
        for (size_t i = 0; i < d->n; i++)
            folios += d->ops[i].kind == OP_TEXT && d->ops[i].mark->pagination &&
                      strcmp(d->ops[i].run->text, doc->pages[p].label) == 0;
        assert_int_equal(folios, p + 1 < doc->n_pages);
        if (p + 1 < doc->n_pages)
            assert_int_equal(atoi(doc->pages[p].label), p + 1);
        else
            assert_string_equal(doc->pages[p].label, "baksidan");
    }
}

static void bookmarks_follow_the_pages(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    assert_true(doc->n_bookmarks > 6);
    for (size_t i = 0; i < doc->n_bookmarks; i++) {
        assert_true(doc->bookmarks[i].title[0]);
        assert_true(i ? doc->bookmarks[i].page >= doc->bookmarks[i - 1].page : true);
        assert_true(doc->bookmarks[i].depth <= (i ? doc->bookmarks[i - 1].depth + 1 : 0));
    }
}

static const struct tag *root_of(const struct tag *tag) {
    return tag->parent ? root_of(tag->parent) : tag;
}

static bool has_mark(const struct tag *tag, const struct mark *mark) {
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        if (kid->mark == mark)
            return true;
    return false;
}

/* Everything that is drawn is content of the tree or decoration, and stays on the sheet. */
static void every_op_has_its_place(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    for (size_t p = 0; p < doc->n_pages; p++)
        for (size_t i = 0; i < doc->pages[p].drawing.n; i++) {
            const struct op *op = &doc->pages[p].drawing.ops[i];
            if (op->mark->tag) {
                assert_ptr_equal(root_of(op->mark->tag), doc->root);
                assert_true(has_mark(op->mark->tag, op->mark));
            } else {
                /* Text as decoration: the cover's names, and a head over columns that each say it in full. */
                assert_true(op->kind != OP_TEXT || op->mark->pagination || p == 0 ||
                            strcmp(op->run->text, "Bidrar till mål") == 0);
            }
            if (op->kind != OP_TEXT)
                continue;
            assert_true(op->at.x >= 0 && op->at.x <= doc->style->page_w);
            assert_true(op->at.y >= 0 && op->at.y <= doc->style->page_h);
        }
}

static int heading_level(enum role role) {
    return role == ROLE_H1 ? 1 : role == ROLE_H2 ? 2 : role == ROLE_H3 ? 3 : 0;
}

/* One H1 a section, no level left out (ISO 14289-1, 7.4.2). */
static int check_headings(const struct tag *tag, int before) {
    int level = heading_level(tag->role);
    if (level) {
        assert_true(level <= before + 1);
        before = level;
    }
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        before = kid->tag ? check_headings(kid->tag, before) : before;
    return before;
}

static void headings_leave_no_level_out(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    check_headings(doc->root, 0);
    for (const struct tag_kid *kid = doc->root->first; kid; kid = kid->next) {
        assert_int_equal(kid->tag->role, ROLE_SECT);
        assert_int_equal(tags_of(kid->tag, ROLE_H1), 1);
        assert_true(kid->tag->title && kid->tag->title[0]);
    }
}

/* The figures of a tag tree, in reading order. */
static size_t figures_of(const struct tag *tag, const struct tag **out, size_t n) {
    if (tag->role == ROLE_FIGURE)
        out[n++] = tag;
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next)
        if (kid->tag)
            n = figures_of(kid->tag, out, n);
    return n;
}

static void figures_have_words_and_a_box(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    const struct tag *figures[2];
    assert_int_equal(tags_of(doc->root, ROLE_FIGURE), 2);
    figures_of(doc->root, figures, 0);
    assert_non_null(strstr(figures[0]->alt, "Under Värmlandsrådet"));
    assert_non_null(strstr(figures[1]->alt, "aktiviteter: 5"));
    for (int i = 0; i < 2; i++)
        assert_true(figures[i]->box.w > PT(200) && figures[i]->box.h > PT(50));
}

static void the_same_content_gives_the_same_document(void **state) {
    struct desk *d = *state;
    struct buffer one = {0}, two = {0};
    document_dump_pages(laid_out(d, NULL), &one);
    document_dump_tags(laid_out(d, NULL), &one);
    document_dump_pages(laid_out(d, NULL), &two);
    document_dump_tags(laid_out(d, NULL), &two);
    assert_string_equal(buffer_text(&one), buffer_text(&two));
    buffer_release(&one);
    buffer_release(&two);
}

static void the_metadata_come_from_the_imprint(void **state) {
    const struct document *doc = laid_out(*state, NULL);
    assert_string_equal(doc->meta.title, "Politiskt inriktningsdokument 2025");
    assert_string_equal(doc->meta.author, "Region Värmland");
    assert_string_equal(doc->meta.created, "2025-04-25");
    assert_string_equal(doc->meta.modified, "2025-04-25");
    assert_string_equal(doc->meta.language, "sv");
    assert_string_equal(doc->meta.file, "politiskt-inriktningsdokument-2025.pdf");
    assert_int_equal(strlen(doc->meta.id), 64);
}

/* How often a page says a year on its own, or a text that begins with it. */
static int said(const struct document *doc, size_t page, const char *text) {
    int n = 0;
    for (size_t i = 0; i < doc->pages[page].drawing.n; i++) {
        const struct op *op = &doc->pages[page].drawing.ops[i];
        n += op->kind == OP_TEXT && strncmp(op->run->text, text, strlen(text)) == 0;
    }
    return n;
}

/* On the cover, in running heads, among the bookmarks and in the metadata. */
static void the_year_stands_once(void **state) {
    static const struct {
        const char *title, *whole;
        bool year; /* stands on the cover */
    } cases[] = {
        {"Plan", "Plan 2025", true},
        {"20260 nya perspektiv", "20260 nya perspektiv 2025", true},
        {"Plan 2026", "Plan 2026", false},
        {"Plan 2026–2028", "Plan 2026–2028", false},
        {"Plan 2025/26", "Plan 2025/26", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct document *doc = laid_out_titled(*state, cases[i].title, NULL);
        assert_string_equal(doc->meta.title, cases[i].whole);
        assert_int_equal(said(doc, 0, cases[i].title), 1);
        assert_int_equal(said(doc, 0, "2025"), cases[i].year);
        assert_int_equal(said(doc, 1, cases[i].whole), 1);
        for (size_t k = 0; k < doc->n_bookmarks; k++)
            assert_null(strstr(doc->bookmarks[k].title, "2025"));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(destinations_are_there_once),
        desk_test(page_numbers_are_those_of_the_pages),
        desk_test(pages_are_numbered),
        desk_test(bookmarks_follow_the_pages),
        desk_test(every_op_has_its_place),
        desk_test(headings_leave_no_level_out),
        desk_test(figures_have_words_and_a_box),
        desk_test(the_same_content_gives_the_same_document),
        desk_test(the_metadata_come_from_the_imprint),
        desk_test(the_year_stands_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
