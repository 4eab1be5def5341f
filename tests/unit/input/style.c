#include "input/style.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
    struct arena arena;
    struct diag diag;
    struct locale *locale;
    struct style *style;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->arena);
    diag_init(&f->diag);
    *state = f;
    return locale_read(&f->arena, SOURCE_ROOT, "sv", (struct place){0}, &f->diag, &f->locale) ? 0 : -1;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    diag_release(&f->diag);
    arena_release(&f->arena);
    free(f);
    return 0;
}

static struct style *read_shipped(struct fixture *f, const char *name) {
    bool ok = style_read(&f->arena, SOURCE_ROOT, name, f->locale, &f->diag, &f->style);
    for (const struct message *m = f->diag.first; m; m = m->next)
        print_message("%s\n", message_format(&f->arena, m));
    assert_true(ok);
    return f->style;
}

static void shipped_layouts_are_read(void **state) {
    struct fixture *f = *state;
    assert_string_equal(read_shipped(f, "politiskt-inriktningsdokument")->motif, "goals");
    const struct style *s = read_shipped(f, "aktuellt-perspektiv");
    assert_string_equal(s->motif, "units");
    assert_int_equal(s->page_w, 595276);
    assert_int_equal(s->bleed, 8504);
    assert_int_equal(s->unit, 6500);
    assert_int_equal(s->content_bottom, 789750);
    assert_int_equal(s->types[TYPE_H1].after, 32500);
    assert_int_equal(s->types[TYPE_H1].track, -12);
    assert_int_equal(s->types[TYPE_BODY].ink, INK_INK);
    assert_true(s->types[TYPE_BODY].hyphenate);
    assert_false(s->types[TYPE_H1].hyphenate);
    assert_int_equal(s->inks[INK_PETROL].rgb[1], 0x4A);
    assert_int_equal(s->inks[INK_PETROL].cmyk[3], 48);
    assert_true(s->inks[INK_INK].overprint);
    assert_false(s->inks[INK_PAPER].overprint);
    assert_int_equal(style_space(s, SPACE_RANKING_BAR_HEIGHT), PT(6.5));
    assert_int_equal(style_space(s, SPACE_CHART_TABLE_ROW_HEIGHT), 16250); /* given in u */
    assert_int_equal(style_paint(s, PAINT_CHART_OWN), INK_PETROL);
    assert_int_equal(style_paint(s, PAINT_VERDICT_AWAY), INK_RUST);
    assert_string_equal(s->printer, "offset");
    assert_int_equal(strlen(s->sha256), 64);
}

/* Charts compute in points: what 3.5pt becomes is the number that 3.5 is in C. */
static void points_are_those_that_are_written(void **state) {
    static const char *const names[] = {
#define SPACE_NAME(id, text) [id] = text,
        SPACE_LIST(SPACE_NAME)
#undef SPACE_NAME
    };
    struct fixture *f = *state;
    const struct style *s = read_shipped(f, "aktuellt-perspektiv");
    char *text;
    size_t len, n = 0;
    assert_true(file_read(&f->arena, SOURCE_ROOT "/layouts/style.xml", &f->diag, &text, &len));
    for (int i = 0; i < SPACE_COUNT; i++) {
        const char *start = arena_printf(&f->arena, "<space name=\"%s\" length=\"", names[i]);
        const char *at = strstr(text, start);
        char *unit;
        assert_non_null(at);
        double length = strtod(at + strlen(start), &unit);
        if (strncmp(unit, "pt\"", 3) != 0)
            continue;
        n++;
        if (style_points(s, (enum space_id)i) != length)
            fail_msg("%s is %.17g", names[i], style_points(s, (enum space_id)i));
    }
    assert_in_range(n, 150, SPACE_COUNT);
}

static void every_ink_keeps_the_limit(void **state) {
    const struct style *s = read_shipped(*state, "aktuellt-perspektiv");
    for (int i = 0; i < INK_COUNT; i++)
        if (!s->inks[i].registration)
            assert_in_range(s->inks[i].cmyk[0] + s->inks[i].cmyk[1] + s->inks[i].cmyk[2] + s->inks[i].cmyk[3],
                            0, 280);
}

static void files_of_fonts_and_profile_exist(void **state) {
    const struct style *s = read_shipped(*state, "aktuellt-perspektiv");
    for (int i = 0; i < FONT_COUNT; i++)
        assert_int_equal(access(s->fonts[i].file, R_OK), 0);
    assert_int_equal(access(s->icc_rgb, R_OK), 0);
}

