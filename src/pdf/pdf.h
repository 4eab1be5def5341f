#ifndef PDF_PDF_H
#define PDF_PDF_H
/*
 * Writes a laid-out document as a PDF. The screen target aims at PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO
 * 19005-2), the same with attachments at PDF/A-3a (ISO 19005-3), those for print at PDF/X-4 (ISO 15930-7) or
 * PDF/X-1a:2001 (ISO 15930-1), of a document with a printer (layout/sheet.h). The same document gives the
 * same bytes: nothing comes from the clock, and /ID from meta.id.
 */
#include "base/buffer.h"
#include "base/diag.h"
#include "layout/document.h"
#include "pdf/target.h"

/* The bytes of the file in `out`, or false with a diagnostic and `out` empty. */
bool pdf_write(const struct document *doc, const struct output_target *target, struct diag *d,
               struct buffer *out);

#endif
