#include "content/listing.h"

const char *listing_words(const struct view *v, const char *const *words, size_t n) {
    const char *text = n ? words[0] : "";
    for (size_t i = 1; i < n; i++)
        text = i + 1 < n ? arena_printf(v->arena, "%s, %s", text, words[i])
                         : SENTENCE(v->arena, v->style, "list-and", {"first", text}, {"last", words[i]});
    return text;
}

static size_t run_length(const int *numbers, size_t n) {
    size_t run = 1;
    while (run < n && numbers[run] == numbers[0] + (int)run)
        run++;
    return run;
}

const char *listing_numbers(const struct view *v, const int *numbers, size_t n) {
    const char **words = ARENA_ARRAY(v->arena, const char *, n);
    size_t listed = 0;
    for (size_t i = 0; i < n;) {
        size_t run = run_length(numbers + i, n - i);
        if (run < 3)
            run = 1;
        words[listed++] = number_range(v->arena, numbers[i], numbers[i + run - 1]);
        i += run;
    }
    return listing_words(v, words, listed);
}
