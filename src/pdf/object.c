#include "pdf/object.h"

#include "pdf/deflate.h"
#include "pdf/syntax.h"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_info.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>
#include <libintl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

/* What libharu's dictionary does not hold: it hangs on `attr`, which is the maker's. */
struct extra {
    struct arena *arena;
    const char *body; /* written behind libharu's own entries */
    size_t body_len;
    const char *bytes; /* of a stream; otherwise NULL */
    size_t len;
};

struct objects {
    struct arena *arena;
    HPDF_Doc doc;
    HPDF_Stream writer;
    struct deflater *deflater;
};

/* As the arena does: a program without memory stops, so nobody has to ask (see base/arena.h). */
static void *HPDF_STDCALL get_memory(HPDF_UINT size) {
    void *p = malloc(size ? size : 1);
    if (!p)
        abort();
    return p;
}

static void HPDF_STDCALL free_memory(void *p) {
    free(p);
}

static HPDF_Dict dict(const struct object *obj) {
    return (HPDF_Dict)(uintptr_t)obj;
}

static HPDF_STATUS write_to_buffer(HPDF_Stream stream, const HPDF_BYTE *bytes, HPDF_UINT len) {
    buffer_add(stream->attr, bytes, len);
    return HPDF_OK;
}

/* libharu's hook between a dictionary's own entries and its ">>". */
static HPDF_STATUS write_body(HPDF_Dict d, HPDF_Stream stream) {
    const struct extra *e = d->attr;
    return e->body_len ? HPDF_Stream_Write(stream, (const HPDF_BYTE *)e->body, (HPDF_UINT)e->body_len)
                       : HPDF_OK;
}

static struct object *adopt(struct arena *a, HPDF_Dict d) {
    struct extra *e = ARENA_NEW(a, struct extra);
    e->arena = a;
    d->attr = e;
    d->write_fn = write_body;
    return (struct object *)d;
}

struct objects *objects_new(struct arena *a) {
    struct objects *o = ARENA_NEW(a, struct objects);
    o->arena = a;
    o->doc = HPDF_NewEx(NULL, get_memory, free_memory, 0, NULL);
    if (!o->doc)
        abort();
    o->deflater = deflater_new();
    o->writer = HPDF_CallbackWriter_New(o->doc->mmgr, write_to_buffer, NULL);
    adopt(a, o->doc->catalog);
    adopt(a, o->doc->root_pages);
    adopt(a, o->doc->info);
    o->doc->root_pages->before_write_fn = NULL; /* it would count only pages that libharu made */
    HPDF_Dict_RemoveElement(o->doc->info, "Producer");
    return o;
}

void objects_free(struct objects *o) {
    if (!o)
        return;
    deflater_free(o->deflater);
    HPDF_Stream_Free(o->writer);
    HPDF_Free(o->doc);
    o->doc = NULL;
}

bool objects_ok(const struct objects *o, struct diag *d) {
    if (HPDF_GetError(o->doc) == HPDF_OK)
        return true;
    return diag_error(d, (struct place){0}, _("this is a fault of the program: please report it"),
                      _("the PDF library failed with error 0x%04X"), (unsigned)HPDF_GetError(o->doc));
}

struct object *objects_catalog(struct objects *o) {
    return (struct object *)o->doc->catalog;
}

struct object *objects_pages(struct objects *o) {
    return (struct object *)o->doc->root_pages;
}

void objects_pages_set(struct objects *o, const struct buffer *kids, int count) {
    HPDF_Dict_RemoveElement(o->doc->root_pages, "Kids");
    object_value(objects_pages(o), "Kids", kids);
    object_int(objects_pages(o), "Count", count);
}

struct object *objects_info(struct objects *o) {
    return (struct object *)o->doc->info;
}

struct object *object_new(struct objects *o) {
    HPDF_Dict d = HPDF_Dict_New(o->doc->mmgr);
    HPDF_Xref_Add(o->doc->xref, d);
    return adopt(o->arena, d);
}

/* Not libharu's stream: that one compresses more slowly and keeps its length in an object of its own. */
struct object *object_stream(struct objects *o, const void *bytes, size_t len, bool plain) {
    struct object *obj = object_new(o);
    struct extra *e = dict(obj)->attr;
    struct buffer packed = {0};
    if (plain)
        buffer_add(&packed, bytes, len);
    else
        deflater_add(o->deflater, bytes, len, &packed);
    e->bytes = arena_strndup(o->arena, buffer_text(&packed), packed.len);
    e->len = packed.len;
    buffer_release(&packed);
    object_int(obj, "Length", (int)e->len);
    if (!plain)
        object_name(obj, "Filter", "FlateDecode");
    return obj;
}

unsigned object_number(const struct object *obj) {
    return dict(obj)->header.obj_id & 0x00FFFFFF;
}

void object_name(struct object *obj, const char *key, const char *name) {
    HPDF_Dict_AddName(dict(obj), key, name);
}

void object_int(struct object *obj, const char *key, int value) {
    HPDF_Dict_AddNumber(dict(obj), key, value);
}

void object_bool(struct object *obj, const char *key, bool value) {
    HPDF_Dict_AddBoolean(dict(obj), key, value ? HPDF_TRUE : HPDF_FALSE);
}

void object_ref(struct object *obj, const char *key, const struct object *to) {
    HPDF_Dict_Add(dict(obj), key, dict(to));
}

struct object *object_dict(struct object *obj, const char *key) {
    const struct extra *e = dict(obj)->attr;
    HPDF_Dict inner = HPDF_Dict_New(dict(obj)->mmgr);
    HPDF_Dict_Add(dict(obj), key, inner);
    return adopt(e->arena, inner);
}

void object_body(struct object *obj, const struct buffer *syntax) {
    struct extra *e = dict(obj)->attr;
    e->body = arena_strndup(e->arena, buffer_text(syntax), syntax->len);
    e->body_len = syntax->len;
}

void object_value(struct object *obj, const char *key, const struct buffer *syntax) {
    struct extra *e = dict(obj)->attr;
    struct buffer all = {0};
    buffer_add(&all, e->body, e->body_len);
    syntax_name(&all, key);
    buffer_putc(&all, ' ');
    buffer_add(&all, buffer_text(syntax), syntax->len);
    buffer_putc(&all, '\n');
    object_body(obj, &all);
    buffer_release(&all);
}

void object_text(struct object *obj, const char *key, const char *text) {
    struct buffer b = {0};
    syntax_text(&b, text);
    object_value(obj, key, &b);
    buffer_release(&b);
}

unsigned objects_count(const struct objects *o) {
    return o->doc->xref->entries->count - 1;
}

static HPDF_Dict numbered(const struct objects *o, unsigned number) {
    return HPDF_Xref_GetEntry(o->doc->xref, number)->obj;
}

void object_write(struct objects *o, unsigned number, struct buffer *out) {
    o->writer->attr = out;
    HPDF_Obj_WriteValue(numbered(o, number), o->writer, NULL);
}

const char *object_bytes(const struct objects *o, unsigned number, size_t *len) {
    const struct extra *e = numbered(o, number)->attr;
    *len = e->len;
    return e->bytes;
}

struct deflater *objects_deflater(struct objects *o) {
    return o->deflater;
}
