/*
 * Pictures that bring colours of their own: profiles, and the PNG and JPEG files that they stand in.
 * The numbers are computed by the definitions: primaries, white and curve of Adobe RGB (1998), SMPTE RP 431-2
 * with D65, and IEC 61966-2-1.
 */
#include "draw/profile.h"

#include "gallery.h"

#include <lcms2.h>
#include <zlib.h>

/* Adobe RGB (1998): primaries, white D65, gamma 563/256. */
static const struct chromaticities adobe = {
    {0.3127, 0.64, 0.21, 0.15}, {0.329, 0.33, 0.71, 0.06}, 2.19921875};

/* An ICC profile of these colours, or of grey when they are NULL; its bytes in the arena. */
static const char *icc_of(struct gallery *g, const struct chromaticities *c, cmsUInt32Number *len) {
    cmsToneCurve *curve = cmsBuildGamma(NULL, c ? c->gamma : 1.0), *curves[] = {curve, curve, curve};
    cmsHPROFILE p;
    if (c) {
        cmsCIExyY white = {c->x[0], c->y[0], 1};
        cmsCIExyYTRIPLE rgb = {{c->x[1], c->y[1], 1}, {c->x[2], c->y[2], 1}, {c->x[3], c->y[3], 1}};
        p = cmsCreateRGBProfile(&white, &rgb, curves);
    } else {
        p = cmsCreateGrayProfile(cmsD50_xyY(), curve);
    }
    cmsFreeToneCurve(curve);
    assert_true(cmsSaveProfileToMem(p, NULL, len));
    char *bytes = arena_alloc(&g->arena, *len);
    assert_true(cmsSaveProfileToMem(p, bytes, len));
    cmsCloseProfile(p);
    return bytes;
}

static char *put_32(char *to, uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        *to++ = (char)(value >> shift);
    return to;
}

/* The picture with a chunk behind its header. */
static struct picture with_chunk(struct gallery *g, struct picture p, const char *type, const void *data,
                                 size_t len) {
    enum { HEADER = 33 };
    char *bytes = arena_alloc(&g->arena, p.len + len + 12), *to = bytes + HEADER;
    memcpy(bytes, p.bytes, HEADER);
    to = put_32(to, (uint32_t)len);
    memcpy(to, type, 4);
    memcpy(to + 4, data, len);
    to = put_32(to + 4 + len, (uint32_t)crc32(0, (const unsigned char *)to, (uInt)len + 4));
    memcpy(to, p.bytes + HEADER, p.len - HEADER);
    p.bytes = bytes;
    p.len += len + 12;
    return p;
}

static struct picture with_icc(struct gallery *g, const char *name, const char *icc, size_t len) {
    uLongf packed = compressBound(len);
    char *data = arena_alloc(&g->arena, packed + 5);
    memcpy(data, "icc\0\0", 5);
    assert_int_equal(compress((unsigned char *)data + 5, &packed, (const unsigned char *)icc, len), Z_OK);
    return with_chunk(g, gallery_picture(g, name), "iCCP", data, packed + 5);
}

/* The JPEG with its profile in segments of `each` bytes. */
static struct picture jpeg_with_icc(struct gallery *g, const char *name, const char *icc, size_t len,
                                    size_t each) {
    struct picture p = gallery_picture(g, name);
    char *bytes = arena_alloc(&g->arena, p.len + len + (len / each + 1) * 18), *to = bytes + 2;
    size_t parts = (len + each - 1) / each;
    memcpy(bytes, p.bytes, 2);
    for (size_t i = 0; i < parts; i++) {
        size_t n = i + 1 < parts ? each : len - i * each;
        *to++ = '\xFF';
        *to++ = '\xE2';
        *to++ = (char)((n + 16) >> 8);
        *to++ = (char)(n + 16);
        memcpy(to, "ICC_PROFILE", 12);
        to[12] = (char)(i + 1);
        to[13] = (char)parts;
        memcpy(to + 14, icc + i * each, n);
        to += 14 + n;
    }
    memcpy(to, p.bytes + 2, p.len - 2);
    p.len = (size_t)(to - bytes) + p.len - 2;
    p.bytes = bytes;
    return p;
}

