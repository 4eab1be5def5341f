#ifndef COMMAND_IMPORT_H
#define COMMAND_IMPORT_H
#include "command/command.h"

/*
 * perspektiv import DB [--example] [--map MAP] FILE…: reads files of Kolada's API, and CSV files as their
 * maps say, into the database, which is made when it is not there. Each file is a transaction of its own: one
 * that fails does not stop the others. Writes a line for each to `out`.
 *
 * CSV is what ends in .csv or .tsv, or in .txt when there is a map for it. --map names the map of all CSV
 * files; without it, each has one of its own name beside it (figures.map for figures.csv). --example marks
 * the figures as invented: every page that prints one says so.
 *
 * perspektiv import DB --list tells what has been imported; perspektiv import DB --undo N [EDITION.xml…]
 * takes one of these imports back, and tells which figures of the editions it had brought.
 */
enum command_status command_import(struct context *ctx, int argc, char **argv);

#endif
