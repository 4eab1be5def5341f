#ifndef XML_XML_H
#define XML_XML_H
/*
 * An XML document as the readers of this folder use it: one tree, whatever number of files it was written in.
 *
 * What is loaded is safe to walk. Documents with a DOCTYPE are refused, and with it entities of every kind;
 * nothing is fetched from a network; XInclude reaches files below the document's root folder only, follows no
 * symbolic link out of it, and cannot blow the tree up (XML_MAX_FILES, XML_MAX_BYTES, XML_MAX_NESTING).
 *
 * libxml2's types stay in this folder: readers ask with xml/node.h.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "base/hash.h"
#include "model/source.h"
#include "xml/node.h"

#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <stdbool.h>
#include <stddef.h>

/* What libxml2 hands to an error handler: const since 2.12. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *xml_fault;
#else
typedef xmlError *xml_fault;
#endif

enum {
    XML_MAX_FILES = 500,
    XML_MAX_BYTES = 32 * 1024 * 1024, /* of all files together */
    XML_MAX_NESTING = 16,             /* files that include files */
};

struct xml {
    xmlDoc *doc; /* owned, with all includes in place */
    xmlDoc **
        parts; /* owned: what is left of the included files; nodes of `doc` may borrow namespaces from them */
    size_t n_parts, parts_capacity;
    struct source *sources; /* the files read, in order of inclusion, each once; in the arena */
    /* Of all bytes read, in order of inclusion; the reader may add more and asks for the digest. */
    struct hash hash;
};

/*
 * Reads `path` and what it includes below the folder `root`. Reports everything found; on an error returns
 * false and *out holds nothing. Names of files in places live in the arena.
 */
bool xml_load(struct arena *a, const char *path, const char *root, struct diag *d, struct xml *out);

/* The root element. */
const xml_node *xml_root(const struct xml *x);

void xml_release(struct xml *x);

#endif
