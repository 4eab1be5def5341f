/* make SCREEN.pdf PRINT.pdf OTHER.pdf: writes the sample publication for the screen and for two printers. */
#include "sample.h"

#include "base/file.h"
#include "layout/sheet.h"
#include "pdf/pdf.h"

#include <stdio.h>

static bool make(struct sample *s, enum target_id id, const char *path) {
    struct buffer out = {0};
    bool ok = pdf_write(&s->doc, output_target(id), &s->diag, &out) &&
              file_replace(path, out.bytes, out.len, &s->diag);
    buffer_release(&out);
    return ok;
}

static bool print(struct sample *s, const char *name, const char *path) {
    struct printer *p;
    if (!printer_read(&s->arena, SOURCE_ROOT, name, &s->diag, &p))
        return false;
    sheet_make(&s->doc, &s->arena, p, s->press, s->fonts, "sample-tryck.pdf", &s->diag);
    return sheet_check_ink(&s->doc, &s->diag) &&
           make(s, p->standard == PRINTER_X4 ? OUTPUT_PRINT : OUTPUT_PRINT_X1A, path);
}

int main(int argc, char **argv) {
    struct sample s;
    bool ok = argc == 4 && sample_open(&s, SOURCE_ROOT);
    if (ok) {
        sample_fill(&s);
        ok = make(&s, OUTPUT_SCREEN, argv[1]) && print(&s, "offset", argv[2]) &&
             print(&s, "offset-x1a", argv[3]);
    }
    for (const struct message *m = argc == 4 ? s.diag.first : NULL; m; m = m->next)
        fprintf(stderr, "%s\n", message_format(&s.arena, m));
    if (argc == 4)
        sample_close(&s);
    return ok ? 0 : 1;
}
