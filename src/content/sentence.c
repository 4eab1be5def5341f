#include "content/sentence.h"

#include "base/buffer.h"
#include "base/number.h"
#include "base/utf8.h"
#include "content/number.h"

#include <string.h>

/* `text` with another first letter. */
static char *begun(struct arena *a, const char *text, uint32_t (*letter)(uint32_t)) {
    const char *rest = text;
    uint32_t c = utf8_next(&rest);
    char first[4];
    size_t n = utf8_encode(letter(c), first);
    return c ? arena_printf(a, "%.*s%s", (int)n, first, rest) : arena_strdup(a, "");
}

char *capitalised(struct arena *a, const char *text) {
    return begun(a, text, utf8_capital);
}

char *uncapitalised(struct arena *a, const char *text) {
    return begun(a, text, utf8_small);
}

/* {name} or {name:form}: `form` is empty when there is none. */
struct brace {
    struct slot_name name;
    char form[16];
};

static const struct slot *slot_named(struct slot_name name, const struct slot *slots, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (slot_same(name, (struct slot_name){slots[i].name, strlen(slots[i].name)}))
            return &slots[i];
    return NULL;
}

/* The brace at `at`; returns its end, NULL when none is there. */
static const char *brace_read(const char *at, struct brace *out) {
    const char *close = *at == '{' ? strchr(at, '}') : NULL;
    if (!close || close == at + 1)
        return NULL;
    out->name = (struct slot_name){at + 1, strcspn(at + 1, ":}")};
    const char *form = at + 1 + out->name.len;
    size_t len = form < close ? (size_t)(close - form - 1) : 0;
    if (!out->name.len || len >= sizeof out->form)
        return NULL;
    memcpy(out->form, form + 1, len);
    out->form[len] = '\0';
    return close + 1;
}

/* In words when the template asks for a form and the text is a number. */
static const char *in_words(struct arena *a, const struct locale *l, const char *text, const char *form) {
    int n;
    if (!form[0] || !number_read_whole(text, &n))
        return text;
    return number_word(a, l, n, strcmp(form, "word") == 0 ? NULL : form);
}

static const char *slot_text(struct arena *a, const struct locale *l, const struct slot *s,
                             const struct brace *b) {
    const char *text = in_words(a, l, s->text, b->form);
    return s->name[0] == b->name.name[0] ? text : capitalised(a, text);
}

char *sentence_fill(struct arena *a, const struct locale *l, const char *form, const struct slot *slots,
                    size_t n) {
    struct buffer out = {0};
    for (const char *at = form; *at;) {
        struct brace b;
        const char *end = brace_read(at, &b);
        const struct slot *s = end ? slot_named(b.name, slots, n) : NULL;
        if (s) {
            buffer_puts(&out, slot_text(a, l, s, &b));
            at = end;
        } else {
            buffer_putc(&out, *at++);
        }
    }
    char *filled = arena_strdup(a, buffer_text(&out));
    buffer_release(&out);
    return filled;
}

/* The template for these numbers: "{number} indikator" where the number is 1. */
static const char *template_for(const struct style *s, const char *key, const struct slot *slots, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const char *form = style_word_of_number(s, key, slots[i].name, slots[i].text);
        if (form)
            return form;
    }
    return style_word(s, key);
}

char *sentence(struct arena *a, const struct style *s, const char *key, const struct slot *slots, size_t n) {
    return sentence_fill(a, s->locale, template_for(s, key, slots, n), slots, n);
}