static void columns_fill_the_text_width(void **state) {
    const struct style *s = read_shipped(*state, "aktuellt-perspektiv");
    assert_int_equal(style_column_x(s, 0), s->margin);
    assert_int_equal(style_column_w(s, 12), s->page_w - 2 * s->margin);
    assert_in_range(style_column_x(s, 6) + style_column_w(s, 6) + s->margin, s->page_w - 1, s->page_w + 1);
    assert_in_range(style_column_w(s, 1), PT(29.75), PT(29.78));
}

static void words_are_found_by_key(void **state) {
    const struct style *s = read_shipped(*state, "aktuellt-perspektiv");
    assert_string_equal(style_word(s, "status-met"), "Målet nått");
    assert_string_equal(style_word(s, "month-12"), "December");
    assert_string_equal(style_word(s, "no-such-word"), "no-such-word");
}

/* The shipped layouts/style.xml with one piece of text replaced, in a data folder of its own. */
static const char *data_with(struct fixture *f, const char *from, const char *to) {
    char *text, *folder = arena_strdup(&f->arena, "/tmp/style-XXXXXX");
    size_t len;
    assert_non_null(mkdtemp(folder));
    assert_true(file_read(&f->arena, SOURCE_ROOT "/layouts/style.xml", &f->diag, &text, &len));
    char *at = strstr(text, from);
    assert_non_null(at);
    const char *all = arena_printf(&f->arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
    assert_true(
        file_replace(arena_printf(&f->arena, "%s/layouts/style.xml", folder), all, strlen(all), &f->diag));
    assert_true(file_read(&f->arena, SOURCE_ROOT "/layouts/aktuellt-perspektiv.xml", &f->diag, &text, &len));
    assert_true(file_replace(arena_printf(&f->arena, "%s/layouts/a.xml", folder), text, len, &f->diag));
    return folder;
}

static void data_remove(struct fixture *f, const char *folder) {
    unlink(arena_printf(&f->arena, "%s/layouts/style.xml", folder));
    unlink(arena_printf(&f->arena, "%s/layouts/a.xml", folder));
    rmdir(arena_printf(&f->arena, "%s/layouts", folder));
    rmdir(folder);
}

static void faults_are_reported(void **state) {
    static const struct {
        const char *from, *to, *text, *hint;
    } cases[] = {
        {"<ink name=\"rust\"", "<ink name=\"rusty\"", "name=\"rusty\" is not a name that <ink> can have",
         "did you mean rust?"},
        {"<type name=\"folio\"", "<type name=\"source\"", "the type \"source\" is given twice",
         "keep one of the two"},
        {"ink=\"grey-70\"", "ink=\"grey-71\"", "ink=\"grey-71\" is not a name that <type> can have",
         "did you mean grey-70?"},
        {"size=\"46pt\"", "size=\"46px\"", "size=\"46px\" is not a value for <type>",
         "what belongs there: a length such as 9.75pt"},
        {"margin=\"20mm\"", "margin=\"21mm\"", "12 columns are 481.9 pt wide together, the text 476.2 pt",
         NULL},
        {"</paints>", "</paints><words><word key=\"page\">Blad</word><word key=\"page\">Sida</word></words>",
         "the word \"page\" is given twice", "keep one of the two"},
        {"</paints>", "</paints><words><word key=\"pagee\">Blad</word></words>",
         "the program has no word “pagee”", "did you mean page?"},
        {"<space name=\"ranking-bar-height\"", "<space name=\"ranking-bar-hight\"",
         "name=\"ranking-bar-hight\" is not a name that <space> can have",
         "did you mean ranking-bar-height?"},
        {"<space name=\"ranking-bar-height\"", "<space name=\"bars\"",
         "name=\"bars\" is not a name that <space> can have",
         "take the name from the list in the program's documentation of layouts"},
        {"<space name=\"ranking-bar-height\"", "<space name=\"ranking-row-height\"",
         "the space \"ranking-row-height\" is given twice", "keep one of the two"},
        {"<space name=\"ranking-bar-height\" length=\"6.5pt\"",
         "<space name=\"ranking-bar-height\" length=\"6,5pt\"", "length=\"6,5pt\" is not a value for <space>",
         "write 6.5pt, with a decimal point"},
        {"<space name=\"ranking-bar-height\" length=\"6.5pt\"",
         "<space name=\"ranking-bar-height\" length=\"-6.5pt\"",
         "length=\"-6.5pt\" is not a value for <space>",
         "what belongs there: a length such as 6.5pt, 2mm or 0.5u, not below 0"},
        {"<space name=\"ranking-bar-height\" length=\"6.5pt\"",
         "<space name=\"ranking-bar-height\" length=\"65000pt\"",
         "length=\"65000pt\" is not a length for <space>",
         "write a length such as 6.5pt, 20mm or 15u (steps of the baseline grid)"},
        {"<rule name=\"quote\"", "<rule name=\"quota\"", "name=\"quota\" is not a name that <rule> can have",
         "did you mean quote?"},
        {"<rule name=\"quote\" width=\"2pt\" ink=\"petrol\"",
         "<rule name=\"quote\" width=\"2pt\" ink=\"petroll\"",
         "ink=\"petroll\" is not a name that <rule> can have", "did you mean petrol?"},
        {"<paint name=\"chart-own\"", "<paint name=\"chart-owm\"",
         "name=\"chart-owm\" is not a name that <paint> can have", "did you mean chart-own?"},
        {"<paint name=\"chart-own\" ink=\"petrol\"", "<paint name=\"chart-own\" ink=\"petroll\"",
         "ink=\"petroll\" is not a name that <paint> can have", "did you mean petrol?"},
        {"<paint name=\"chart-own\"", "<paint name=\"chart-women\"",
         "the paint \"chart-women\" is given twice", "keep one of the two"},
        {"leading=\"52pt\"", "leading=\"0pt\"",
         "the type \"cover-title\" has a size, leading or track that cannot be used", NULL},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *data = data_with(f, cases[i].from, cases[i].to);
        diag_release(&f->diag);
        diag_init(&f->diag);
        assert_false(style_read(&f->arena, data, "a", f->locale, &f->diag, &f->style));
        data_remove(f, data);
        assert_non_null(f->diag.first);
        assert_string_equal(f->diag.first->text, cases[i].text);
        assert_true(f->diag.first->at.line > 0);
        if (cases[i].hint)
            assert_string_equal(f->diag.first->hint, cases[i].hint);
    }
}

static void missing_names_are_listed(void **state) {
    static const struct {
        const char *element, *text, *hint;
    } cases[] = {
        {"<font name=\"sans-light\" file=\"fonts/SourceSans3-Light.ttf\" fallback=\"sans\"/>",
         "<fonts> lacks sans-light", "add a <font> for each"},
        {"<rule name=\"quote\" width=\"2pt\" ink=\"petrol\"/>", "<rules> lacks quote",
         "add a <rule> for each"},
        {"<space name=\"ranking-bar-height\" length=\"6.5pt\"/>", "<spaces> lacks ranking-bar-height",
         "add a <space> for each"},
        {"<paint name=\"chart-own\" ink=\"petrol\"/>", "<paints> lacks chart-own", "add a <paint> for each"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *data = data_with(f, cases[i].element, "");
        diag_release(&f->diag);
        diag_init(&f->diag);
        assert_false(style_read(&f->arena, data, "a", f->locale, &f->diag, &f->style));
        data_remove(f, data);
        assert_string_equal(f->diag.first->text, cases[i].text);
        assert_string_equal(f->diag.first->hint, cases[i].hint);
        assert_true(f->diag.first->at.line > 0);
    }
}

static void missing_layout_is_named(void **state) {
    struct fixture *f = *state;
    assert_false(style_read(&f->arena, SOURCE_ROOT, "no-such-layout", f->locale, &f->diag, &f->style));
    assert_string_equal(f->diag.first->at.file, SOURCE_ROOT "/layouts/no-such-layout.xml");
    assert_null(f->style);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(shipped_layouts_are_read, setup, teardown),
        cmocka_unit_test_setup_teardown(points_are_those_that_are_written, setup, teardown),
        cmocka_unit_test_setup_teardown(every_ink_keeps_the_limit, setup, teardown),
        cmocka_unit_test_setup_teardown(files_of_fonts_and_profile_exist, setup, teardown),
        cmocka_unit_test_setup_teardown(columns_fill_the_text_width, setup, teardown),
        cmocka_unit_test_setup_teardown(words_are_found_by_key, setup, teardown),
        cmocka_unit_test_setup_teardown(faults_are_reported, setup, teardown),
        cmocka_unit_test_setup_teardown(missing_names_are_listed, setup, teardown),
        cmocka_unit_test_setup_teardown(missing_layout_is_named, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
