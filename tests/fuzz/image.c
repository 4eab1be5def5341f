/*
 * fuzz-image FOLDER ROUNDS: reads every picture of the folder ROUNDS times, with bytes changed, inserted, taken out and cut
 * off at random. Each is decoded or refused with one error; whatever is decoded holds as many bytes as it must.
 */
#include "base/buffer.h"
#include "base/file.h"
#include "draw/image.h"
#include "input/edition.h"

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The same numbers on every machine (Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8, 2003). */
static size_t dice(uint32_t *state, size_t sides) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return sides ? *state % sides : 0;
}

/* One fault, behind the bytes that tell the kind of file. */
static void harm(struct buffer *b, uint32_t *state) {
    enum { SAFE = 9, MOST = 16 };
    static const unsigned char odd[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
    size_t at = SAFE + dice(state, b->len - SAFE), n = 1 + dice(state, MOST);
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

static bool sound(const struct image *i) {
    if (i->columns < 1 || i->rows < 1 || i->orientation < 1 || i->orientation > 8 || (i->components != 1 && i->components != 3))
        return false;
    return i->kind == IMAGE_JPEG ? i->len > 4 : i->len == (size_t)i->columns * (size_t)i->rows * (size_t)i->components;
}

static bool round_passes(const char *name, const char *bytes, size_t len, uint32_t *state, size_t *decoded) {
    struct arena a;
    struct diag d;
    struct buffer b = {0};
    struct image image;
    arena_init(&a);
    diag_init(&d);
    buffer_add(&b, bytes, len);
    for (size_t faults = 1 + dice(state, 4); faults > 0 && b.len > 16; faults--)
        harm(&b, state);
    char *exact = malloc(b.len); /* so that the sanitizer sees its end */
    memcpy(exact, b.bytes, b.len);
    struct picture p = {.at = {"edition.xml", 1}, .path = name, .bytes = exact, .len = b.len};
    bool read = image_read(&a, &p, &d, &image), ok = read ? !d.errors && sound(&image) : d.errors == 1;
    *decoded += read;
    free(exact);
    buffer_release(&b);
    diag_release(&d);
    arena_release(&a);
    return ok;
}

static bool picture_passes(const char *folder, const char *name, long rounds) {
    struct arena a;
    struct diag d;
    char *bytes;
    size_t len, decoded = 0;
    uint32_t state = 2463534242u;
    bool ok = true;
    arena_init(&a);
    diag_init(&d);
    if (!file_read(&a, file_join(&a, folder, name), &d, &bytes, &len))
        ok = false;
    for (long i = 0; ok && i < rounds; i++)
        ok = round_passes(name, bytes, len, &state, &decoded);
    printf("%s %s: %zu of %ld decoded\n", ok ? "ok" : "not ok", name, decoded, rounds);
    diag_release(&d);
    arena_release(&a);
    return ok;
}

static int is_picture(const struct dirent *e) {
    const char *end = strrchr(e->d_name, '.');
    return end && (strcmp(end, ".png") == 0 || strcmp(end, ".jpg") == 0);
}

int main(int argc, char **argv) {
    struct dirent **names;
    if (argc != 3)
        return 2;
    int n = scandir(argv[1], &names, is_picture, alphasort);
    bool ok = n > 0;
    for (int i = 0; i < n; i++) {
        ok &= picture_passes(argv[1], names[i]->d_name, atol(argv[2]));
        free(names[i]);
    }
    free(names);
    return ok ? 0 : 1;
}
