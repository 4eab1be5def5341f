#include "input/edition.h"

#include "fixture.h"

static const struct edition *read_sample(struct fixture *f, const char *year) {
    struct edition *e = NULL;
    edition_read(&f->arena, arena_printf(&f->arena, "%s/samples/%s/edition.xml", SOURCE_ROOT, year), &f->diag,
                 &e);
    fixture_expect_silence(f);
    assert_non_null(e);
    return e;
}

static void edition_of_2025_is_whole(void **state) {
    const struct edition *e = read_sample(*state, "2025");
    assert_int_equal(e->year, 2025);
    assert_int_equal(e->n_municipalities, 16);
    assert_int_equal(e->n_goals, 5);
    assert_int_equal(e->n_indicators, 24);
    assert_string_equal(e->region->name, "Värmland");
    assert_string_equal(e->region->long_name, "Region Värmland");
    assert_string_equal(e->region->mean, "G33624");
    assert_null(e->nation->mean);
    assert_string_equal(e->nation->code, "0000");
    assert_string_equal(edition_unit(e, "1763")->slug, "forshaga");
    assert_null(edition_unit(e, "9999"));
    assert_string_equal(e->imprint.decided, "2025-04-25");
    assert_string_equal(e->language, "sv");
    assert_int_equal(strlen(e->sha256), 64);
}

static void indicators_are_numbered_in_order(void **state) {
    const struct edition *e = read_sample(*state, "2025");
    int n = 0;
    for (const struct area *a = e->areas; a; a = a->next)
        for (const struct subgroup *s = a->subgroups; s; s = s->next)
            for (const struct indicator *i = s->indicators; i; i = i->next) {
                assert_ptr_equal(e->indicators[n], i);
                assert_int_equal(i->number, ++n);
            }
    assert_int_equal(n, 24);
    assert_null(e->areas->subgroups->name);
    assert_string_equal(e->areas->next->subgroups->name, "Elever i årskurs 5");
}

static void computed_indicators_say_so(void **state) {
    const struct edition *e = read_sample(*state, "2025");
    const struct indicator *falls = e->indicators[10], *trust = e->indicators[22], *life = e->indicators[23];
    const struct indicator *exam = edition_indicator(e, "examen"), *care = e->indicators[14];
    assert_true(falls->computed && falls->scale == 0.01 && falls->offset == 0);
    assert_int_equal(falls->target.kind, TARGET_RATE);
    assert_true(falls->unchanged == 1.0 && exam->unchanged == 0.3);
    assert_true(trust->computed && trust->scale == -1 && trust->offset == 100);
    assert_true(life->computed && life->kpis->part == PART_WOMEN && life->kpis->next->part == PART_MEN);
    assert_false(life->status);
    assert_true(care->computed && care->target.kind == TARGET_COMPOSITE);
    assert_false(exam->computed);
    assert_string_equal(exam->kpis->id, "N17461");
    assert_int_equal(exam->number, 5);
    assert_string_equal(exam->goals[0]->id, "jamlik-halsa");
    assert_null(edition_indicator(e, "finns-inte"));
}

static void breaks_and_levels_are_read(void **state) {
    const struct edition *e = read_sample(*state, "2025");
    const struct indicator *safe = e->indicators[11], *suicide = e->indicators[7];
    assert_int_equal(safe->breaks->year, 2022);
    assert_int_equal(safe->target.base_year, 2023);
    assert_false(safe->by_sex);
    assert_false(suicide->levels[LEVEL_MUNICIPALITY]);
    assert_true(suicide->levels[LEVEL_REGION] && suicide->levels[LEVEL_NATION]);
    assert_int_equal(suicide->direction, DIRECTION_DOWN);
    assert_true(suicide->target.change == 0);
}

