#ifndef PDF_TARGET_H
#define PDF_TARGET_H
/*
 * What kind of file is made. target.c is one table with a row a target; nothing else asks "is this print?":
 * code asks the row for the property it needs.
 */
#include <stdbool.h>

enum target_id { OUTPUT_SCREEN, OUTPUT_PRINT, OUTPUT_COUNT };

struct output_target {
    const char *name;   /* on the command line: "screen", "print" */
    const char *suffix; /* of the file name before ".pdf": "", "-tryck" */
    bool tags;          /* structure tree, marked content */
    bool links;         /* annotations, destinations, bookmarks */
    bool cmyk;          /* inks as DeviceCMYK instead of DeviceRGB */
    bool overprint;     /* inks that say so overprint */
    bool bleed;         /* MediaBox and BleedBox beyond the TrimBox */
};

const struct output_target *output_target(enum target_id id);

/* By name; NULL when there is none. */
const struct output_target *output_target_named(const char *name);

#endif
