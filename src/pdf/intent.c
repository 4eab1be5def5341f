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

bool intent_write(struct objects *o, struct arena *a, const struct style *s, struct diag *d) {
    char *bytes;
    size_t len;
    if (!file_read(a, s->icc_rgb, d, &bytes, &len))
        return false;
    if (!is_rgb_profile(bytes, len))
        return diag_error(d, (struct place){s->icc_rgb, 0},
                          _("give an sRGB profile for monitors, of version 2 or 4"), "%s",
                          _("this is no ICC profile for RGB colours"));
    struct object *profile = object_stream(o, bytes, len, false);
    object_int(profile, "N", 3);
    struct object *intent = object_new(o);
    object_name(intent, "Type", "OutputIntent");
    object_name(intent, "S", "GTS_PDFA1");
    object_text(intent, "OutputConditionIdentifier", "sRGB IEC61966-2.1");
    object_text(intent, "Info", "sRGB IEC61966-2.1");
    object_text(intent, "RegistryName", "http://www.color.org");
    object_ref(intent, "DestOutputProfile", profile);
    struct buffer b = {0};
    buffer_printf(&b, "[%u 0 R]", object_number(intent));
    object_value(objects_catalog(o), "OutputIntents", &b);
    buffer_release(&b);
    return true;
}
