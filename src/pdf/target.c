#include "pdf/target.h"

#include <string.h>

static const struct output_target targets[OUTPUT_COUNT] = {
    [OUTPUT_SCREEN] = {.name = "screen", .suffix = "", .tags = true, .links = true},
    [OUTPUT_PRINT] = {.name = "print", .suffix = "-tryck", .cmyk = true, .overprint = true, .bleed = true},
};

const struct output_target *output_target(enum target_id id) {
    return &targets[id];
}

const struct output_target *output_target_named(const char *name) {
    for (int i = 0; i < OUTPUT_COUNT; i++)
        if (strcmp(targets[i].name, name) == 0)
            return &targets[i];
    return NULL;
}
