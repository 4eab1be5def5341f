#include "figures/kpi_title.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* As Kolada's catalogue has them. */
static void titles_say_measures(void **state) {
    static const struct {
        const char *title;
        enum measure measure;
    } cases[] = {
        {"Gymnasieelever med examen inom 4 år, hemkommun, andel (%)", MEASURE_PERCENT},
        {"Elever i åk 5: Känner du dig trygg i skolan? Andel som svarat \"Helt och hållet\", (%)",
         MEASURE_PERCENT},
        {"20-åringar som har avslutat treårigt gymnasium. andel (%).", MEASURE_PERCENT},
        {"Självmord, 5-årsm, antal/100 000 inv, 15 år+", MEASURE_PER_100000},
        {"Fallskador bland personer 80+, antal/100\u00a0000 inv (-2022)", MEASURE_PER_100000},
        {"Barn i familjehem, antal/1000 inv 0-20 år", MEASURE_PER_1000},
        {"Medellivslängd män, år", MEASURE_YEARS},
        {"Patientupplevd kvalitet i primärvården, index (-2024)", MEASURE_INDEX},
        {"Elever i åk. 9, meritvärde kommunala skolor, genomsnitt (17 ämnen)", MEASURE_POINTS},
        {"Kostnad grundskola, kr/elev", MEASURE_KRONOR},
        {"Nettokostnad äldreomsorg, kr/inv", MEASURE_KRONOR},
        {"Invånare totalt, antal", MEASURE_NUMBER},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        enum measure measure = MEASURE_COUNT;
        assert_true(kpi_title_measure(cases[i].title, &measure));
        assert_int_equal(measure, cases[i].measure);
    }
}

static void other_titles_say_none(void **state) {
    enum measure measure;
    (void)state;
    assert_false(kpi_title_measure(NULL, &measure));
    assert_false(kpi_title_measure("", &measure));
    assert_false(kpi_title_measure("Brukarbedömning hemtjänst - bemötande, medelvärde", &measure));
    assert_false(kpi_title_measure("Invånare 0-19 år, antal barn i hushållet", &measure));
}

static void margins(void **state) {
    (void)state;
    assert_true(kpi_title_is_margin("Osäkerhetstal - Andel invånare 16-84 år, andel (%)"));
    assert_false(kpi_title_is_margin("Andel invånare (osäkerhetstal saknas)"));
    assert_false(kpi_title_is_margin(NULL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(titles_say_measures),
        cmocka_unit_test(other_titles_say_none),
        cmocka_unit_test(margins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
