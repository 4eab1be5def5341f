#include "pdf/structure.h"

#include "pdf/element.h"
#include "pdf/map.h"
#include "pdf/number.h"
#include "pdf/syntax.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

/* Content items in the order of their keys: a page's sequences, or all annotations. */
struct content_list {
    struct content_item **items;
    size_t n, capacity;
};

struct structure {
    struct arena *arena;
    struct objects *objects;
    const struct tag *root;
    struct map drawn;           /* by mark, or by link tag: the first item of what was drawn */
    struct content_list *pages; /* by page */
    int n_pages;
    struct content_list links;
    struct element **elements; /* in the order of the tree */
    size_t n_elements, capacity;
};

struct structure *structure_new(struct arena *a, struct objects *o, const struct tag *root, int n_pages) {
    struct structure *s = ARENA_NEW(a, struct structure);
    s->arena = a;
    s->objects = o;
    s->root = root;
    s->n_pages = n_pages;
    s->pages = ARENA_ARRAY(a, struct content_list, (size_t)n_pages);
    map_init(&s->drawn, a);
    return s;
}

/* Appends an item to a list and to what was drawn of `key`; its place in the list. */
static int item_add(struct structure *s, struct content_list *list, const void *key,
                    struct content_item item) {
    struct content_item *it = ARENA_NEW(s->arena, struct content_item);
    *it = item;
    struct content_item **end = (struct content_item **)map_at(&s->drawn, key);
    while (*end)
        end = &(*end)->next;
    *end = it;
    ARENA_PUSH(s->arena, list->items, list->n, list->capacity);
    list->items[list->n] = it;
    return (int)list->n++;
}

int structure_mark(struct structure *s, const struct mark *mark, int page) {
    struct content_list *list = &s->pages[page];
    return item_add(s, list, mark, (struct content_item){.page = page, .mcid = (int)list->n});
}

/* The parent tree's keys: the pages first, then the annotations. */
int structure_link(struct structure *s, const struct tag *tag, int page, const struct object *annotation) {
    return s->n_pages + item_add(s, &s->links, tag,
                                 (struct content_item){.page = page, .mcid = -1, .annotation = annotation});
}

static void kid_add(struct structure *s, struct element *e, struct element *element,
                    struct content_item *item) {
    struct kid *k = ARENA_NEW(s->arena, struct kid);
    k->element = element;
    k->item = item;
    if (e->last)
        e->last->next = k;
    else
        e->first = k;
    e->last = k;
    if (item) {
        item->owner = e;
        e->shown = true;
        if (e->page < 0)
            e->page = item->page;
    }
}

static bool is_cell(enum role role) {
    return role == ROLE_TH || role == ROLE_TD;
}

/* NULL when nothing of the tag is shown; the elements below stay out then, too. */
static struct element *element_make(struct structure *s, const struct tag *tag) {
    struct element *e = ARENA_NEW(s->arena, struct element);
    e->tag = tag;
    e->page = -1;
    struct content_item *link = map_find(&s->drawn, tag);
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next) {
        struct element *below = kid->tag ? element_make(s, kid->tag) : NULL;
        if (below) {
            below->parent = e;
            kid_add(s, e, below, NULL);
            e->shown |= below->shown;
        }
        for (struct content_item *it = kid->mark ? map_find(&s->drawn, kid->mark) : NULL; it; it = it->next)
            kid_add(s, e, NULL, it);
        if (kid->link && link) {
            kid_add(s, e, NULL, link);
            link = link->next;
        }
    }
    return e->shown || is_cell(tag->role) ? e : NULL;
}

static void elements_collect(struct structure *s, struct element *e) {
    ARENA_PUSH(s->arena, s->elements, s->n_elements, s->capacity);
    s->elements[s->n_elements++] = e;
    e->object = object_new(s->objects);
    for (const struct kid *k = e->first; k; k = k->next)
        if (k->element)
            elements_collect(s, k->element);
}

static bool list_owned(const struct content_list *list, struct diag *d) {
    for (size_t i = 0; i < list->n; i++)
        if (!list->items[i]->owner)
            return diag_error(d, (struct place){0}, _("this is a fault of the program: please report it"),
                              _("something on page %d has no place in the reading order"),
                              list->items[i]->page + 1);
    return true;
}

static bool all_owned(const struct structure *s, struct diag *d) {
    bool ok = list_owned(&s->links, d);
    for (int i = 0; i < s->n_pages; i++)
        ok &= list_owned(&s->pages[i], d);
    return ok;
}

static void put_owner(struct buffer *b, const struct content_item *item) {
    syntax_reference(b, object_number(item->owner->object));
}

/* 14.7.4.4: from a page's sequences and from annotations back to their elements. */
static struct object *parent_tree(const struct structure *s) {
    struct object *tree = object_new(s->objects);
    struct buffer b = {0};
    buffer_puts(&b, "/Nums[");
    for (int i = 0; i < s->n_pages; i++) {
        number_integer(&b, i);
        buffer_putc(&b, '[');
        for (size_t k = 0; k < s->pages[i].n; k++) {
            buffer_puts(&b, k ? " " : "");
            put_owner(&b, s->pages[i].items[k]);
        }
        buffer_puts(&b, "]\n");
    }
    for (size_t i = 0; i < s->links.n; i++) {
        number_integer(&b, s->n_pages + (int)i);
        buffer_putc(&b, ' ');
        put_owner(&b, s->links.items[i]);
        buffer_putc(&b, '\n');
    }
    buffer_putc(&b, ']');
    object_body(tree, &b);
    buffer_release(&b);
    return tree;
}

static int compare_ids(const void *a, const void *b) {
    const struct element *const *x = a, *const *y = b;
    return strcmp((*x)->tag->id, (*y)->tag->id);
}

/* Required as soon as an element has an ID (table 322). NULL when none has. */
static struct object *id_tree(const struct structure *s) {
    struct element **named = ARENA_ARRAY(s->arena, struct element *, s->n_elements);
    size_t n = 0;
    for (size_t i = 0; i < s->n_elements; i++)
        if (s->elements[i]->tag->id)
            named[n++] = s->elements[i];
    if (!n)
        return NULL;
    qsort(named, n, sizeof *named, compare_ids);
    struct object *tree = object_new(s->objects);
    struct buffer b = {0};
    buffer_puts(&b, "/Names[");
    for (size_t i = 0; i < n; i++) {
        syntax_bytes(&b, named[i]->tag->id, strlen(named[i]->tag->id));
        syntax_reference(&b, object_number(named[i]->object));
        buffer_putc(&b, '\n');
    }
    buffer_putc(&b, ']');
    object_body(tree, &b);
    buffer_release(&b);
    return tree;
}

bool structure_write(struct structure *s, const struct structure_pages *pages, struct diag *d) {
    struct element *document = element_make(s, s->root);
    if (!all_owned(s, d))
        return false;
    struct object *root = object_new(s->objects);
    object_name(root, "Type", "StructTreeRoot");
    if (document) {
        elements_collect(s, document);
        object_ref(root, "K", document->object);
    }
    for (size_t i = 0; i < s->n_elements; i++)
        element_write(s->elements[i], root, pages);
    object_ref(root, "ParentTree", parent_tree(s));
    object_int(root, "ParentTreeNextKey", s->n_pages + (int)s->links.n);
    struct object *ids = id_tree(s);
    if (ids)
        object_ref(root, "IDTree", ids);
    object_ref(objects_catalog(s->objects), "StructTreeRoot", root);
    object_bool(object_dict(objects_catalog(s->objects), "MarkInfo"), "Marked", true);
    return true;
}
