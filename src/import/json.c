#include "import/json.h"

#include <stddef.h>
#include <string.h>

/*
 * Each skip_ function moves *at behind what it skips, or stops at the byte that does not fit and returns
 * false.
 */

static bool skip_value(const char **at, int depth);

static void skip_space(const char **at) {
    *at += strspn(*at, " \t\r\n");
}

static bool skip_char(const char **at, char c) {
    if (**at != c)
        return false;
    ++*at;
    return true;
}

static bool skip_digits(const char **at) {
    size_t n = strspn(*at, "0123456789");
    *at += n;
    return n > 0;
}

static bool skip_number(const char **at) {
    skip_char(at, '-');
    if (!skip_char(at, '0') && !skip_digits(at))
        return false;
    if (skip_char(at, '.') && !skip_digits(at))
        return false;
    if (!skip_char(at, 'e') && !skip_char(at, 'E'))
        return true;
    if (!skip_char(at, '-'))
        skip_char(at, '+');
    return skip_digits(at);
}

static bool skip_escape(const char **at) {
    if (skip_char(at, 'u')) {
        size_t n = strspn(*at, "0123456789abcdefABCDEF");
        *at += n < 4 ? n : 4;
        return n >= 4;
    }
    bool known = **at && strchr("\"\\/bfnrt", **at);
    *at += known;
    return known;
}

static bool skip_string(const char **at) {
    if (!skip_char(at, '"'))
        return false;
    while (!skip_char(at, '"')) {
        if ((unsigned char)**at < ' ')
            return false;
        if (*(*at)++ == '\\' && !skip_escape(at))
            return false;
    }
    return true;
}

static bool skip_word(const char **at, const char *word) {
    for (; *word; word++)
        if (!skip_char(at, *word))
            return false;
    return true;
}

static bool skip_key(const char **at) {
    skip_space(at);
    if (!skip_string(at))
        return false;
    skip_space(at);
    return skip_char(at, ':');
}

/* The elements of an array, or with keys the members of an object, behind the opening bracket. */
static bool skip_elements(const char **at, char close, bool keys, int depth) {
    skip_space(at);
    if (skip_char(at, close))
        return true;
    do {
        if (keys && !skip_key(at))
            return false;
        skip_space(at);
        if (!skip_value(at, depth + 1))
            return false;
        skip_space(at);
    } while (skip_char(at, ','));
    return skip_char(at, close);
}

static bool skip_value(const char **at, int depth) {
    if (depth > JSON_DEPTH)
        return false;
    switch (**at) {
    case '{':
        ++*at;
        return skip_elements(at, '}', true, depth);
    case '[':
        ++*at;
        return skip_elements(at, ']', false, depth);
    case '"':
        return skip_string(at);
    case 't':
        return skip_word(at, "true");
    case 'f':
        return skip_word(at, "false");
    case 'n':
        return skip_word(at, "null");
    default:
        return skip_number(at);
    }
}

static int line_of(const char *json, const char *at) {
    int line = 1;
    for (const char *c = json; c < at; c++)
        line += *c == '\n';
    return line;
}

int json_broken_line(const char *json, bool *early) {
    const char *at = json;
    skip_space(&at);
    bool sound = skip_value(&at, 0);
    if (sound)
        skip_space(&at);
    *early = !sound && !*at;
    return sound && !*at ? 0 : line_of(json, at);
}

/* Moves from the opening bracket of an array to the element at `position`. */
static bool find_position(const char **at, long position) {
    bool there = skip_char(at, '[');
    skip_space(at);
    for (long i = 0; there && i < position; i++) {
        there = skip_value(at, 0);
        skip_space(at);
        there = there && skip_char(at, ',');
        skip_space(at);
    }
    return there && **at != ']';
}

/* Moves from the opening bracket of an object to the value of the key that `key` begins with. */
static bool find_key(const char **at, const char *key, size_t len) {
    bool more = skip_char(at, '{');
    while (more) {
        skip_space(at);
        const char *name = *at + 1;
        if (!skip_key(at))
            return false;
        skip_space(at);
        if (strncmp(name, key, len) == 0 && name[len] == '"')
            return true;
        more = skip_value(at, 0);
        skip_space(at);
        more = more && skip_char(at, ',');
    }
    return false;
}

static long read_position(const char **path) {
    long n = 0;
    for (; **path >= '0' && **path <= '9' && n < 100000000; ++*path)
        n = n * 10 + (**path - '0');
    *path += **path == ']';
    return n;
}

int json_line(const char *json, const char *path) {
    const char *at = json;
    skip_space(&at);
    while (*path && *path != ' ') {
        bool found;
        if (*path == '[') {
            path++;
            found = find_position(&at, read_position(&path));
        } else {
            path += *path == '.';
            size_t len = strcspn(path, ".[ ");
            found = find_key(&at, path, len);
            path += len;
        }
        if (!found)
            return 0;
    }
    return line_of(json, at);
}
