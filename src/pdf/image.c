#include "pdf/image.h"

#include "draw/image.h"
#include "draw/separation.h"
#include "pdf/canvas.h"
#include "pdf/number.h"
#include "pdf/predict.h"

#include <stdio.h>

const char *image_name(const struct image *image, char name[IMAGE_NAME]) {
    snprintf(name, IMAGE_NAME, "I%d", image->number);
    return name;
}

/* 7.4.8. */
static struct object *jpeg_write(struct objects *o, const struct image *image) {
    struct object *obj = object_stream(o, image->bytes, image->len, true);
    object_name(obj, "Filter", "DCTDecode");
    if (image->plain_rgb)
        object_int(object_dict(obj, "DecodeParms"), "ColorTransform", 0);
    return obj;
}

/* 7.4.4. */
static struct object *pixels_write(struct objects *o, const struct image *image, const char *bytes,
                                   int components) {
    size_t pixel = (size_t)components;
    struct buffer rows = {0};
    predict_rows(bytes, (size_t)image->rows, (size_t)image->columns * pixel, pixel, &rows);
    struct object *obj = object_stream(o, rows.bytes, rows.len, false);
    struct object *parameters = object_dict(obj, "DecodeParms");
    object_int(parameters, "Predictor", 15);
    object_int(parameters, "Colors", components);
    object_int(parameters, "Columns", image->columns);
    buffer_release(&rows);
    return obj;
}

static struct object *separation_write(struct objects *o, const struct image *image,
                                       const struct press *press, struct diag *d) {
    struct buffer pixels = {0};
    struct object *obj = NULL;
    if (image_separate(image, press, d, &pixels))
        obj = pixels_write(o, image, pixels.bytes, 4);
    buffer_release(&pixels);
    return obj;
}

/* Table 89. NULL with a diagnostic. */
static struct object *image_write(struct objects *o, const struct image *image, const struct press *press,
                                  struct diag *d) {
    bool separate = press && image->components == 3;
    struct object *obj = separate ? separation_write(o, image, press, d)
                         : image->kind == IMAGE_JPEG
                             ? jpeg_write(o, image)
                             : pixels_write(o, image, image->bytes, image->components);
    if (!obj)
        return NULL;
    object_name(obj, "Type", "XObject");
    object_name(obj, "Subtype", "Image");
    object_int(obj, "Width", image->columns);
    object_int(obj, "Height", image->rows);
    object_name(obj, "ColorSpace",
                image->components == 1 ? "DeviceGray"
                : separate             ? "DeviceCMYK"
                                       : "DeviceRGB");
    object_int(obj, "BitsPerComponent", 8);
    return obj;
}

bool images_write(struct objects *o, const struct document *doc, const struct output_target *target,
                  struct map *out, struct diag *d) {
    bool ok = true;
    for (size_t i = 0; i < doc->n_pages; i++) {
        const struct drawing *drawing = &doc->pages[i].drawing;
        for (size_t k = 0; k < drawing->n; k++) {
            const struct image *image = drawing->ops[k].image;
            if (drawing->ops[k].kind != OP_IMAGE || map_find(out, image))
                continue;
            struct object *obj = image_write(o, image, target->cmyk ? doc->press : NULL, d);
            *map_at(out, image) = obj;
            ok &= obj != NULL;
        }
    }
    return ok;
}

/*
 * 8.9.5.1: the image fills the unit square, its first row at the top. One row for each of Exif's
 * orientations: what one step to the right and one up in that square are on the page, in widths and heights
 * of the frame.
 */
static const signed char turns[][4] = {{1, 0, 0, 1},   {-1, 0, 0, 1}, {-1, 0, 0, -1}, {1, 0, 0, -1},
                                       {0, -1, -1, 0}, {0, -1, 1, 0}, {0, 1, 1, 0},   {0, 1, -1, 0}};

void canvas_image(struct canvas *c, const struct op *op) {
    const signed char *t = turns[op->image->orientation - 1];
    const struct box *f = &op->frame;
    struct point corner = canvas_point(c, (struct point){f->x, f->y + f->h});
    mpt matrix[] = {t[0] * f->w,
                    t[1] * f->h,
                    t[2] * f->w,
                    t[3] * f->h,
                    corner.x + (t[0] + t[2] < 0 ? f->w : 0),
                    corner.y + (t[1] + t[3] < 0 ? f->h : 0)};
    char name[IMAGE_NAME];
    canvas_paint(c);
    canvas_text_end(c);
    buffer_puts(c->out, "q\n");
    for (int i = 0; i < 6; i++) {
        number_length(c->out, matrix[i]);
        buffer_putc(c->out, ' ');
    }
    buffer_printf(c->out, "cm\n/%s Do\nQ\n", image_name(op->image, name));
}
