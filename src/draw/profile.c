#include "draw/profile.h"

#include <lcms2.h>
#include <stdlib.h>

enum {
    SRGB_STEPS = 6,   /* along each component, that are tried for sRGB */
    SRGB_DIFFERS = 2, /* steps of 255 that rounding may make */
};

struct profile {
    cmsHTRANSFORM transform;
    int components;
    bool srgb;
};

/* IEC 61966-2-1: ((v + 0.055) / 1.055)^2.4, and v / 12.92 below 0.04045. */
static cmsToneCurve *srgb_curve(void) {
    static const double curve[] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    return cmsBuildParametricToneCurve(NULL, 4, curve);
}

/* Recommendation ITU-R BT.709, inverted: ((v + 0.099) / 1.099)^(1 / 0.45), and v / 4.5 below 0.081. */
static cmsToneCurve *television_curve(void) {
    static const double curve[] = {1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081};
    return cmsBuildParametricToneCurve(NULL, 4, curve);
}

static cmsHPROFILE destination(int components) {
    if (components == 3)
        return cmsCreate_sRGBProfile();
    cmsToneCurve *curve = srgb_curve();
    cmsHPROFILE grey = cmsCreateGrayProfile(cmsD50_xyY(), curve);
    cmsFreeToneCurve(curve);
    return grey;
}

/* Whether pixels over all colours stay what they are. */
static bool keeps_colours(const struct profile *p) {
    unsigned char pixels[SRGB_STEPS * SRGB_STEPS * SRGB_STEPS * 3] = {0}, before[sizeof pixels];
    size_t n = p->components == 3 ? sizeof pixels / 3 : SRGB_STEPS, bytes = n * (size_t)p->components;
    for (size_t i = 0; i < bytes; i++) {
        size_t step = p->components == 1 ? i
                      : i % 3 == 0       ? i / 3
                      : i % 3 == 1       ? i / 3 / SRGB_STEPS
                                         : i / 3 / SRGB_STEPS / SRGB_STEPS;
        before[i] = pixels[i] = (unsigned char)(step % SRGB_STEPS * 255 / (SRGB_STEPS - 1));
    }
    cmsDoTransform(p->transform, pixels, pixels, (cmsUInt32Number)n);
    for (size_t i = 0; i < bytes; i++)
        if (abs(pixels[i] - before[i]) > SRGB_DIFFERS)
            return false;
    return true;
}

/* Takes the profile over; NULL stays NULL. */
static struct profile *profile_make(cmsHPROFILE own, int components) {
    cmsUInt32Number format = components == 3 ? TYPE_RGB_8 : TYPE_GRAY_8;
    if (!own)
        return NULL;
    cmsHPROFILE srgb = destination(components);
    cmsHTRANSFORM transform = cmsCreateTransform(own, format, srgb, format, INTENT_RELATIVE_COLORIMETRIC,
                                                 cmsFLAGS_BLACKPOINTCOMPENSATION);
    cmsCloseProfile(srgb);
    cmsCloseProfile(own);
    if (!transform)
        return NULL;
    struct profile *p = malloc(sizeof *p);
    if (!p)
        abort();
    *p = (struct profile){.transform = transform, .components = components};
    p->srgb = keeps_colours(p);
    return p;
}

struct profile *profile_open(const void *icc, size_t len, int components) {
    cmsHPROFILE own = cmsOpenProfileFromMem(icc, (cmsUInt32Number)len);
    cmsColorSpaceSignature wanted = components == 3 ? cmsSigRgbData : cmsSigGrayData;
    if (own && cmsGetColorSpace(own) != wanted) {
        cmsCloseProfile(own);
        return NULL;
    }
    return profile_make(own, components);
}

static cmsToneCurve *curve_of(double gamma) {
    return gamma > 0 ? cmsBuildGamma(NULL, gamma) : srgb_curve();
}

static struct profile *profile_of(const struct chromaticities *c, cmsToneCurve *curve) {
    cmsToneCurve *curves[] = {curve, curve, curve};
    cmsCIExyY white = {c->x[0], c->y[0], 1};
    cmsCIExyYTRIPLE primaries = {{c->x[1], c->y[1], 1}, {c->x[2], c->y[2], 1}, {c->x[3], c->y[3], 1}};
    cmsHPROFILE own = curve ? cmsCreateRGBProfile(&white, &primaries, curves) : NULL;
    if (curve)
        cmsFreeToneCurve(curve);
    return profile_make(own, 3);
}

struct profile *profile_of_chromaticities(const struct chromaticities *c) {
    for (int i = 0; i < 4; i++)
        if (!(c->x[i] >= 0 && c->y[i] > 0 && c->x[i] + c->y[i] <= 1))
            return NULL;
    return profile_of(c, curve_of(c->gamma));
}

struct profile *profile_of_code_points(unsigned primaries, unsigned transfer) {
    static const struct {
        unsigned code;
        struct chromaticities colours;
    } known[] = {
        {1, {{0.3127, 0.64, 0.3, 0.15}, {0.329, 0.33, 0.6, 0.06}, 0}},
        {9, {{0.3127, 0.708, 0.17, 0.131}, {0.329, 0.292, 0.797, 0.046}, 0}},
        {11, {{0.314, 0.68, 0.265, 0.15}, {0.351, 0.32, 0.69, 0.06}, 0}},
        {12, {{0.3127, 0.68, 0.265, 0.15}, {0.329, 0.32, 0.69, 0.06}, 0}},
    };
    bool television = transfer == 1 || transfer == 6 || transfer == 14 || transfer == 15;
    double gamma = transfer == 4 ? 2.2 : transfer == 5 ? 2.8 : transfer == 8 ? 1 : 0;
    if (!television && gamma == 0 && transfer != 13)
        return NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].code == primaries)
            return profile_of(&known[i].colours, television ? television_curve() : curve_of(gamma));
    return NULL;
}

bool profile_is_srgb(const struct profile *p) {
    return p->srgb;
}

void profile_convert(const struct profile *p, unsigned char *pixels, size_t n) {
    cmsDoTransform(p->transform, pixels, pixels, (cmsUInt32Number)n);
}

void profile_close(struct profile *p) {
    if (!p)
        return;
    cmsDeleteTransform(p->transform);
    free(p);
}
