#include "objects.h"

#include "pdf/structure.h"

struct bench {
    struct sample *s;
    struct objects *o;
    struct structure *tree;
    struct structure_pages pages;
};

static struct bench bench_open(struct sample *s) {
    struct bench b = {.s = s, .o = objects_new(&s->arena)};
    b.pages = (struct structure_pages){pages_made(s, b.o, 2), 0, PT(800)};
    b.tree = structure_new(&s->arena, b.o, s->doc.root, 2);
    return b;
}

/* All objects from the structure tree root on, behind each other. */
static const char *all_written(struct bench *b, unsigned first) {
    struct buffer all = {0};
    for (unsigned i = first; i <= objects_count(b->o); i++) {
        buffer_printf(&all, "%u:", i - first);
        object_write(b->o, i, &all);
    }
    char *text = arena_strdup(&b->s->arena, buffer_text(&all));
    buffer_release(&all);
    return text;
}

static void sequences_are_counted_by_page(void **state) {
    struct bench b = bench_open(*state);
    const struct mark *one = tag_mark(&b.s->arena, b.s->doc.root),
                      *two = tag_mark(&b.s->arena, b.s->doc.root);
    assert_int_equal(structure_mark(b.tree, one, 0), 0);
    assert_int_equal(structure_mark(b.tree, two, 0), 1);
    assert_int_equal(structure_mark(b.tree, one, 0), 2); /* continued behind an artifact */
    assert_int_equal(structure_mark(b.tree, one, 1), 0);
    unsigned first = objects_count(b.o) + 1;
    assert_true(structure_write(b.tree, &b.pages, &b.s->diag));
    const char *all = all_written(&b, first);
    unsigned document = first + 1, page = object_number(b.pages.objects[1]);
    assert_contains(all, arena_printf(&b.s->arena, "/K[0 2 <</Type/MCR/MCID 0/Pg %u 0 R>> 1]", page));
    assert_contains(all, arena_printf(&b.s->arena, "/Nums[0[%u 0 R %u 0 R %u 0 R]\n1[%u 0 R]\n]", document,
                                      document, document, document));
    assert_contains(all, "/ParentTreeNextKey 2");
    objects_free(b.o);
}

static void tags_without_content_are_left_out(void **state) {
    struct bench b = bench_open(*state);
    struct tag *sect = tag_new(&b.s->arena, b.s->doc.root, ROLE_SECT),
               *empty = tag_new(&b.s->arena, b.s->doc.root, ROLE_SECT);
    structure_mark(b.tree, tag_mark(&b.s->arena, sect), 0);
    tag_mark(&b.s->arena, tag_new(&b.s->arena, empty, ROLE_P)); /* never drawn */
    unsigned first = objects_count(b.o) + 1;
    assert_true(structure_write(b.tree, &b.pages, &b.s->diag));
    assert_int_equal(objects_count(b.o) + 1 - first, 4); /* root, Document, Sect, parent tree */
    objects_free(b.o);
}

/* A table that is shown keeps its empty cells; one of which nothing is shown has none. */
static void empty_cells_stay_in_their_row(void **state) {
    struct bench b = bench_open(*state);
    struct tag *tables[2];
    for (int i = 0; i < 2; i++) {
        tables[i] = tag_new(&b.s->arena, b.s->doc.root, ROLE_TABLE);
        struct tag *row = tag_new(&b.s->arena, tables[i], ROLE_TR);
        struct tag *cell = tag_new(&b.s->arena, row, ROLE_TH);
        tag_new(&b.s->arena, row, ROLE_TD);
        if (!i)
            structure_mark(b.tree, tag_mark(&b.s->arena, cell), 0);
    }
    unsigned first = objects_count(b.o) + 1;
    assert_true(structure_write(b.tree, &b.pages, &b.s->diag));
    assert_int_equal(objects_count(b.o) + 1 - first, 7); /* root, Document, Table, TR, TH, TD, parent tree */
    objects_free(b.o);
}

static void links_follow_the_pages_in_the_parent_tree(void **state) {
    struct bench b = bench_open(*state);
    struct tag *link = tag_new(&b.s->arena, b.s->doc.root, ROLE_LINK);
    structure_mark(b.tree, tag_mark(&b.s->arena, link), 0);
    tag_add_link(&b.s->arena, link);
    tag_add_link(&b.s->arena, link);
    struct object *upper = object_new(b.o), *lower = object_new(b.o);
    assert_int_equal(structure_link(b.tree, link, 0, upper), 2);
    assert_int_equal(structure_link(b.tree, link, 0, lower), 3);
    unsigned first = objects_count(b.o) + 1;
    assert_true(structure_write(b.tree, &b.pages, &b.s->diag));
    const char *all = all_written(&b, first);
    assert_contains(all,
                    arena_printf(&b.s->arena, "/K[0 <</Type/OBJR/Obj %u 0 R>> <</Type/OBJR/Obj %u 0 R>>]",
                                 object_number(upper), object_number(lower)));
    assert_contains(all, arena_printf(&b.s->arena, "\n2 %u 0 R\n3 %u 0 R\n]", first + 2, first + 2));
    objects_free(b.o);
}

static void identifiers_are_sorted(void **state) {
    struct bench b = bench_open(*state);
    const char *const ids[] = {"b", "a"};
    for (int i = 0; i < 2; i++) {
        struct tag *note = tag_new(&b.s->arena, b.s->doc.root, ROLE_NOTE);
        note->id = ids[i];
        structure_mark(b.tree, tag_mark(&b.s->arena, note), 0);
    }
    unsigned first = objects_count(b.o) + 1;
    assert_true(structure_write(b.tree, &b.pages, &b.s->diag));
    assert_contains(all_written(&b, first),
                    arena_printf(&b.s->arena, "/Names[(a)%u 0 R\n(b)%u 0 R\n]", first + 3, first + 2));
    objects_free(b.o);
}

static void content_outside_the_tree_is_an_error(void **state) {
    struct bench b = bench_open(*state);
    struct tag *orphan = tag_new(&b.s->arena, NULL, ROLE_P);
    structure_mark(b.tree, tag_mark(&b.s->arena, orphan), 1);
    assert_false(structure_write(b.tree, &b.pages, &b.s->diag));
    assert_string_equal(last_message(&b.s->diag), "something on page 2 has no place in the reading order");
    objects_free(b.o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(sequences_are_counted_by_page), sample_test(tags_without_content_are_left_out),
        sample_test(empty_cells_stay_in_their_row), sample_test(links_follow_the_pages_in_the_parent_tree),
        sample_test(identifiers_are_sorted),        sample_test(content_outside_the_tree_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
