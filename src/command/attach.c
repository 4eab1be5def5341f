#include "command/attach.h"

#include "export/csv.h"

#include <string.h>

struct list {
    struct arena *arena;
    struct attachment *items;
    size_t n, capacity;
};

static void add(struct list *l, const struct attachment *a) {
    ARENA_PUSH(l->arena, l->items, l->n, l->capacity);
    l->items[l->n++] = *a;
}

/* From the edition's folder on, as the XML names it. */
static const char *name_in(const struct edition *e, const char *path) {
    size_t folder = strlen(e->folder);
    return strncmp(path, e->folder, folder) == 0 && path[folder] == '/' ? path + folder + 1 : path;
}

static const char *picture_type(const struct picture *p) {
    return p->len && (unsigned char)p->bytes[0] == 0xFF ? "image/jpeg" : "image/png";
}

static void add_sources(struct list *l, const struct edition *e, const struct style *s) {
    for (const struct source *f = e->sources; f; f = f->next)
        add(l, &(struct attachment){f->name, style_word(s, "attached-edition"), "application/xml",
                                    ATTACHMENT_SOURCE, f->bytes, f->len});
    if (e->previous)
        add(l, &(struct attachment){name_in(e, e->previous_file), style_word(s, "attached-previous"),
                                    "text/tab-separated-values", ATTACHMENT_SOURCE, e->previous,
                                    strlen(e->previous)});
    if (e->words)
        add(l, &(struct attachment){name_in(e, e->words_file), style_word(s, "attached-words"), "text/plain",
                                    ATTACHMENT_SOURCE, e->words, strlen(e->words)});
    for (const struct picture *p = e->pictures; p; p = p->next)
        add(l, &(struct attachment){name_in(e, p->path), style_word(s, "attached-picture"), picture_type(p),
                                    ATTACHMENT_SOURCE, p->bytes, p->len});
}

static void add_figures(struct list *l, const struct job *job, const struct view *v,
                        const struct content *c) {
    struct buffer csv = {0};
    if (csv_write_publication(v, c, &csv))
        add(l, &(struct attachment){arena_printf(l->arena, "%s.csv", job->name),
                                    style_word(v->style, "attached-figures"), "text/csv", ATTACHMENT_DATA,
                                    arena_strndup(l->arena, csv.bytes, csv.len), csv.len});
    buffer_release(&csv);
}

void attach_all(const struct plan *p, const struct job *job, const struct view *v, const struct content *c,
                struct document *doc) {
    struct list list = {.arena = v->arena};
    add_sources(&list, p->edition, v->style);
    if (v->results)
        add_figures(&list, job, v, c);
    doc->attachments = list.items;
    doc->n_attachments = list.n;
}
