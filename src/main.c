/*
 * The program: options, a command, its messages, an exit status. The only place that prints, exits or reads a
 * clock.
 */
#include "base/file.h"
#include "base/unicode.h"
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

static void add_help(struct buffer *out) {
    buffer_puts(out, _("perspektiv makes the yearly publications of Nya Perspektiv.\n\nCommands:\n"));
    for (size_t i = 0; i < commands_len; i++)
        buffer_printf(out, "  perspektiv %s %s\n      %s\n", commands[i].name, _(commands[i].usage),
                      _(commands[i].help));
}

/* The folder that the program lies in; "." when the system does not say. */
static const char *program_folder(struct arena *a) {
    char program[4096];
    ssize_t len = readlink("/proc/self/exe", program, sizeof program - 1);
    if (len <= 0)
        return ".";
    program[len] = '\0';
    return file_folder(a, program);
}

/* The first of the places, as seen from the program's folder, that holds the file; NULL when none does. */
static const char *find_folder(struct arena *a, const char *const *places, size_t n, const char *file) {
    const char *program = program_folder(a);
    for (size_t i = 0; i < n; i++) {
        const char *folder = file_join(a, program, places[i]);
        if (access(file_join(a, folder, file), R_OK) == 0)
            return folder;
    }
    return NULL;
}

/*
 * The folder with layouts/ and fonts/: PERSPEKTIV_DATA, or the one that was installed with the program, or
 * the source tree around the build folder that the program lies in.
 */
static const char *find_data(struct arena *a) {
    const char *named = getenv("PERSPEKTIV_DATA");
    if (named)
        return named;
    static const char *const places[] = {"../share/perspektiv", "../..", "../../..", "..", "."};
    const char *found = find_folder(a, places, sizeof places / sizeof *places, "layouts/style.xml");
    return found ? found : ".";
}

/*
 * Messages are in the language of LANGUAGE, LC_ALL, LC_MESSAGES or LANG, in this order; English when it has
 * no catalogue. gettext asks the system for the locale first: where that is not installed, the language is
 * taken from its name.
 */
static void choose_language(struct arena *a) {
    static const char *const places[] = {"po", "../share/locale"};
    const char *catalogues =
        find_folder(a, places, sizeof places / sizeof *places, "sv/LC_MESSAGES/perspektiv.mo");
    setlocale(LC_CTYPE, "");
    if (!setlocale(LC_MESSAGES, "") && setlocale(LC_MESSAGES, "C.UTF-8")) {
        const char *names[] = {getenv("LANGUAGE"), getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG")};
        size_t i = 0;
        while (i < 3 && (!names[i] || !names[i][0]))
            i++;
        setenv("LANGUAGE", names[i] ? names[i] : "", 1);
    }
    if (catalogues)
        bindtextdomain("perspektiv", catalogues);
    bind_textdomain_codeset("perspektiv", "UTF-8");
    textdomain("perspektiv");
}

enum { DATE_ROOM = sizeof "9999-12-31T23:59:59Z" };

/* The time that is recorded: the clock's, or, for results that can be made again, SOURCE_DATE_EPOCH. */
static bool read_clock(char text[DATE_ROOM], struct diag *d) {
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
    if (!gmtime_r(&now, &utc) || utc.tm_year + 1900 > 9999)
        return diag_error(d, (struct place){0}, _("set the clock, or SOURCE_DATE_EPOCH"),
                          _("the time is out of range"));
    strftime(text, DATE_ROOM, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return true;
}

static void print_messages(const struct diag *d) {
    struct arena a;
    arena_init(&a);
    for (const struct message *m = d->first; m; m = m->next)
        fprintf(stderr, "%s\n", unicode_shown(&a, message_format(&a, m)));
    arena_release(&a);
}

static enum command_status run(struct context *ctx, int argc, char **argv) {
    char now[DATE_ROOM];
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        add_help(ctx->out);
        return COMMAND_DONE;
    }
    if (argc == 2 && strcmp(argv[1], "--version") == 0) {
        buffer_printf(ctx->out, "perspektiv %s\n", PERSPEKTIV_VERSION);
        return COMMAND_DONE;
    }
    if (argc < 2) {
        diag_error(ctx->diag, (struct place){0}, _("\"perspektiv --help\" lists the commands"),
                   _("no command is given"));
        return COMMAND_NOT_STARTED;
    }
    if (!read_clock(now, ctx->diag))
        return COMMAND_NOT_STARTED;
    ctx->now = now;
    return command_run(ctx, argc - 1, argv + 1);
}

/* Results stand on the standard output, behind the messages on a terminal. */
static bool print_results(const struct buffer *out) {
    struct diag d;
    struct arena a;
    diag_init(&d);
    arena_init(&a);
    bool ok = (fputs(unicode_shown(&a, buffer_text(out)), stdout) >= 0 && fflush(stdout) == 0) ||
              diag_error(&d, (struct place){0}, _("check where it leads, and that the disk has room"),
                         _("the standard output cannot be written: %s"), strerror(errno));
    print_messages(&d);
    diag_release(&d);
    arena_release(&a);
    return ok;
}

int main(int argc, char **argv) {
    struct diag diag;
    struct buffer out = {0};
    struct arena arena;
    arena_init(&arena);
    diag_init(&diag);
    struct context ctx = {.diag = &diag, .out = &out, .data = find_data(&arena)};
    choose_language(&arena);
    int status = run(&ctx, argc, argv);
    print_messages(&diag);
    if (!print_results(&out))
        status = COMMAND_NOT_STARTED;
    diag_release(&diag);
    buffer_release(&out);
    arena_release(&arena);
    return status;
}
