#include "pdf/deflate.h"

#include "unit.h"

#include <libdeflate.h>

static void bytes_come_back(void **state) {
    (void)state;
    struct deflater *d = deflater_new();
    struct buffer in = {0}, out = {0};
    for (int i = 0; i < 5000; i++)
        buffer_printf(&in, "%d 0 obj ", i % 37);
    buffer_puts(&out, "head");
    deflater_add(d, in.bytes, in.len, &out);
    assert_true(out.len < in.len / 20);
    char *back = malloc(in.len);
    size_t len = 0;
    struct libdeflate_decompressor *undo = libdeflate_alloc_decompressor();
    assert_int_equal(libdeflate_zlib_decompress(undo, out.bytes + 4, out.len - 4, back, in.len, &len),
                     LIBDEFLATE_SUCCESS);
    assert_int_equal(len, in.len);
    assert_memory_equal(back, in.bytes, len);
    libdeflate_free_decompressor(undo);
    free(back);
    buffer_release(&in);
    buffer_release(&out);
    deflater_free(d);
}

static void nothing_is_a_stream_too(void **state) {
    (void)state;
    struct deflater *d = deflater_new();
    struct buffer out = {0};
    deflater_add(d, "", 0, &out);
    assert_int_equal(out.bytes[0], 0x78); /* zlib's header */
    assert_true(out.len >= 8);
    buffer_release(&out);
    deflater_free(d);
    deflater_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_come_back),
        cmocka_unit_test(nothing_is_a_stream_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
