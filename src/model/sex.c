#include "model/sex.h"

#include <string.h>

const struct sex_type sex_types[] = {
    [SEX_TOTAL] = {.name = "total", .letter = "T"},
    [SEX_WOMEN] = {.name = "women", .letter = "K"},
    [SEX_MEN] = {.name = "men", .letter = "M"},
};
_Static_assert(sizeof sex_types / sizeof *sex_types == SEX_COUNT, "a row a sex");

bool sex_lettered(const char *letter, enum sex *out) {
    for (int sex = 0; sex < SEX_COUNT; sex++)
        if (strcmp(letter, sex_types[sex].letter) == 0) {
            *out = (enum sex)sex;
            return true;
        }
    return false;
}
