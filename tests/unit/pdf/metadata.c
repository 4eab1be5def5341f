#include "objects.h"

#include "pdf/metadata.h"

static void dates_and_id_have_a_form(void **state) {
    struct sample *s = *state;
    struct metadata meta = s->doc.meta;
    assert_true(metadata_check(&meta, &s->diag));
    const char *const wrong[] = {"2025-4-25", "2025-04-25T", "", "april", "2025/04/25"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        meta.created = wrong[i];
        assert_false(metadata_check(&meta, &s->diag));
    }
    meta.created = NULL;
    assert_true(metadata_check(&meta, &s->diag));
    meta.id = "abc";
    assert_false(metadata_check(&meta, &s->diag));
    assert_string_equal(last_message(&s->diag), "“abc” does not name a document");
}

static void info_says_what_is_known(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    s->doc.meta.keywords = NULL;
    metadata_write(o, &s->doc.meta, output_target(OUTPUT_SCREEN));
    const char *info = written(s, o, objects_info(o));
    assert_contains(info, "/Title (Aktuellt perspektiv 2025 \205 S\344ffle & \305m\345l <prov>)");
    assert_contains(info, "/CreationDate (D:20250425000000Z) /ModDate (D:20250502000000Z)");
    assert_null(strstr(info, "/Keywords"));
    assert_null(strstr(info, "Haru")); /* libharu's own Producer */
    objects_free(o);
}

static void the_packet_is_not_compressed(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    metadata_write(o, &s->doc.meta, output_target(OUTPUT_SCREEN));
    size_t len;
    const char *packet = object_bytes(o, objects_count(o), &len);
    assert_memory_equal(packet, "<?xpacket", 9);
    struct buffer b = {0};
    object_write(o, objects_count(o), &b);
    assert_contains(b.bytes, "/Type /Metadata\n/Subtype /XML");
    buffer_release(&b);
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(dates_and_id_have_a_form),
        sample_test(info_says_what_is_known),
        sample_test(the_packet_is_not_compressed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
