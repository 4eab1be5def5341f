/*
 * make SCREEN.pdf PRINT.pdf OTHER.pdf ATTACHED.pdf: writes the sample publication for the screen, for two
 * printers, and for the screen with files attached.
 */
#include "sample.h"

#include "base/file.h"
#include "pdf/pdf.h"
#include "sheet/sheet.h"

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

static bool attach(struct sample *s, const char *path) {
    static struct attachment files[] = {
        {"värden.csv", "Siffror", "text/csv", ATTACHMENT_DATA, "1;2\r\n", 5},
        {"delar/mål (ny).xml", "Mål – i XML", "application/xml", ATTACHMENT_SOURCE, "<mål/>", 7},
        {"utgåva.xml", "Utgåvan", "application/xml", ATTACHMENT_SOURCE, "<utgåva/>", 10}};
    s->doc.attachments = files;
    s->doc.n_attachments = sizeof files / sizeof *files;
    return write_file(s, output_target(OUTPUT_ATTACHED), path);
}

/* `printer`: NULL for the screen. */
static bool make(const char *printer, bool attached, const char *path) {
    struct sample s;
    if (!sample_open(&s, SOURCE_ROOT))
        return false;
    bool ok;
    if (printer) {
        ok = print(&s, printer, path);
    } else {
        sample_fill(&s);
        ok = attached ? attach(&s, path) : write_file(&s, output_target(OUTPUT_SCREEN), path);
    }
    for (const struct message *m = s.diag.first; m; m = m->next)
        fprintf(stderr, "%s\n", message_format(&s.arena, m));
    sample_close(&s);
    return ok;
}

int main(int argc, char **argv) {
    bool ok = argc == 5 && make(NULL, false, argv[1]) && make("offset", false, argv[2]) &&
              make("offset-x1a", false, argv[3]) && make(NULL, true, argv[4]);
    return ok ? 0 : 1;
}
