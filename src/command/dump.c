#include "command/dump.h"

#include "pages/publication.h"
#include "sheet/sheet.h"

#include <string.h>

static void dump_content(const struct content *c, const struct document *doc, struct buffer *out) {
    (void)doc;
    content_dump(c, out);
}

static void dump_ink(const struct content *c, const struct document *doc, struct buffer *out) {
    (void)c;
    sheet_dump_ink(doc, out);
}

static void dump_pages(const struct content *c, const struct document *doc, struct buffer *out) {
    (void)c;
    document_dump_pages(doc, out);
}

static void dump_tags(const struct content *c, const struct document *doc, struct buffer *out) {
    (void)c;
    document_dump_tags(doc, out);
}

static void dump_suppression(const struct plan *p, struct buffer *out) {
    if (p->suppression)
        suppression_print(p->suppression, out);
}

static const struct dump_type types[] = {
    {.name = "content", .of_file = dump_content}, {.name = "ink", .print = true, .of_file = dump_ink},
    {.name = "pages", .of_file = dump_pages},     {.name = "suppression", .of_plan = dump_suppression},
    {.name = "tags", .of_file = dump_tags},
};

const struct dump_type *dump_named(const char *name) {
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(name, types[i].name) == 0)
            return &types[i];
    return NULL;
}
