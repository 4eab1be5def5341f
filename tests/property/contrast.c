#include "contrast.h"

#include <math.h>

static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const struct ink *ink) {
    static const double weights[] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++)
        sum += weights[i] * linear(ink->rgb[i] / 255.0);
    return sum;
}

double contrast(const struct style *s, enum ink_id a, enum ink_id b) {
    double x = luminance(&s->inks[a]), y = luminance(&s->inks[b]);
    return (fmax(x, y) + 0.05) / (fmin(x, y) + 0.05);
}

bool ink_is_quiet(enum ink_id ink) {
    switch (ink) {
    case INK_PAPER:
    case INK_PETROL2: /* the motif's */
    case INK_MIST:
    case INK_MIST_LIGHT:
    case INK_OCHRE:
    case INK_OCHRE_LIGHT:
    case INK_GREY20:
    case INK_GREY8:
    case INK_GREY4:
        return true;
    default:
        return false;
    }
}
