#include "guard/guard.h"

#include "../laid_out.h"

struct proof {
    struct content *content;
    struct document *doc;
    struct diag diag; /* of one look */
};

static struct proof proof_make(struct desk *d) {
    struct proof p;
    p.doc = laid_out(d, &p.content);
    diag_init(&p.diag);
    return p;
}

/* Whether it is found, and told with its line; the messages are those of this look only. */
static bool found(struct proof *p, const char *words) {
    diag_release(&p->diag);
    diag_init(&p->diag);
    if (document_guard(p->content, p->doc, &p->diag))
        return false;
    for (const struct message *m = p->diag.first; m; m = m->next)
        if (strstr(m->text, words))
            return m->at.file && m->at.line > 0;
    return false;
}

static bool below_role(const struct tag *tag, enum role role) {
    for (; tag; tag = tag->parent)
        if (tag->role == role)
            return true;
    return false;
}

/*
 * What stands on the page because the content says it: the heads of the goals are the program's own. Where
 * other words are read instead of the letters, it is these that are looked for.
 */
static bool is_said(const struct op *op) {
    const struct tag *tag = op->mark->tag;
    return op->kind == OP_TEXT && tag && strspn(op->run->text, "  ") < strlen(op->run->text) &&
           !below_role(tag, ROLE_FIGURE) && !below_role(tag, ROLE_LBL) && !below_role(tag, ROLE_REFERENCE) &&
           tag->parent && tag->parent->parent && /* the cover apart */
           !tag->actual && !(tag->role == ROLE_TH && tag->scope == SCOPE_COLUMN);
}

#define EACH_SAID(p, page, op)                                                                               \
    for (size_t page = 1; page + 1 < (p)->doc->n_pages; page++)                                              \
        for (struct op *op = (p)->doc->pages[page].drawing.ops,                                              \
                       *op##_end = op + (p)->doc->pages[page].drawing.n;                                     \
             op < op##_end; op++)                                                                            \
            if (is_said(op))

static void what_is_laid_out_is_sound(void **state) {
    struct proof p = proof_make(*state);
    assert_true(document_guard(p.content, p.doc, &p.diag));
    assert_null(p.diag.first);
}

/* Whichever: of a paragraph, a cell, a heading, a note, a list of groups. */
static void a_text_that_is_lost_is_found(void **state) {
    struct proof p = proof_make(*state);
    static const struct text_run nothing = {.text = ""};
    int n = 0;
    EACH_SAID(&p, page, op) {
        const struct text_run *run = op->run;
        op->run = &nothing;
        if (!found(&p, "has no room on any page") && !found(&p, "stands before what it should follow"))
            fail_msg("“%s” on page %zu is not missed", run->text, page + 1);
        op->run = run;
        n++;
    }
    assert_true(n > 100);
    assert_true(document_guard(p.content, p.doc, &p.diag));
    diag_release(&p.diag);
}

static void a_text_over_another_is_found(void **state) {
    struct proof p = proof_make(*state);
    int n = 0;
    EACH_SAID(&p, page, op) {
        struct op *other = op + 1 < op_end && is_said(op + 1) ? op + 1 : NULL;
        if (!other || other->at.y == op->at.y || strlen(op->run->text) < 8)
            continue;
        struct point at = other->at;
        other->at = (struct point){op->at.x + PT(3), op->at.y + PT(2)};
        if (!found(&p, "lies over"))
            fail_msg("“%s” on page %zu lies over another", other->run->text, page + 1);
        other->at = at;
        n++;
    }
    assert_true(n > 20);
    diag_release(&p.diag);
}

/* As a row that runs off the page: all that belongs to it stands lower. */
static void a_row_off_the_page_is_found(void **state) {
    struct proof p = proof_make(*state);
    int n = 0;
    EACH_SAID(&p, page, op) {
        if (!below_role(op->mark->tag, ROLE_TR))
            continue;
        mpt y = op->at.y;
        op->at.y = p.doc->style->content_bottom + PT(24);
        assert_true(found(&p, "stands outside the page's content"));
        op->at.y = y;
        n++;
    }
    assert_true(n > 20);
    diag_release(&p.diag);
}

static void what_is_drawn_below_the_content_is_found(void **state) {
    struct proof p = proof_make(*state);
    struct drawing *page = &p.doc->pages[2].drawing;
    mpt y = p.doc->style->content_bottom + PT(20);
    drawing_artifact(page, false);
    drawing_line(page, (struct point){PT(60), y}, (struct point){PT(200), y}, PT(1), INK_INK);
    assert_true(found(&p, "something is drawn below"));
    diag_release(&p.diag);
}

/* The tags of two paragraphs that change places are read in the wrong order. */
static void prose_out_of_order_is_found(void **state) {
    struct proof p = proof_make(*state);
    int n = 0;
    for (struct tag_kid *section = p.doc->root->first; section; section = section->next)
        for (struct tag_kid *kid = section->tag->first; kid && kid->next; kid = kid->next) {
            bool both =
                kid->tag && kid->next->tag && kid->tag->role == ROLE_P && kid->next->tag->role == ROLE_P;
            if (!both || kid == section->tag->first || kid->tag == section->tag->first->next->tag)
                continue;
            struct tag *tag = kid->tag;
            kid->tag = kid->next->tag;
            kid->next->tag = tag;
            n += found(&p, "stands before what it should follow");
            kid->next->tag = kid->tag;
            kid->tag = tag;
        }
    assert_true(n > 0);
    diag_release(&p.diag);
}

static void references_lead_to_their_page(void **state) {
    struct proof p = proof_make(*state);
    int entries = 0;
    for (size_t page = 0; page < p.doc->n_pages; page++)
        for (size_t i = 0; i < p.doc->pages[page].drawing.n; i++) {
            struct op *op = &p.doc->pages[page].drawing.ops[i];
            if (op->kind != OP_LINK || !op->dest)
                continue;
            const char *dest = op->dest;
            op->dest = "ingenstans";
            assert_true(found(&p, "leads to \"ingenstans\""));
            op->dest = dest;
            entries += below_role(op->tag, ROLE_TOCI);
        }
    assert_true(entries > 2);
    p.doc->pages[p.doc->n_pages - 2].label = "99";
    assert_true(found(&p, "the contents do not give page 99"));
    diag_release(&p.diag);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(what_is_laid_out_is_sound),
        desk_test(a_text_that_is_lost_is_found),
        desk_test(a_text_over_another_is_found),
        desk_test(a_row_off_the_page_is_found),
        desk_test(what_is_drawn_below_the_content_is_found),
        desk_test(prose_out_of_order_is_found),
        desk_test(references_lead_to_their_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
