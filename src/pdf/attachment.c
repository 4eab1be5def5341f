#include "pdf/attachment.h"

#include "base/hash.h"
#include "pdf/syntax.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

static const char *const kinds[] = {[ATTACHMENT_SOURCE] = "Source", [ATTACHMENT_DATA] = "Data"};

static struct object *file_write(struct objects *o, const struct attachment *a, const char *date) {
    char md5[HASH_MD5_HEX];
    struct buffer b = {0};
    hash_md5(a->bytes, a->len, md5);
    buffer_puts(&b, "<<");
    if (date)
        buffer_printf(&b, "/ModDate(D:%.4s%.2s%.2s000000Z)", date, date + 5, date + 8);
    buffer_printf(&b, "/Size %zu/CheckSum<%s>>>", a->len, md5);
    struct object *file = object_stream(o, a->bytes, a->len, false);
    object_name(file, "Type", "EmbeddedFile");
    object_name(file, "Subtype", a->mime);
    object_value(file, "Params", &b);
    buffer_release(&b);
    return file;
}

static struct object *specification_write(struct objects *o, const struct attachment *a, const char *date) {
    struct object *file = file_write(o, a, date), *spec = object_new(o);
    object_name(spec, "Type", "Filespec");
    object_text(spec, "F", a->name);
    object_text(spec, "UF", a->name);
    object_text(spec, "Desc", a->description);
    object_name(spec, "AFRelationship", kinds[a->kind]);
    struct object *versions = object_dict(spec, "EF");
    object_ref(versions, "F", file);
    object_ref(versions, "UF", file);
    return spec;
}

/* A name tree's key: the name as a string. */
struct entry {
    const struct attachment *file;
    struct buffer key;
};

/*
 * Keys are ordered by their bytes (7.9.6): what is hexadecimal here begins with FE, and a backslash is none
 * of them.
 */
static int compare_keys(const void *a, const void *b) {
    const struct entry *const x = a, *const y = b;
    const char *p = x->key.bytes, *q = y->key.bytes, *p_end = p + x->key.len, *q_end = q + y->key.len;
    for (; p < p_end && q < q_end; p++, q++) {
        p += *p == '\\';
        q += *q == '\\';
        if (*p != *q)
            return (unsigned char)*p - (unsigned char)*q;
    }
    return (p < p_end) - (q < q_end);
}

static struct entry *entries_new(const struct document *doc) {
    struct entry *entries = calloc(doc->n_attachments, sizeof *entries);
    if (!entries)
        abort();
    for (size_t i = 0; i < doc->n_attachments; i++) {
        entries[i].file = &doc->attachments[i];
        syntax_text(&entries[i].key, doc->attachments[i].name);
    }
    qsort(entries, doc->n_attachments, sizeof *entries, compare_keys);
    return entries;
}

bool attachments_write(struct objects *o, const struct document *doc, struct object *names, struct diag *d) {
    if (!doc->n_attachments)
        return true;
    struct entry *entries = entries_new(doc);
    const char *date = doc->meta.modified ? doc->meta.modified : doc->meta.created;
    struct buffer tree = {0};
    bool ok = true;
    for (size_t i = 0; i < doc->n_attachments; i++) {
        const struct attachment *file = entries[i].file;
        if (i && strcmp(file->name, entries[i - 1].file->name) == 0)
            ok = diag_error(d, (struct place){0}, _("rename one of them"),
                            _("two files to attach have the name “%s”"), file->name);
        struct object *spec = specification_write(o, file, date);
        buffer_putc(&tree, i ? ' ' : '[');
        buffer_add(&tree, entries[i].key.bytes, entries[i].key.len);
        syntax_reference(&tree, object_number(spec));
        object_list(objects_catalog(o), "AF", spec);
        buffer_release(&entries[i].key);
    }
    buffer_putc(&tree, ']');
    object_value(object_dict(names, "EmbeddedFiles"), "Names", &tree);
    buffer_release(&tree);
    free(entries);
    return ok;
}
