#include "pdf/save.h"

#include "pdf/deflate.h"
#include "pdf/haru.h"
#include "pdf/number.h"

#include <string.h>

/* More would hardly pack better, and a reader unpacks a whole object stream for one object. */
enum { PACK = 1000 };

/* Bytes of an entry in the cross-reference stream: type, 4 of offset or stream, 2 of index (7.5.8.3). */
enum { ROW = 7 };

struct saver {
    struct objects *objects;
    struct buffer *out;
    size_t start;              /* of the file in `out` */
    struct buffer rows;        /* of the cross-reference stream, by object number */
    struct buffer index, body; /* of the object stream that is being filled */
    unsigned packed;           /* objects in it */
    unsigned next;             /* free object number */
    unsigned pack;             /* number of the object stream that is being filled */
};

static void put_row(struct saver *s, unsigned number, unsigned type, size_t where, unsigned index) {
    unsigned char row[ROW] = {(unsigned char)type,          (unsigned char)(where >> 24),
                              (unsigned char)(where >> 16), (unsigned char)(where >> 8),
                              (unsigned char)where,         (unsigned char)(index >> 8),
                              (unsigned char)index};
    memcpy(s->rows.bytes + (size_t)number * ROW, row, ROW);
}

/* Rows for the numbers below `count`, all zero at first. */
static void rows_extend(struct saver *s, unsigned count) {
    size_t have = s->rows.len, need = (size_t)count * ROW;
    if (need <= have)
        return;
    memset(buffer_reserve(&s->rows, need - have), 0, need - have);
    s->rows.len = need;
}

static void put_object_start(struct saver *s, unsigned number) {
    rows_extend(s, number + 1);
    put_row(s, number, 1, s->out->len - s->start, 0);
    number_integer(s->out, number);
    buffer_puts(s->out, " 0 obj\n");
}

static void put_bytes(struct saver *s, const char *bytes, size_t len) {
    buffer_puts(s->out, "\nstream\n");
    buffer_add(s->out, bytes, len);
    buffer_puts(s->out, "\nendstream\nendobj\n");
}

static void put_integer(struct buffer *b, const char *key, size_t value) {
    buffer_puts(b, key);
    number_integer(b, (int64_t)value);
}

static void pack_flush(struct saver *s) {
    if (!s->packed)
        return;
    size_t first = s->index.len;
    struct buffer deflated = {0};
    buffer_add(&s->index, s->body.bytes, s->body.len);
    deflater_add(s->objects->deflater, s->index.bytes, s->index.len, &deflated);
    put_object_start(s, s->pack);
    put_integer(s->out, "<</Type/ObjStm/N ", s->packed);
    put_integer(s->out, "/First ", first);
    put_integer(s->out, "/Filter/FlateDecode/Length ", deflated.len);
    buffer_puts(s->out, ">>");
    put_bytes(s, deflated.bytes, deflated.len);
    buffer_release(&deflated);
    s->index.len = s->body.len = 0;
    s->packed = 0;
}

static void pack_add(struct saver *s, unsigned number) {
    if (s->packed == PACK)
        pack_flush(s);
    if (!s->packed)
        s->pack = s->next++;
    put_row(s, number, 2, s->pack, s->packed++);
    number_integer(&s->index, number);
    buffer_putc(&s->index, ' ');
    number_integer(&s->index, (int64_t)s->body.len);
    buffer_putc(&s->index, '\n');
    object_write(s->objects, number, &s->body);
    buffer_putc(&s->body, '\n');
}

static void put_object(struct saver *s, unsigned number) {
    size_t len;
    if (!object_bytes(s->objects, number, &len)) {
        pack_add(s, number);
        return;
    }
    put_object_start(s, number);
    object_write(s->objects, number, s->out);
    buffer_puts(s->out, "\nendobj\n");
}

/* The PNG filter Up (7.4.4.4): each row as its difference from the one above, behind a tag byte. */
static void rows_predict(const struct buffer *rows, struct buffer *out) {
    for (size_t at = 0; at < rows->len; at += ROW) {
        buffer_putc(out, 2);
        for (size_t i = at; i < at + ROW; i++)
            buffer_putc(out, (char)(rows->bytes[i] - (at ? rows->bytes[i - ROW] : 0)));
    }
}

static void put_id(struct buffer *b, const char *id) {
    buffer_printf(b, "[<%s><%s>]", id, id);
}

static void put_trailer(struct saver *s, const char *id) {
    unsigned number = s->next++;
    struct buffer rows = {0}, deflated = {0};
    size_t at = s->out->len - s->start;
    put_object_start(s, number);
    rows_predict(&s->rows, &rows);
    deflater_add(s->objects->deflater, rows.bytes, rows.len, &deflated);
    put_integer(s->out, "<</Type/XRef/Size ", number + 1);
    put_integer(s->out, "/Root ", object_number(objects_catalog(s->objects)));
    put_integer(s->out, " 0 R/Info ", object_number(objects_info(s->objects)));
    buffer_puts(s->out, " 0 R/ID");
    put_id(s->out, id);
    put_integer(s->out, "/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ", ROW);
    put_integer(s->out, ">>/Length ", deflated.len);
    buffer_puts(s->out, ">>");
    put_bytes(s, deflated.bytes, deflated.len);
    put_integer(s->out, "startxref\n", at);
    buffer_puts(s->out, "\n%%EOF\n");
    buffer_release(&rows);
    buffer_release(&deflated);
}

static void save_packed(struct objects *o, const struct output_target *target, const char *id,
                        struct buffer *out) {
    unsigned count = objects_count(o);
    struct saver s = {.objects = o, .out = out, .start = out->len, .next = count + 1};
    /* 7.5.2, and ISO 19005-2, 6.1.2: four bytes above 127 tell that the file is binary. */
    buffer_printf(out, "%%PDF-%s\n%%\xE2\xE3\xCF\xD3\n", target->version);
    rows_extend(&s, count + 1);
    put_row(&s, 0, 0, 0, 0xFFFF);
    for (unsigned number = 1; number <= count; number++)
        put_object(&s, number);
    pack_flush(&s);
    put_trailer(&s, id);
    buffer_release(&s.rows);
    buffer_release(&s.index);
    buffer_release(&s.body);
}

/* libharu writes the file: all but its ID, which it would take from the clock. */
static void save_plain(struct objects *o, const struct output_target *target, const char *id,
                       struct buffer *out) {
    struct buffer b = {0};
    put_id(&b, id);
    object_value(haru_adopt(o, o->doc->trailer), "ID", &b);
    buffer_release(&b);
    o->doc->pdf_version = (HPDF_PDFVer)(HPDF_VER_12 + (target->version[2] - '2'));
    if (HPDF_SaveToStream(o->doc) != HPDF_OK || HPDF_ResetStream(o->doc) != HPDF_OK)
        return; /* which objects_ok tells */
    HPDF_UINT32 len = HPDF_GetStreamSize(o->doc);
    HPDF_ReadFromStream(o->doc, (HPDF_BYTE *)buffer_reserve(out, len), &len);
    out->len += len;
    out->bytes[out->len] = '\0';
}

bool save(struct objects *o, const struct output_target *target, const char *id, struct diag *d,
          struct buffer *out) {
    size_t start = out->len;
    if (target->packed)
        save_packed(o, target, id, out);
    else
        save_plain(o, target, id, out);
    if (objects_ok(o, d))
        return true;
    out->len = start;
    return false;
}
