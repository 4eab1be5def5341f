#include "base/file.h"
#include "input/folder.h"
#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static bool is_image(const char *bytes, size_t len) {
    return (len > 8 && memcmp(bytes, "\x89PNG\r\n\x1A\n", 8) == 0) ||
           (len > 3 && memcmp(bytes, "\xFF\xD8\xFF", 3) == 0);
}

/* The picture's bytes count as input: another picture is another edition. */
void image_check(struct reading *r, const xmlNode *n, const struct block *b) {
    struct place at = node_place(n);
    const char *path = folder_path(r->arena, r->edition->folder, b->source);
    struct arena arena;
    char *bytes;
    size_t len;
    if (!folder_file(r->arena, r->root, path, at, r->d))
        return;
    arena_init(&arena);
    if (file_read(&arena, path, r->d, &bytes, &len)) {
        hash_add(r->hash, bytes, len);
        if (!is_image(bytes, len))
            diag_error(r->d, at, _("save the picture as PNG or JPEG"), _("%s is neither PNG nor JPEG"), path);
    }
    arena_release(&arena);
}
