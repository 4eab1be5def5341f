#include "base/hash.h"

#include <nettle/md5.h>

static void write_hex(const unsigned char *digest, size_t len, char *hex) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < len; i++) {
        *hex++ = digits[digest[i] >> 4];
        *hex++ = digits[digest[i] & 15];
    }
    *hex = '\0';
}

void hash_init(struct hash *h) {
    sha256_init(&h->sha);
}

void hash_add(struct hash *h, const void *bytes, size_t len) {
    sha256_update(&h->sha, len, bytes);
}

void hash_hex(struct hash *h, char hex[HASH_HEX]) {
    unsigned char digest[SHA256_DIGEST_SIZE];
    sha256_digest(&h->sha, sizeof digest, digest);
    write_hex(digest, sizeof digest, hex);
}

void hash_md5(const void *bytes, size_t len, char hex[HASH_MD5_HEX]) {
    struct md5_ctx md5;
    unsigned char digest[MD5_DIGEST_SIZE];
    md5_init(&md5);
    md5_update(&md5, len, bytes);
    md5_digest(&md5, sizeof digest, digest);
    write_hex(digest, sizeof digest, hex);
}
