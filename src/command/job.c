/* One file from its content to its bytes. */
#include "base/file.h"
#include "command/attach.h"
#include "command/dump.h"
#include "command/plan.h"
#include "content/content.h"
#include "guard/guard.h"
#include "pages/publication.h"
#include "pdf/pdf.h"
#include "sheet/sheet.h"

#include <string.h>

static bool make_pdf(const struct job *job, const struct document *doc, struct diag *d, struct buffer *out) {
    return (!doc->printer || sheet_check_ink(doc, d)) && pdf_write(doc, job->layout->target, d, out);
}

static bool write_pdf(const struct job *job, const struct document *doc, struct diag *d) {
    struct buffer pdf = {0};
    bool ok = make_pdf(job, doc, d, &pdf) && file_replace(job->file, pdf.bytes, pdf.len, d);
    buffer_release(&pdf);
    return ok;
}

static bool try_pdf(const struct job *job, const struct document *doc, struct diag *d) {
    struct buffer pdf = {0};
    bool ok = make_pdf(job, doc, d, &pdf);
    buffer_release(&pdf);
    return ok;
}

/* What is done with a document. */
struct purpose {
    bool written;
    struct buffer *text; /* of a dump */
};

static bool job_do(const struct plan *p, const struct job *job, struct diag *d, struct purpose purpose) {
    struct arena a;
    arena_init(&a);
    struct content *c;
    struct document *doc;
    const struct layout *layout = job->layout;
    const struct shop *shop = layout->shop;
    const char *inputs =
        arena_printf(&a, "%s%s%s%s", p->inputs, layout->style->sha256, shop ? shop->printer->sha256 : "",
                     layout->target->attachments ? "attached" : "");
    struct view view = plan_view(p, &a, layout, job->publication, job->unit, d);
    bool ok = content_make(&view, &c) && publication_layout(&a, c, layout->style, layout->fonts,
                                                            p->hyphenator, p->images, inputs, d, &doc);
    ok = ok && document_guard(c, doc, d);
    if (ok && shop)
        sheet_make(doc, &a, shop->printer, shop->press, layout->fonts, strrchr(job->file, '/') + 1, d);
    if (ok && layout->target->attachments)
        attach_all(p, job, &view, c, doc);
    if (ok && p->options.dump)
        p->options.dump->of_file(c, doc, purpose.text);
    else if (ok)
        ok = (purpose.written ? write_pdf : try_pdf)(job, doc, d);
    arena_release(&a);
    return ok;
}

bool job_run(const struct plan *p, const struct job *job, struct diag *d, struct buffer *text) {
    return job_do(p, job, d, (struct purpose){.written = true, .text = text});
}

bool job_try(const struct plan *p, const struct job *job, struct diag *d) {
    return job_do(p, job, d, (struct purpose){.written = false});
}
