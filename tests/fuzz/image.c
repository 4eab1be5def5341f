/*
 * fuzz-image FOLDER DATA ROUNDS: reads every picture of the folder ROUNDS times, with bytes changed,
 * inserted, taken out and cut off at random. Each is decoded or refused with one error; whatever is decoded
 * holds as many bytes as it must, and so do its inks on the press of the data folder's printer "offset".
 */
#include "base/file.h"
#include "draw/separation.h"
#include "harm.h"
#include "model/edition.h"

#include <dirent.h>
#include <stdio.h>

static bool sound(const struct image *i) {
    if (i->columns < 1 || i->rows < 1 || i->orientation < 1 || i->orientation > 8 ||
        (i->components != 1 && i->components != 3))
        return false;
    return i->kind == IMAGE_JPEG ? i->len > 4
                                 : i->len == (size_t)i->columns * (size_t)i->rows * (size_t)i->components;
}

/* What decodes for the screen does so once more for print, or says why not. */
static bool separates(const struct image *i, const struct press *press, struct diag *d) {
    struct buffer inks = {0};
    bool ok = i->components == 1 ||
              (image_separate(i, press, d, &inks) ? inks.len == (size_t)i->columns * (size_t)i->rows * 4
                                                  : d->errors == 1);
    buffer_release(&inks);
    return ok;
}

static bool round_passes(const struct press *press, const char *name, const char *bytes, size_t len,
                         uint32_t *state, size_t *decoded) {
    enum { SAFE = 9 }; /* tell the kind of file */
    struct arena a;
    struct diag d;
    struct image image;
    arena_init(&a);
    diag_init(&d);
    char *exact = harmed(bytes, &len, SAFE, state);
    struct picture p = {.at = {"edition.xml", 1}, .path = name, .bytes = exact, .len = len};
    bool read = image_read(&a, &p, &d, &image);
    bool ok = read ? !d.errors && sound(&image) && separates(&image, press, &d) : d.errors == 1;
    *decoded += read;
    free(exact);
    diag_release(&d);
    arena_release(&a);
    return ok;
}

static bool picture_passes(const struct press *press, const char *folder, const char *name, long rounds) {
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
        ok = round_passes(press, name, bytes, len, &state, &decoded);
    printf("%s %s: %zu of %ld decoded\n", ok ? "ok" : "not ok", name, decoded, rounds);
    diag_release(&d);
    arena_release(&a);
    return ok;
}

static int is_picture(const struct dirent *e) {
    const char *end = strrchr(e->d_name, '.');
    return end && (strcmp(end, ".png") == 0 || strcmp(end, ".jpg") == 0);
}

static bool all_pass(const struct press *press, const char *folder, long rounds) {
    struct dirent **names;
    int n = scandir(folder, &names, is_picture, alphasort);
    bool ok = n > 0;
    for (int i = 0; i < n; i++) {
        ok &= picture_passes(press, folder, names[i]->d_name, rounds);
        free(names[i]);
    }
    free(names);
    return ok;
}

int main(int argc, char **argv) {
    struct arena a;
    struct diag d;
    struct printer *printer;
    struct press *press = NULL;
    if (argc != 4)
        return 2;
    arena_init(&a);
    diag_init(&d);
    bool ok = printer_read(&a, argv[2], "offset", &d, &printer) && press_open(printer, &d, &press) &&
              all_pass(press, argv[1], atol(argv[3]));
    press_close(press);
    diag_release(&d);
    arena_release(&a);
    return ok ? 0 : 1;
}
