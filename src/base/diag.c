#include "base/diag.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text /* found by gettext's tools, translated where it is used */

void diag_init(struct diag *d) {
    *d = (struct diag){0};
    arena_init(&d->arena);
}

void diag_release(struct diag *d) {
    arena_release(&d->arena);
    *d = (struct diag){0};
}

void diag_add(struct diag *d, const struct message *m) {
    struct message *copy = ARENA_NEW(&d->arena, struct message);
    copy->severity = m->severity;
    copy->at = (struct place){m->at.file ? arena_strdup(&d->arena, m->at.file) : NULL, m->at.line};
    copy->text = arena_strdup(&d->arena, m->text);
    copy->hint = m->hint ? arena_strdup(&d->arena, m->hint) : NULL;
    if (d->last)
        d->last->next = copy;
    else
        d->first = copy;
    d->last = copy;
    d->errors += m->severity == SEVERITY_ERROR;
    d->warnings += m->severity == SEVERITY_WARNING;
}

static bool same_text(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

bool diag_has(const struct diag *d, const struct message *m) {
    for (const struct message *k = d->first; k; k = k->next)
        if (k->severity == m->severity && k->at.line == m->at.line && same_text(k->at.file, m->at.file) &&
            same_text(k->text, m->text) && same_text(k->hint, m->hint))
            return true;
    return false;
}

static void diag_record(struct diag *d, enum severity severity, struct place at, const char *hint,
                        const char *format, va_list args) {
    diag_add(d, &(struct message){severity, at, arena_vprintf(&d->arena, format, args), hint, NULL});
}

bool diag_error(struct diag *d, struct place at, const char *hint, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_record(d, SEVERITY_ERROR, at, hint, format, args);
    va_end(args);
    return false;
}

void diag_warning(struct diag *d, struct place at, const char *hint, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_record(d, SEVERITY_WARNING, at, hint, format, args);
    va_end(args);
}

void diag_note(struct diag *d, struct place at, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_record(d, SEVERITY_NOTE, at, NULL, format, args);
    va_end(args);
}

char *message_format(struct arena *a, const struct message *m) {
    static const char *const words[] = {
        [SEVERITY_NOTE] = N_("note"), [SEVERITY_WARNING] = N_("warning"), [SEVERITY_ERROR] = N_("error")};
    const char *where = "";
    if (m->at.file)
        where = m->at.line > 0 ? arena_printf(a, "%s:%d: ", m->at.file, m->at.line)
                               : arena_printf(a, "%s: ", m->at.file);
    char *text = arena_printf(a, "%s%s: %s", where, _(words[m->severity]), m->text);
    return m->hint ? arena_printf(a, "%s\n    %s: %s", text, _("hint"), m->hint) : text;
}
