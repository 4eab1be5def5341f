#ifndef CONTENT_ITEM_H
#define CONTENT_ITEM_H
/* Inside content/: items of a part, one behind the other. */
#include "content/content.h"

/* A new item behind *tail, which then points behind it. */
struct item *item_add(const struct view *v, struct item ***tail, enum item_kind kind);

/* A heading or paragraph of the program's own words. */
void item_add_block(const struct view *v, struct item ***tail, enum block_kind kind, const char *text);

#endif
