#include "pdf/metadata.h"

#include "pdf/xmp.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* NULL is fine: a date that is not known is not written. */
static bool date_check(const char *date, struct diag *d) {
    for (int i = 0; date && i <= 10; i++) {
        bool right = i == 10            ? !date[i]
                     : i == 4 || i == 7 ? date[i] == '-'
                                        : date[i] >= '0' && date[i] <= '9';
        if (!right)
            return diag_error(d, (struct place){0}, _("write it as year-month-day: 2025-04-25"),
                              _("“%s” is no date"), date);
    }
    return true;
}

bool metadata_check(const struct metadata *meta, struct diag *d) {
    bool ok = date_check(meta->created, d);
    ok &= date_check(meta->modified, d);
    if (strspn(meta->id, "0123456789abcdef") < PDF_ID)
        ok = diag_error(d, (struct place){0}, _("this is a fault of the program: please report it"),
                        _("“%s” does not name a document"), meta->id);
    return ok;
}

static void put_text(struct object *info, const char *key, const char *text) {
    if (text)
        object_text(info, key, text);
}

/* "2025-04-25" as the midnight that it begins with in UTC (7.9.4). */
static void put_date(struct object *info, const char *key, const char *date) {
    if (!date)
        return;
    struct buffer b = {0};
    buffer_printf(&b, "D:%.4s%.2s%.2s000000Z", date, date + 5, date + 8);
    object_text(info, key, buffer_text(&b));
    buffer_release(&b);
}

/* ISO 15930-1 and ISO 15930-7: nothing is trapped; what is claimed stands here or in the XMP. */
static void put_claims(struct object *info, const struct output_target *target) {
    if (!target->pdfx)
        return;
    object_name(info, "Trapped", "False");
    if (!target->conformance)
        return;
    object_text(info, "GTS_PDFXVersion", target->pdfx);
    object_text(info, "GTS_PDFXConformance", target->conformance);
}

void metadata_write(struct objects *o, const struct metadata *meta, const struct output_target *target) {
    struct object *info = objects_info(o);
    put_text(info, "Title", meta->title);
    put_text(info, "Author", meta->author);
    put_text(info, "Subject", meta->subject);
    put_text(info, "Keywords", meta->keywords);
    put_text(info, "Creator", PDF_CREATOR);
    put_text(info, "Producer", PDF_PRODUCER);
    put_date(info, "CreationDate", meta->created);
    put_date(info, "ModDate", meta->modified);
    put_claims(info, target);
    struct buffer packet = {0};
    xmp_write(&packet, meta, target);
    struct object *stream = object_stream(o, packet.bytes, packet.len, true);
    object_name(stream, "Type", "Metadata");
    object_name(stream, "Subtype", "XML");
    object_ref(objects_catalog(o), "Metadata", stream);
    buffer_release(&packet);
}
