#include "pdf/target.h"

#include <string.h>

static const struct output_target targets[OUTPUT_COUNT] = {
    [OUTPUT_SCREEN] = {.name = "screen",
                       .suffix = "",
                       .version = "1.7",
                       .packed = true,
                       .tags = true,
                       .links = true,
                       .pdfa = "2",
                       .intent = "GTS_PDFA1"},
    /* The same with attachments, which only ISO 19005-3 allows to be of any kind. */
    [OUTPUT_ATTACHED] = {.name = "screen",
                         .suffix = "",
                         .version = "1.7",
                         .packed = true,
                         .tags = true,
                         .links = true,
                         .attachments = true,
                         .pdfa = "3",
                         .intent = "GTS_PDFA1"},
    /* ISO 15930-7 (PDF/X-4) and ISO 15930-1 (PDF/X-1a:2001). */
    [OUTPUT_PRINT] = {.name = "print",
                      .suffix = "-tryck",
                      .version = "1.6",
                      .packed = true,
                      .cmyk = true,
                      .overprint = true,
                      .bleed = true,
                      .intent = "GTS_PDFX",
                      .pdfx = "PDF/X-4"},
    [OUTPUT_PRINT_X1A] = {.name = "print",
                          .suffix = "-tryck",
                          .version = "1.3",
                          .cmyk = true,
                          .overprint = true,
                          .bleed = true,
                          .intent = "GTS_PDFX",
                          .pdfx = "PDF/X-1:2001",
                          .conformance = "PDF/X-1a:2001"},
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

const struct output_target *output_target_printed(enum printer_standard standard) {
    return &targets[standard == PRINTER_X4 ? OUTPUT_PRINT : OUTPUT_PRINT_X1A];
}
