#include "base/buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buffer_release(struct buffer *b) {
    free(b->bytes);
    *b = (struct buffer){0};
}

char *buffer_reserve(struct buffer *b, size_t more) {
    if (more >= SIZE_MAX / 2 - b->len)
        abort();
    size_t need = b->len + more + 1;
    if (need > b->capacity) {
        size_t room = b->capacity ? b->capacity : 256;
        while (room < need)
            room *= 2;
        char *moved = realloc(b->bytes, room);
        if (!moved)
            abort();
        b->bytes = moved;
        b->capacity = room;
    }
    return b->bytes + b->len;
}

void buffer_add(struct buffer *b, const void *bytes, size_t len) {
    buffer_reserve(b, len);
    if (len)
        memcpy(b->bytes + b->len, bytes, len);
    b->len += len;
    b->bytes[b->len] = '\0';
}

void buffer_printf(struct buffer *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0)
        abort();
    buffer_reserve(b, (size_t)len);
    vsnprintf(b->bytes + b->len, (size_t)len + 1, format, again);
    b->len += (size_t)len;
    va_end(again);
}

const char *buffer_text(const struct buffer *b) {
    return b->bytes ? b->bytes : "";
}
