#include "figures/answer.h"

#include "base/file.h"
#include "base/utf8.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static const char bom[] = "\xef\xbb\xbf"; /* some editors and Windows tools put it first */

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool answer_read(struct arena *a, const char *path, struct diag *d, struct answer *out) {
    char *bytes;
    size_t len;
    struct hash h;
    struct place at = {path, 0};
    if (!file_read(a, path, d, &bytes, &len))
        return false;
    struct answer w = {.path = path, .json = bytes, .len = len};
    hash_init(&h);
    hash_add(&h, bytes, len);
    hash_hex(&h, w.sha256);
    if (strncmp(bytes, bom, strlen(bom)) == 0) {
        w.json += strlen(bom);
        w.len -= strlen(bom);
    }
    if (!utf8_valid(w.json, w.len))
        return diag_error(d, at, _("save it as UTF-8, or fetch it again"),
                          _("the file is not text in UTF-8"));
    while (w.len > 0 && is_space(*w.json)) {
        w.json++;
        w.len--;
    }
    if (w.len == 0)
        return diag_error(d, at, _("fetch it again"), _("the file is empty"));
    if (*w.json == '<')
        return diag_error(d, at,
                          _("open it in a web browser to read what the server says, then fetch it again"),
                          _("the file is a web page, not an answer of Kolada's API"));
    *out = w;
    return true;
}

bool answer_broken(const struct answer *w, struct diag *d) {
    size_t end = w->len;
    while (end > 0 && is_space(w->json[end - 1]))
        end--;
    struct place at = {w->path, 0};
    if (*w->json != '{' && *w->json != '[')
        return diag_error(d, at, _("give a file of Kolada's API, in JSON"), _("the file is not JSON"));
    if (w->json[end - 1] != '}' && w->json[end - 1] != ']')
        return diag_error(d, at, _("fetch it again"), _("the JSON ends too early: the file is cut short"));
    return diag_error(d, at,
                      _("fetch it again; if it was changed by hand, look for a comma or quotation mark"),
                      _("the JSON is broken"));
}
