/*
 * fuzz-csv FOLDER ROUNDS: imports every CSV file of the folder ROUNDS times, with bytes of it or of its map
 * changed, put in, taken out and cut off at random. Each is imported, and every row of it is there, or
 * refused with an error, and nothing is.
 */
#include "base/buffer.h"
#include "base/file.h"
#include "figures/database.h"
#include "import/import.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The same numbers on every machine (Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8, 2003). */
static size_t dice(uint32_t *state, size_t sides) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return sides ? *state % sides : 0;
}

static void harm(struct buffer *b, uint32_t *state) {
    static const char odd[] = "\"\";,\t.=[]#\n\r -0\xc3\xa0\xff\x1b"; /* and the NUL at its end */
    size_t at = dice(state, b->len), n = 1 + dice(state, 12);
    if (at + n >= b->len)
        return;
    switch (dice(state, 4)) {
    case 0:
        b->bytes[at] = odd[dice(state, sizeof odd)];
        break;
    case 1:
        memmove(b->bytes + at, b->bytes + at + n, b->len - at - n);
        b->len -= n;
        break;
    case 2:
        buffer_reserve(b, n);
        memmove(b->bytes + at + n, b->bytes + at, b->len - at);
        b->len += n;
        break;
    default:
        if (dice(state, 8) == 0)
            b->len = at + 1;
    }
}

struct bench {
    struct arena arena;
    struct diag diag;
    char *texts[2]; /* the file and its map, as they are when whole */
    size_t lengths[2];
    const char *paths[2]; /* where the harmed ones are written */
    const char *units;    /* the catalogue that the file's names are in */
};

static bool write_harmed(struct bench *b, uint32_t *state) {
    bool ok = true;
    for (int i = 0; i < 2; i++) {
        struct buffer text = {0};
        buffer_add(&text, b->texts[i], b->lengths[i]);
        for (size_t faults = dice(state, 3); faults > 0; faults--)
            harm(&text, state);
        ok &= file_replace(b->paths[i], buffer_text(&text), text.len, &b->diag);
        buffer_release(&text);
    }
    return ok;
}

/* Whether what the database holds goes with what was said. */
static bool sound(struct store *s, struct diag *d, bool ok, const struct import_report *r) {
    int64_t rows = -1, batches = -1;
    if (!database_integer(s, d, "SELECT count(*) FROM observation", &rows) ||
        !database_integer(s, d, "SELECT count(*) FROM batch WHERE format = 'csv'", &batches))
        return false;
    if (!ok)
        return rows == 0 && batches == 0 && d->errors > 0;
    return (size_t)rows == r->added && r->added + r->unchanged == r->rows && batches == 1 && d->errors == 0;
}

static bool round_passes(struct bench *b, uint32_t *state, size_t *imported) {
    static const char now[] = "2025-03-01T10:00:00Z";
    struct diag d;
    struct store *s = NULL;
    struct import_report r;
    diag_init(&d);
    bool ready = write_harmed(b, state) && store_create(":memory:", &d, &s) &&
                 import_json(s, b->units, BATCH_REAL, now, &d, &r);
    bool ok = ready && import_csv(s, b->paths[0], b->paths[1], BATCH_EXAMPLE, now, &d, &r);
    bool passes = ready && sound(s, &d, ok, &r);
    *imported += ok;
    store_close(s);
    diag_release(&d);
    return passes;
}

static bool file_passes(const char *folder, const char *name, const char *work, long rounds) {
    struct bench b = {.paths = {NULL}};
    uint32_t state = 2463534242u;
    size_t imported = 0;
    arena_init(&b.arena);
    diag_init(&b.diag);
    const char *csv = file_join(&b.arena, folder, name), *map = import_map_beside(&b.arena, csv);
    b.paths[0] = file_join(&b.arena, work, "harmed.csv");
    b.paths[1] = file_join(&b.arena, work, "harmed.map");
    b.units = file_join(&b.arena, folder, "../kolada/municipality-v3-2026-03.json");
    bool ok = file_read(&b.arena, csv, &b.diag, &b.texts[0], &b.lengths[0]) &&
              file_read(&b.arena, map, &b.diag, &b.texts[1], &b.lengths[1]);
    for (long i = 0; ok && i < rounds; i++)
        ok = round_passes(&b, &state, &imported);
    printf("%s %s: %zu of %ld imported\n", ok ? "ok" : "not ok", name, imported, rounds);
    for (int i = 0; i < 2; i++)
        unlink(b.paths[i]);
    diag_release(&b.diag);
    arena_release(&b.arena);
    return ok;
}

static int is_csv(const struct dirent *e) {
    const char *end = strrchr(e->d_name, '.');
    return end && strcmp(end, ".csv") == 0;
}

int main(int argc, char **argv) {
    char work[] = "/tmp/perspektiv-XXXXXX";
    struct dirent **names;
    if (argc != 3 || !mkdtemp(work))
        return 2;
    int n = scandir(argv[1], &names, is_csv, alphasort);
    bool ok = n > 0;
    for (int i = 0; i < n; i++) {
        ok &= file_passes(argv[1], names[i]->d_name, work, atol(argv[2]));
        free(names[i]);
    }
    free(names);
    rmdir(work);
    return ok ? 0 : 1;
}
