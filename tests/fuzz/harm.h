#ifndef FUZZ_HARM_H
#define FUZZ_HARM_H
/* Faults in files that are not text: bytes changed, put in, taken out, cut off at random. */
#include "base/buffer.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The same numbers on every machine (Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8, 2003). */
static inline size_t dice(uint32_t *state, size_t sides) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return sides ? *state % sides : 0;
}

/* One fault, behind the first `safe` bytes. */
static inline void harm(struct buffer *b, size_t safe, uint32_t *state) {
    enum { MOST = 16 };
    static const unsigned char odd[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
    size_t at = safe + dice(state, b->len - safe), n = 1 + dice(state, MOST);
    switch (dice(state, 5)) {
    case 0:
        b->bytes[at] = (char)(b->bytes[at] ^ 1 << dice(state, 8));
        break;
    case 1:
        b->bytes[at] = (char)odd[dice(state, sizeof odd)];
        break;
    case 2:
        if (at + n < b->len) {
            memmove(b->bytes + at, b->bytes + at + n, b->len - at - n);
            b->len -= n;
        }
        break;
    case 3:
        buffer_reserve(b, n);
        memmove(b->bytes + at + n, b->bytes + at, b->len - at);
        b->len += n;
        break;
    default:
        if (dice(state, 4) == 0)
            b->len = at + 1;
    }
}

/* The harmed bytes with nothing behind them, so that a sanitizer sees their end. To be freed. */
static inline char *harmed(const char *bytes, size_t *len, size_t safe, uint32_t *state) {
    struct buffer b = {0};
    buffer_add(&b, bytes, *len);
    for (size_t faults = 1 + dice(state, 4); faults > 0 && b.len > safe + 7; faults--)
        harm(&b, safe, state);
    char *exact = malloc(b.len);
    if (!exact)
        abort();
    memcpy(exact, b.bytes, b.len);
    *len = b.len;
    buffer_release(&b);
    return exact;
}

#endif
