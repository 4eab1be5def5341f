/* The program: options, a command, its messages, an exit status. The only place that prints, exits or reads a
 * clock. */
#include "base/file.h"
#include "command/command.h"

#include <errno.h>
#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define _(text) gettext(text)

static void print_help(void) {
    printf(_("perspektiv makes the yearly publications of Nya Perspektiv.\n\nCommands:\n"));
    for (size_t i = 0; i < commands_len; i++)
        printf("  perspektiv %s %s\n      %s\n", commands[i].name, _(commands[i].usage), _(commands[i].help));
}

/*
 * The folder with layouts/ and fonts/: PERSPEKTIV_DATA, or the one that was installed with the program, or the source
 * tree around the build folder that the program lies in.
 */
static const char *find_data(struct arena *a) {
    const char *named = getenv("PERSPEKTIV_DATA");
    if (named)
        return named;
    char program[4096];
    ssize_t len = readlink("/proc/self/exe", program, sizeof program - 1);
    if (len <= 0)
        return ".";
    program[len] = '\0';
    const char *folder = file_folder(a, program);
    static const char *const places[] = {"../share/perspektiv", "../..", "..", "."};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *data = file_join(a, folder, places[i]);
        if (access(file_join(a, data, "layouts/style.xml"), R_OK) == 0)
            return data;
    }
    return ".";
}

/* The time that is recorded: the clock's, or, for results that can be made again, SOURCE_DATE_EPOCH. */
static bool read_clock(char *text, size_t room, struct diag *d) {
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    time_t now = time(NULL);
    struct tm utc;
    if (epoch) {
        char *end;
        errno = 0;
        long long seconds = strtoll(epoch, &end, 10);
        if (errno != 0 || end == epoch || *end || seconds < 0)
            return diag_error(d, (struct place){0}, _("give seconds since 1970, or unset it"),
                              _("SOURCE_DATE_EPOCH is \"%s\", not a number of seconds"), epoch);
        now = (time_t)seconds;
    }
    if (!gmtime_r(&now, &utc) || strftime(text, room, "%Y-%m-%dT%H:%M:%SZ", &utc) == 0)
        return diag_error(d, (struct place){0}, _("set the clock, or SOURCE_DATE_EPOCH"),
                          _("the time is out of range"));
    return true;
}

static void print_messages(const struct diag *d) {
    struct arena a;
    arena_init(&a);
    for (const struct message *m = d->first; m; m = m->next)
        fprintf(stderr, "%s\n", message_format(&a, m));
    arena_release(&a);
}

static enum command_status run(struct context *ctx, int argc, char **argv) {
    char now[sizeof "9999-12-31T23:59:59Z" + 8];
    if (argc < 2) {
        diag_error(ctx->diag, (struct place){0}, _("\"perspektiv --help\" lists the commands"),
                   _("no command is given"));
        return COMMAND_NOT_STARTED;
    }
    if (!read_clock(now, sizeof now, ctx->diag))
        return COMMAND_NOT_STARTED;
    ctx->now = now;
    return command_run(ctx, argc - 1, argv + 1);
}

int main(int argc, char **argv) {
    struct diag diag;
    struct buffer out = {0};
    struct arena arena;
    arena_init(&arena);
    struct context ctx = {.diag = &diag, .out = &out, .data = find_data(&arena)};
    setlocale(LC_CTYPE, "");
    setlocale(LC_MESSAGES, "");
    textdomain("perspektiv");
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        print_help();
        return 0;
    }
    if (argc == 2 && strcmp(argv[1], "--version") == 0) {
        printf("perspektiv %s\n", PERSPEKTIV_VERSION);
        return 0;
    }
    diag_init(&diag);
    int status = run(&ctx, argc, argv);
    print_messages(&diag);
    if (fwrite(buffer_text(&out), 1, out.len, stdout) != out.len || fflush(stdout) != 0)
        status = COMMAND_NOT_STARTED;
    diag_release(&diag);
    buffer_release(&out);
    arena_release(&arena);
    return status;
}
