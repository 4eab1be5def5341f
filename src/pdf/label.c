#include "pdf/label.h"

#include "pdf/syntax.h"

#include <stdlib.h>
#include <string.h>

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

void labels_write(struct objects *o, const struct document *doc) {
    struct buffer b = {0};
    int before = -1; /* number of the page before; 0: it has a label of its own */
    buffer_putc(&b, '[');
    for (size_t i = 0; i < doc->n_pages; i++) {
        int number = page_number(doc, i);
        if (!number) {
            buffer_printf(&b, "%zu<</P", i);
            syntax_text(&b, doc->pages[i].label);
            buffer_puts(&b, ">>");
        } else if (before <= 0 || number != before + 1) {
            buffer_printf(&b, "%zu<</S/D/St %d>>", i, number);
        }
        before = number;
    }
    buffer_putc(&b, ']');
    object_value(object_dict(objects_catalog(o), "PageLabels"), "Nums", &b);
    buffer_release(&b);
}
