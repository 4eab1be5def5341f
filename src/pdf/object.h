#ifndef PDF_OBJECT_H
#define PDF_OBJECT_H
/*
 * The objects of one PDF file (ISO 32000-1, 7.3), kept, numbered and linked by libharu; who writes what is in
 * pdf/pdf.h. Objects belong to the set and live until it is freed.
 *
 * libharu's errors are sticky: nothing below says whether it worked; objects_ok does, once for all before it.
 */
#include "base/arena.h"
#include "base/buffer.h"
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

struct objects;
struct object; /* a dictionary, or a stream: a dictionary with bytes */

/* The arena keeps what libharu does not; it outlives the set. */
struct objects *objects_new(struct arena *a);
void objects_free(struct objects *o); /* NULL is fine */

/* False with a diagnostic when libharu has met an error since objects_new. */
bool objects_ok(const struct objects *o, struct diag *d);

/* The document catalogue (7.7.2) and the Info dictionary (14.3.3). */
struct object *objects_catalog(struct objects *o);
struct object *objects_info(struct objects *o);

/* A new indirect object. */
struct object *object_new(struct objects *o);

/* A stream with its Length and Filter. The bytes are copied: compressed, unless `plain`. */
struct object *object_stream(struct objects *o, const void *bytes, size_t len, bool plain);

/* "12" in "12 0 R". */
unsigned object_number(const struct object *obj);

/* Entries of a dictionary. Keys have letters only; names are ASCII without spaces, at most 127 bytes. */
void object_name(struct object *obj, const char *key, const char *name);
void object_int(struct object *obj, const char *key, int value);
void object_bool(struct object *obj, const char *key, bool value);
void object_text(struct object *obj, const char *key, const char *text); /* UTF-8 */
void object_ref(struct object *obj, const char *key, const struct object *to);
struct object *object_dict(struct object *obj, const char *key); /* a dictionary within */
/* Appends a reference to an array, which the first of them makes. */
void object_list(struct object *obj, const char *key, const struct object *to);
/* A value that the caller has written (pdf/syntax.h). */
void object_value(struct object *obj, const char *key, const struct buffer *syntax);
/* All that the caller has to say, keys and values: for objects of which there are thousands. */
void object_body(struct object *obj, const struct buffer *syntax);

/* For saving: objects are numbered from 1 to objects_count. */
unsigned objects_count(const struct objects *o);
/* Appends "<<…>>", and "stream…endstream" behind it when the object is one. */
void object_write(struct objects *o, unsigned number, struct buffer *out);
/* The bytes of a stream as the file holds them; NULL when the object is none. */
const char *object_bytes(const struct objects *o, unsigned number, size_t *len);

#endif
