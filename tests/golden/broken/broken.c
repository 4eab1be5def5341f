/*
 * golden-broken FOLDER: reads FOLDER/<case>/edition.xml for each case and compares what is reported with the
 * case's expected.txt. Speaks TAP. With GOLDEN_UPDATE set it writes expected.txt instead.
 */
#include "base/buffer.h"
#include "base/file.h"
#include "draw/image.h"
#include "input/edition.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_case(const struct dirent *e) {
    return e->d_name[0] >= '0' && e->d_name[0] <= '9';
}

/* The diagnostics of the edition in the working folder and its pictures, then "read" or "refused". */
static void report_make(struct arena *a, struct buffer *report) {
    struct diag d;
    struct edition *e = NULL;
    diag_init(&d);
    bool ok = edition_read(a, "edition.xml", &d, &e);
    bool drawn = ok && images_read(a, e, &d, &(struct image *){NULL});
    for (const struct message *m = d.first; m; m = m->next)
        buffer_printf(report, "%s\n", message_format(a, m));
    buffer_printf(report, "%s\n", drawn ? "read" : "refused");
    if (drawn != (d.errors == 0) || ok != (e != NULL))
        buffer_puts(report, "the result does not go with the number of errors\n");
    diag_release(&d);
}

static bool case_passes(struct arena *a) {
    struct buffer report = {0};
    struct diag d;
    char *expected = NULL;
    size_t len = 0;
    report_make(a, &report);
    diag_init(&d);
    bool same =
        file_read(a, "expected.txt", &d, &expected, &len) && strcmp(expected, buffer_text(&report)) == 0;
    if (!same && getenv("GOLDEN_UPDATE"))
        same = file_replace("expected.txt", report.bytes, report.len, &d);
    if (!same)
        fprintf(stderr, "expected:\n%sgot:\n%s", expected ? expected : "nothing\n", buffer_text(&report));
    diag_release(&d);
    buffer_release(&report);
    return same;
}

int main(int argc, char **argv) {
    struct dirent **cases;
    if (argc != 2 || chdir(argv[1]) != 0)
        return 2;
    int n = scandir(".", &cases, is_case, alphasort);
    int failed = n <= 0;
    printf("1..%d\n", n);
    for (int i = 0; i < n; i++) {
        struct arena a;
        arena_init(&a);
        bool ok = chdir(cases[i]->d_name) == 0 && case_passes(&a);
        printf("%s %d - %s\n", ok ? "ok" : "not ok", i + 1, cases[i]->d_name);
        failed |= !ok || chdir("..") != 0;
        arena_release(&a);
        free(cases[i]);
    }
    free(cases);
    return failed;
}
