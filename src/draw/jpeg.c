/*
 * JPEG files (ITU-T T.81) go into the PDF as they are, but for the cameras' own segments: thumbnails, notes,
 * the place where a picture was taken. libjpeg-turbo decodes each once, to see that it is whole. One with a
 * profile of other colours than sRGB is coded anew, in sRGB.
 */
#include "base/buffer.h"
#include "draw/decode.h"
#include "draw/exif.h"
#include "draw/profile.h"
#include "model/edition.h"

#include <libintl.h>
#include <string.h>
#include <turbojpeg.h>

#define _(text) gettext(text)

/* T.81, table B.1. */
enum {
    SOF0 = 0xC0,
    SOF2 = 0xC2,
    DHT = 0xC4,
    JPG = 0xC8,
    DAC = 0xCC,
    SOF15 = 0xCF,
    RST0 = 0xD0,
    RST7 = 0xD7,
    EOI = 0xD9,
    SOS = 0xDA,
    APP0 = 0xE0,
    APP1 = 0xE1,
    APP2 = 0xE2,
    APP14 = 0xEE,
    APP15 = 0xEF,
    COM = 0xFE,
    TEM = 0x01
};

struct jpeg {
    const unsigned char *in;
    size_t len, at;
    struct buffer out; /* what is kept */
    int frame;         /* SOFn: the kind of JPEG; 0 before it */
    unsigned precision, columns, rows, components;
    bool letters;  /* the components are called R, G, B */
    bool jfif;     /* APP0 says that three components are brightness and colour */
    int transform; /* APP14: 0 for plain colours; −1 when it does not say */
    int orientation;
    struct buffer icc; /* the profile, as far as its parts have come */
    int icc_parts;
};

/* Of what is coded anew: nobody sees the difference, and 4:4:4 keeps edges of colours sharp. */
enum { CODED_ANEW_QUALITY = 95 };

static unsigned read_16(const unsigned char *bytes) {
    return (unsigned)bytes[0] << 8 | bytes[1];
}

/* The next marker, moving behind it; 0 at the end of the file. What stands before it is no part of a JPEG. */
static int next_marker(struct jpeg *j) {
    while (j->at + 1 < j->len && !(j->in[j->at] == 0xFF && j->in[j->at + 1] != 0xFF && j->in[j->at + 1] != 0))
        j->at++;
    if (j->at + 1 >= j->len)
        return 0;
    j->at += 2;
    return j->in[j->at - 1];
}

static bool is_frame(int marker) {
    return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
}

static void note_frame(struct jpeg *j, int marker, const unsigned char *s, size_t len) {
    if (j->frame || len < 6)
        return;
    j->frame = marker;
    j->precision = s[0];
    j->rows = read_16(s + 1);
    j->columns = read_16(s + 3);
    j->components = s[5];
    j->letters = len >= 15 && s[6] == 'R' && s[9] == 'G' && s[12] == 'B';
}

/* ICC.1:2010, B.4: a profile may be longer than a segment, and comes in parts that are counted from 1. */
static void note_profile(struct jpeg *j, const unsigned char *s, size_t len) {
    static const char name[] = "ICC_PROFILE";
    if (len <= sizeof name + 2 || memcmp(s, name, sizeof name) != 0 || s[sizeof name] != j->icc_parts + 1)
        return;
    j->icc_parts++;
    buffer_add(&j->icc, s + sizeof name + 2, len - sizeof name - 2);
}

/* Notes what a segment says; true when the picture needs it. */
static bool note_segment(struct jpeg *j, int marker, const unsigned char *s, size_t len) {
    if (is_frame(marker))
        note_frame(j, marker, s, len);
    if (marker == APP1 && j->orientation == 1)
        j->orientation = exif_orientation(s, len);
    if (marker == APP2)
        note_profile(j, s, len);
    bool jfif = marker == APP0 && len >= 5 && memcmp(s, "JFIF", 5) == 0;
    bool adobe = marker == APP14 && len >= 12 && memcmp(s, "Adobe", 5) == 0;
    j->jfif |= jfif;
    if (adobe)
        j->transform = s[11];
    return jfif || adobe || !((marker >= APP0 && marker <= APP15) || marker == COM);
}

/* Coded data go on to the next marker that is not part of them. */
static void copy_scan(struct jpeg *j) {
    size_t start = j->at;
    while (j->at + 1 < j->len) {
        unsigned char next = j->in[j->at + 1];
        if (j->in[j->at] == 0xFF && next != 0 && next != 0xFF && !(next >= RST0 && next <= RST7))
            break;
        j->at++;
    }
    buffer_add(&j->out, j->in + start, j->at - start);
}

/* Copies one segment; false when the file ends within. */
static bool copy_segment(struct jpeg *j, int marker) {
    const unsigned char *s = j->in + j->at;
    size_t len = j->at + 2 <= j->len ? read_16(s) : 0;
    if (len < 2 || j->at + len > j->len)
        return false;
    if (note_segment(j, marker, s + 2, len - 2)) {
        buffer_add(&j->out, (unsigned char[]){0xFF, (unsigned char)marker}, 2);
        buffer_add(&j->out, s, len);
    }
    j->at += len;
    if (marker == SOS)
        copy_scan(j);
    return true;
}

/* From the start to EOI; what cameras put behind it (larger pictures, films) stays out. */
static bool copy_file(struct jpeg *j) {
    buffer_add(&j->out, j->in, 2);
    j->at = 2;
    for (int marker = next_marker(j); marker; marker = next_marker(j)) {
        if (marker == EOI) {
            buffer_add(&j->out, "\xFF\xD9", 2);
            return true;
        }
        if (marker == TEM || (marker >= RST0 && marker <= RST7))
            continue;
        if (!copy_segment(j, marker))
            return false;
    }
    return false;
}

