#ifndef CONTENT_MONTH_H
#define CONTENT_MONTH_H
/* Names of months, from the layout's words. */
#include "input/style.h"

/* 1 to 12. */
const char *month_name(const struct style *s, int month);

#endif
