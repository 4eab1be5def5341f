#ifndef PDF_HARU_H
#define PDF_HARU_H
/*
 * Inside the files that call libharu (object.c, page.c, label.c, outline.c, save.c): what is behind objects.
 * Only functions are called that write the same bytes in every version; tests/lint/haru.py lists them.
 */
#include "pdf/object.h"

#include <hpdf.h>
#include <hpdf_catalog.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <stdint.h>

struct objects {
    struct arena *arena; /* not owned */
    HPDF_Doc doc;
    HPDF_Stream writer;  /* into the buffer that is its attr */
    HPDF_Stream current; /* where the dictionary goes that is being written */
    struct deflater *deflater;
};

/* libharu's side of an object. */
static inline HPDF_Dict haru_dict(const struct object *obj) {
    return (HPDF_Dict)(uintptr_t)obj;
}

/* Our side of a dictionary that libharu has made: what object.h says holds for it from now on. */
struct object *haru_adopt(struct objects *o, HPDF_Dict d);

#endif
