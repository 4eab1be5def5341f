/* The rows behind a figure. What is said of them stands in tests/golden/trace/. */
#include "figures/provenance.h"

#include "fixture.h"

struct hand {
    struct edition edition;
    struct unit kil, region;
    struct indicator indicator, *list[1];
    struct kpi kpis[2];
};

static struct hand *hand_new(struct fixture *f) {
    struct hand *h = ARENA_NEW(&f->arena, struct hand);
    h->region = (struct unit){
        .code = "0017", .name = "Värmland", .level = LEVEL_REGION, .mean = "G33624", .index = 1};
    h->kil = (struct unit){.code = "1715", .name = "Kil", .next = &h->region};
    h->kpis[0] = (struct kpi){.id = "N1", .uncertainty = "N9", .next = &h->kpis[1]};
    h->kpis[1] = (struct kpi){.id = "N2"};
    h->indicator = (struct indicator){.id = "i", .number = 1, .scale = 1, .by_sex = true, .kpis = h->kpis};
    h->list[0] = &h->indicator;
    h->edition = (struct edition){.figures_until = 2020,
                                  .units = &h->kil,
                                  .region = &h->region,
                                  .indicators = h->list,
                                  .n_indicators = 1};
    return h;
}

/*
 * "N1 1715 T 71.5 @1 (71.6 @1>2)": key, value, batch, former values with both batches; a margin begins with
 * ±.
 */
static const char *trace_text(struct fixture *f, struct hand *h, const struct unit *u, enum sex sex,
                              int year) {
    const struct provenance *p;
    const char *text = "";
    assert_true(store_trace(f->store, &f->arena, &h->edition, &h->indicator, u, sex, year, &f->diag, &p));
    for (; p; p = p->next) {
        text = arena_printf(&f->arena, "%s%s%s%s %s %c", text, *text ? "; " : "", p->is_margin ? "±" : "",
                            p->row.kpi, p->row.unit, "TKM"[p->row.sex]);
        if (p->found && p->now.given)
            text = arena_printf(&f->arena, "%s %g @%d", text, p->now.value, (int)p->now.batch.id);
        else
            text = arena_printf(&f->arena, "%s %s", text, p->found ? "null" : "none");
        for (const struct former_observation *o = p->former; o; o = o->next)
            text = arena_printf(&f->arena, "%s (%g @%d>%d)", text, o->was.value, (int)o->was.batch.id,
                                (int)o->replaced_by.id);
    }
    return text;
}

static void each_kpi_with_its_margin(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f);
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL,
                             arena_printf(&f->arena, "%s,%s,%s", row_of(f, "N1", "1715", 2019, 'T', "71.5"),
                                          row_of(f, "N9", "1715", 2019, 'T', "2"),
                                          row_of(f, "N2", "1715", 2019, 'T', "null"))));
    assert_string_equal(trace_text(f, h, &h->kil, SEX_TOTAL, 2019),
                        "N1 1715 T 71.5 @1; ±N9 1715 T 2 @1; N2 1715 T null");
    assert_string_equal(trace_text(f, h, &h->kil, SEX_MEN, 2019),
                        "N1 1715 M none; ±N9 1715 M none; N2 1715 M none");
    fixture_close(f);
}

static void former_values_the_latest_first(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f);
    (void)state;
    h->kpis[0] = (struct kpi){.id = "N1"};
    assert_true(fixture_rows(f, BATCH_EXAMPLE, row_of(f, "N1", "1715", 2019, 'T', "71.5")));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2019, 'T', "71.6")));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2019, 'T', "71.7")));
    assert_string_equal(trace_text(f, h, &h->kil, SEX_TOTAL, 2019),
                        "N1 1715 T 71.7 @3 (71.6 @2>3) (71.5 @1>2)");
    const struct provenance *p;
    assert_true(
        store_trace(f->store, &f->arena, &h->edition, &h->indicator, &h->kil, SEX_TOTAL, 2019, &f->diag, &p));
    assert_int_equal(p->former->next->was.batch.kind, BATCH_EXAMPLE);
    assert_int_equal(p->now.batch.kind, BATCH_REAL);
    assert_int_equal(strlen(p->now.batch.sha256), 64);
    assert_string_equal(p->now.batch.imported, NOW);
    assert_string_equal(p->now.batch.format, "v2");
    assert_string_equal(p->now.batch.map, "");
    fixture_close(f);
}

static void a_group_in_its_regions_place(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f);
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL,
                             arena_printf(&f->arena, "%s,%s,%s", row_of(f, "N1", "G33624", 2019, 'T', "71.5"),
                                          row_of(f, "N2", "0017", 2017, 'T', "60"),
                                          row_of(f, "N2", "G33624", 2019, 'T', "61"))));
    assert_string_equal(trace_text(f, h, &h->region, SEX_TOTAL, 2019), "N1 G33624 T 71.5 @1; N2 0017 T none");
    fixture_close(f);
}

static void each_sex_from_its_own_kpi(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f);
    (void)state;
    h->kpis[0] = (struct kpi){.id = "N1", .part = PART_WOMEN, .next = &h->kpis[1]};
    h->kpis[1] = (struct kpi){.id = "N2", .part = PART_MEN};
    assert_string_equal(trace_text(f, h, &h->kil, SEX_WOMEN, 2019), "N1 1715 T none");
    assert_string_equal(trace_text(f, h, &h->kil, SEX_MEN, 2019), "N2 1715 T none");
    assert_string_equal(trace_text(f, h, &h->kil, SEX_TOTAL, 2019), "");
    fixture_close(f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kpi_with_its_margin),
        cmocka_unit_test(former_values_the_latest_first),
        cmocka_unit_test(a_group_in_its_regions_place),
        cmocka_unit_test(each_sex_from_its_own_kpi),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
