#include "base/address.h"

#include "base/buffer.h"

#include <ctype.h>
#include <idn2.h>
#include <libintl.h>
#include <stdbool.h>
#include <string.h>

#define _(text) gettext(text)

/* RFC 3986, 2.2 and 2.3, in the parts where they may stand (3.3 to 3.5). */
static const char unreserved[] = "-._~", path_marks[] = "!$&'()*+,;=:@/", query_marks[] = "!$&'()*+,;=:@/?";

/* What an address is put together from. */
struct writing {
    struct arena *arena;
    struct buffer out;
    const char *reason; /* the first thing that is wrong; NULL: nothing so far */
};

static void wrong(struct writing *w, const char *reason) {
    if (!w->reason)
        w->reason = reason;
}

static bool is_ascii_alnum(char c) {
    return (unsigned char)c < 0x80 && isalnum((unsigned char)c);
}

/* A part: what may stand as it is does, the rest is written in per cent. */
static void put_part(struct writing *w, const char *text, size_t len, const char *marks) {
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        if (c == '%' &&
            !(i + 2 < len && isxdigit((unsigned char)text[i + 1]) && isxdigit((unsigned char)text[i + 2])))
            wrong(w, _("a % is not followed by two hexadecimal digits: a percent sign itself is %25"));
        if (c == '%' || is_ascii_alnum(c) || strchr(unreserved, c) || strchr(marks, c))
            buffer_putc(&w->out, c);
        else
            buffer_printf(&w->out, "%%%02X", (unsigned char)c);
    }
}

static bool has_empty_label(const char *host) {
    return *host == '.' || strstr(host, "..");
}

static void put_host(struct writing *w, const char *text, size_t len) {
    const char *host = arena_strndup(w->arena, text, len);
    char *ascii = NULL;
    if (!*host) {
        wrong(w, _("it has no host"));
        return;
    }
    if (strpbrk(host, " %\\<>\"'`{}|^()[]!$&*+,;=@") || has_empty_label(host)) {
        wrong(w, arena_printf(w->arena, _("\"%s\" is no host"), host));
        return;
    }
    int fault =
        idn2_lookup_u8((const uint8_t *)host, (uint8_t **)&ascii, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    if (fault == IDN2_OK)
        buffer_puts(&w->out, ascii);
    else
        wrong(w, arena_printf(w->arena, _("\"%s\" is no host: %s"), host, idn2_strerror(fault)));
    idn2_free(ascii);
}

/* The query and the fragment, with the marks before them. */
static void put_rest(struct writing *w, const char *text) {
    size_t len = strcspn(text, "#");
    if (*text == '?') {
        buffer_putc(&w->out, '?');
        put_part(w, text + 1, len - 1, query_marks);
    }
    if (text[len] == '#') {
        buffer_putc(&w->out, '#');
        put_part(w, text + len + 1, strlen(text + len + 1), query_marks);
    }
}

static void put_web(struct writing *w, const char *text) {
    size_t authority = strcspn(text, "/?#\\"), host = authority;
    if (memchr(text, '@', authority))
        wrong(w, _("a name or a password before the host is no reader's"));
    const char *colon = memchr(text, ':', authority);
    if (colon) {
        host = (size_t)(colon - text);
        if (strspn(colon + 1, "0123456789") != authority - host - 1)
            wrong(w, _("what stands behind the colon is no port"));
    }
    put_host(w, text, host);
    put_part(w, text + host, authority - host, ":");
    text += authority;
    size_t path = strcspn(text, "?#");
    put_part(w, text, path, path_marks);
    put_rest(w, text + path);
}

/* One address, "namn@example.se". */
static void put_mailbox(struct writing *w, const char *text, size_t len) {
    const char *at = memchr(text, '@', len);
    if (!at || at == text) {
        wrong(w, arena_printf(w->arena, _("\"%.*s\" is no mail address"), (int)len, text));
        return;
    }
    size_t name = (size_t)(at - text);
    put_part(w, text, name, "!$'*+"); /* RFC 6068, 2: the rest would end the name */
    buffer_putc(&w->out, '@');
    put_host(w, at + 1, len - name - 1);
}

static void put_mail(struct writing *w, const char *text) {
    size_t boxes = strcspn(text, "?#");
    for (size_t from = 0; from <= boxes;) {
        size_t len = strcspn(text + from, ",?#");
        if (from)
            buffer_putc(&w->out, ',');
        put_mailbox(w, text + from, len);
        from += len + 1;
    }
    put_rest(w, text + boxes);
}

static const struct {
    const char *name;
    void (*put)(struct writing *w, const char *text);
} schemes[] = {{"https://", put_web}, {"http://", put_web}, {"mailto:", put_mail}};

const char *address_ascii(struct arena *a, const char *text, const char **reason) {
    struct writing w = {.arena = a};
    size_t i = 0, n = sizeof schemes / sizeof *schemes;
    while (i < n && strncmp(text, schemes[i].name, strlen(schemes[i].name)) != 0)
        i++;
    if (i == n) {
        *reason = _("it begins with neither https:// nor http:// nor mailto:");
        return NULL;
    }
    buffer_puts(&w.out, schemes[i].name);
    schemes[i].put(&w, text + strlen(schemes[i].name));
    const char *out = w.reason ? NULL : arena_strdup(a, buffer_text(&w.out));
    buffer_release(&w.out);
    *reason = w.reason;
    return out;
}
