#include "pdf/number.h"

#include <assert.h>
#include <stdbool.h>

enum { INTEGER_ROOM = 20, DECIMAL_ROOM = 7 + NUMBER_DECIMALS };

static char *put_whole(char *at, uint64_t whole) {
    char digits[INTEGER_ROOM];
    int n = 0;
    do
        digits[n++] = (char)('0' + whole % 10);
    while (whole /= 10);
    while (n)
        *at++ = digits[--n];
    return at;
}

static uint64_t size_of(int64_t value) {
    return value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
}

/* `scale`: a power of ten. Inlined, since content is numbers for the most part: lengths divide by constants.
 */
static inline char *put_scaled(char *at, int64_t value, uint64_t scale) {
    uint64_t size = size_of(value), most = NUMBER_MOST * scale;
    size = size < most ? size : most;
    uint64_t rest = size % scale;
    if (value < 0)
        *at++ = '-';
    if (size >= scale || !rest)
        at = put_whole(at, size / scale);
    if (rest)
        *at++ = '.';
    for (; rest; rest %= scale) {
        rest *= 10;
        *at++ = (char)('0' + rest / scale);
    }
    return at;
}

static void buffer_end(struct buffer *b, const char *end) {
    b->len = (size_t)(end - b->bytes);
    b->bytes[b->len] = '\0';
}

void number_decimal(struct buffer *b, int64_t value, int decimals) {
    assert(decimals >= 0 && decimals <= NUMBER_DECIMALS);
    uint64_t scale = 1;
    for (int i = 0; i < decimals; i++)
        scale *= 10;
    buffer_end(b, put_scaled(buffer_reserve(b, DECIMAL_ROOM), value, scale));
}

char *number_length_at(char *at, mpt m) {
    return put_scaled(at, m, 1000);
}

void number_length(struct buffer *b, mpt m) {
    buffer_end(b, number_length_at(buffer_reserve(b, NUMBER_LENGTH), m));
}

void number_rectangle(struct buffer *b, mpt left, mpt bottom, mpt right, mpt top) {
    const mpt sides[] = {left, bottom, right, top};
    for (int i = 0; i < 4; i++) {
        buffer_putc(b, i ? ' ' : '[');
        number_length(b, sides[i]);
    }
    buffer_putc(b, ']');
}

void number_integer(struct buffer *b, int64_t value) {
    char *at = buffer_reserve(b, 1 + INTEGER_ROOM);
    if (value < 0)
        *at++ = '-';
    buffer_end(b, put_whole(at, size_of(value)));
}
