#include "objects.h"

#include "pdf/xmp.h"

#include <libxml/parser.h>

static const char *packet(struct sample *s, enum target_id target) {
    struct buffer b = {0};
    xmp_write(&b, &s->doc.meta, output_target(target));
    char *text = arena_strdup(&s->arena, buffer_text(&b));
    buffer_release(&b);
    return text;
}

static void packets_are_well_formed(void **state) {
    struct sample *s = *state;
    s->doc.meta.title = "a < b & c > \x01 ]]>";
    const char *text = packet(s, OUTPUT_SCREEN);
    xmlDoc *doc = xmlReadMemory(text, (int)strlen(text), NULL, NULL, XML_PARSE_NONET);
    assert_non_null(doc);
    xmlFreeDoc(doc);
    assert_contains(
        text,
        "<rdf:li xml:lang=\"x-default\">a &lt; b &amp; c &gt;  ]]&gt;</rdf:li><rdf:li xml:lang=\"sv-SE\">");
}

static void properties_are_the_documents(void **state) {
    const char *text = packet(*state, OUTPUT_SCREEN);
    assert_contains(text, "<dc:creator><rdf:Seq><rdf:li>Nya Perspektiv</rdf:li></rdf:Seq></dc:creator>");
    assert_contains(
        text,
        "<dc:subject><rdf:Bag><rdf:li>välfärd</rdf:li><rdf:li>Värmland</rdf:li><rdf:li>uppföljning</rdf:li>");
    assert_contains(text, "<pdf:Keywords>välfärd, Värmland, uppföljning</pdf:Keywords>");
    assert_contains(text, "<dc:language><rdf:Bag><rdf:li>sv-SE</rdf:li>");
    assert_contains(text, "<xmp:CreateDate>2025-04-25T00:00:00Z</xmp:CreateDate>");
    assert_contains(text, "<xmp:MetadataDate>2025-05-02T00:00:00Z</xmp:MetadataDate>");
    assert_contains(text, "<np:diarienummer>RV2025-1234</np:diarienummer>");
    assert_contains(text, "<xmpMM:DocumentID>uuid:9f86d081-884c-7d65-9a2f-eaa0c55ad015</xmpMM:DocumentID>");
}

static void claims_are_made_only_when_asked(void **state) {
    assert_contains(packet(*state, OUTPUT_SCREEN), "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</"
                                                   "pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>");
    assert_contains(packet(*state, OUTPUT_ATTACHED), "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</");
    assert_null(strstr(packet(*state, OUTPUT_PRINT), "<pdfaid:part>"));
    assert_null(strstr(packet(*state, OUTPUT_PRINT), "<pdfuaid:part>"));
    assert_contains(packet(*state, OUTPUT_PRINT),
                    ">PDF/X-4</pdfxid:GTS_PDFXVersion>\n<pdf:Trapped>False</pdf:Trapped>\n"
                    "<xmpMM:VersionID>1</xmpMM:VersionID>\n<xmpMM:RenditionClass>default<");
    assert_null(strstr(packet(*state, OUTPUT_SCREEN), "pdfx"));
    assert_null(strstr(packet(*state, OUTPUT_PRINT_X1A), "pdfx"));
}

static void what_is_not_known_is_left_out(void **state) {
    struct sample *s = *state;
    s->doc.meta.registration_number = s->doc.meta.version = s->doc.meta.keywords = s->doc.meta.created = NULL;
    const char *text = packet(s, OUTPUT_SCREEN);
    assert_null(strstr(text, "<np:"));
    assert_null(strstr(text, "<pdf:Keywords>"));
    assert_null(strstr(text, "<dc:subject>"));
    assert_null(strstr(text, "<xmp:CreateDate>"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(packets_are_well_formed),
        sample_test(properties_are_the_documents),
        sample_test(claims_are_made_only_when_asked),
        sample_test(what_is_not_known_is_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
