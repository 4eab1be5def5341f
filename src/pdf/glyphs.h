#ifndef PDF_GLYPHS_H
#define PDF_GLYPHS_H
/*
 * Which glyphs a document shows, and which text each of them stands for. A font in a PDF knows one text for a
 * glyph (its ToUnicode map); a glyph that stands for something else somewhere gets that as ActualText there.
 */
#include "base/arena.h"
#include "text/run.h"

#include <stdbool.h>

/* Glyphs that stand for a piece of text together: nearly always one, for one character. */
struct cluster {
    size_t first, end; /* of the run's glyphs */
    const char *text;  /* in the run's text, not terminated */
    size_t len;
};

/* Moves to the next cluster of the run; `c` starts zeroed. False behind the last. */
bool cluster_next(const struct text_run *run, struct cluster *c);

struct reading {
    const char *text; /* borrowed from the runs; NULL: none found */
    size_t len;
    unsigned count;
    struct reading *next; /* other texts of the glyph */
};

struct glyphs {
    struct arena *arena; /* not owned */
    struct {
        const struct font *font;  /* NULL: not used */
        struct reading *readings; /* by glyph id */
        bool *shown;              /* by glyph id */
        int *widths;              /* by glyph id, in 1/1000 em; only of those shown */
    } fonts[FONT_COUNT];
};

void glyphs_init(struct glyphs *g, struct arena *a);

/* Notes the glyphs of a run. */
void glyphs_add(struct glyphs *g, const struct text_run *run);

/*
 * When all runs are noted: decides on one text for each glyph, the most frequent one that can be seen. A
 * no-break space counts as a space.
 */
void glyphs_choose(struct glyphs *g);

/* True when the map of the run's font (its `readings`, once chosen) gives this cluster's text. */
bool reading_agrees(const struct reading *readings, const struct text_run *run, const struct cluster *c);

/* The glyphs of a font in ascending order, in the arena. */
size_t glyphs_list(const struct glyphs *g, enum font_id font, uint16_t **out);

#endif
