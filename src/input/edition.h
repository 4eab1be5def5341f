#ifndef INPUT_EDITION_H
#define INPUT_EDITION_H
/* Reads an edition from its XML. */
#include "base/arena.h"
#include "model/edition.h"

/*
 * Reads, includes, validates and resolves `path`. Reports every error found; on any, returns false and leaves
 * *out alone. Refused with a message: DTDs and with them entities, anything outside the edition's folder, the
 * network.
 */
bool edition_read(struct arena *a, const char *path, struct diag *d, struct edition **out);

#endif
