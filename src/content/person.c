#include "content/person.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "content/edition_text.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* Looking through the texts of an edition. */
struct search {
    const struct locale *locale;
    const struct spelling *spelling;
    struct diag *diag;
    struct arena arena;
    const char *known; /* " Arvika Kommun Beredningsgrupp ": the words of all names */
    struct place at;
};

static const char *small(struct arena *a, const char *text) {
    char *out = arena_alloc(a, 2 * strlen(text) + 1), *to = out;
    while (*text)
        to += utf8_encode(utf8_small(utf8_next(&text)), to);
    return out;
}

static bool is_small(uint32_t c) {
    return utf8_is_letter(c) && utf8_small(c) == c;
}

static bool is_capital(uint32_t c) {
    return utf8_is_letter(c) && utf8_small(c) != c;
}

/* "Anna", "Ann-Katrin": a capital letter and small ones, part by part. */
static bool looks_like_a_name(const char *word) {
    do {
        if (!is_capital(utf8_next(&word)) || !is_small(utf8_next(&word)))
            return false;
        const char *next = word;
        while (*word && *word != '-') {
            if (!is_small(utf8_next(&next)))
                return false;
            word = next;
        }
    } while (*word++ == '-');
    return true;
}

/* The word itself, or without the s of its genitive, among the known ones. */
static bool is_known(struct search *s, const char *word) {
    size_t n = strlen(word);
    const char *bare = n > 1 && word[n - 1] == 's' ? arena_strndup(&s->arena, word, n - 1) : word;
    return strstr(s->known, arena_printf(&s->arena, " %s ", word)) ||
           strstr(s->known, arena_printf(&s->arena, " %s ", bare));
}

static bool is_ordinary(struct search *s, const char *word) {
    return s->spelling && spelling_has(s->spelling, small(&s->arena, word));
}

/*
 * "Sveriges" in "Sveriges Kommuner": a genitive of a word that is capital in the dictionary, too; "Lars" and
 * "Mats" are none.
 */
static bool is_genitive(struct search *s, const char *word) {
    size_t n = strlen(word);
    const char *bare = arena_strndup(&s->arena, word, n ? n - 1 : 0);
    return s->spelling && n > 2 && word[n - 1] == 's' && spelling_has(s->spelling, bare) &&
           !is_ordinary(s, bare);
}

static bool has_role(struct search *s, const char *sentence) {
    const char *text = small(&s->arena, sentence);
    for (const char *role = s->locale->roles; *role;) {
        size_t n = strcspn(role, " ");
        if (strstr(text, arena_strndup(&s->arena, role, n)))
            return true;
        role += n + strspn(role + n, " ");
    }
    return false;
}

/* A run of words that look like names. */
struct run {
    const char *text;
    size_t n;
    bool known, strange; /* one of its words is known; is no ordinary word */
};

static void run_end(struct search *s, struct run *r, const char *sentence) {
    if (r->n >= 2 && !r->known && (r->strange || !s->spelling) && !has_role(s, sentence))
        diag_warning(
            s->diag, s->at,
            _("write the role in place of the name, or beside it; a name that is no person's goes into "
              "the edition's words"),
            _("a person without a role: “%s”"), r->text);
    *r = (struct run){0};
}

static void run_add(struct search *s, struct run *r, const char *word) {
    r->text = r->n ? arena_printf(&s->arena, "%s %s", r->text, word) : word;
    r->n++;
    r->known |= is_known(s, word);
    r->strange |= !is_ordinary(s, word) && !(r->n == 1 && is_genitive(s, word));
}

static const char marks_before[] = "(\"", marks_behind[] = ".,;:!?)\"";

static void look_at_sentence(struct search *s, const char *sentence) {
    struct run r = {0};
    bool first = true;
    for (const char *at = sentence + strspn(sentence, " "); *at; first = false) {
        size_t len = strcspn(at, " "), skip = strspn(at, marks_before), n = len;
        while (n > skip && strchr(marks_behind, at[n - 1]))
            n--;
        const char *word = arena_strndup(&s->arena, at + skip, n > skip ? n - skip : 0);
        if (skip)
            run_end(s, &r, sentence);
        if (looks_like_a_name(word) && !(first && (!s->spelling || is_ordinary(s, word))))
            run_add(s, &r, word);
        else
            run_end(s, &r, sentence);
        if (n < len)
            run_end(s, &r, sentence);
        at += len + strspn(at + len, " ");
    }
    run_end(s, &r, sentence);
}

/* Sentences end in a stop that a space follows. */
static void look(void *visitor, const struct edition_text *t) {
    struct search *s = visitor;
    const char *text = unicode_undivided(&s->arena, t->upright);
    s->at = t->at;
    while (*text) {
        size_t n = 0;
        while (text[n] && !(strchr(".!?;", text[n]) && text[n + 1] == ' '))
            n++;
        n += text[n] != '\0';
        look_at_sentence(s, arena_strndup(&s->arena, text, n));
        text += n;
    }
}

static void know(void *visitor, const struct edition_text *t) {
    struct search *s = visitor;
    char *words = arena_strdup(&s->arena, unicode_undivided(&s->arena, t->text));
    for (char *c = words; *c; c++)
        if (strchr(",;:.()/\n\t\r", *c))
            *c = ' ';
    s->known = arena_printf(&s->arena, "%s%s ", s->known, words);
}

void persons_edition(const struct locale *l, const struct spelling *s, const struct edition *e,
                     struct diag *d) {
    struct search search = {.locale = l, .spelling = s, .diag = d, .known = " "};
    arena_init(&search.arena);
    edition_names(e, know, &search);
    if (e->words)
        know(&search, &(struct edition_text){.text = unicode_clean(&search.arena, e->words)});
    edition_paragraphs(e, &search.arena, look, &search);
    arena_release(&search.arena);
}
