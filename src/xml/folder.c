#include "xml/folder.h"
#include "base/file.h"
#include "base/unicode.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define _(text) gettext(text)

char *folder_real(struct arena *a, const char *path) {
    char *real = realpath(path, NULL);
    char *copy = real ? arena_strdup(a, real) : NULL;
    free(real);
    return copy;
}

static const char *joined(struct arena *a, const char *folder, const char *name) {
    return strcmp(folder, ".") == 0 ? name : file_join(a, folder, name);
}

const char *folder_path(struct arena *a, const char *folder, const char *name) {
    const char *path = joined(a, folder, name), *other = joined(a, folder, unicode_nfd(a, name));
    return access(path, F_OK) != 0 && access(other, F_OK) == 0 ? other : path;
}

bool folder_holds(const char *root, const char *path) {
    size_t len = strlen(root);
    return len == 1 || (strncmp(path, root, len) == 0 && path[len] == '/');
}

const char *folder_file(struct arena *a, const char *root, const char *path, struct place at,
                        struct diag *d) {
    const char *real = folder_real(a, path);
    struct stat st;
    if (!real || stat(real, &st) != 0)
        diag_error(d, at, _("check the name, capital letters too, and that the file was sent along"),
                   _("the file %s is missing"), path);
    else if (!S_ISREG(st.st_mode))
        diag_error(d, at, _("give the name of a file"), _("%s is not a regular file"), path);
    else if (!folder_holds(root, real))
        diag_error(d, at,
                   _("put the file itself into the folder, not a link to it, and write its name alone"),
                   _("the file %s lies outside the folder of the document"), path);
    else
        return real;
    return NULL;
}
