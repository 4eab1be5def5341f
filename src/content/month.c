#include "content/month.h"

const char *month_name(const struct style *s, int month) {
    static const char *const keys[] = {"month-1", "month-2", "month-3", "month-4",  "month-5",  "month-6",
                                       "month-7", "month-8", "month-9", "month-10", "month-11", "month-12"};
    return style_word(s, keys[month - 1]);
}
