#include "pdf/predict.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum predictor { PREDICT_NONE, PREDICT_SUB, PREDICT_UP, PREDICT_AVERAGE, PREDICT_PAETH, PREDICT_COUNT };

/* PNG, 9.4: of left, above and upper left, the one nearest to left + above − upper left. */
static int paeth(int left, int up, int corner) {
    int by_left = abs(up - corner), by_up = abs(left - corner), by_corner = abs(left + up - 2 * corner);
    if (by_left <= by_up && by_left <= by_corner)
        return left;
    return by_up <= by_corner ? up : corner;
}

static int predicted(enum predictor p, int left, int up, int corner) {
    switch (p) {
    case PREDICT_SUB:
        return left;
    case PREDICT_UP:
        return up;
    case PREDICT_AVERAGE:
        return (left + up) / 2;
    case PREDICT_PAETH:
        return paeth(left, up, corner);
    default:
        return 0;
    }
}

/* Writes the differences of a row; how large they are in sum, as signed bytes. */
static uint64_t predict(enum predictor p, const unsigned char *now, const unsigned char *above, size_t row,
                        size_t pixel, unsigned char *out) {
    uint64_t sum = 0;
    for (size_t i = 0; i < row; i++) {
        int left = i < pixel ? 0 : now[i - pixel], corner = i < pixel ? 0 : above[i - pixel];
        out[i] = (unsigned char)(now[i] - predicted(p, left, above[i], corner));
        sum += (uint64_t)(out[i] < 128 ? out[i] : 256 - out[i]);
    }
    return sum;
}

void predict_rows(const char *bytes, size_t rows, size_t row, size_t pixel, struct buffer *out) {
    const unsigned char *now = (const unsigned char *)bytes;
    unsigned char *room = calloc(2, row + 1), *tried = room;
    if (!room)
        abort();
    const unsigned char *above = room + row; /* nothing but 0 above the first row */
    for (size_t y = 0; y < rows; y++, above = now, now += row) {
        uint64_t least = UINT64_MAX;
        char *best = buffer_reserve(out, 1 + row);
        for (enum predictor p = PREDICT_NONE; p < PREDICT_COUNT; p++) {
            uint64_t sum = predict(p, now, above, row, pixel, tried);
            if (sum >= least)
                continue;
            least = sum;
            best[0] = (char)p;
            memcpy(best + 1, tried, row);
        }
        out->len += 1 + row;
    }
    free(room);
}