static struct image decoded(struct gallery *g, const struct picture *p, const char *warning) {
    struct image i;
    diag_release(&g->diag);
    diag_init(&g->diag);
    assert_true(image_read(&g->arena, p, &g->diag, &i));
    if (!warning)
        assert_null(g->diag.first);
    else
        assert_non_null(strstr(message_format(&g->arena, g->diag.first), warning));
    return i;
}

static const unsigned char *pixel(const struct image *i) {
    return (const unsigned char *)i->bytes;
}

static void near_to(const unsigned char *pixel, int r, int g, int b) {
    const int wanted[] = {r, g, b};
    for (int k = 0; k < 3; k++)
        if (abs(pixel[k] - wanted[k]) > 2)
            fail_msg("component %d is %d, not %d", k, pixel[k], wanted[k]);
}

/* The red field of the gallery's pictures, 200, 40, 30. In Adobe RGB the same numbers are a stronger red. */
static void a_png_with_a_profile_is_converted(void **state) {
    struct gallery *g = *state;
    cmsUInt32Number len;
    const char *icc = icc_of(g, &adobe, &len);
    struct picture p = with_icc(g, "rgb.png", icc, len);
    near_to(pixel(&(struct image){.bytes = gallery_image(g, "rgb.png").bytes}), 200, 40, 30);
    struct image i = decoded(g, &p, NULL);
    near_to(pixel(&i), 233, 35, 23);
    p = with_icc(g, "palette.png", icc, len);
    i = decoded(g, &p, NULL);
    near_to(pixel(&i), 233, 35, 23);
}

static void a_png_of_srgb_stays(void **state) {
    struct gallery *g = *state;
    struct image plain = gallery_image(g, "rgb.png");
    struct profile *p = profile_of_chromaticities(
        &(struct chromaticities){{0.3127, 0.64, 0.3, 0.15}, {0.329, 0.33, 0.6, 0.06}, 0});
    assert_true(profile_is_srgb(p));
    profile_close(p);
    struct picture marked = with_chunk(g, gallery_picture(g, "rgb.png"), "sRGB", "\1", 1);
    struct image i = decoded(g, &marked, NULL);
    assert_memory_equal(i.bytes, plain.bytes, plain.len);
}

static void code_points_come_first(void **state) {
    struct gallery *g = *state;
    cmsUInt32Number len;
    const char *icc = icc_of(g, &adobe, &len);
    struct picture p = with_icc(g, "rgb.png", icc, len);
    struct picture p3 = with_chunk(g, p, "cICP", "\x0c\x0d\0\1", 4);
    struct image i = decoded(g, &p3, NULL);
    near_to(pixel(&i), 218, 0, 4);
    struct picture hdr = with_chunk(g, p, "cICP", "\x09\x10\0\1", 4);
    i = decoded(g, &hdr, "the colours of the picture rgb.png cannot be read, and are taken for sRGB");
    near_to(pixel(&i), 200, 40, 30);
}

static void primaries_are_read_without_a_profile(void **state) {
    struct gallery *g = *state;
    char data[32], *to = data;
    for (int k = 0; k < 4; k++) {
        to = put_32(to, (uint32_t)(adobe.x[k] * 100000 + 0.5));
        to = put_32(to, (uint32_t)(adobe.y[k] * 100000 + 0.5));
    }
    struct picture p = with_chunk(g, gallery_picture(g, "rgb.png"), "cHRM", data, sizeof data);
    struct image i = decoded(g, &p, NULL); /* sRGB's curve */
    near_to(pixel(&i), 231, 40, 29);
    memset(data, 0, sizeof data);
    p = with_chunk(g, gallery_picture(g, "rgb.png"), "cHRM", data, sizeof data);
    decoded(g, &p, "taken for sRGB");
}

