#include "pdf/intent.h"

#include "base/file.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* ICC.1:2010, 7.2: the header's fields that matter here. */
enum { ICC_HEADER = 128, ICC_VERSION = 8, ICC_CLASS = 12, ICC_SPACE = 16, ICC_SIGNATURE = 36 };

static bool is_rgb_profile(const char *bytes, size_t len) {
    return len > ICC_HEADER && memcmp(bytes + ICC_SIGNATURE, "acsp", 4) == 0 &&
           memcmp(bytes + ICC_SPACE, "RGB ", 4) == 0 &&
           (memcmp(bytes + ICC_CLASS, "mntr", 4) == 0 || memcmp(bytes + ICC_CLASS, "prtr", 4) == 0) &&
           bytes[ICC_VERSION] < 5;
}

/* What an intent says of the colours. */
struct condition {
    const char *identifier, *name, *registry, *icc;
    size_t icc_len;
    int components;
};

static bool screen_condition(struct arena *a, const struct style *s, struct diag *d, struct condition *out) {
    char *bytes;
    size_t len;
    if (!file_read(a, s->icc_rgb, d, &bytes, &len))
        return false;
    if (!is_rgb_profile(bytes, len))
        return diag_error(d, (struct place){s->icc_rgb, 0},
                          _("give an sRGB profile for monitors, of version 2 or 4"), "%s",
                          _("this is no ICC profile for RGB colours"));
    *out =
        (struct condition){"sRGB IEC61966-2.1", "sRGB IEC61966-2.1", "http://www.color.org", bytes, len, 3};
    return true;
}

static struct condition press_condition(const struct printer *p) {
    return (struct condition){p->condition, p->condition_name, p->registry, p->icc, p->icc_len, 4};
}

bool intent_write(struct objects *o, struct arena *a, const struct document *doc,
                  const struct output_target *target, struct diag *d) {
    struct condition c;
    if (target->cmyk)
        c = press_condition(doc->printer);
    else if (!screen_condition(a, doc->style, d, &c))
        return false;
    struct object *profile = object_stream(o, c.icc, c.icc_len, false);
    object_int(profile, "N", c.components);
    struct object *intent = object_new(o);
    object_name(intent, "Type", "OutputIntent");
    object_name(intent, "S", target->intent);
    object_text(intent, "OutputConditionIdentifier", c.identifier);
    if (target->cmyk)
        object_text(intent, "OutputCondition", c.name);
    object_text(intent, "Info", c.name);
    object_text(intent, "RegistryName", c.registry);
    object_ref(intent, "DestOutputProfile", profile);
    object_list(objects_catalog(o), "OutputIntents", intent);
    return true;
}
