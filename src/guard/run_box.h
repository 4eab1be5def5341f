#ifndef GUARD_RUN_BOX_H
#define GUARD_RUN_BOX_H
/* Inside guard/: what the letters of a run cover, found once for each run: words are shared. */
#include "guard/shape.h"
#include "text/run.h"

struct run_boxes;
struct run_boxes *run_boxes_new(struct arena *a);

/* From the left end of the baseline, y downwards, upright; empty (left > right) where nothing prints. */
const struct extent *run_box(struct run_boxes *boxes, const struct text_run *run);

#endif
