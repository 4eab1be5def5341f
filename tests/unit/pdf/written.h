#ifndef PDF_UNIT_WRITTEN_H
#define PDF_UNIT_WRITTEN_H
/* What a call writes into the buffer `b`. */
#include "unit.h"

#define assert_written(expected, call)                                                                       \
    do {                                                                                                     \
        struct buffer b = {0};                                                                               \
        call;                                                                                                \
        assert_string_equal(buffer_text(&b), expected);                                                      \
        buffer_release(&b);                                                                                  \
    } while (0)

#endif
