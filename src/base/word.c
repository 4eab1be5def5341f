#include "base/word.h"

#include "base/utf8.h"

/* Latin-1 has its small letters 32 behind the capital ones; × and ÷ stand where a letter would. */
static uint32_t small(uint32_t c) {
    bool capital = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    return capital ? c + 32 : c;
}

bool word_same(const char *a, const char *b) {
    uint32_t c;
    do {
        c = utf8_next(&a);
        if (small(c) != small(utf8_next(&b)))
            return false;
    } while (c);
    return true;
}
