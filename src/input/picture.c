#include "base/file.h"
#include "input/reading.h"
#include "xml/folder.h"

#include <libintl.h>
#include <string.h>
#include <sys/stat.h>

#define _(text) gettext(text)

/* Far more than the largest picture that is drawn (draw/image.h) takes; a film by mistake is not read. */
enum { PICTURE_MIB = 200 };

static bool is_image(const char *bytes, size_t len) {
    return (len > 8 && memcmp(bytes, "\x89PNG\r\n\x1A\n", 8) == 0) ||
           (len > 3 && memcmp(bytes, "\xFF\xD8\xFF", 3) == 0);
}

static bool size_fits(const char *path, struct place at, struct diag *d) {
    struct stat st;
    if (stat(path, &st) != 0 || st.st_size <= (off_t)PICTURE_MIB << 20)
        return true; /* reading it says what is wrong */
    return diag_error(d, at, _("scale the picture down"), _("%s is larger than %d MiB"), path, PICTURE_MIB);
}

static struct picture *picture_named(const struct edition *e, const char *path) {
    struct picture *p = e->pictures;
    while (p && strcmp(p->path, path) != 0)
        p = p->next;
    return p;
}

static struct picture *picture_add(struct edition *e, struct picture *p) {
    struct picture **end = &e->pictures;
    while (*end)
        end = &(*end)->next;
    p->number = e->n_pictures++;
    return *end = p;
}

/* The picture's bytes count as input: another picture is another edition. */
const struct picture *picture_read(struct reading *r, struct place at, const char *source) {
    const char *path = folder_path(r->arena, r->edition->folder, source);
    struct picture *p = picture_named(r->edition, path);
    char *bytes;
    size_t len;
    if (p)
        return p;
    if (!folder_file(r->arena, r->root, path, at, r->d) || !size_fits(path, at, r->d) ||
        !file_read(r->arena, path, r->d, &bytes, &len))
        return NULL;
    hash_add(r->hash, bytes, len);
    if (!is_image(bytes, len)) {
        diag_error(r->d, at, _("save the picture as PNG or JPEG"), _("%s is neither PNG nor JPEG"), path);
        return NULL;
    }
    p = ARENA_NEW(r->arena, struct picture);
    *p = (struct picture){.at = at, .path = path, .bytes = bytes, .len = len};
    return picture_add(r->edition, p);
}
