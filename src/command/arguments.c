#include "command/arguments.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum taken taken_if(bool right) {
    return right ? TAKEN : WRONG_VALUE;
}

enum taken taken_text(const char **place, const char *value) {
    *place = value;
    return taken_if(value != NULL);
}

/* False when there is no place for another word. */
static bool take_word(const struct arguments *a, size_t n, const char *word) {
    if (a->list)
        a->list[(*a->n_list)++] = word;
    else if (n < sizeof a->words / sizeof *a->words && a->words[n])
        *a->words[n] = word;
    else
        return false;
    return true;
}

static enum command_status misused(struct context *ctx, const struct arguments *a, enum taken why,
                                   const char *name, const char *value) {
    if (why == UNKNOWN_OPTION)
        return command_misused(ctx, a->command, _("there is no option \"%s\""), name);
    if (!value)
        return command_misused(ctx, a->command, _("the option %s lacks its value"), name);
    return command_misused(ctx, a->command, _("the option %s cannot have the value \"%s\""), name, value);
}

enum command_status arguments_read(struct context *ctx, const struct arguments *a, int argc, char **argv) {
    size_t n = 0;
    bool ended = false;
    for (int i = 1; i < argc; i++) {
        if (!ended && strcmp(argv[i], "--") == 0) {
            ended = true;
        } else if (ended || argv[i][0] != '-') {
            if (!take_word(a, n++, argv[i]))
                return command_misused(ctx, a->command, _("\"%s\" is one argument too many"), argv[i]);
        } else {
            const char *value = argv[i + 1]; /* argv ends with NULL */
            enum taken taken = a->option(a->options, argv[i], value);
            if (taken == UNKNOWN_OPTION || taken == WRONG_VALUE)
                return misused(ctx, a, taken, argv[i], value);
            i += taken == TAKEN;
        }
    }
    return COMMAND_DONE;
}
