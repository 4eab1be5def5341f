#include "objects.h"

#include "pdf/element.h"

struct bench {
    struct sample *s;
    struct objects *o;
    struct object *root;
    struct structure_pages pages;
};

static struct bench bench_open(struct sample *s) {
    struct bench b = {.s = s, .o = objects_new(&s->arena)};
    b.root = object_new(b.o);
    b.pages = (struct structure_pages){pages_made(s, b.o, 2), PT(10), PT(800)};
    return b;
}

/* The dictionary of a lone element with this tag and these items. */
static const char *element_text(struct bench *b, const struct tag *tag, const struct content_item *items,
                                size_t n) {
    struct element e = {.tag = tag, .page = n ? items[0].page : -1, .object = object_new(b->o)};
    struct kid kids[4] = {0};
    for (size_t i = 0; i < n; i++) {
        kids[i] = (struct kid){.item = &items[i], .next = i + 1 < n ? &kids[i + 1] : NULL};
        e.first = kids;
    }
    element_write(&e, b->root, &b->pages);
    return written(b->s, b->o, e.object);
}

static void content_is_named_as_shortly_as_can_be(void **state) {
    struct bench b = bench_open(*state);
    unsigned page = object_number(b.pages.objects[0]);
    struct object *link = object_new(b.o);
    struct content_item items[] = {
        {.page = 0, .mcid = 7}, {.page = 1, .mcid = 0}, {.page = 0, .mcid = -1, .annotation = link}};
    struct tag tag = {.role = ROLE_LINK};
    assert_string_equal(
        element_text(&b, &tag, items, 1),
        arena_printf(&b.s->arena, "<< /S/Link/P %u 0 R/Pg %u 0 R/K 7>>", object_number(b.root), page));
    assert_contains(element_text(&b, &tag, items, 3),
                    arena_printf(&b.s->arena,
                                 "/Pg %u 0 R/K[7 <</Type/MCR/MCID 0/Pg %u 0 R>> <</Type/OBJR/Obj %u 0 R>>]",
                                 page, object_number(b.pages.objects[1]), object_number(link)));
    assert_string_equal(element_text(&b, &tag, NULL, 0),
                        arena_printf(&b.s->arena, "<< /S/Link/P %u 0 R >>", object_number(b.root)));
    objects_free(b.o);
}

static void attributes_are_of_the_role(void **state) {
    struct bench b = bench_open(*state);
    struct tag row = {.role = ROLE_TH, .scope = SCOPE_ROW, .id = "r(1)"},
               column = {.role = ROLE_TH, .scope = SCOPE_COLUMN},
               wide = {.role = ROLE_TH, .scope = SCOPE_ROW, .columns = 19};
    struct tag numbered = {.role = ROLE_L, .ordered = true}, list = {.role = ROLE_L},
               data = {.role = ROLE_TD};
    assert_contains(element_text(&b, &row, NULL, 0), "/A<</O/Table/Scope/Row>>/ID(r\\(1\\))>>");
    assert_contains(element_text(&b, &column, NULL, 0), "/A<</O/Table/Scope/Column>>");
    assert_contains(element_text(&b, &wide, NULL, 0), "/A<</O/Table/Scope/Row/ColSpan 19>>");
    assert_contains(element_text(&b, &numbered, NULL, 0), "/A<</O/List/ListNumbering/Decimal>>");
    assert_contains(element_text(&b, &list, NULL, 0), "/A<</O/List/ListNumbering/Disc>>");
    assert_null(strstr(element_text(&b, &data, NULL, 0), "/A"));
    objects_free(b.o);
}

static void figures_have_box_and_text(void **state) {
    struct bench b = bench_open(*state);
    struct tag figure = {.role = ROLE_FIGURE, .alt = "En kurva", .box = {PT(1), PT(2), PT(30), PT(40)}};
    assert_contains(element_text(&b, &figure, NULL, 0),
                    "/A<</O/Layout/BBox[11 758 41 798]>>/Alt(En kurva)>>");
    objects_free(b.o);
}

static void texts_are_in_their_keys(void **state) {
    struct bench b = bench_open(*state);
    struct tag tag = {.role = ROLE_SECT, .title = "Läget", .lang = "en", .actual = "mål nått"};
    assert_contains(element_text(&b, &tag, NULL, 0), "/Lang(en)/T(L\344get)/ActualText(m\345l n\345tt)>>");
    objects_free(b.o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(content_is_named_as_shortly_as_can_be),
        sample_test(attributes_are_of_the_role),
        sample_test(figures_have_box_and_text),
        sample_test(texts_are_in_their_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
