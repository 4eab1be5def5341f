#include "base/word.h"

#include "base/utf8.h"

bool word_same(const char *a, const char *b) {
    uint32_t c;
    do {
        c = utf8_next(&a);
        if (utf8_small(c) != utf8_small(utf8_next(&b)))
            return false;
    } while (c);
    return true;
}