static void comments_are_found_by_unit(void **state) {
    const struct edition *e = read_sample(*state, "2025");
    const struct indicator *exam = edition_indicator(e, "examen");
    const struct comment *county = edition_comment(e, exam, NULL),
                         *own = edition_comment(e, exam, edition_unit(e, "1784"));
    assert_non_null(county);
    assert_null(county->unit);
    assert_string_equal(own->unit->slug, "arvika");
    assert_int_equal(own->blocks->kind, BLOCK_P);
    assert_null(edition_comment(e, exam, edition_unit(e, "1730")));
    for (int i = 0; i < e->n_indicators; i++)
        assert_non_null(edition_comment(e, e->indicators[i], NULL));
}

static void empty_months_are_empty(void **state) {
    const struct cycle *c = read_sample(*state, "2025")->cycles;
    int outer = 0, inner = 0;
    assert_int_equal(c->start, 5);
    for (const struct activity *a = c->rings->activities; a; a = a->next)
        outer++;
    for (const struct activity *a = c->rings->next->activities; a; a = a->next)
        inner++;
    assert_int_equal(outer, 9);
    assert_int_equal(inner, 8);
    assert_true(c->rings->activities->seminar);
    assert_string_equal(c->rings->activities->next->label, "Rapport till Värmlands\u00ADrådet");
}

static void kinds_collect(const struct block *b, bool *seen) {
    for (; b; b = b->next) {
        seen[b->kind] = true;
        kinds_collect(b->children, seen);
    }
}

/*
 * What the layout must be able to set stands in the sample that everybody builds; pictures have a test of
 * their own.
 */
static void sample_holds_every_kind_of_block(void **state) {
    const struct edition *e = read_sample(*state, "2025");
    bool seen[BLOCK_COUNT] = {0};
    for (const struct publication *p = e->publications; p; p = p->next)
        for (const struct section *s = p->sections; s; s = s->next)
            kinds_collect(s->blocks, seen);
    for (int k = 0; k < BLOCK_COUNT; k++)
        assert_true(seen[k] || k == BLOCK_IMAGE);
}

static void edition_of_2020_differs(void **state) {
    const struct edition *e = read_sample(*state, "2020");
    const struct indicator *eligible = edition_indicator(e, "behoriga");
    assert_int_equal(e->n_goals, 3);
    assert_int_equal(e->n_indicators, 24);
    assert_string_equal(eligible->kpis->id, "N15436");
    assert_false(eligible->levels[LEVEL_REGION]);
    assert_int_equal(eligible->target.year, 2022);
    assert_null(e->indicators[11]->breaks);
    assert_string_equal(e->imprint.modified, e->imprint.decided);
}

static void publications_know_their_files(void **state) {
    const struct publication *p = read_sample(*state, "2025")->publications;
    assert_string_equal(p->file, "politiskt-inriktningsdokument");
    assert_false(p->per_municipality);
    assert_string_equal(p->next->next->file, "aktuellt-perspektiv");
    assert_true(p->next->next->per_municipality);
}

static const char with_picture[] =
    "<edition xmlns='urn:nya-perspektiv:edition:1' year='2025' name='N' language='sv'>"
    "<imprint><publisher>R</publisher><decided-by>V</decided-by><decided>2025-04-25</decided></imprint>"
    "<units><unit code='0017' name='L' slug='l' level='region'/></units>"
    "<goals><goal id='g' name='G'><statement>S</statement></goal></goals>"
    "<areas><area id='a' name='A'><indicator id='i' name='I' direction='up' measure='percent' "
    "levels='region' by-sex='no' source='K'>"
    "<statement>s</statement><subject>s</subject><definition>d</definition><axis>a</axis>"
    "<figures><kpi id='N17461'/></figures><target kind='direction' "
    "base-year='2017'/></indicator></area></areas>"
    "<publications><publication id='p' layout='l' file='p' per='county' title='T'><subject>S</subject>"
    "<section id='s' title='S'><image src='bild.png' alt='Tre "
    "cirklar'>Nivåer</image></section></publication></publications></edition>";

