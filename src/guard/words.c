/*
 * Each part of the content has one section of the tag tree. What it says is looked for there: prose in order,
 * the program's own words anywhere, each cell of a table and each note whole and as often as it is said.
 */
#include "guard/expected.h"
#include "guard/read.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum { QUOTED_MOST = 60 }; /* characters of a lost text that a message quotes */

/* Texts that each may be found once. */
struct pool {
    struct texts texts;
    bool *taken;
    size_t next; /* where the next is looked for first */
};

static struct pool pool_make(struct arena *a, struct texts texts) {
    return (struct pool){.texts = texts, .taken = ARENA_ARRAY(a, bool, texts.n + 1)};
}

static bool pool_take(struct pool *p, const char *text) {
    for (size_t k = 0; k < p->texts.n; k++) {
        size_t i = (p->next + k) % p->texts.n;
        if (p->taken[i] || strcmp(p->texts.text[i], text) != 0)
            continue;
        p->taken[i] = true;
        p->next = i + 1;
        return true;
    }
    return false;
}

/* A part as it is read. */
struct part_read {
    const char *text, *prose; /* all of it; what stands behind the latest prose */
    struct pool cells, notes;
};

enum outcome { FOUND, OUT_OF_ORDER, LOST };

static enum outcome find_prose(struct part_read *r, const char *text) {
    const char *at = strstr(r->prose, text);
    if (!at)
        return strstr(r->text, text) ? OUT_OF_ORDER : LOST;
    r->prose = at + strlen(text);
    return FOUND;
}

static enum outcome look_for(struct part_read *r, enum expected_kind kind, const char *text) {
    switch (kind) {
    case EXPECTED_PROSE:
        return find_prose(r, text);
    case EXPECTED_CELL:
        return pool_take(&r->cells, text) ? FOUND : LOST;
    case EXPECTED_NOTE:
        return pool_take(&r->notes, text) ? FOUND : LOST;
    default:
        return strstr(r->text, text) ? FOUND : LOST;
    }
}

/* The beginning of a text, cut between two characters. */
static const char *quoted(struct arena *a, const char *text) {
    size_t len = 0;
    for (int n = 0; text[len] && n < QUOTED_MOST; n++)
        do
            len++;
        while ((text[len] & 0xC0) == 0x80);
    return arena_printf(a, "%.*s%s", (int)len, text, text[len] ? "…" : "");
}

static void tell(const struct guard *g, const struct expected *e, enum outcome outcome) {
    const char *text = quoted(g->arena, e->text);
    if (outcome == OUT_OF_ORDER)
        diag_error(g->diag, e->at, _("tell those who maintain the program, with the edition"),
                   _("“%s” stands before what it should follow"), text);
    else
        diag_error(g->diag, e->at, _("shorten or divide it, and tell those who maintain the program"),
                   _("“%s” has no room on any page"), text);
}

static void guard_part(const struct guard *g, const struct reader *reader, const struct part *p,
                       const struct tag *tag, struct findings *found) {
    struct expectation e = expected_of_part(g, p);
    struct part_read r = {.text = reader_text(reader, tag)};
    r.prose = r.text;
    r.cells = pool_make(g->arena, reader_cells(reader, tag));
    r.notes = pool_make(g->arena, reader_notes(reader, tag));
    for (size_t i = 0; i < e.n; i++) {
        const char *text = text_packed(g->arena, e.texts[i].text);
        enum outcome outcome = text[0] ? look_for(&r, e.texts[i].kind, text) : FOUND;
        if (outcome != FOUND && findings_tell(found))
            tell(g, &e.texts[i], outcome);
    }
}

void guard_words(const struct guard *g) {
    struct reader *reader = reader_make(g->arena, g->doc);
    const struct tag_kid *section = g->doc->root->first; /* the cover's */
    struct findings found = {0};
    for (const struct part *p = g->content->parts; p; p = p->next) {
        section = section ? section->next : NULL;
        if (section && section->tag)
            guard_part(g, reader, p, section->tag, &found);
        else if (findings_tell(&found))
            diag_error(g->diag, p->section->at, NULL, _("the section “%s” is on no page"), p->title);
    }
}
