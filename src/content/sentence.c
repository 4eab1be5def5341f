#include "content/sentence.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <string.h>

char *capitalised(struct arena *a, const char *text) {
    const char *rest = text;
    uint32_t c = utf8_next(&rest);
    char first[4];
    bool small = (c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7);
    size_t n = utf8_encode(small ? c - 32 : c, first);
    return c ? arena_printf(a, "%.*s%s", (int)n, first, rest) : arena_strdup(a, "");
}

char *uncapitalised(struct arena *a, const char *text) {
    const char *rest = text;
    uint32_t c = utf8_next(&rest);
    char first[4];
    bool capital = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    size_t n = utf8_encode(capital ? c + 32 : c, first);
    return c ? arena_printf(a, "%.*s%s", (int)n, first, rest) : arena_strdup(a, "");
}

static const char *slot_text(struct arena *a, const char *name, size_t len, const struct slot *slots,
                             size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (strlen(slots[i].name) != len || strncmp(slots[i].name + 1, name + 1, len - 1) != 0)
            continue;
        if (slots[i].name[0] == name[0])
            return slots[i].text;
        if (slots[i].name[0] == name[0] + 32)
            return capitalised(a, slots[i].text);
    }
    return NULL;
}

char *sentence_fill(struct arena *a, const char *form, const struct slot *slots, size_t n) {
    struct buffer out = {0};
    for (const char *at = form; *at;) {
        const char *end = *at == '{' ? strchr(at, '}') : NULL;
        const char *text =
            end && end > at + 1 ? slot_text(a, at + 1, (size_t)(end - at - 1), slots, n) : NULL;
        if (text) {
            buffer_puts(&out, text);
            at = end + 1;
        } else {
            buffer_putc(&out, *at++);
        }
    }
    char *filled = arena_strdup(a, buffer_text(&out));
    buffer_release(&out);
    return filled;
}

char *sentence(struct arena *a, const struct style *s, const char *key, const struct slot *slots, size_t n) {
    return sentence_fill(a, style_word(s, key), slots, n);
}
