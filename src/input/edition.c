#include "input/edition.h"
#include "base/file.h"
#include "base/utf8.h"
#include "input/reading.h"
#include "xml/folder.h"
#include "xml/schema.h"
#include "xml/xml.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text

extern const unsigned char edition_rng[];
extern const size_t edition_rng_len;

static void imprint_read(struct reading *r, const xml_node *n) {
    struct imprint *i = &r->edition->imprint;
    i->at = node_place(n);
    i->publisher = reading_child_text(r, n, "publisher");
    i->decided_by = reading_child_text(r, n, "decided-by");
    i->decided = reading_child_text(r, n, "decided");
    i->modified = reading_child_text(r, n, "modified");
    i->registration_number = reading_child_text(r, n, "registration-number");
    if (!i->registration_number)
        i->registration_number = reading_child_text(r, n, "diary");
    i->version = reading_child_text(r, n, "version");
    i->issn = reading_child_text(r, n, "issn");
    i->isbn = reading_child_text(r, n, "isbn");
    i->contact = reading_child_text(r, n, "contact");
    i->printer = reading_child_text(r, n, "printer");
    if (!i->modified)
        i->modified = i->decided;
    if (strcmp(i->modified, i->decided) < 0)
        diag_error(r->d, i->at, _("give the day of the latest change, or leave <modified> out"),
                   _("the text was changed on %s, before it was decided on %s"), i->modified, i->decided);
}

static void years_read(struct reading *r, const xml_node *root) {
    struct edition *e = r->edition;
    e->year = reading_whole(r, root, "year", 0);
    e->figures_until = reading_whole(r, root, "figures-until", e->year);
    if (e->figures_until > e->year)
        diag_error(r->d, node_place(root), _("leave figures-until out, or give an earlier year"),
                   _("figures until %d cannot stand in the edition of %d"), e->figures_until, e->year);
}

/* A file that an attribute names. Like any other input it counts in the hash. */
struct named_file {
    const char *path; /* NULL: none is named, or it cannot be read */
    char *bytes;
    size_t len;
};

static struct named_file named_file_read(struct reading *r, const xml_node *root, const char *attribute) {
    struct named_file f = {.path = NULL};
    const char *name = reading_text(r, root, attribute, NULL);
    const char *path = name ? folder_path(r->arena, r->edition->folder, name) : NULL;
    if (!path || !folder_file(r->arena, r->root, path, node_place(root), r->d) ||
        !file_read(r->arena, path, r->d, &f.bytes, &f.len))
        return f;
    f.path = path;
    hash_add(r->hash, f.bytes, f.len);
    return f;
}

/* The former edition's snapshot. */
static void previous_read(struct reading *r, const xml_node *root) {
    struct named_file f = named_file_read(r, root, "previous");
    r->edition->previous = f.path ? f.bytes : NULL;
    r->edition->previous_file = f.path;
}

static void words_file_read(struct reading *r, const xml_node *root) {
    struct named_file f = named_file_read(r, root, "words");
    r->edition->words = f.path ? f.bytes : NULL;
    r->edition->words_file = f.path;
    if (f.path && !utf8_valid(f.bytes, f.len))
        diag_error(r->d, (struct place){f.path, 0}, _("save it as UTF-8"), _("the word list is not UTF-8"));
}

static void edition_fill(struct reading *r, const xml_node *root) {
    struct edition *e = r->edition;
    years_read(r, root);
    e->at = node_place(root);
    e->language = reading_text(r, root, "language", "");
    e->name = reading_text(r, root, "name", "");
    e->strict = strcmp(reading_text(r, root, "headlines", "value"), "sure") == 0;
    previous_read(r, root);
    words_file_read(r, root);
    imprint_read(r, node_child(root, "imprint"));
    units_read(r, node_child(root, "units"));
    groups_read(r, node_child(root, "groups"));
    goals_read(r, node_child(root, "goals"));
    areas_read(r, node_child(root, "areas"));
    results_read(r, node_child(root, "results"));
    cycles_read(r, node_child(root, "cycles"));
    publications_read(r, node_child(root, "publications"));
    fields_resolve(r);
}

bool edition_read(struct arena *a, const char *path, struct diag *d, struct edition **out) {
    const struct schema schema = {"edition.rng", edition_rng, edition_rng_len};
    struct edition *e = ARENA_NEW(a, struct edition);
    int before = d->errors;
    struct xml x;
    e->file = arena_strdup(a, path);
    e->folder = file_folder(a, path);
    if (!xml_load(a, path, e->folder, d, &x))
        return false;
    if (schema_check(&schema, &x, d)) {
        struct reading r = {
            .arena = a,
            .d = d,
            .edition = e,
            .hash = &x.hash,
            .root = folder_real(a, e->folder),
            .units = {.what = N_("unit")},
            .groups = {.what = N_("group")},
            .goals = {.what = N_("goal")},
            .areas = {.what = N_("area")},
            .indicators = {.what = N_("indicator")},
            .cycles = {.what = N_("cycle")},
            .publications = {.what = N_("publication")},
            .fields_end = &e->fields,
        };
        edition_fill(&r, xml_root(&x));
        hash_hex(&x.hash, e->sha256);
        e->sources = x.sources;
    }
    xml_release(&x);
    if (d->errors > before)
        return false;
    *out = e;
    return true;
}
