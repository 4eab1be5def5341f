#include "press.h"

static const struct op *find(const struct plate *p, const char *text) {
    for (size_t i = 0; i < p->drawing.n; i++)
        if (p->drawing.ops[i].kind == OP_TEXT && strcmp(p->drawing.ops[i].run->text, text) == 0)
            return &p->drawing.ops[i];
    return NULL;
}

/* White paper first, under everything; then the words from above; the source below the chart; all inside. */
static void everything_stands_on_its_paper(void **state) {
    struct press *p = *state;
    const struct op *paper = &p->plate.drawing.ops[0];
    assert_int_equal(paper->ink, INK_PAPER);
    assert_int_equal(paper->path.points[2].x, p->plate.w);
    assert_int_equal(paper->path.points[2].y, p->plate.h);
    const struct op *heading = find(&p->plate, "Examen"), *title = find(&p->plate, "I ordning <2024>"),
                    *own = find(&p->plate, "Arvika"), *source = find(&p->plate, "Källa: Kolada.");
    assert_true(heading->at.y < title->at.y && title->at.y < own->at.y && own->at.y < source->at.y);
    assert_true(source->at.y < p->plate.h && heading->at.y > 0);
    assert_string_equal(p->plate.title, "Examen. I ordning <2024>");
    assert_string_equal(p->plate.alt, "Arvika & Värmland");
}

static void heading_and_source_may_be_missing(void **state) {
    struct press *p = *state;
    struct plate bare;
    assert_true(plate_make(&p->stand->arena, &p->stand->set, &p->chart, NULL, NULL, &bare));
    assert_true(bare.h < p->plate.h);
    assert_string_equal(bare.title, "I ordning <2024>");
    assert_null(find(&bare, "Examen"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        press_test(everything_stands_on_its_paper),
        press_test(heading_and_source_may_be_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
