#ifndef COMMAND_CHECK_H
#define COMMAND_CHECK_H
#include "command/command.h"

/*
 * perspektiv check EDITION.xml [--figures DB]: everything a coordinator must know before printing: what the
 * XML has wrong, indicators without figures, units without values, goals that cannot be assessed, commentary
 * older than its figures, lint of typography. Each with file and line. Errors give the status 1; warnings do
 * not.
 */
enum command_status command_check(struct context *ctx, int argc, char **argv);

#endif
