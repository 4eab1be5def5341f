#include "export/csv.h"

#include "press.h"

/* What spreadsheets read wrong when it is not quoted; soft hyphens are gone. */
static void fields_are_quoted(void **state) {
    struct press *p = *state;
    struct activity a = {.month = 5, .label = "Semi\u00ADnarium; ”alla” och \"en\""};
    struct ring r = {.name = "Politik", .activities = &a};
    struct cycle c = {.id = "ar", .name = "Ett år", .rings = &r};
    struct chart chart = {.kind = CHART_WHEEL, .cycle = &c};
    struct view v = {.arena = &p->stand->arena, .style = p->stand->style};
    struct buffer b = {0};
    csv_write(&v, &chart, NULL, &b);
    assert_string_equal(
        buffer_text(&b),
        "\xEF\xBB\xBFMånad;Ring;Aktivitet\r\nMaj;Politik;\"Seminarium; ”alla” och \"\"en\"\"\"\r\n");
    buffer_release(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {press_test(fields_are_quoted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