static void pictures_count_as_input(void **state) {
    struct fixture *f = *state;
    struct edition *one = NULL, *two = NULL;
    const char *path = fixture_file(f, "edition.xml", with_picture);
    fixture_file(f, "bild.png", "\x89PNG\r\n\x1A\nett");
    assert_true(edition_read(&f->arena, path, &f->diag, &one));
    fixture_file(f, "bild.png", "\x89PNG\r\n\x1A\ntvå");
    assert_true(edition_read(&f->arena, path, &f->diag, &two));
    fixture_expect_silence(f);
    const struct block *b = one->publications->sections->blocks;
    assert_int_equal(b->kind, BLOCK_IMAGE);
    assert_string_equal(b->source, "bild.png");
    assert_string_equal(b->alt, "Tre cirklar");
    assert_string_equal(b->spans->text, "Nivåer");
    assert_string_not_equal(one->sha256, two->sha256);
}

static const char with_uncertainty[] =
    "<edition xmlns='urn:nya-perspektiv:edition:1' year='2025' name='N' language='sv'>"
    "<imprint><publisher>R</publisher><decided-by>V</decided-by><decided>2025-04-25</decided></imprint>"
    "<units><unit code='0017' name='L' slug='l' level='region'/></units>"
    "<goals><goal id='g' name='G'><statement>S</statement></goal></goals>"
    "<areas><area id='a' name='A'><indicator id='i' name='I' direction='up' measure='percent' "
    "levels='region' by-sex='no' confidence='90' threshold='20' source='K'>"
    "<statement>s</statement><subject>s</subject><definition>d</definition><axis>a</axis>"
    "<figures repeats='4'><kpi id='U01405' uncertainty='U01511'/></figures><target kind='direction' "
    "base-year='2017'/></indicator></area></areas>"
    "<publications><publication id='p' layout='l' file='p' per='county' title='T'><subject>S</subject>"
    "<section id='s' title='S'><p>T</p></section></publication></publications></edition>";

static void how_sure_figures_are(void **state) {
    struct fixture *f = *state;
    struct edition *e = NULL;
    assert_true(edition_read(&f->arena, fixture_file(f, "edition.xml", with_uncertainty), &f->diag, &e));
    fixture_expect_silence(f);
    const struct indicator *i = e->indicators[0], *exam = edition_indicator(read_sample(f, "2025"), "examen");
    assert_int_equal(i->confidence, 90);
    assert_int_equal(i->threshold, 20);
    assert_int_equal(i->repeats, 4);
    assert_string_equal(i->kpis->uncertainty, "U01511");
    assert_false(i->computed);
    assert_int_equal(exam->confidence, 95);
    assert_int_equal(exam->threshold, 0);
    assert_int_equal(exam->repeats, 1);
    assert_null(exam->kpis->uncertainty);
}

/* `text` with the words that `from` names exchanged. */
static const char *exchanged(struct arena *a, const char *text, const char *from, const char *to) {
    const char *at = strstr(text, from);
    assert_non_null(at);
    return arena_printf(a, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

/* <diary> and least are what editions until 2025 called them. */
static void former_names_are_still_read(void **state) {
    struct fixture *f = *state;
    struct edition *e = NULL;
    const char *text = exchanged(&f->arena, with_uncertainty, "threshold='20'", "least='20'");
    text = exchanged(&f->arena, text, "</imprint>", "<diary>RV2025-1</diary></imprint>");
    assert_true(edition_read(&f->arena, fixture_file(f, "edition.xml", text), &f->diag, &e));
    fixture_expect_silence(f);
    assert_int_equal(e->indicators[0]->threshold, 20);
    assert_string_equal(e->imprint.registration_number, "RV2025-1");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(edition_of_2025_is_whole),
        FIXTURE_TEST(indicators_are_numbered_in_order),
        FIXTURE_TEST(computed_indicators_say_so),
        FIXTURE_TEST(breaks_and_levels_are_read),
        FIXTURE_TEST(comments_are_found_by_unit),
        FIXTURE_TEST(empty_months_are_empty),
        FIXTURE_TEST(sample_holds_every_kind_of_block),
        FIXTURE_TEST(edition_of_2020_differs),
        FIXTURE_TEST(publications_know_their_files),
        FIXTURE_TEST(pictures_count_as_input),
        FIXTURE_TEST(how_sure_figures_are),
        FIXTURE_TEST(former_names_are_still_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
