#include "base/hash.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

/* FIPS 180-4's examples, and the empty input. */
static const struct {
    const char *text, *hex;
} vectors[] = {
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
};

static void known_digests(void **state) {
    struct hash h;
    char hex[HASH_HEX];
    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        hash_init(&h);
        hash_add(&h, vectors[i].text, strlen(vectors[i].text));
        hash_hex(&h, hex);
        assert_string_equal(hex, vectors[i].hex);
    }
}

/* RFC 1321, A.5. */
static void known_md5(void **state) {
    char hex[HASH_MD5_HEX];
    (void)state;
    hash_md5("message digest", 14, hex);
    assert_string_equal(hex, "f96b697d7cb7938d525a2f31aaf161d0");
}

static void pieces_make_the_same_digest(void **state) {
    static char million[1000000];
    static const size_t steps[] = {1, 63, 64, 65, 1000, 999983};
    struct hash h;
    char hex[HASH_HEX];
    (void)state;
    memset(million, 'a', sizeof million);
    for (size_t k = 0; k < sizeof steps / sizeof *steps; k++) {
        hash_init(&h);
        for (size_t at = 0; at < sizeof million; at += steps[k])
            hash_add(&h, million + at, at + steps[k] < sizeof million ? steps[k] : sizeof million - at);
        hash_hex(&h, hex);
        assert_string_equal(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
}

static void a_digest_empties_the_hash(void **state) {
    struct hash h;
    char hex[HASH_HEX];
    (void)state;
    hash_init(&h);
    hash_add(&h, "before", 6);
    hash_hex(&h, hex);
    hash_hex(&h, hex);
    assert_string_equal(hex, vectors[0].hex);
    hash_add(&h, "abc", 3);
    hash_hex(&h, hex);
    assert_string_equal(hex, vectors[1].hex);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_digests),
        cmocka_unit_test(known_md5),
        cmocka_unit_test(pieces_make_the_same_digest),
        cmocka_unit_test(a_digest_empties_the_hash),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
