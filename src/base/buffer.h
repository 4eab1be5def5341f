#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H
/* A growing run of bytes, always followed by a NUL. Aborts when memory is out, like the arena. */
#include <stddef.h>
#include <string.h>

struct buffer {
    char *bytes; /* owned; NULL while empty: use buffer_text for a string */
    size_t len;  /* without the NUL */
    size_t capacity;
};

void buffer_release(struct buffer *b);

/* Where the next bytes go, with room for `more` of them and the NUL: whoever writes there adds to `len`. */
char *buffer_reserve(struct buffer *b, size_t more);

void buffer_add(struct buffer *b, const void *bytes, size_t len);
void buffer_printf(struct buffer *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

static inline void buffer_puts(struct buffer *b, const char *text) {
    buffer_add(b, text, strlen(text));
}

static inline void buffer_putc(struct buffer *b, char c) {
    char *at = b->capacity - b->len > 1 ? b->bytes + b->len : buffer_reserve(b, 1);
    at[0] = c;
    at[1] = '\0';
    b->len++;
}

/* The bytes as a string, "" when empty; valid until the next change. */
const char *buffer_text(const struct buffer *b);

#endif
