/*
 * property EDITION FIGURES [PUBLICATION [UNIT]]: lays out the publications of an edition and checks every
 * page (check.h). FIGURES may be "-" for none. TAP on standard output, a line a publication.
 */
#include "check.h"
#include "command/plan.h"
#include "content/content.h"
#include "guard/guard.h"
#include "pages/publication.h"

#include <stdio.h>
#include <string.h>

enum { TOLD_MOST = 40 }; /* violations printed of one publication */

/* Prints the first lines of a text. */
static void print_lines(const char *text) {
    int n = 0;
    for (const char *end; *text && n < TOLD_MOST; text = end + 1, n++) {
        end = strchr(text, '\n');
        printf("%.*s\n", (int)(end - text), text);
    }
}

static void print_messages(const struct diag *d, enum severity least) {
    struct arena a;
    arena_init(&a);
    for (const struct message *m = d->first; m; m = m->next)
        if (m->severity >= least)
            printf("# %s\n", message_format(&a, m));
    arena_release(&a);
}

static bool check_job(const struct plan *p, const struct job *job) {
    struct arena a;
    struct diag d;
    struct content *c;
    struct document *doc;
    struct buffer found = {0};
    arena_init(&a);
    diag_init(&d);
    const struct layout *layout = job->layout;
    struct view view = plan_view(p, &a, layout, job->publication, job->unit, &d);
    bool ok = content_make(&view, &c) && publication_layout(&a, c, layout->style, layout->fonts,
                                                            p->hyphenator, p->images, "inputs", &d, &doc);
    ok = ok && document_guard(c, doc, &d);
    int n = ok ? document_check(doc, job->name, &found) : 0;
    print_messages(&d, SEVERITY_ERROR);
    print_lines(buffer_text(&found));
    if (n)
        printf("# %s: %d violations\n", job->name, n);
    buffer_release(&found);
    diag_release(&d);
    arena_release(&a);
    return ok && !n;
}

int main(int argc, char **argv) {
    struct arena a;
    struct diag d;
    struct plan p = {0};
    size_t failed = 0;
    if (argc < 3)
        return 2;
    arena_init(&a);
    diag_init(&d);
    struct build_options o = {.edition = argv[1],
                              .figures = strcmp(argv[2], "-") == 0 ? NULL : argv[2],
                              .publication = argc > 3 ? argv[3] : NULL,
                              .only = argc > 4 ? argv[4] : NULL,
                              .out = ".",
                              .target = output_target(OUTPUT_SCREEN)};
    bool planned = plan_make(&a, &o, SOURCE_ROOT, &d, &p);
    printf("1..%zu\n", planned ? p.n_jobs : 1);
    if (!planned) {
        print_messages(&d, SEVERITY_ERROR);
        printf("not ok 1 - %s cannot be planned\n", argv[1]);
        failed = 1;
    }
    for (size_t i = 0; planned && i < p.n_jobs; i++) {
        bool ok = check_job(&p, &p.jobs[i]);
        printf("%s %zu - %s\n", ok ? "ok" : "not ok", i + 1, p.jobs[i].name);
        fflush(stdout);
        failed += !ok;
    }
    plan_release(&p);
    diag_release(&d);
    arena_release(&a);
    return failed > 0;
}
