#include "content/listing.h"

const char *listing_words(struct maker *m, const char *const *words, size_t n) {
    const char *text = n ? words[0] : "";
    for (size_t i = 1; i < n; i++)
        text = i + 1 < n ? arena_printf(m->arena, "%s, %s", text, words[i])
                         : SENTENCE(m->arena, m->style, "list-and", {"first", text}, {"last", words[i]});
    return text;
}

static size_t run_length(const int *numbers, size_t n) {
    size_t run = 1;
    while (run < n && numbers[run] == numbers[0] + (int)run)
        run++;
    return run;
}

const char *listing_numbers(struct maker *m, const int *numbers, size_t n) {
    const char **words = ARENA_ARRAY(m->arena, const char *, n);
    size_t listed = 0;
    for (size_t i = 0; i < n;) {
        size_t run = run_length(numbers + i, n - i);
        if (run < 3)
            run = 1;
        words[listed++] = number_range(m->arena, numbers[i], numbers[i + run - 1]);
        i += run;
    }
    return listing_words(m, words, listed);
}
