#include "model/people.h"

#define N_(text) text /* found by gettext's tools, translated where it is used */

const struct people_type people_types[] = {
    [PEOPLE_ADULTS] = {.name = "adults",
                       .sexes = {[SEX_TOTAL] = "total", [SEX_WOMEN] = "women", [SEX_MEN] = "men"},
                       .both = "women-and-men",
                       .between = "between-women-and-men",
                       .told = {[SEX_TOTAL] = N_("total"), [SEX_WOMEN] = N_("women"), [SEX_MEN] = N_("men")}},
    [PEOPLE_CHILDREN] =
        {.name = "children",
         .sexes = {[SEX_TOTAL] = "total", [SEX_WOMEN] = "girls", [SEX_MEN] = "boys"},
         .both = "girls-and-boys",
         .between = "between-girls-and-boys",
         .told = {[SEX_TOTAL] = N_("total"), [SEX_WOMEN] = N_("girls"), [SEX_MEN] = N_("boys")}},
    [PEOPLE_ALL] = {.name = "all",
                    .sexes = {[SEX_TOTAL] = "total", [SEX_WOMEN] = "girls-women", [SEX_MEN] = "boys-men"},
                    .both = "all-people",
                    .between = "between-sexes",
                    .told = {[SEX_TOTAL] = N_("total"),
                             [SEX_WOMEN] = N_("girls and women"),
                             [SEX_MEN] = N_("boys and men")}},
};
_Static_assert(sizeof people_types / sizeof *people_types == PEOPLE_COUNT, "a row a kind");
