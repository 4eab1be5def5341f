#include "draw/exif.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { TAG_ORIENTATION = 0x0112, TYPE_SHORT = 3, ENTRY = 12 };

/*
 * A TIFF structure: numbers in one of two byte orders, offsets from its start. What lies outside reads as 0.
 */
struct tiff {
    const unsigned char *bytes;
    size_t len;
    bool little_endian;
};

static unsigned byte_at(const struct tiff *t, size_t at) {
    return at < t->len ? t->bytes[at] : 0;
}

static unsigned read_16(const struct tiff *t, size_t at) {
    unsigned first = byte_at(t, at), second = byte_at(t, at + 1);
    return t->little_endian ? second << 8 | first : first << 8 | second;
}

static uint32_t read_32(const struct tiff *t, size_t at) {
    uint32_t first = read_16(t, at), second = read_16(t, at + 2);
    return t->little_endian ? second << 16 | first : first << 16 | second;
}

int exif_orientation(const unsigned char *segment, size_t len) {
    if (len < 6 || memcmp(segment, "Exif\0\0", 6) != 0)
        return 1;
    struct tiff t = {segment + 6, len - 6, len > 6 && segment[6] == 'I'};
    size_t directory = read_32(&t, 4);
    unsigned count = read_16(&t, directory);
    for (unsigned i = 0; i < count; i++) {
        size_t entry = directory + 2 + (size_t)i * ENTRY;
        if (read_16(&t, entry) != TAG_ORIENTATION || read_16(&t, entry + 2) != TYPE_SHORT)
            continue;
        unsigned orientation = read_16(&t, entry + 8);
        return orientation >= 1 && orientation <= 8 ? (int)orientation : 1;
    }
    return 1;
}
