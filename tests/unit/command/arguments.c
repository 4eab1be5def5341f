#include "command/arguments.h"

#include "../arena.h"

#include <string.h>

struct line {
    const char *one, *two, *text;
    bool alone;
};

static enum taken take_option(void *options, const char *name, const char *value) {
    struct line *l = options;
    if (strcmp(name, "--text") == 0)
        return taken_text(&l->text, value);
    if (strcmp(name, "--even") == 0)
        return taken_if(value && strlen(value) % 2 == 0);
    if (strcmp(name, "--alone") != 0)
        return UNKNOWN_OPTION;
    l->alone = true;
    return TAKEN_ALONE;
}

enum { ROOM = 12 };

/* The words of a text, NULL behind the last. */
static int split(struct arena *a, const char *text, char *argv[ROOM]) {
    int argc = 0;
    for (char *word = strtok(arena_strdup(a, text), " "); word; word = strtok(NULL, " "))
        argv[argc++] = word;
    argv[argc] = NULL;
    return argc;
}

/* Reads a command line; the message, or "" when there was none. */
static const char *read_line(struct arena *a, struct line *l, const char *text) {
    struct diag d;
    struct buffer out = {0};
    char *argv[ROOM];
    int argc = split(a, arena_printf(a, "check %s", text), argv);
    diag_init(&d);
    struct context ctx = {.diag = &d, .out = &out};
    struct arguments arguments = {
        .command = "check", .words = {&l->one, &l->two}, .option = take_option, .options = l};
    *l = (struct line){0};
    enum command_status status = arguments_read(&ctx, &arguments, argc, argv);
    assert_int_equal(status, d.errors ? COMMAND_NOT_STARTED : COMMAND_DONE);
    const char *message = d.last ? arena_strdup(a, d.last->text) : "";
    diag_release(&d);
    return message;
}

static void words_and_options_stand_anywhere(void **state) {
    struct line l;
    assert_string_equal(read_line(*state, &l, "a --text x --alone b"), "");
    assert_string_equal(l.one, "a");
    assert_string_equal(l.two, "b");
    assert_string_equal(l.text, "x");
    assert_true(l.alone);
    assert_string_equal(read_line(*state, &l, "--alone a"), "");
    assert_string_equal(l.one, "a");
    assert_null(l.two);
}

static void behind_two_hyphens_all_are_words(void **state) {
    struct line l;
    assert_string_equal(read_line(*state, &l, "-- --text --"), "");
    assert_string_equal(l.one, "--text");
    assert_string_equal(l.two, "--");
    assert_null(l.text);
}

static void what_is_wrong_is_named(void **state) {
    struct line l;
    assert_string_equal(read_line(*state, &l, "a b c"), "\"c\" is one argument too many");
    assert_string_equal(read_line(*state, &l, "--other a"), "there is no option \"--other\"");
    assert_string_equal(read_line(*state, &l, "a --text"), "the option --text lacks its value");
    assert_string_equal(read_line(*state, &l, "--even odd"),
                        "the option --even cannot have the value \"odd\"");
}

/* import takes its files into the arguments' own places. */
static void any_number_of_words_go_into_a_list(void **state) {
    char *argv[ROOM];
    int argc = split(*state, "import --text x a b -- -c", argv);
    struct line l = {0};
    struct context ctx = {0};
    size_t n = 0;
    struct arguments arguments = {
        .command = "import", .list = (const char **)argv, .n_list = &n, .option = take_option, .options = &l};
    assert_int_equal(arguments_read(&ctx, &arguments, argc, argv), COMMAND_DONE);
    assert_int_equal(n, 3);
    assert_string_equal(argv[0], "a");
    assert_string_equal(argv[1], "b");
    assert_string_equal(argv[2], "-c");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        arena_test(words_and_options_stand_anywhere),
        arena_test(behind_two_hyphens_all_are_words),
        arena_test(what_is_wrong_is_named),
        arena_test(any_number_of_words_go_into_a_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
