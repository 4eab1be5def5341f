#ifndef PDF_TARGET_H
#define PDF_TARGET_H
/*
 * What kind of file is made. target.c is one table with a row a target; nothing else asks "is this print?":
 * code asks the row for the property it needs.
 */
#include "input/printer.h"

#include <stdbool.h>

enum target_id { OUTPUT_SCREEN, OUTPUT_ATTACHED, OUTPUT_PRINT, OUTPUT_PRINT_X1A, OUTPUT_COUNT };

struct output_target {
    const char *name;    /* on the command line: "screen", "print" */
    const char *suffix;  /* of the file name before ".pdf": "", "-tryck" */
    const char *version; /* of PDF: "1.7" */
    bool packed;         /* object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8) */
    bool tags;           /* structure tree, marked content; the claim to PDF/UA */
    bool links;          /* annotations, destinations, bookmarks */
    bool cmyk;           /* inks as DeviceCMYK instead of DeviceRGB */
    bool overprint;      /* inks that say so overprint */
    bool bleed;          /* MediaBox and BleedBox beyond the TrimBox, marks between them */
    bool attachments;    /* the files that the document takes along */
    const char *pdfa;    /* the part of ISO 19005 that is claimed, with conformance A; NULL: none */
    const char *intent;  /* subtype of the output intent */
    const char *pdfx;    /* the version of PDF/X that is claimed; NULL: none */
    /* The same more closely, and both in the Info dictionary; NULL: in the XMP only. */
    const char *conformance;
};

const struct output_target *output_target(enum target_id id);

/* By name: the first of them; NULL when there is none. */
const struct output_target *output_target_named(const char *name);

/* The row for what the printer asks for. */
const struct output_target *output_target_printed(enum printer_standard standard);

#endif
