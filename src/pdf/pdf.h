#ifndef PDF_PDF_H
#define PDF_PDF_H
/*
 * Writes a laid-out document as a PDF. The screen target aims at PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO
 * 19005-2), the same with attachments at PDF/A-3a (ISO 19005-3), those for print at PDF/X-4 (ISO 15930-7) or
 * PDF/X-1a:2001 (ISO 15930-1), of a document with a printer (sheet/sheet.h). The same document gives the
 * same bytes: nothing comes from the clock, and /ID from meta.id.
 *
 * Who writes what. libharu holds the objects of the file and writes what has the same bytes in each version
 * (2.3.0, 2.4.0, 2.4.5 and 2.4.6 were compared). Its reals have not: 20.456 is "20.456" or "20.45599", 1e-6
 * is "0" or "0.00000099999". So it gets none; tests/lint/haru.py and tests/pdf/otherwise.c watch that.
 *
 *   part            libharu                          we, and why
 *   document        memory, errors, catalogue, Info  -
 *   objects         numbers, dictionaries, names,    reals, as text (number.h); text strings: it wants an
 *                   integers, references in arrays   encoding for each; tags: they are thousands
 *   page tree       all                              -
 *   page            its dictionary                   boxes (reals); its pages come with content of their own
 *   page labels     all but their texts              -
 *   outline         links, counts                    titles (text strings), destinations
 *   destination     -                                reals; it cannot leave the reader's zoom alone
 *   annotation      its dictionary                   Rect (reals)
 *   content         -                                reals; it has no marked content, glyph ids, overprint
 *   font            its dictionaries                 it shows characters, HarfBuzz gives glyphs
 *   image           its dictionary                   it has no predictors, no inks of a press
 *   name trees      -                                2.3.0 loses keys and their order, 2.4 does not
 *   attachment      its dictionaries                 it reads named files; associated since 2.4 only
 *   structure tree  its dictionaries                 it has none (PDF/UA, PDF/A-2a)
 *   XMP, intent     their dictionaries               2.3.0 knows PDF/A-1 only, with an ID from the clock
 *   stream          its dictionary                   its zlib is slower; Length would be one more object
 *   saving PDF 1.3  header, objects, table, trailer  ID, which it writes for encrypted files only
 *   PDF 1.5 and on  each object                      it lacks object streams: tags would be ten times longer
 */
#include "base/buffer.h"
#include "base/diag.h"
#include "draw/document.h"
#include "pdf/target.h"

/* The bytes of the file in `out`, or false with a diagnostic and `out` empty. */
bool pdf_write(const struct document *doc, const struct output_target *target, struct diag *d,
               struct buffer *out);

#endif
