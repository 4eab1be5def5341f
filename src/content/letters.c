#include "content/letters.h"

#include <string.h>

enum { NO_TARGET = VALUE_STATUS_COUNT }; /* its place in the set, behind those of the statuses */

const char *letters_status(struct letters *l, enum value_status status) {
    l->set |= 1u << status;
    return value_status_types[status].letter;
}

const char *letters_no_target(const struct view *v, struct letters *l) {
    l->set |= 1u << NO_TARGET;
    return view_word(v, "no-target-figure");
}

void letters_take(struct letters *l, const char *text) {
    for (int s = VALUE_GIVEN + 1; s < VALUE_STATUS_COUNT; s++)
        if (strcmp(text, value_status_types[s].letter) == 0)
            l->set |= 1u << s;
}

void letters_add(struct letters *l, struct letters more) {
    l->set |= more.set;
}

const char *letters_key(const struct view *v, struct letters l) {
    const char *text = "";
    if (l.set & 1u << NO_TARGET)
        text = arena_printf(v->arena, " %s\u00A0%s.", view_word(v, "no-target-figure"),
                            view_word(v, "no-target-words"));
    for (int s = VALUE_GIVEN + 1; s < VALUE_STATUS_COUNT; s++)
        if (l.set & 1u << s)
            text = arena_printf(v->arena, "%s %s\u00A0%s.", text, value_status_types[s].letter,
                                view_word(v, value_status_types[s].words));
    return text;
}
