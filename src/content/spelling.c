#include "content/spelling.h"

#include "base/near.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "content/edition_text.h"

#include <hunspell/hunspell.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define _(text) gettext(text)

enum { SHORTEST = 4 }; /* letters: a shorter word is an abbreviation as often as a slip */

struct spelling {
    Hunhandle *dictionary;
};

/* A word that no dictionary has. */
struct stranger {
    const char *word;
    struct place at;
    size_t n;
    struct stranger *next;
};

/* Looking through the texts of an edition. */
struct search {
    const struct spelling *spelling;
    struct arena arena;
    struct stranger *first, **end;
};

bool spelling_has(const struct spelling *s, const char *word) {
    return Hunspell_spell(s->dictionary, word) != 0;
}

static void accept(const struct spelling *s, const char *word) {
    struct arena a;
    arena_init(&a);
    Hunspell_add(s->dictionary, word);
    Hunspell_add(s->dictionary, arena_printf(&a, "%ss", word)); /* the genitive of a name */
    arena_release(&a);
}

/* Calls `take` with each run of letters, with hyphens and apostrophes inside. */
typedef void take_word(void *visitor, const char *text, size_t from, size_t to);

static bool joins(const char *at) {
    const char *after = at + (*at == '-' ? 1 : strncmp(at, "’", strlen("’")) == 0 ? strlen("’") : 0);
    return after > at && utf8_is_letter(utf8_next(&after));
}

static void each_word(const char *text, take_word *take, void *visitor) {
    for (const char *at = text; *at;) {
        const char *from = at, *next = at;
        while (*at && (utf8_is_letter(utf8_next(&next)) || (at > from && joins(at))))
            at = next;
        if (at > from)
            take(visitor, text, (size_t)(from - text), (size_t)(at - text));
        else
            utf8_next(&at);
    }
}

static void accept_word(void *visitor, const char *text, size_t from, size_t to) {
    struct arena a;
    arena_init(&a);
    accept(visitor, arena_strndup(&a, text + from, to - from));
    arena_release(&a);
}

static void accept_name(void *visitor, const struct edition_text *t) {
    struct arena a;
    arena_init(&a);
    each_word(unicode_undivided(&a, t->text), accept_word, visitor);
    arena_release(&a);
}

struct spelling *spelling_open(const struct locale *l, const struct edition *e, struct diag *d) {
    struct arena a;
    if (!l->spelling.dictionary)
        return NULL;
    arena_init(&a);
    const char *affixes = arena_printf(&a, "%s.aff", l->spelling.dictionary);
    const char *words = arena_printf(&a, "%s.dic", l->spelling.dictionary);
    struct spelling *s = NULL;
    if (access(affixes, R_OK) != 0 || access(words, R_OK) != 0)
        diag_warning(d, l->spelling.at, arena_printf(&a, _("install the package %s"), l->spelling.package),
                     _("spelling was not checked: there is no dictionary %s"), words);
    else if (!(s = calloc(1, sizeof *s)))
        abort();
    if (s) {
        s->dictionary = Hunspell_create(affixes, words);
        edition_names(e, accept_name, s);
        each_word(e->words ? unicode_clean(&a, e->words) : "", accept_word, s);
    }
    arena_release(&a);
    return s;
}

void spelling_close(struct spelling *s) {
    if (s)
        Hunspell_destroy(s->dictionary);
    free(s);
}

/* An address, a number or something with one in it, an abbreviation with points in it. */
static bool is_no_language(const char *text, size_t from, size_t to) {
    while (from > 0 && text[from - 1] != ' ')
        from--;
    to += strcspn(text + to, " ");
    for (size_t i = from; i < to; i++)
        if (strchr("0123456789@", text[i]) || strncmp(text + i, "://", 3) == 0 ||
            (text[i] == '.' && i > from && i + 1 < to && utf8_is_letter((unsigned char)text[i + 1])))
            return true;
    return false;
}

/* Capital letters behind the first: an acronym, or a name that is written its own way. */
static bool has_inner_capital(const char *word) {
    utf8_next(&word);
    while (*word) {
        uint32_t c = utf8_next(&word);
        if (utf8_is_letter(c) && utf8_small(c) != c)
            return true;
    }
    return false;
}

static bool is_capitalised(const char *word) {
    uint32_t c = utf8_next(&word);
    return utf8_small(c) != c;
}

static bool begins_sentence(const char *text, size_t from) {
    while (from > 0 && strchr(" (\"", text[from - 1]))
        from--;
    return from == 0 || strchr(".!?:\n", text[from - 1]) ||
           (from >= 3 && strncmp(text + from - 3, "…", 3) == 0) ||
           (from >= 3 && strncmp(text + from - 3, "”", 3) == 0);
}

/* "hälso-" in "hälso- och sjukvård", "-åringar" behind a number. */
static bool is_half(const char *text, size_t from, size_t to) {
    return text[to] == '-' || (from > 0 && text[from - 1] == '-');
}

static void meet(struct search *s, const char *word, struct place at) {
    for (struct stranger *known = s->first; known; known = known->next)
        if (strcmp(known->word, word) == 0) {
            known->n++;
            return;
        }
    *s->end = ARENA_NEW(&s->arena, struct stranger);
    **s->end = (struct stranger){.word = word, .at = at, .n = 1};
    s->end = &(*s->end)->next;
}

struct looking {
    struct search *search;
    struct place at;
};

static void look_at(void *visitor, const char *text, size_t from, size_t to) {
    struct looking *l = visitor;
    const char *word = arena_strndup(&l->search->arena, text + from, to - from);
    if (utf8_count(word) < SHORTEST || is_half(text, from, to) || is_no_language(text, from, to) ||
        has_inner_capital(word) || (is_capitalised(word) && !begins_sentence(text, from)) ||
        spelling_has(l->search->spelling, word))
        return;
    meet(l->search, word, l->at);
}

static void look(void *visitor, const struct edition_text *t) {
    struct search *s = visitor;
    each_word(unicode_undivided(&s->arena, t->text), look_at, &(struct looking){s, t->at});
}

/* What the dictionary would write; NULL when nothing of that is near. */
static const char *suggestion(const struct spelling *s, struct arena *a, const char *word) {
    char **list = NULL;
    struct near near = near_begin(word);
    int n = Hunspell_suggest(s->dictionary, &list, word);
    for (int i = 0; i < n; i++)
        near_add(&near, list[i]);
    const char *best = near.best ? arena_strdup(a, near.best) : NULL;
    Hunspell_free_list(s->dictionary, &list, n);
    return best;
}

static void tell(struct search *s, const struct stranger *w, struct diag *d) {
    const char *best = suggestion(s->spelling, &s->arena, w->word);
    const char *hint =
        best ? arena_printf(&s->arena,
                            _("did you mean “%s”? A word that is right goes into the edition's words"), best)
             : _("correct it; a word that is right goes into the edition's words");
    if (w->n == 1)
        diag_warning(d, w->at, hint, _("“%s” is in no dictionary"), w->word);
    else
        diag_warning(d, w->at, hint, _("“%s” is in no dictionary; it stands %zu times"), w->word, w->n);
}

void spelling_edition(const struct spelling *s, const struct edition *e, struct diag *d) {
    struct search search = {.spelling = s};
    search.end = &search.first;
    arena_init(&search.arena);
    edition_paragraphs(e, &search.arena, look, &search);
    for (const struct stranger *w = search.first; w; w = w->next)
        tell(&search, w, d);
    arena_release(&search.arena);
}
