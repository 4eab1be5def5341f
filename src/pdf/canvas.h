#ifndef PDF_CANVAS_H
#define PDF_CANVAS_H
/*
 * A page's content stream while it is written (ISO 32000-1, 7.8.2). The canvas knows the graphics state, so
 * that only what changes is written. Paths and text come from the drawing's coordinates (y downwards from the
 * trimmed page's corner) and are turned into PDF's.
 */
#include "draw/document.h"
#include "pdf/glyphs.h"
#include "pdf/structure.h"
#include "pdf/target.h"

enum painting { PAINT_NOTHING, PAINT_FILL, PAINT_STROKE };

struct canvas {
    struct buffer *out;
    const struct style *style;
    const struct output_target *target;
    const struct glyphs *glyphs;
    struct structure *tree; /* gets the marks that are drawn; NULL: nothing is marked */
    int page;               /* 0-based */
    mpt left, top;          /* where the trimmed page's upper left corner lies in PDF's coordinates */

    bool overprinting; /* inks that say so overprint */

    /* Resources that the page names: /F0… by enum font_id, /G0 and /G1 for overprinting off and on, /All. */
    bool fonts[FONT_COUNT];
    bool overprints[2];
    bool registration;

    /* The state as the reader of the stream has it. */
    int fill, stroke; /* enum ink_id; -1 before the first */
    bool overprint;
    struct stroke line;
    enum painting painting; /* a path that waits for its painting operator; */
    bool rectangles;        /* it holds nothing else, so that overlapping parts are painted alike */
    bool in_text;           /* between BT and ET */
    bool rotated;           /* the text matrix is rotated */
    struct point origin;    /* of the text line, in PDF's coordinates */
    int font;               /* enum font_id; -1 before the first */
    mpt size, spacing, rise;

    /* Marked content: what is drawn now belongs to `mark`. */
    const struct mark *mark;
    bool marked; /* its sequence is open */
    bool splits; /* it may be closed and continued: it lies inside a text object */
};

void canvas_init(struct canvas *c, struct buffer *out, const struct document *doc,
                 const struct output_target *t, const struct glyphs *g);

/* Opens the marked-content sequence of `mark`; closes it. Each does nothing when it is so already. */
void canvas_mark_begin(struct canvas *c);
void canvas_mark_end(struct canvas *c);

/* Between these, what is shown reads as `text` (ISO 32000-1, 14.9.4). */
void canvas_span_begin(struct canvas *c, const char *text, size_t len);
void canvas_span_end(struct canvas *c);

/* Makes `ink` the colour for filling (and text) or for stroking. */
void canvas_ink(struct canvas *c, enum ink_id ink, bool stroke);

/* Opens or closes a text object; paints the path that waits. Each does nothing when nothing is to do. */
void canvas_text_begin(struct canvas *c);
void canvas_text_end(struct canvas *c);
void canvas_paint(struct canvas *c);

/* OP_FILL and OP_STROKE; the path may wait for more of its kind (path.c). */
void canvas_path(struct canvas *c, const struct op *op);

/* OP_IMAGE (image.c). */
void canvas_image(struct canvas *c, const struct op *op);

/* OP_TEXT (show.c). */
void canvas_show(struct canvas *c, const struct op *op);

/* A point of the drawing in PDF's coordinates. */
static inline struct point canvas_point(const struct canvas *c, struct point p) {
    return (struct point){c->left + p.x, c->top - p.y};
}

#endif
