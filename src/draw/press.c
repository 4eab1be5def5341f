#include "draw/press.h"

#include <lcms2.h>
#include <libintl.h>
#include <stdlib.h>

#define _(text) gettext(text)

struct press {
    cmsHTRANSFORM transform;
    unsigned limit; /* of the four bytes together */
};

/* ICC.1:2010, 7.2.2: the length comes first. lcms2 passes over tables that are cut off. */
static bool is_whole(const struct printer *p) {
    const unsigned char *b = (const unsigned char *)p->icc;
    return p->icc_len > 128 &&
           ((size_t)b[0] << 24 | (size_t)b[1] << 16 | (size_t)b[2] << 8 | b[3]) == p->icc_len;
}

/* Why the file cannot be used; NULL when it can. */
static const char *profile_fault(cmsHPROFILE icc) {
    if (!icc)
        return _("%s is no ICC profile, or a damaged one");
    if (cmsGetColorSpace(icc) != cmsSigCmykData)
        return _("the profile %s is not one of CMYK colours");
    if (cmsGetDeviceClass(icc) != cmsSigOutputClass)
        return _("the profile %s is not that of a press (class prtr)");
    if (cmsGetProfileVersion(icc) >= 5)
        return _("the profile %s is of version 5, which PDF does not know");
    return NULL;
}

static cmsHTRANSFORM transform_make(cmsHPROFILE press) {
    cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    cmsHTRANSFORM t = cmsCreateTransform(srgb, TYPE_RGB_8, press, TYPE_CMYK_8, INTENT_RELATIVE_COLORIMETRIC,
                                         cmsFLAGS_BLACKPOINTCOMPENSATION);
    cmsCloseProfile(srgb);
    return t;
}

bool press_open(const struct printer *p, struct diag *d, struct press **out) {
    cmsHPROFILE icc = is_whole(p) ? cmsOpenProfileFromMem(p->icc, (cmsUInt32Number)p->icc_len) : NULL;
    const char *fault = profile_fault(icc);
    cmsHTRANSFORM transform = fault ? NULL : transform_make(icc);
    if (icc)
        cmsCloseProfile(icc);
    if (!fault && !transform)
        fault = _("the profile %s has no tables to convert pictures with");
    if (fault)
        return diag_error(d, p->profile_at, _("take the profile that the print shop names for its paper"),
                          fault, p->profile);
    struct press *made = malloc(sizeof *made);
    if (!made)
        abort();
    *made = (struct press){transform, (unsigned)p->ink_limit * 255 / 100};
    *out = made;
    return true;
}

void press_close(struct press *p) {
    if (!p)
        return;
    cmsDeleteTransform(p->transform);
    free(p);
}

static void ink_limit(unsigned char *pixel, unsigned limit) {
    unsigned colours = pixel[0] + pixel[1] + pixel[2], room = limit > pixel[3] ? limit - pixel[3] : 0;
    if (colours <= room)
        return;
    for (int i = 0; i < 3; i++)
        pixel[i] = (unsigned char)(pixel[i] * room / colours);
}

void press_convert(const struct press *p, const unsigned char *rgb, size_t n, unsigned char *cmyk) {
    cmsDoTransform(p->transform, rgb, cmyk, (cmsUInt32Number)n);
    for (size_t i = 0; i < n; i++)
        ink_limit(cmyk + 4 * i, p->limit);
}
