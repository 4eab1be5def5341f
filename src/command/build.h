#ifndef COMMAND_BUILD_H
#define COMMAND_BUILD_H
#include "command/command.h"

/*
 * perspektiv build EDITION.xml [--figures DB] [--out DIR] [--only UNIT] [--publication ID] [--target
 * screen|print]
 * [-j N] [--dump content|pages|suppression|tags]: makes the edition's files, each in a process of its own, or
 * writes what a stage made as text.
 */
enum command_status command_build(struct context *ctx, int argc, char **argv);

#endif
