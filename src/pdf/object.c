#include "pdf/object.h"

#include "pdf/deflate.h"
#include "pdf/haru.h"
#include "pdf/syntax.h"

#include <libintl.h>
#include <stdlib.h>

#define _(text) gettext(text)

/* What libharu's dictionary does not hold: it hangs on `attr`, which is the maker's. */
struct extra {
    struct objects *objects;
    const char *body; /* written behind libharu's own entries */
    size_t body_len;
    const char *bytes; /* of a stream; otherwise NULL */
    size_t len;
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

static HPDF_STATUS write_to_buffer(HPDF_Stream stream, const HPDF_BYTE *bytes, HPDF_UINT len) {
    buffer_add(stream->attr, bytes, len);
    return HPDF_OK;
}

static HPDF_STATUS stream_add(HPDF_Stream stream, const char *bytes, size_t len) {
    return len ? HPDF_Stream_Write(stream, (const HPDF_BYTE *)bytes, (HPDF_UINT)len) : HPDF_OK;
}

/* libharu's hook between a dictionary's own entries and its ">>". */
static HPDF_STATUS write_body(HPDF_Dict d, HPDF_Stream stream) {
    const struct extra *e = d->attr;
    e->objects->current = stream;
    return stream_add(stream, e->body, e->body_len);
}

/* libharu's hook behind the ">>" (7.3.8): there is no other way to bytes that are compressed already. */
static HPDF_STATUS write_bytes(HPDF_Dict d) {
    const struct extra *e = d->attr;
    HPDF_Stream stream = e->objects->current;
    if (!e->bytes)
        return HPDF_OK;
    HPDF_Stream_WriteStr(stream, "\nstream\n");
    stream_add(stream, e->bytes, e->len);
    return HPDF_Stream_WriteStr(stream, "\nendstream");
}

struct object *haru_adopt(struct objects *o, HPDF_Dict d) {
    struct extra *e = ARENA_NEW(o->arena, struct extra);
    e->objects = o;
    d->attr = e;
    d->write_fn = write_body;
    d->after_write_fn = write_bytes;
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
    haru_adopt(o, o->doc->catalog);
    haru_adopt(o, o->doc->root_pages);
    haru_adopt(o, o->doc->info);
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

struct object *objects_info(struct objects *o) {
    return (struct object *)o->doc->info;
}

struct object *object_new(struct objects *o) {
    HPDF_Dict d = HPDF_Dict_New(o->doc->mmgr);
    HPDF_Xref_Add(o->doc->xref, d);
    return haru_adopt(o, d);
}

/* Not libharu's stream: that one compresses more slowly and keeps its length in an object of its own. */
struct object *object_stream(struct objects *o, const void *bytes, size_t len, bool plain) {
    struct object *obj = object_new(o);
    struct extra *e = haru_dict(obj)->attr;
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
    return haru_dict(obj)->header.obj_id & 0x00FFFFFF;
}

void object_name(struct object *obj, const char *key, const char *name) {
    HPDF_Dict_AddName(haru_dict(obj), key, name);
}

void object_int(struct object *obj, const char *key, int value) {
    HPDF_Dict_AddNumber(haru_dict(obj), key, value);
}

void object_bool(struct object *obj, const char *key, bool value) {
    HPDF_Dict_AddBoolean(haru_dict(obj), key, value ? HPDF_TRUE : HPDF_FALSE);
}

void object_ref(struct object *obj, const char *key, const struct object *to) {
    HPDF_Dict_Add(haru_dict(obj), key, haru_dict(to));
}

void object_list(struct object *obj, const char *key, const struct object *to) {
    HPDF_Array array = HPDF_Dict_GetItem(haru_dict(obj), key, HPDF_OCLASS_ARRAY);
    if (!array) {
        array = HPDF_Array_New(haru_dict(obj)->mmgr);
        HPDF_Dict_Add(haru_dict(obj), key, array);
    }
    HPDF_Array_Add(array, haru_dict(to));
}

struct object *object_dict(struct object *obj, const char *key) {
    const struct extra *e = haru_dict(obj)->attr;
    HPDF_Dict inner = HPDF_Dict_New(e->objects->doc->mmgr);
    HPDF_Dict_Add(haru_dict(obj), key, inner);
    return haru_adopt(e->objects, inner);
}

void object_body(struct object *obj, const struct buffer *syntax) {
    struct extra *e = haru_dict(obj)->attr;
    e->body = arena_strndup(e->objects->arena, buffer_text(syntax), syntax->len);
    e->body_len = syntax->len;
}

void object_value(struct object *obj, const char *key, const struct buffer *syntax) {
    struct extra *e = haru_dict(obj)->attr;
    struct buffer all = {0};
    buffer_add(&all, e->body, e->body_len);
    buffer_putc(&all, '/');
    buffer_puts(&all, key);
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
    *len = e ? e->len : 0;
    return e ? e->bytes : NULL; /* libharu keeps the root of the outline for itself */
}
