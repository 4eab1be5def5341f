#ifndef DRAW_DRAWING_H
#define DRAW_DRAWING_H
/*
 * The drawing list: what a page or a chart looks like, as plain data. Layout and charts append ops; pdf/ and
 * export/ replay them, so a chart on the page and its SVG cannot differ. Each op has an ink and a mark (its
 * place in the tag tree, or an artifact). Ops are in reading order; later ops lie above earlier ones.
 */
#include "base/arena.h"
#include "base/length.h"
#include "draw/tag.h"
#include "input/style.h"
#include "text/run.h"

#include <stdbool.h>
#include <stddef.h>

struct image; /* draw/image.h */

enum segment { SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_CURVE, SEGMENT_CLOSE }; /* with 1, 1, 3, 0 points */

struct path {
    const unsigned char *segments; /* enum segment */
    size_t n_segments;
    struct point *points;
    size_t n_points;
};

struct stroke {
    mpt width;
    mpt dash, gap;  /* 0: solid */
    bool round_cap; /* else butt */
};

enum op_kind { OP_FILL, OP_STROKE, OP_TEXT, OP_IMAGE, OP_LINK };

struct op {
    enum op_kind kind;
    enum ink_id ink;
    const struct mark *mark; /* never NULL */
    union {
        struct {
            struct path path;
            struct stroke stroke; /* OP_STROKE only */
        };
        struct {
            const struct text_run *run;
            struct point at; /* left end of the baseline */
            int cos, sin; /* direction of the baseline × 1 000 000; upright text: 1000000, 0; y downwards */
        };
        struct {
            const struct image *image;
            struct box frame; /* that it fills */
        };
        struct {
            struct box box;
            const char *uri;       /* a web address (base/address.h), or */
            const char *dest;      /* the id of a destination in the document */
            const char *contents;  /* says where it leads (PDF/UA-1, 7.18.5) */
            const struct tag *tag; /* ROLE_LINK */
        };
    };
};

struct drawing {
    struct arena *arena; /* not owned */
    struct op *ops;
    size_t n, capacity;
    const struct mark *mark; /* that the next ops get */
    struct tag *tag;         /* that `mark` belongs to; NULL for an artifact */
};

void drawing_init(struct drawing *d, struct arena *a);

/* Ops from here on belong to `tag`; a new mark is made with the first of them. */
void drawing_tag(struct drawing *d, struct tag *tag);
/* Ops from here on are an artifact: decoration, or (pagination) running heads and page numbers. */
void drawing_artifact(struct drawing *d, bool pagination);

/* An empty path or text draws nothing and makes no op. */
void drawing_fill(struct drawing *d, struct path path, enum ink_id ink);
void drawing_stroke(struct drawing *d, struct path path, struct stroke stroke, enum ink_id ink);
void drawing_text(struct drawing *d, const struct text_run *run, mpt x, mpt y, enum ink_id ink);
/* As drawing_text, with the baseline turned by `radians` clockwise as seen on the page. */
void drawing_text_rotated(struct drawing *d, const struct text_run *run, mpt x, mpt y, double radians,
                          enum ink_id ink);
/* A picture that fills `frame`; its ink is of no account. */
void drawing_image(struct drawing *d, const struct image *image, struct box frame);
/* A link over `box`; one of uri and dest. `tag` is a ROLE_LINK tag and gets the annotation as its kid. */
void drawing_link(struct drawing *d, struct box box, const char *uri, const char *dest, const char *contents,
                  struct tag *tag);

/* Rectangle and straight line as paths and ops, the two most frequent. */
void drawing_rect(struct drawing *d, struct box box, enum ink_id ink);
void drawing_line(struct drawing *d, struct point from, struct point to, mpt width, enum ink_id ink);

/* The lowest baseline of a text, or point of a line; 0 when there is none. */
mpt drawing_lowest(const struct drawing *d);

/* Appends all ops of `part`, moved by (x, y). */
void drawing_place(struct drawing *d, const struct drawing *part, mpt x, mpt y);

#endif
