#ifndef PDF_PREDICT_H
#define PDF_PREDICT_H
/*
 * The PNG predictors (ISO 32000-1, 7.4.4.4): pixels as their differences from neighbours, which pack far
 * better.
 */
#include "base/buffer.h"

/*
 * Appends `rows` rows of `row` bytes, each behind the byte that names its predictor: of the five the one that
 * leaves least. `pixel`: bytes of a pixel, at most 4.
 */
void predict_rows(const char *bytes, size_t rows, size_t row, size_t pixel, struct buffer *out);

#endif
