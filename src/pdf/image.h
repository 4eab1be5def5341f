#ifndef PDF_IMAGE_H
#define PDF_IMAGE_H
/* Pictures (ISO 32000-1, 8.9): each is one object in the file, however often it is shown. */
#include "draw/document.h"
#include "pdf/map.h"
#include "pdf/object.h"
#include "pdf/target.h"

/*
 * Writes the document's pictures; `out` leads from each struct image to its object. For print, colours become
 * those of the document's press; greys are black ink alone. False with a diagnostic when a picture cannot be
 * decoded.
 */
bool images_write(struct objects *o, const struct document *doc, const struct output_target *target,
                  struct map *out, struct diag *d);

/* The name that a page's content and resources call it by: "I12". */
enum { IMAGE_NAME = 16 };
const char *image_name(const struct image *image, char name[IMAGE_NAME]);

#endif
