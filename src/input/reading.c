#include "input/reading.h"
#include "base/number.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

const char *reading_text(struct reading *r, const xml_node *n, const char *attribute, const char *otherwise) {
    return node_attribute_or(r->arena, n, attribute, otherwise);
}

const char *reading_child_text(struct reading *r, const xml_node *n, const char *child) {
    const xml_node *c = node_child(n, child);
    return c ? node_text(r->arena, c) : NULL;
}

/* The schema's numbers may look a little different ("+2", ".5"): what is not read must be said. */
static void number_refuse(struct reading *r, const xml_node *n, const char *attribute, const char *text) {
    diag_error(r->d, node_place(n), _("write digits, with a decimal point if need be, such as 2 or 0.5"),
               _("%s=\"%s\" in <%s> cannot be read as a number"), attribute, text, node_name(n));
}

int reading_whole(struct reading *r, const xml_node *n, const char *attribute, int otherwise) {
    const char *text = reading_text(r, n, attribute, NULL);
    if (text && !number_read_whole(text, &otherwise))
        number_refuse(r, n, attribute, text);
    return otherwise;
}

double reading_number(struct reading *r, const xml_node *n, const char *attribute, double otherwise) {
    const char *text = reading_text(r, n, attribute, NULL);
    if (text && !number_read(text, &otherwise))
        number_refuse(r, n, attribute, text);
    return otherwise;
}

bool reading_yes(struct reading *r, const xml_node *n, const char *attribute, bool otherwise) {
    return strcmp(reading_text(r, n, attribute, otherwise ? "yes" : "no"), "yes") == 0;
}

int reading_choice(struct reading *r, const xml_node *n, const char *attribute, row_name *name, int n_rows,
                   int otherwise) {
    const char *text = reading_text(r, n, attribute, "");
    for (int row = 0; row < n_rows; row++)
        if (strcmp(name(row), text) == 0)
            return row;
    return otherwise;
}

const char **reading_list(struct reading *r, const xml_node *n, const char *attribute, int *count) {
    const char *text = reading_text(r, n, attribute, "");
    const char **words = ARENA_ARRAY(r->arena, const char *, strlen(text) / 2 + 1);
    *count = 0;
    while (*text) {
        size_t len = strcspn(text, " ");
        words[(*count)++] = arena_strndup(r->arena, text, len);
        text += len + (text[len] == ' ');
    }
    return words;
}
