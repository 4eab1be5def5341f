#include "draw/png_colours.h"

#include "draw/decode.h"

#include <math.h>
#include <string.h>
#include <zlib.h>

enum {
    SIGNATURE = 8,         /* bytes before the first chunk */
    AROUND = 12,           /* length, type and checksum of a chunk */
    KEYWORD_MAX = 79,      /* of iCCP: the profile's name */
    PROFILE_MAX = 1 << 24, /* bytes of a profile that is worth unpacking */
};

struct chunk {
    const char *type;
    const unsigned char *data;
    size_t len;
};

static unsigned read_32(const unsigned char *b) {
    return (unsigned)b[0] << 24 | (unsigned)b[1] << 16 | (unsigned)b[2] << 8 | b[3];
}

/* The chunk at *at, moving behind it; false at the file's end. */
static bool chunk_next(const struct picture *p, size_t *at, struct chunk *c) {
    const unsigned char *bytes = (const unsigned char *)p->bytes;
    if (p->len < AROUND || *at > p->len - AROUND)
        return false;
    *c = (struct chunk){p->bytes + *at + 4, bytes + *at + 8, read_32(bytes + *at)};
    if (c->len > p->len - AROUND - *at)
        return false;
    *at += c->len + AROUND;
    return true;
}

static bool is(const struct chunk *c, const char *type) {
    return memcmp(c->type, type, 4) == 0;
}

/* Of this type, of at least so many bytes, before the pixels. */
static bool chunk_find(const struct picture *p, const char *type, size_t least, struct chunk *c) {
    for (size_t at = SIGNATURE; chunk_next(p, &at, c) && !is(c, "IDAT");)
        if (is(c, type))
            return c->len >= least;
    return false;
}

/* iCCP: the profile's name and a NUL, how it is packed (0: zlib), and the packed profile. */
static struct profile *embedded(struct arena *a, const struct chunk *c, int components) {
    size_t name = strnlen((const char *)c->data, c->len < KEYWORD_MAX + 1 ? c->len : KEYWORD_MAX + 1);
    if (name + 2 > c->len || c->data[name] || c->data[name + 1])
        return NULL;
    for (uLongf room = 1 << 14; room <= PROFILE_MAX; room *= 4) {
        uLongf len = room;
        unsigned char *icc = arena_alloc(a, room);
        int result = uncompress(icc, &len, c->data + name + 2, (uLong)(c->len - name - 2));
        if (result == Z_OK)
            return profile_open(icc, len, components);
        if (result != Z_BUF_ERROR)
            return NULL;
    }
    return NULL;
}

/* gAMA is what light was raised to when it was coded. Near enough to 1 / 2.2, sRGB's own curve is meant. */
static double gamma_of(const struct picture *p) {
    struct chunk c;
    double gamma = chunk_find(p, "gAMA", 4, &c) && read_32(c.data) ? 100000.0 / read_32(c.data) : 0;
    return fabs(gamma / 2.2 - 1) < 0.05 ? 0 : gamma;
}

static struct profile *primaries(const struct picture *p, const struct chunk *c) {
    struct chromaticities colours = {.gamma = gamma_of(p)};
    for (int i = 0; i < 4; i++) {
        colours.x[i] = read_32(c->data + 8 * i) / 100000.0;
        colours.y[i] = read_32(c->data + 8 * i + 4) / 100000.0;
    }
    return profile_of_chromaticities(&colours);
}

struct profile *png_colours(struct arena *a, const struct picture *p, int components, struct diag *d) {
    struct chunk c;
    struct profile *profile;
    if (chunk_find(p, "cICP", 4, &c) && components == 3)
        profile = profile_of_code_points(c.data[0], c.data[1]);
    else if (chunk_find(p, "iCCP", 1, &c))
        profile = embedded(a, &c, components);
    else if (!chunk_find(p, "sRGB", 1, &c) && chunk_find(p, "cHRM", 32, &c) && components == 3)
        profile = primaries(p, &c);
    else
        return NULL;
    if (!profile)
        profile_warn(p, d);
    if (profile && !profile_is_srgb(profile))
        return profile;
    profile_close(profile);
    return NULL;
}

static bool says_colours(const struct chunk *c) {
    static const char *const types[] = {"cICP", "iCCP", "sRGB", "cHRM", "gAMA"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (is(c, types[i]))
            return true;
    return false;
}

struct picture png_without_colours(struct arena *a, const struct picture *p) {
    struct picture bare = *p;
    char *bytes = arena_alloc(a, p->len), *to = bytes + SIGNATURE;
    struct chunk c;
    memcpy(bytes, p->bytes, SIGNATURE);
    size_t at = SIGNATURE;
    for (size_t start = at; chunk_next(p, &at, &c); start = at)
        if (!says_colours(&c)) {
            memcpy(to, p->bytes + start, at - start);
            to += at - start;
        }
    bare.bytes = bytes;
    bare.len = (size_t)(to - bytes);
    return bare;
}
