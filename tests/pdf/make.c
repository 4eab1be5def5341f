/* make SCREEN.pdf PRINT.pdf OTHER.pdf: writes the sample publication for the screen and for two printers. */
#include "sample.h"

#include "base/file.h"
#include "layout/sheet.h"
#include "pdf/pdf.h"

#include <stdio.h>

static bool write_file(struct sample *s, const struct output_target *target, const char *path) {
    struct buffer out = {0};
    bool ok = pdf_write(&s->doc, target, &s->diag, &out) && file_replace(path, out.bytes, out.len, &s->diag);
    buffer_release(&out);
    return ok;
}

static bool print(struct sample *s, const char *name, const char *path) {
    struct printer *p;
    if (!printer_read(&s->arena, SOURCE_ROOT, name, &s->diag, &p))
        return false;
    s->style->bleed = p->bleed;
    sample_fill(s);
    sheet_make(&s->doc, &s->arena, p, s->press, s->fonts, "sample-tryck.pdf", &s->diag);
    return sheet_check_ink(&s->doc, &s->diag) && write_file(s, output_target_printed(p->standard), path);
}

/* `printer`: NULL for the screen. */
static bool make(const char *printer, const char *path) {
    struct sample s;
    if (!sample_open(&s, SOURCE_ROOT))
        return false;
    bool ok;
    if (printer) {
        ok = print(&s, printer, path);
    } else {
        sample_fill(&s);
        ok = write_file(&s, output_target(OUTPUT_SCREEN), path);
    }
    for (const struct message *m = s.diag.first; m; m = m->next)
        fprintf(stderr, "%s\n", message_format(&s.arena, m));
    sample_close(&s);
    return ok;
}

int main(int argc, char **argv) {
    bool ok = argc == 4 && make(NULL, argv[1]) && make("offset", argv[2]) && make("offset-x1a", argv[3]);
    return ok ? 0 : 1;
}
