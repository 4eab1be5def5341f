#include "content/plain.h"

#include "content/field.h"

struct span *text_span(struct arena *a, const char *text) {
    struct span *s = ARENA_NEW(a, struct span);
    s->kind = SPAN_TEXT;
    s->text = text;
    return s;
}

const char *plain_words(const struct view *v, const struct span *spans) {
    const char *text = "";
    for (const struct span *s = spans; s; s = s->next) {
        if (s->kind == SPAN_NOTE)
            continue;
        const char *words = s->kind == SPAN_FIELD  ? field_text(v, s->field)
                            : s->kind == SPAN_TEXT ? s->text
                                                   : plain_words(v, s->children);
        text = arena_printf(v->arena, "%s%s", text, words);
    }
    return text;
}
