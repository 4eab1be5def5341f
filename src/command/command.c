#include "command/command.h"

#include "command/build.h"
#include "command/chart.h"
#include "command/check.h"
#include "command/import.h"
#include "command/trace.h"

#include <libintl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text /* found by gettext's tools, translated where it is used */

const struct command commands[] = {
    {"build", command_build,
     N_("EDITION.xml [--figures DB] [--out DIR] [--only UNIT] [--publication ID] [--target screen|print] "
        "[--printer NAME|PATH] [--attach] [-j N] [--dump content|ink|pages|suppression|tags]"),
     N_("make an edition's publications as PDFs")},
    {"chart", command_chart,
     N_("EDITION.xml [INDICATOR] [UNIT] --kind K [--figures DB] [--out DIR] [--format svg|png]"),
     N_("write one chart as SVG and PNG, with its figures as CSV")},
    {"check", command_check, N_("EDITION.xml [--figures DB]"),
     N_("tell everything to know before an edition is printed")},
    {"import", command_import,
     N_("DB [--example] [--map MAP] FILE… | DB --list | DB --undo N [EDITION.xml…]"),
     N_("read figures and catalogues of Kolada, and figures in CSV, into a database")},
    {"trace", command_trace, N_("EDITION.xml INDICATOR UNIT --figures DB [--sex T|K|M] [--year N]"),
     N_("tell how a printed figure came about, back to the file that brought it")},
};
const size_t commands_len = sizeof commands / sizeof *commands;

static int compare_name(const void *name, const void *command) {
    return strcmp(name, ((const struct command *)command)->name);
}

const struct command *command_find(const char *name) {
    return bsearch(name, commands, commands_len, sizeof *commands, compare_name);
}

enum command_status command_run(struct context *ctx, int argc, char **argv) {
    const struct command *c = command_find(argv[0]);
    if (c)
        return c->run(ctx, argc, argv);
    diag_error(ctx->diag, (struct place){0}, _("\"perspektiv --help\" lists the commands"),
               _("there is no command \"%s\""), argv[0]);
    return COMMAND_NOT_STARTED;
}

enum command_status command_misused(struct context *ctx, const char *name, const char *format, ...) {
    struct arena a;
    va_list args;
    arena_init(&a);
    va_start(args, format);
    const char *what = arena_vprintf(&a, format, args);
    va_end(args);
    diag_error(ctx->diag, (struct place){0},
               arena_printf(&a, "perspektiv %s %s", name, _(command_find(name)->usage)), "%s", what);
    arena_release(&a);
    return COMMAND_NOT_STARTED;
}
