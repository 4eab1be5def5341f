/*
 * A libharu that differs wherever its versions do: in how it writes reals, sorts strings and calls itself.
 * Linked into a program, these stand in for the library's own, which it calls by name. The program ends at
 * once if the library does not listen to them, and at its end if it has written a real.
 */
#include <hpdf.h>
#include <hpdf_objects.h>
#include <hpdf_utils.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int reals;

/* 2.3.0 has five decimals, 2.4 five significant figures; neither has an exponent, which no PDF may hold. */
char *HPDF_FToA(char *s, HPDF_REAL value, char *end) {
    int n = snprintf(s, (size_t)(end - s), "%.1E", (double)value);
    reals++;
    return s + n;
}

/* 2.3.0 sorts by length first. */
HPDF_INT32 HPDF_String_Cmp(HPDF_String a, HPDF_String b) {
    HPDF_UINT n = a->len < b->len ? a->len : b->len;
    return -memcmp(a->value, b->value, n);
}

const char *HPDF_GetVersion(void) {
    return "9.9.9";
}

/* What the library writes for a dictionary with a real in it. */
static bool reals_differ(HPDF_Doc doc) {
    HPDF_Dict dict = HPDF_Dict_New(doc->mmgr);
    HPDF_Stream out = HPDF_MemStream_New(doc->mmgr, 64);
    char text[64] = "";
    HPDF_UINT len = sizeof text - 1;
    HPDF_Dict_AddReal(dict, "R", 12.5F);
    HPDF_Obj_WriteValue(dict, out, NULL);
    HPDF_Stream_Read(out, (HPDF_BYTE *)text, &len);
    HPDF_Dict_Free(dict);
    HPDF_Stream_Free(out);
    return strstr(text, "/R 1.2E+01") != NULL;
}

__attribute__((constructor)) static void begin(void) {
    HPDF_Doc doc = HPDF_New(NULL, NULL);
    const char *producer = HPDF_GetInfoAttr(doc, HPDF_INFO_PRODUCER);
    if (!reals_differ(doc) || !producer || !strstr(producer, "9.9.9")) {
        fputs("libharu's functions cannot be replaced: this test sees nothing\n", stderr);
        abort();
    }
    HPDF_Free(doc);
    reals = 0;
}

__attribute__((destructor)) static void end(void) {
    if (reals) {
        fprintf(stderr, "libharu wrote %d reals\n", reals);
        abort();
    }
}
