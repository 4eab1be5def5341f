#ifndef BASE_HASH_H
#define BASE_HASH_H
/* SHA-256 (FIPS 180-4), of whole inputs: it names import batches and seeds each PDF's /ID. */
#include <nettle/sha2.h>
#include <stddef.h>

enum { HASH_HEX = 65 }; /* room for the digest in hexadecimal and a NUL */

struct hash {
    struct sha256_ctx sha;
};

void hash_init(struct hash *h);
void hash_add(struct hash *h, const void *bytes, size_t len);

/* The digest of all that was added; the hash is empty afterwards. */
void hash_hex(struct hash *h, char hex[HASH_HEX]);

/* MD5 (RFC 1321) of the bytes: only where a format wants it, and against accidents alone. */
enum { HASH_MD5_HEX = 33 };
void hash_md5(const void *bytes, size_t len, char hex[HASH_MD5_HEX]);

#endif
