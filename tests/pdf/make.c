/* make SCREEN.pdf PRINT.pdf: writes the sample publication for both targets. */
#include "sample.h"

#include "base/file.h"
#include "pdf/pdf.h"

#include <stdio.h>

static bool make(struct sample *s, enum target_id id, const char *path) {
    struct buffer out = {0};
    bool ok = pdf_write(&s->doc, output_target(id), &s->diag, &out) &&
              file_replace(path, out.bytes, out.len, &s->diag);
    buffer_release(&out);
    return ok;
}

int main(int argc, char **argv) {
    struct sample s;
    bool ok = argc == 3 && sample_open(&s, SOURCE_ROOT);
    if (ok) {
        sample_fill(&s);
        ok = make(&s, OUTPUT_SCREEN, argv[1]) && make(&s, OUTPUT_PRINT, argv[2]);
    }
    for (const struct message *m = argc == 3 ? s.diag.first : NULL; m; m = m->next)
        fprintf(stderr, "%s\n", message_format(&s.arena, m));
    if (argc == 3)
        sample_close(&s);
    return ok ? 0 : 1;
}
