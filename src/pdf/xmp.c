#include "pdf/xmp.h"

#include "base/unicode.h"

#include <string.h>

static const char packet_begin[] = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                   "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                                   "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                   "<rdf:Description rdf:about=\"\"\n"
                                   " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                                   " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                                   " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"\n"
                                   " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                                   " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
                                   " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n"
                                   " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
                                   " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
                                   " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"\n"
                                   " xmlns:np=\"urn:nya-perspektiv:metadata:1\">\n";

static const char packet_end[] = "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

/* What PDF/A does not know of itself, described as ISO 19005-2, 6.6.2.3.3 wants it. */
static const struct {
    const char *schema, *space, *prefix;
    struct {
        const char *name, *type, *category, *description;
    } properties[2];
} extensions[] = {
    {"PDF/UA identification",
     "http://www.aiim.org/pdfua/ns/id/",
     "pdfuaid",
     {{"part", "Integer", "internal", "Part of ISO 14289 that the file conforms to"}}},
    {"Nya Perspektiv",
     "urn:nya-perspektiv:metadata:1",
     "np",
     {{"diarienummer", "Text", "external",
       "Registration number of the matter in which the publication was decided"},
      {"version", "Text", "external", "Version of the publication"}}},
};

/* Text of an element: XML 1.0, 2.2 and 2.4. */
static void put_text(struct buffer *b, const char *text) {
    for (text += unicode_soft_hyphen(text); *text; text++, text += unicode_soft_hyphen(text)) {
        if (*text == '&')
            buffer_puts(b, "&amp;");
        else if (*text == '<')
            buffer_puts(b, "&lt;");
        else if (*text == '>')
            buffer_puts(b, "&gt;");
        else if ((unsigned char)*text >= 0x20 || *text == '\n' || *text == '\t')
            buffer_putc(b, *text);
    }
}

static void put_property(struct buffer *b, const char *name, const char *value) {
    if (!value)
        return;
    buffer_printf(b, "<%s>", name);
    put_text(b, value);
    buffer_printf(b, "</%s>\n", name);
}

static void put_date(struct buffer *b, const char *name, const char *date) {
    if (date)
        buffer_printf(b, "<%s>%sT00:00:00Z</%s>\n", name, date, name);
}

/* One value in a container: an alternative has a language for each item, and a default. */
static void put_list(struct buffer *b, const char *name, const char *container, const char *value) {
    if (!value)
        return;
    buffer_printf(b, "<%s><rdf:%s><rdf:li>", name, container);
    put_text(b, value);
    buffer_printf(b, "</rdf:li></rdf:%s></%s>\n", container, name);
}

static void put_alternatives(struct buffer *b, const char *name, const char *language, const char *value) {
    if (!value)
        return;
    buffer_printf(b, "<%s><rdf:Alt>", name);
    for (int i = 0; i < 2; i++) {
        buffer_printf(b, "<rdf:li xml:lang=\"%s\">", i ? language : "x-default");
        put_text(b, value);
        buffer_puts(b, "</rdf:li>");
    }
    buffer_printf(b, "</rdf:Alt></%s>\n", name);
}

/* "goals, welfare" as a bag of two. */
static void put_subjects(struct buffer *b, const char *keywords) {
    if (!keywords || !*keywords)
        return;
    buffer_puts(b, "<dc:subject><rdf:Bag>");
    while (*keywords) {
        size_t len = strcspn(keywords, ",;");
        struct buffer word = {0};
        buffer_add(&word, keywords, len);
        buffer_puts(b, "<rdf:li>");
        put_text(b, buffer_text(&word));
        buffer_puts(b, "</rdf:li>");
        buffer_release(&word);
        keywords += len;
        keywords += strspn(keywords, ",; ");
    }
    buffer_puts(b, "</rdf:Bag></dc:subject>\n");
}

static void put_extension(struct buffer *b, size_t i) {
    buffer_puts(b, "<rdf:li rdf:parseType=\"Resource\">\n");
    put_property(b, "pdfaSchema:schema", extensions[i].schema);
    put_property(b, "pdfaSchema:namespaceURI", extensions[i].space);
    put_property(b, "pdfaSchema:prefix", extensions[i].prefix);
    buffer_puts(b, "<pdfaSchema:property><rdf:Seq>\n");
    for (int k = 0; k < 2 && extensions[i].properties[k].name; k++) {
        buffer_puts(b, "<rdf:li rdf:parseType=\"Resource\">\n");
        put_property(b, "pdfaProperty:name", extensions[i].properties[k].name);
        put_property(b, "pdfaProperty:valueType", extensions[i].properties[k].type);
        put_property(b, "pdfaProperty:category", extensions[i].properties[k].category);
        put_property(b, "pdfaProperty:description", extensions[i].properties[k].description);
        buffer_puts(b, "</rdf:li>\n");
    }
    buffer_puts(b, "</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n");
}

static void put_extensions(struct buffer *b) {
    buffer_puts(b, "<pdfaExtension:schemas><rdf:Bag>\n");
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
        put_extension(b, i);
    buffer_puts(b, "</rdf:Bag></pdfaExtension:schemas>\n");
}

/* The hash's first half in the form of a UUID: the document is known by what it was made from. */
static void put_identity(struct buffer *b, const char *id) {
    const char *const names[] = {"xmpMM:DocumentID", "xmpMM:InstanceID"};
    for (int i = 0; i < 2; i++)
        buffer_printf(b, "<%s>uuid:%.8s-%.4s-%.4s-%.4s-%.12s</%s>\n", names[i], id, id + 8, id + 12, id + 16,
                      id + 20, names[i]);
}

/* ISO 15930-7; files for print have one version and one rendition. */
static void put_pdfx(struct buffer *b, const struct output_target *target) {
    if (!target->pdfx)
        return;
    if (!target->conformance)
        buffer_printf(b,
                      "<pdfxid:GTS_PDFXVersion "
                      "xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\">%s</pdfxid:GTS_PDFXVersion>\n",
                      target->pdfx);
    put_property(b, "pdf:Trapped", "False");
    put_property(b, "xmpMM:VersionID", "1");
    put_property(b, "xmpMM:RenditionClass", "default");
}

void xmp_write(struct buffer *b, const struct metadata *meta, const struct output_target *target) {
    buffer_puts(b, packet_begin);
    put_property(b, "pdfaid:part", target->pdfa);
    put_property(b, "pdfaid:conformance", target->pdfa ? "A" : NULL);
    put_property(b, "pdfuaid:part", target->tags ? "1" : NULL);
    put_pdfx(b, target);
    put_alternatives(b, "dc:title", meta->language, meta->title);
    put_list(b, "dc:creator", "Seq", meta->author);
    put_alternatives(b, "dc:description", meta->language, meta->subject);
    put_subjects(b, meta->keywords);
    put_list(b, "dc:language", "Bag", meta->language);
    put_property(b, "pdf:Keywords", meta->keywords);
    put_property(b, "pdf:Producer", PDF_PRODUCER);
    put_property(b, "xmp:CreatorTool", PDF_CREATOR);
    put_date(b, "xmp:CreateDate", meta->created);
    put_date(b, "xmp:ModifyDate", meta->modified);
    put_date(b, "xmp:MetadataDate", meta->modified);
    put_identity(b, meta->id);
    put_property(b, "np:diarienummer", meta->registration_number);
    put_property(b, "np:version", meta->version);
    put_extensions(b);
    buffer_puts(b, packet_end);
}
