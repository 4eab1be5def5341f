#include "input/ids.h"
#include "base/buffer.h"
#include "base/near.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum { NAMED = 12 }; /* so many names a hint lists */

bool ids_add(struct ids *ids, struct arena *a, const char *name, struct place at, void *thing,
             struct diag *d) {
    const struct id *old = ids_find(ids, name);
    if (old)
        return diag_error(d, at, _("give each a name of its own"),
                          _("the name \"%s\" is taken: line %d of %s has it"), name, old->at.line,
                          old->at.file);
    struct id *id = ARENA_NEW(a, struct id);
    *id = (struct id){name, at, thing, NULL};
    if (ids->last)
        ids->last->next = id;
    else
        ids->first = id;
    ids->last = id;
    return true;
}

const struct id *ids_find(const struct ids *ids, const char *name) {
    const struct id *id = ids->first;
    while (id && strcmp(id->name, name) != 0)
        id = id->next;
    return id;
}

static const char *names_hint(const struct ids *ids, struct arena *a, const char *typed) {
    struct near near = near_begin(typed);
    struct buffer b = {0};
    int n = 0;
    for (const struct id *id = ids->first; id; id = id->next) {
        near_add(&near, id->name);
        if (n++ < NAMED)
            buffer_printf(&b, "%s%s", b.len ? ", " : "", id->name);
    }
    const char *hint = near.best ? arena_printf(a, _("did you mean %s?"), near.best)
                       : n ? arena_printf(a, _("there are: %s%s"), buffer_text(&b), n > NAMED ? ", …" : "")
                           : arena_printf(a, _("there is no %s to refer to"), gettext(ids->what));
    buffer_release(&b);
    return hint;
}

void *ids_resolve(const struct ids *ids, struct arena *a, const char *attribute, const char *name,
                  struct place at, struct diag *d) {
    const struct id *id = ids_find(ids, name);
    if (id)
        return id->thing;
    diag_error(d, at, names_hint(ids, a, name), _("%s=\"%s\" names no %s"), attribute, name,
               gettext(ids->what));
    return NULL;
}
