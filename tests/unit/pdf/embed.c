#include "objects.h"

#include "pdf/embed.h"

static struct object *embedded(struct sample *s, struct objects *o, const char *text, struct glyphs *g) {
    glyphs_init(g, &s->arena);
    glyphs_add(g, typeset(&s->typesetter, TYPE_BODY, text));
    glyphs_choose(g);
    return embed_font(o, g, s->style->types[TYPE_BODY].font, &s->diag);
}

static const char *name_of(struct sample *s, const char *text) {
    struct objects *o = objects_new(&s->arena);
    struct glyphs g;
    const char *font = strstr(written(s, o, embedded(s, o, text, &g)), "/BaseFont /") + 11;
    char *name = arena_strndup(&s->arena, font, strcspn(font, " "));
    objects_free(o);
    return name;
}

static void subsets_are_named_by_their_glyphs(void **state) {
    struct sample *s = *state;
    const char *name = name_of(s, "abc");
    assert_string_equal(name + 6, "+SourceSerif4-Regular");
    assert_int_equal(strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 6);
    assert_string_equal(name_of(s, "cabba"), name);
    assert_string_not_equal(name_of(s, "abd"), name);
}

static void the_font_dictionary_is_complete(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct glyphs g;
    struct object *font = embedded(s, o, "abc", &g);
    assert_contains(written(s, o, font), "/Subtype /Type0");
    assert_contains(written(s, o, font), "/Encoding /Identity-H");
    struct buffer all = {0};
    for (unsigned i = 1; i <= objects_count(o); i++)
        object_write(o, i, &all);
    assert_contains(all.bytes, "/CIDToGIDMap /Identity");
    assert_contains(all.bytes, "/Registry (Adobe)\n/Ordering (Identity)\n");
    assert_contains(all.bytes, "/Flags 34"); /* serif, not symbolic */
    assert_contains(all.bytes, "/Length1 ");
    buffer_release(&all);
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(subsets_are_named_by_their_glyphs),
        sample_test(the_font_dictionary_is_complete),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
