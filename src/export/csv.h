#ifndef EXPORT_CSV_H
#define EXPORT_CSV_H
/*
 * A chart's figures as CSV for spreadsheets in the edition's language: UTF-8 with a byte order mark, that
 * language's separator and decimal mark, a line a figure. The columns are its words csv-*: indicator, unit,
 * its code, sex, year, value as printed (one decimal), why it is missing, persons behind it (of a funnel plot
 * only), target, verdict, whether it is example data. The rows are exactly the figures that the chart shows;
 * of the overview, those that its marks rest on. Of an annual cycle: month, ring, activity; of the
 * organisation: group, kind, the group that it reports to.
 */
#include "base/buffer.h"
#include "content/content.h"

void csv_write(const struct view *v, const struct chart *c, const struct indicator *i, struct buffer *out);

/*
 * The same for a whole publication: every figure that its charts and tables show or judge, once, by
 * indicator, unit, sex and year. False with `out` empty when it shows none.
 */
bool csv_write_publication(const struct view *v, const struct content *c, struct buffer *out);

#endif
