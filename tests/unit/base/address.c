#include "base/address.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void addresses_become_ascii(void **state) {
    static const struct {
        const char *text, *ascii;
    } cases[] = {
        {"https://www.example.se", "https://www.example.se"},
        {"https://www.example.se/a(b)/c%20d?x=1&y='q'#frag",
         "https://www.example.se/a(b)/c%20d?x=1&y='q'#frag"},
        {"https://example.se/hälsa/ö?å=ä#é", "https://example.se/h%C3%A4lsa/%C3%B6?%C3%A5=%C3%A4#%C3%A9"},
        {"https://example.se?fråga", "https://example.se?fr%C3%A5ga"},
        {"https://example.se#mål", "https://example.se#m%C3%A5l"},
        {"https://example.se/två ord", "https://example.se/tv%C3%A5%20ord"},
        {"https://example.se/\\sökväg\\", "https://example.se/%5Cs%C3%B6kv%C3%A4g%5C"},
        {"https://example.se/a|b[c]{d}\"<>^`", "https://example.se/a%7Cb%5Bc%5D%7Bd%7D%22%3C%3E%5E%60"},
        {"https://example.se/a#b#c", "https://example.se/a#b%23c"},
        {"https://example.se/a?b?c", "https://example.se/a?b?c"},
        {"https://värmland.example.se/", "https://xn--vrmland-5wa.example.se/"},
        {"https://VÄRMLAND.example.se:8443/", "https://xn--vrmland-5wa.example.se:8443/"},
        {"https://xn--vrmland-5wa.example.se/", "https://xn--vrmland-5wa.example.se/"},
        {"https://faß.example", "https://xn--fa-hia.example"}, /* IDNA2003 makes "fass" of it */
        {"https://va\u0308rmland.se", "https://xn--vrmland-5wa.se"},
        {"http://192.0.2.1:80/x", "http://192.0.2.1:80/x"},
        {"https://example.se./", "https://example.se./"},
        {"mailto:nya.perspektiv@example.se", "mailto:nya.perspektiv@example.se"},
        {"mailto:nya@example.se?subject=Hej%20å", "mailto:nya@example.se?subject=Hej%20%C3%A5"},
        {"mailto:nya@example.se?subject=Fråga om mål&body=Hej",
         "mailto:nya@example.se?subject=Fr%C3%A5ga%20om%20m%C3%A5l&body=Hej"},
        {"mailto:åsa+np@värmland.se", "mailto:%C3%A5sa+np@xn--vrmland-5wa.se"},
        {"mailto:a@example.se,b@example.se?cc=c@example.se",
         "mailto:a@example.se,b@example.se?cc=c@example.se"},
    };
    struct arena a;
    const char *reason;
    (void)state;
    arena_init(&a);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *ascii = address_ascii(&a, cases[i].text, &reason);
        assert_string_equal(ascii ? ascii : reason, cases[i].ascii);
    }
    arena_release(&a);
}

static void what_is_no_address_has_a_reason(void **state) {
    static const struct {
        const char *text, *reason;
    } cases[] = {
        {"www.example.se", "it begins with neither https:// nor http:// nor mailto:"},
        {"ftp://example.se", "it begins with neither https:// nor http:// nor mailto:"},
        {"https://", "it has no host"},
        {"https:///a", "it has no host"},
        {"https://?a", "it has no host"},
        {"https://exam ple.se", "\"exam ple.se\" is no host"},
        {"https://example..se", "\"example..se\" is no host"},
        {"https://.se", "\".se\" is no host"},
        {"https://-värmland.se", "\"-värmland.se\" is no host: string start/ends with forbidden hyphen"},
        {"https://a:b/c", "what stands behind the colon is no port"},
        {"https://namn:ord@example.se", "a name or a password before the host is no reader's"},
        {"https://example.se/100%",
         "a % is not followed by two hexadecimal digits: a percent sign itself is %25"},
        {"https://example.se/%2å",
         "a % is not followed by two hexadecimal digits: a percent sign itself is %25"},
        {"mailto:", "\"\" is no mail address"},
        {"mailto:example.se", "\"example.se\" is no mail address"},
        {"mailto:@example.se", "\"@example.se\" is no mail address"},
        {"mailto:a@", "it has no host"},
        {"mailto:a@b@example.se", "\"b@example.se\" is no host"},
        {"mailto:a@example.se,", "\"\" is no mail address"},
    };
    struct arena a;
    (void)state;
    arena_init(&a);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *reason = NULL, *ascii = address_ascii(&a, cases[i].text, &reason);
        assert_null(ascii);
        assert_string_equal(reason, cases[i].reason);
    }
    arena_release(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_become_ascii),
        cmocka_unit_test(what_is_no_address_has_a_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
