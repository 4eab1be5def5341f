#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <libintl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define _(text) gettext(text)

static bool file_error(struct diag *d, const char *path, const char *hint, const char *what) {
    return diag_error(d, (struct place){path, 0}, hint, "%s: %s", what, strerror(errno));
}

bool file_read(struct arena *a, const char *path, struct diag *d, char **bytes, size_t *len) {
    bool ok = false;
    FILE *f = fopen(path, "rb");
    struct stat st;
    if (!f)
        return file_error(d, path, _("check the name and that the file may be read"),
                          _("the file cannot be opened"));
    if (fstat(fileno(f), &st) != 0 || !S_ISREG(st.st_mode)) {
        diag_error(d, (struct place){path, 0}, _("give the name of a file"), _("this is not a regular file"));
        goto done;
    }
    size_t size = (size_t)st.st_size;
    char *all = arena_alloc(a, size + 1);
    if (fread(all, 1, size, f) != size) {
        file_error(d, path, NULL, _("the file cannot be read to its end"));
        goto done;
    }
    *bytes = all;
    *len = size;
    ok = true;
done:
    fclose(f);
    return ok;
}

static bool write_all(int fd, const char *bytes, size_t len) {
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

bool file_replace(const char *path, const void *bytes, size_t len, struct diag *d) {
    struct arena a;
    arena_init(&a);
    bool ok = false;
    const char *folder = file_folder(&a, path);
    char *temporary = arena_printf(&a, "%s.XXXXXX", path);
    int fd = -1;
    if (!file_make_folder(folder, d))
        goto done;
    fd = mkstemp(temporary);
    if (fd < 0) {
        file_error(d, path, _("check that the folder may be written to"), _("the file cannot be created"));
        goto done;
    }
    /* mkstemp makes the file private; a publication is for everybody. */
    if (!write_all(fd, bytes, len) || fchmod(fd, 0644) != 0 || fsync(fd) != 0 ||
        rename(temporary, path) != 0) {
        file_error(d, path, _("check that the disk has room, and that no folder has this name"),
                   _("the file cannot be written"));
        unlink(temporary);
        goto done;
    }
    ok = true;
done:
    if (fd >= 0)
        close(fd);
    arena_release(&a);
    return ok;
}

static bool is_folder(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_make_folder(const char *path, struct diag *d) {
    struct arena a;
    arena_init(&a);
    bool ok = true;
    char *part = arena_strdup(&a, path);
    for (char *slash = part; ok && slash;) {
        slash = strchr(slash + 1, '/');
        if (slash)
            *slash = '\0';
        if (mkdir(part, 0777) != 0 && (errno != EEXIST || !is_folder(part)))
            ok = file_error(d, path, _("choose a folder that may be written to"),
                            _("the folder cannot be made"));
        if (slash)
            *slash = '/';
    }
    arena_release(&a);
    return ok;
}

char *file_join(struct arena *a, const char *folder, const char *name) {
    if (name[0] == '/' || !folder[0])
        return arena_strdup(a, name);
    return arena_printf(a, "%s/%s", folder, name);
}

char *file_folder(struct arena *a, const char *path) {
    const char *slash = strrchr(path, '/');
    if (!slash)
        return arena_strdup(a, ".");
    return slash == path ? arena_strdup(a, "/") : arena_strndup(a, path, (size_t)(slash - path));
}
