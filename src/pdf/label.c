#include "pdf/label.h"

#include "pdf/haru.h"

#include <stdlib.h>

/* A printed label that is a plain number; 0 otherwise. */
static int label_number(const char *label) {
    char *end;
    long n = strtol(label, &end, 10);
    bool plain = *label >= '1' && *label <= '9' && !*end && n < 100000;
    return plain ? (int)n : 0;
}

/* The number of a page, its own or as the next numbered page has it; 0 when there is none. */
static int page_number(const struct document *doc, size_t page) {
    for (size_t i = page; i < doc->n_pages; i++) {
        if (!*doc->pages[i].label)
            continue;
        int number = label_number(doc->pages[i].label) - (int)(i - page);
        return number > 0 ? number : 0;
    }
    return 0;
}

/* What begins at a page, in libharu's number tree: a number, or 0 and the label that the page has for itself.
 */
static void label_add(struct objects *o, size_t page, int number, const char *text) {
    HPDF_Dict d = HPDF_Dict_New(o->doc->mmgr);
    struct object *label = haru_adopt(o, d);
    if (number) {
        object_name(label, "S", "D");
        object_int(label, "St", number);
    } else {
        object_text(label, "P", text);
    }
    HPDF_Catalog_AddPageLabel(o->doc->catalog, (HPDF_UINT)page, d);
}

void labels_write(struct objects *o, const struct document *doc) {
    int before = -1; /* number of the page before; 0: it has a label of its own */
    for (size_t i = 0; i < doc->n_pages; i++) {
        int number = page_number(doc, i);
        if (!number || before <= 0 || number != before + 1)
            label_add(o, i, number, doc->pages[i].label);
        before = number;
    }
}
