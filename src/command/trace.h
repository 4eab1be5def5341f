#ifndef COMMAND_TRACE_H
#define COMMAND_TRACE_H
#include "command/command.h"

/*
 * perspektiv trace EDITION.xml INDICATOR UNIT --figures DB [--sex T|K|M] [--year N]: how a printed figure
 * came about: the rows of the source that it rests on, the files that brought them, what stood there before,
 * the computation, the change, the target, and the rule that gave the verdict. INDICATOR is an id, a number
 * or a KPI; UNIT a name, a code or a slug.
 *
 * Without --year, base year and latest year are told, with what is said of the movement between them; with
 * it, the figure of that year only. What is not published stands in the answer, too: it is for those who make
 * the edition.
 */
enum command_status command_trace(struct context *ctx, int argc, char **argv);

#endif
