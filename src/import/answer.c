#include "import/answer.h"

#include "base/file.h"
#include "base/filetype.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "import/json.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static const char space[] = " \t\r\n";

static void answer_hash(struct answer *w, const char *bytes, size_t len) {
    struct hash h;
    hash_init(&h);
    hash_add(&h, bytes, len);
    hash_hex(&h, w->sha256);
}

bool answer_read(struct arena *a, const char *path, struct diag *d, struct answer *out) {
    char *bytes;
    size_t len;
    struct place at = {path, 0};
    if (!file_read(a, path, d, &bytes, &len))
        return false;
    struct answer w = {.path = path, .json = bytes, .len = len};
    answer_hash(&w, bytes, len);
    if (len > ANSWER_MAX)
        return diag_error(d, at, _("an answer has at most 5,000 rows: fetch them page by page"),
                          _("the file is too large for an answer of Kolada's API"));
    if (!filetype_is_text(bytes, len, path, d))
        return false;
    if (!utf8_valid(w.json, w.len))
        return diag_error(d, at, _("save it as UTF-8, or fetch it again"),
                          _("the file is not text in UTF-8"));
    w.json = unicode_clean(a, w.json); /* with it goes the mark that some editors put first */
    w.len = strlen(w.json);
    switch (w.json[strspn(w.json, space)]) {
    case '\0':
        return diag_error(d, at, _("fetch it again"), _("the file is empty"));
    case '<':
        return diag_error(d, at,
                          _("open it in a web browser to read what the server says, then fetch it again"),
                          _("the file is a web page, not an answer of Kolada's API"));
    default:
        *out = w;
        return true;
    }
}

bool answer_broken(const struct answer *w, struct diag *d) {
    char first = w->json[strspn(w->json, space)];
    bool early;
    struct place at = {w->path, json_broken_line(w->json, &early)};
    if (first != '{' && first != '[')
        return diag_error(d, at, _("give a file of Kolada's API, in JSON"), _("the file is not JSON"));
    if (early)
        return diag_error(d, at, _("fetch it again"), _("the JSON ends too early: the file is cut short"));
    return diag_error(d, at,
                      _("fetch it again; if it was changed by hand, look for a comma or quotation mark"),
                      _("the JSON is broken here"));
}
