#ifndef CONTENT_CHANCE_H
#define CONTENT_CHANCE_H
/* Inside content/: what chance alone would show. */
#include "content/view.h"

/*
 * "Slumpen går att uppskatta för 12 av 19 bedömda indikatorer: 3 av dem går åt fel håll, och ungefär 2 väntas
 * göra det av ren slump.": of the view's unit (assess/evidence.h); "" where it cannot be estimated for any.
 */
const char *chance_note(const struct view *v);

/*
 * "Med så få personer syns ingen förändring under 12,3 procentenheter. …": where a unit's figures cannot show
 * a change as small as the target; "" where they can, or nobody knows.
 */
const char *detectable_note(const struct view *v, const struct indicator *i, const struct unit *u);

#endif