static void grey_has_profiles_too(void **state) {
    struct gallery *g = *state;
    cmsUInt32Number len;
    const char *icc = icc_of(g, NULL, &len); /* linear light */
    struct picture p = with_icc(g, "grey.png", icc, len);
    struct image i = decoded(g, &p, NULL);
    assert_in_range(pixel(&i)[0], 158 - 2, 158 + 2); /* 87 of 255 */
    p = jpeg_with_icc(g, "grey.jpg", icc, len, 60000);
    struct image plain = gallery_image(g, "grey.jpg");
    i = decoded(g, &p, NULL);
    assert_int_equal(i.components, 1);
    assert_memory_not_equal(i.bytes, plain.bytes, plain.len < i.len ? plain.len : i.len);
}

static void a_jpeg_with_a_profile_is_coded_anew(void **state) {
    struct gallery *g = *state;
    cmsUInt32Number len;
    struct buffer pixels = {0};
    const char *icc = icc_of(g, &adobe, &len);
    const size_t parts[] = {60000, 100};
    for (int k = 0; k < 2; k++) {
        struct picture p = jpeg_with_icc(g, "baseline.jpg", icc, len, parts[k]);
        struct image i = decoded(g, &p, NULL);
        assert_int_equal(i.kind, IMAGE_JPEG);
        pixels.len = 0;
        assert_true(jpeg_pixels(&i, &g->diag, &pixels));
        if (abs((unsigned char)pixels.bytes[0] - 232) > 8)
            fail_msg("red is %d", (unsigned char)pixels.bytes[0]);
    }
    buffer_release(&pixels);
}

static void a_profile_that_does_not_fit_is_told(void **state) {
    struct gallery *g = *state;
    cmsUInt32Number len, grey;
    const char *icc = icc_of(g, &adobe, &len), *linear = icc_of(g, NULL, &grey);
    struct picture p = with_icc(g, "rgb.png", icc, 100);
    decoded(g, &p, "taken for sRGB");
    p = with_icc(g, "rgb.png", linear, grey);
    decoded(g, &p, "taken for sRGB");
    p = with_icc(g, "grey.png", icc, len);
    decoded(g, &p, "taken for sRGB");
    p = jpeg_with_icc(g, "baseline.jpg", linear, grey, 60000);
    decoded(g, &p, "taken for sRGB");
    p = with_chunk(g, gallery_picture(g, "rgb.png"), "iCCP", "icc\0\0no zlib", 12);
    decoded(g, &p, "taken for sRGB");
    p = with_chunk(g, gallery_picture(g, "rgb.png"), "iCCP", "i", 1);
    decoded(g, &p, "taken for sRGB");
}

static void only_known_code_points_are_colours(void **state) {
    (void)state;
    const unsigned transfers[] = {1, 4, 5, 6, 8, 13, 14, 15};
    for (size_t i = 0; i < sizeof transfers / sizeof *transfers; i++) {
        struct profile *p = profile_of_code_points(9, transfers[i]);
        assert_non_null(p);
        assert_false(profile_is_srgb(p));
        profile_close(p);
    }
    assert_null(profile_of_code_points(2, 13));
    assert_null(profile_of_code_points(1, 18));
    struct profile *srgb = profile_of_code_points(1, 13);
    assert_true(profile_is_srgb(srgb));
    profile_close(srgb);
    profile_close(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        gallery_test(a_png_with_a_profile_is_converted),
        gallery_test(a_png_of_srgb_stays),
        gallery_test(code_points_come_first),
        gallery_test(primaries_are_read_without_a_profile),
        gallery_test(grey_has_profiles_too),
        gallery_test(a_jpeg_with_a_profile_is_coded_anew),
        gallery_test(a_profile_that_does_not_fit_is_told),
        gallery_test(only_known_code_points_are_colours),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