/* ISO 32000-1, 7.4.8: a PDF holds baseline and progressive JPEG. */
static bool kind_fits(const struct jpeg *j, const struct picture *p, struct diag *d) {
    if (!j->frame)
        return image_damaged(p, d);
    if (j->components == 4)
        return diag_error(d, p->at, _("save it in RGB or in grey"), _("the picture %s is in CMYK colours"),
                          p->path);
    if ((j->frame != SOF0 && j->frame != SOF2) || j->precision != 8 ||
        (j->components != 1 && j->components != 3))
        return diag_error(d, p->at, _("save it again as an ordinary JPEG, or as PNG"),
                          _("the picture %s is a rare kind of JPEG, which a PDF cannot hold"), p->path);
    return image_size_check(p, j->columns, j->rows, d);
}

/* Decodes to an eighth of the size: that reads all of the file, and takes little room. */
static bool decodes(const struct jpeg *j, const struct picture *p, struct diag *d) {
    int columns = (int)(j->columns + 7) / 8, rows = (int)(j->rows + 7) / 8;
    struct buffer pixels = {0};
    tjhandle handle = tjInitDecompress();
    unsigned char *room = (unsigned char *)buffer_reserve(&pixels, (size_t)columns * (size_t)rows);
    int failed = !handle || tjDecompress2(handle, (const unsigned char *)j->out.bytes, j->out.len, room,
                                          columns, 0, rows, TJPF_GRAY, TJFLAG_LIMITSCANS) != 0;
    if (failed)
        image_damaged(p, d);
    buffer_release(&pixels);
    if (handle)
        tjDestroy(handle);
    return !failed;
}

/* What decoded once does so again, but for want of memory. */
bool jpeg_pixels(const struct image *image, struct diag *d, struct buffer *out) {
    size_t len = (size_t)image->columns * (size_t)image->rows * (size_t)image->components;
    tjhandle handle = tjInitDecompress();
    bool ok =
        handle && tjDecompress2(handle, (const unsigned char *)image->bytes, image->len,
                                (unsigned char *)buffer_reserve(out, len), image->columns, 0, image->rows,
                                image->components == 3 ? TJPF_RGB : TJPF_GRAY, TJFLAG_ACCURATEDCT) == 0;
    if (handle)
        tjDestroy(handle);
    if (!ok)
        return image_damaged(&(struct picture){.at = image->at, .path = image->path}, d);
    out->len += len;
    return true;
}

/* As libjpeg guesses it, and with it most readers. */
static bool is_plain_rgb(const struct jpeg *j) {
    if (j->components != 3 || j->jfif)
        return false;
    return j->transform >= 0 ? j->transform == 0 : j->letters;
}

static bool code_anew(struct arena *a, const unsigned char *pixels, struct image *out) {
    bool grey = out->components == 1;
    unsigned char *bytes = NULL;
    unsigned long len = 0;
    tjhandle handle = tjInitCompress();
    bool ok = handle &&
              tjCompress2(handle, pixels, out->columns, 0, out->rows, grey ? TJPF_GRAY : TJPF_RGB, &bytes,
                          &len, grey ? TJSAMP_GRAY : TJSAMP_444, CODED_ANEW_QUALITY, TJFLAG_ACCURATEDCT) == 0;
    if (ok) {
        out->bytes = arena_strndup(a, (const char *)bytes, len);
        out->len = len;
        out->plain_rgb = false;
    }
    tjFree(bytes);
    if (handle)
        tjDestroy(handle);
    return ok;
}

/* From the colours of its own profile, where it has one, to sRGB. */
static bool to_srgb(struct arena *a, const struct jpeg *j, const struct picture *p, struct diag *d,
                    struct image *out) {
    struct buffer pixels = {0};
    if (!j->icc.len)
        return true;
    struct profile *profile = profile_open(j->icc.bytes, j->icc.len, out->components);
    if (!profile)
        profile_warn(p, d);
    bool other = profile && !profile_is_srgb(profile), ok = !other || jpeg_pixels(out, d, &pixels);
    if (other && ok) {
        profile_convert(profile, (unsigned char *)pixels.bytes, (size_t)out->columns * (size_t)out->rows);
        ok = code_anew(a, (const unsigned char *)pixels.bytes, out) || image_damaged(p, d);
    }
    buffer_release(&pixels);
    profile_close(profile);
    return ok;
}

bool jpeg_decode(struct arena *a, const struct picture *p, struct diag *d, struct image *out) {
    struct jpeg j = {.in = (const unsigned char *)p->bytes, .len = p->len, .transform = -1, .orientation = 1};
    bool ok = copy_file(&j) || image_damaged(p, d);
    ok = ok && kind_fits(&j, p, d) && decodes(&j, p, d);
    if (ok) {
        out->kind = IMAGE_JPEG;
        out->columns = (int)j.columns;
        out->rows = (int)j.rows;
        out->components = (int)j.components;
        out->orientation = j.orientation;
        out->plain_rgb = is_plain_rgb(&j);
        out->len = j.out.len;
        out->bytes = arena_strndup(a, j.out.bytes, j.out.len);
        ok = to_srgb(a, &j, p, d, out);
    }
    buffer_release(&j.icc);
    buffer_release(&j.out);
    return ok;
}
