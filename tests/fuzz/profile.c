/*
 * fuzz-profile DATA ROUNDS: opens the profile of the data folder's printer "offset" ROUNDS times, with bytes
 * changed, inserted, taken out and cut off at random. Each is refused with one error, or converts colours
 * without more ink than the limit.
 */
#include "draw/press.h"
#include "harm.h"

#include <stdio.h>

static bool round_passes(const struct printer *whole, uint32_t *state, size_t *opened) {
    struct diag d;
    struct press *press = NULL;
    struct printer p = *whole;
    char *icc = harmed(whole->icc, &p.icc_len, 4, state);
    p.icc = icc;
    /* The length that the header tells fits, or nearly all would be refused for that alone. */
    for (int i = 0; i < 4 && p.icc_len > 4; i++)
        icc[i] = (char)(p.icc_len >> (24 - 8 * i));
    diag_init(&d);
    bool ok = true;
    if (press_open(&p, &d, &press)) {
        unsigned char rgb[3], cmyk[4];
        for (int i = 0; i < 3; i++)
            rgb[i] = (unsigned char)dice(state, 256);
        press_convert(press, rgb, 1, cmyk);
        unsigned limit = (unsigned)p.ink_limit * 255 / 100,
                 inks = (unsigned)cmyk[0] + cmyk[1] + cmyk[2] + cmyk[3];
        ok = !d.errors && inks <= limit;
        ++*opened;
    } else {
        ok = d.errors == 1;
    }
    press_close(press);
    free(icc);
    diag_release(&d);
    return ok;
}

int main(int argc, char **argv) {
    struct arena a;
    struct diag d;
    struct printer *printer;
    uint32_t state = 2463534242u;
    size_t opened = 0;
    if (argc != 3)
        return 2;
    arena_init(&a);
    diag_init(&d);
    bool ok = printer_read(&a, argv[1], "offset", &d, &printer);
    for (long i = 0; ok && i < atol(argv[2]); i++)
        ok = round_passes(printer, &state, &opened);
    printf("%s: %zu of %s opened\n", ok ? "ok" : "not ok", opened, argv[2]);
    diag_release(&d);
    arena_release(&a);
    return ok ? 0 : 1;
}
