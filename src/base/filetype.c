#include "base/filetype.h"

#include <libintl.h>
#include <string.h>
#include <strings.h>

#define _(text) gettext(text)
#define N_(text) text /* found by gettext's tools, translated where it is used */

#define SAVE_AS_CSV N_("open it and save the sheet as CSV UTF-8, then give that file")
#define UNPACK N_("unpack it, then give the file inside")

/* How a file begins; for archives also a name that is in it. The first row that fits counts. */
static const struct signature {
    struct filetype type;
    const char *start, *inside;
} signatures[] = {
    {{N_("the file is an Excel workbook"), SAVE_AS_CSV, false}, "PK\3\4", "xl/"},
    {{N_("the file is a Word document"), N_("save its table as CSV UTF-8 from a spreadsheet"), false},
     "PK\3\4",
     "word/"},
    {{N_("the file is a presentation"), N_("ask for the figures behind it as CSV"), false}, "PK\3\4", "ppt/"},
    {{N_("the file is an OpenDocument spreadsheet"), SAVE_AS_CSV, false},
     "PK\3\4",
     "opendocument.spreadsheet"},
    {{N_("the file is an OpenDocument text"), N_("save its table as CSV UTF-8 from a spreadsheet"), false},
     "PK\3\4",
     "opendocument.text"},
    {{N_("the file is a ZIP archive"), UNPACK, true}, "PK\3\4", NULL},
    {{N_("the file is packed with gzip"), N_("unpack it with gunzip, then give the file inside"), true},
     "\x1f\x8b",
     NULL},
    {{N_("the file is packed with bzip2"), UNPACK, true}, "BZh", NULL},
    {{N_("the file is packed with xz"), UNPACK, true},
     "\xfd"
     "7zXZ",
     NULL},
    {{N_("the file is packed with zstd"), UNPACK, true}, "\x28\xb5\x2f\xfd", NULL},
    {{N_("the file is a 7-Zip archive"), UNPACK, true}, "7z\xbc\xaf", NULL},
    {{N_("the file is a RAR archive"), UNPACK, true}, "Rar!", NULL},
    {{N_("the file is a workbook or document of an old Office"), SAVE_AS_CSV, false},
     "\xd0\xcf\x11\xe0",
     NULL},
    {{N_("the file is a PDF"), N_("ask for the figures behind it as CSV"), false}, "%PDF-", NULL},
    {{N_("the file is a document in RTF"), N_("save its table as CSV UTF-8 from a spreadsheet"), false},
     "{\\rtf",
     NULL},
    {{N_("the file is a picture"), N_("ask for the figures behind it as CSV"), false}, "\x89PNG", NULL},
    {{N_("the file is a picture"), N_("ask for the figures behind it as CSV"), false}, "\xff\xd8\xff", NULL},
    {{N_("the file is a database"), N_("give the files that it was made from"), false},
     "SQLite format 3",
     NULL},
    {{N_("the file is a web page"),
      N_("open it in a web browser to read what the server says, then fetch it again"), false},
     "<!doctype html",
     NULL},
    {{N_("the file is a web page"),
      N_("open it in a web browser to read what the server says, then fetch it again"), false},
     "<html",
     NULL},
};

static bool holds(const char *bytes, size_t len, const char *name) {
    size_t n = strlen(name);
    const char *end = bytes + len, *at = bytes;
    while ((size_t)(end - at) >= n && (at = memchr(at, *name, (size_t)(end - at) - n + 1)) != NULL) {
        if (memcmp(at, name, n) == 0)
            return true;
        at++;
    }
    return false;
}

static size_t space_before(const char *bytes, size_t len) {
    static const char mark[] = "\xef\xbb\xbf";
    size_t n = 0;
    while (len - n >= 3 && memcmp(bytes + n, mark, 3) == 0)
        n += 3;
    while (n < len && strchr(" \t\r\n", bytes[n]) && bytes[n])
        n++;
    return n;
}

const struct filetype *filetype_of(const char *bytes, size_t len) {
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        const struct signature *s = &signatures[i];
        size_t skip = *s->start == '<' ? space_before(bytes, len) : 0, n = strlen(s->start);
        if (len - skip >= n && strncasecmp(bytes + skip, s->start, n) == 0 &&
            (!s->inside || holds(bytes, len, s->inside)))
            return &s->type;
    }
    return NULL;
}

bool filetype_is_text(const char *bytes, size_t len, const char *path, struct diag *d) {
    const struct filetype *type = filetype_of(bytes, len);
    return !type || diag_error(d, (struct place){path, 0}, _(type->remedy), "%s", _(type->what));
}
