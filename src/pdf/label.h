#ifndef PDF_LABEL_H
#define PDF_LABEL_H
/* Page labels (ISO 32000-1, 12.4.2): a reader's page box shows the number that is printed on the page. */
#include "draw/document.h"
#include "pdf/object.h"

/*
 * Writes the labels into the catalogue. A page without a printed number (a cover) counts on to the next one
 * that has a number, where that fits.
 */
void labels_write(struct objects *o, const struct document *doc);

#endif
