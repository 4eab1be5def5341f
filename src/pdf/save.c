#include "pdf/save.h"

#include "pdf/deflate.h"
#include "pdf/number.h"

#include <string.h>

/* More would hardly pack better, and a reader unpacks a whole object stream for one object. */
enum { PACK = 1000 };

/* Bytes of an entry in the cross-reference stream: type, 4 of offset or stream, 2 of index (7.5.8.3). */
enum { ROW = 7 };

struct saver {
    struct objects *objects;
    bool packs;
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
    deflater_add(objects_deflater(s->objects), s->index.bytes, s->index.len, &deflated);
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
    const char *bytes = object_bytes(s->objects, number, &len);
    if (!bytes && s->packs) {
        pack_add(s, number);
        return;
    }
    put_object_start(s, number);
    object_write(s->objects, number, s->out);
    if (bytes)
        put_bytes(s, bytes, len);
    else
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

static void put_trailer_keys(struct saver *s, size_t size, const char *id) {
    put_integer(s->out, "/Size ", size);
    put_integer(s->out, "/Root ", object_number(objects_catalog(s->objects)));
    put_integer(s->out, " 0 R/Info ", object_number(objects_info(s->objects)));
    buffer_printf(s->out, " 0 R/ID[<%s><%s>]", id, id);
}

static void put_end(struct saver *s, size_t at) {
    put_integer(s->out, "startxref\n", at);
    buffer_puts(s->out, "\n%%EOF\n");
}

/* Where a row of the cross-reference stream says that its object lies. */
static size_t row_offset(const struct saver *s, unsigned number) {
    const unsigned char *row = (const unsigned char *)s->rows.bytes + (size_t)number * ROW;
    return (size_t)row[1] << 24 | (size_t)row[2] << 16 | (size_t)row[3] << 8 | row[4];
}

/* 7.5.4 and 7.5.5: each entry takes 20 bytes. */
static void put_table(struct saver *s, const char *id) {
    size_t at = s->out->len - s->start;
    put_integer(s->out, "xref\n0 ", s->next);
    buffer_puts(s->out, "\n0000000000 65535 f \n");
    for (unsigned number = 1; number < s->next; number++)
        buffer_printf(s->out, "%010zu 00000 n \n", row_offset(s, number));
    buffer_puts(s->out, "trailer\n<<");
    put_trailer_keys(s, s->next, id);
    buffer_puts(s->out, ">>\n");
    put_end(s, at);
}

static void put_trailer(struct saver *s, const char *id) {
    unsigned number = s->next++;
    struct buffer rows = {0}, deflated = {0};
    size_t at = s->out->len - s->start;
    put_object_start(s, number);
    rows_predict(&s->rows, &rows);
    deflater_add(objects_deflater(s->objects), rows.bytes, rows.len, &deflated);
    buffer_puts(s->out, "<</Type/XRef");
    put_trailer_keys(s, number + 1, id);
    buffer_printf(s->out, "/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns %d>>", ROW);
    put_integer(s->out, "/Length ", deflated.len);
    buffer_puts(s->out, ">>");
    put_bytes(s, deflated.bytes, deflated.len);
    put_end(s, at);
    buffer_release(&rows);
    buffer_release(&deflated);
}

void save(struct objects *o, const struct output_target *target, const char *id, struct buffer *out) {
    unsigned count = objects_count(o);
    struct saver s = {
        .objects = o, .packs = target->packed, .out = out, .start = out->len, .next = count + 1};
    /* 7.5.2, and ISO 19005-2, 6.1.2: four bytes above 127 tell that the file is binary. */
    buffer_printf(out, "%%PDF-%s\n%%\xE2\xE3\xCF\xD3\n", target->version);
    rows_extend(&s, count + 1);
    put_row(&s, 0, 0, 0, 0xFFFF);
    for (unsigned number = 1; number <= count; number++)
        put_object(&s, number);
    pack_flush(&s);
    if (s.packs)
        put_trailer(&s, id);
    else
        put_table(&s, id);
    buffer_release(&s.rows);
    buffer_release(&s.index);
    buffer_release(&s.body);
}
