#include "base/hash.h"

void hash_init(struct hash *h) {
    sha256_init(&h->sha);
}

void hash_add(struct hash *h, const void *bytes, size_t len) {
    sha256_update(&h->sha, len, bytes);
}

void hash_hex(struct hash *h, char hex[HASH_HEX]) {
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[SHA256_DIGEST_SIZE];
    sha256_digest(&h->sha, sizeof digest, digest);
    for (size_t i = 0; i < sizeof digest; i++) {
        hex[2 * i] = digits[digest[i] >> 4];
        hex[2 * i + 1] = digits[digest[i] & 15];
    }
    hex[HASH_HEX - 1] = '\0';
}
