#include "draw/tag.h"

static struct tag_kid *tag_add_kid(struct arena *a, struct tag *tag) {
    struct tag_kid *kid = ARENA_NEW(a, struct tag_kid);
    if (tag->last)
        tag->last->next = kid;
    else
        tag->first = kid;
    tag->last = kid;
    return kid;
}

struct tag *tag_new(struct arena *a, struct tag *parent, enum role role) {
    struct tag *tag = ARENA_NEW(a, struct tag);
    tag->role = role;
    tag->parent = parent;
    if (!parent)
        return tag;
    tag->at = parent->at;
    tag_add_kid(a, parent)->tag = tag;
    return tag;
}

struct mark *tag_mark(struct arena *a, struct tag *tag) {
    struct mark *mark = ARENA_NEW(a, struct mark);
    mark->tag = tag;
    tag_add_kid(a, tag)->mark = mark;
    return mark;
}

void tag_add_link(struct arena *a, struct tag *tag) {
    tag_add_kid(a, tag)->link = true;
}

const char *role_name(enum role role) {
    static const char *const names[ROLE_COUNT] = {[ROLE_DOCUMENT] = "Document",
                                                  [ROLE_PART] = "Part",
                                                  [ROLE_SECT] = "Sect",
                                                  [ROLE_H1] = "H1",
                                                  [ROLE_H2] = "H2",
                                                  [ROLE_H3] = "H3",
                                                  [ROLE_P] = "P",
                                                  [ROLE_BLOCKQUOTE] = "BlockQuote",
                                                  [ROLE_L] = "L",
                                                  [ROLE_LI] = "LI",
                                                  [ROLE_LBL] = "Lbl",
                                                  [ROLE_LBODY] = "LBody",
                                                  [ROLE_TABLE] = "Table",
                                                  [ROLE_CAPTION] = "Caption",
                                                  [ROLE_THEAD] = "THead",
                                                  [ROLE_TBODY] = "TBody",
                                                  [ROLE_TR] = "TR",
                                                  [ROLE_TH] = "TH",
                                                  [ROLE_TD] = "TD",
                                                  [ROLE_FIGURE] = "Figure",
                                                  [ROLE_TOC] = "TOC",
                                                  [ROLE_TOCI] = "TOCI",
                                                  [ROLE_LINK] = "Link",
                                                  [ROLE_NOTE] = "Note",
                                                  [ROLE_REFERENCE] = "Reference",
                                                  [ROLE_SPAN] = "Span"};
    return names[role];
}
