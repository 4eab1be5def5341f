#include "xml/datatype.h"

#include "../input/fixture.h"
#include "xml/node.h"

#include <libxml/parser.h>

struct schema_in_hand {
    xmlDoc *doc;
    struct grammar grammar;
};

/* A grammar whose only attribute follows the pattern; returns that attribute. */
static const xmlNode *pattern(struct fixture *f, struct schema_in_hand *s, const char *text) {
    const char *schema = arena_printf(
        &f->arena,
        "<grammar xmlns='http://relaxng.org/ns/structure/1.0'"
        " xmlns:a='http://relaxng.org/ns/compatibility/annotations/1.0'"
        " datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>"
        "<start><element name='box'><attribute name='x'>%s</attribute></element></start>"
        "<define name='year'><data type='integer'><param name='minInclusive'>1990</param></data></define>"
        "</grammar>",
        text);
    s->doc = xmlReadMemory(schema, (int)strlen(schema), NULL, NULL, 0);
    grammar_init(&s->grammar, &f->arena, xmlDocGetRootElement(s->doc));
    return s->grammar.start->attributes->pattern;
}

#define DATA(type, more) "<data type='" type "'>" more "</data>"
#define PARAM(name, value) "<param name='" name "'>" value "</param>"

static void values_are_allowed_as_the_pattern_says(void **state) {
    static const struct {
        const char *pattern, *allowed[4], *refused[4];
    } cases[] = {
        {"", {"anything", ""}, {NULL}},
        {"<text/>", {"anything", ""}, {NULL}},
        {"<empty/>", {""}, {"x"}},
        {"<value>up</value>", {"up"}, {"down", ""}},
        {"<choice><value>up</value><value>down</value></choice>", {"up", "down"}, {"left"}},
        {"<choice><value>up</value><text/></choice>", {"up", "left"}, {NULL}},
        {DATA("integer", ""), {"7", "-7"}, {"7.5", "seven", ""}},
        {DATA("unheard-of", ""), {"whatever"}, {NULL}},
        {DATA("decimal", PARAM("minInclusive", "0") PARAM("maxInclusive", "9")),
         {"0", "9", "4.5"},
         {"-0.1", "9.1", "4,5"}},
        {DATA("decimal", PARAM("minExclusive", "0")), {"0.001"}, {"0", "-1"}},
        {DATA("decimal", PARAM("maxInclusive", "none")), {"1000"}, {NULL}},
        {DATA("decimal", PARAM("fractionDigits", "1")), {"1.25"}, {NULL}}, /* left to libxml2's validator */
        {DATA("token", PARAM("minLength", "2")), {"åä", "ett"}, {"å", ""}},
        {DATA("token", PARAM("minLength", "few")), {NULL}, {"ett"}},
        {DATA("token", PARAM("pattern", "[A-Z][0-9]+")), {"N1", "U21454"}, {"n1", "N"}},
        {DATA("token", PARAM("pattern", "[")), {NULL}, {"N1"}},
        {"<list><oneOrMore><ref name='year'/></oneOrMore></list>",
         {"1990", "1990 2020"},
         {"", "1989", "1990 x"}},
        {"<ref name='year'/>", {"2000"}, {"1989"}},
        {"<a:documentation>of the box</a:documentation><value>up</value>", {"up"}, {"of the box"}},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct schema_in_hand s;
        const xmlNode *p = pattern(f, &s, cases[i].pattern);
        for (size_t k = 0; k < 4 && cases[i].allowed[k]; k++)
            if (!datatype_allows(&s.grammar, p, cases[i].allowed[k]))
                fail_msg("%s refuses \"%s\"", cases[i].pattern, cases[i].allowed[k]);
        for (size_t k = 0; k < 4 && cases[i].refused[k]; k++)
            if (datatype_allows(&s.grammar, p, cases[i].refused[k]))
                fail_msg("%s allows \"%s\"", cases[i].pattern, cases[i].refused[k]);
        xmlFreeDoc(s.doc);
    }
}

static void hints_say_what_is_allowed(void **state) {
    static const struct {
        const char *pattern, *words;
    } cases[] = {
        {"<text/>", ""},
        {"<choice><empty/><value>up</value></choice>", "up"},
        {"<choice><value>up</value><value>down</value></choice>", "one of up, down"},
        {DATA("date", ""), "a date such as 2025-04-25"},
        {DATA("token", ""), ""},
        {"<ref name='year'/>", "a whole number, at least 1990"},
        {DATA("integer", PARAM("minInclusive", "1") PARAM("maxInclusive", "12")),
         "a whole number from 1 to 12"},
        {DATA("integer", PARAM("maxInclusive", "12")), "a whole number"},
        {DATA("decimal", PARAM("minExclusive", "0")), "a number with a decimal point, such as 2.5, above 0"},
        {"<choice><value>none</value>" DATA("positiveInteger", "") "</choice>",
         "none, a whole number above 0"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct schema_in_hand s;
        const xmlNode *p = pattern(f, &s, cases[i].pattern);
        assert_string_equal(datatype_words(&s.grammar, p), cases[i].words);
        xmlFreeDoc(s.doc);
    }
}

static void what_was_meant_is_among_the_values(void **state) {
    struct fixture *f = *state;
    struct schema_in_hand s;
    const xmlNode *p = pattern(f, &s, "<choice><value>up</value><group><value>down</value></group></choice>");
    struct near near = near_begin("donw");
    datatype_near(&s.grammar, p, &near);
    assert_string_equal(near.best, "down");
    xmlFreeDoc(s.doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(values_are_allowed_as_the_pattern_says),
        FIXTURE_TEST(hints_say_what_is_allowed),
        FIXTURE_TEST(what_was_meant_is_among_the_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
