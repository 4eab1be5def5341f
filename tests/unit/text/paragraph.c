#include "text/paragraph.h"

#include "base/buffer.h"
#include "stand.h"

#include <math.h>

#define SOFT_HYPHEN "\u00AD"
#define NO_BREAK_SPACE "\u00A0"

/* A line as it is seen. */
static const char *seen(struct stand *s, const struct line *line) {
    const char *text = "";
    for (size_t i = 0; i < line->n; i++)
        text = arena_printf(&s->arena, "%s%s", text, line->fragments[i].run->text);
    return text;
}

/* The paragraph as it is seen: lines joined by "/". */
static const char *lines_of(struct stand *s, const struct paragraph *p) {
    const char *text = "";
    for (size_t i = 0; i < p->n; i++)
        text = arena_printf(&s->arena, "%s%s%s", text, i ? "/" : "", seen(s, &p->lines[i]));
    return text;
}

/* The paragraph as it is read aloud. */
static const char *read_aloud(struct stand *s, const struct paragraph *p) {
    struct buffer out = {0};
    for (size_t i = 0; i < p->n; i++)
        for (size_t k = 0; k < p->lines[i].n; k++) {
            const struct text_run *run = p->lines[i].fragments[k].run;
            buffer_puts(&out, run->actual ? run->actual : run->text);
        }
    const char *text = arena_strdup(&s->arena, buffer_text(&out));
    buffer_release(&out);
    return text;
}

static const char *set(struct stand *s, const char *text, mpt width, unsigned options) {
    return lines_of(s, paragraph_text(&s->set, TYPE_BODY, text, width, options));
}

static mpt width_of(struct stand *s, const char *text) {
    return typeset_width(&s->set, TYPE_BODY, text);
}

/*
 * A measure for a line with this text. Words are measured one by one, so they need what kerning takes from a
 * whole line.
 */
static mpt measure_for(struct stand *s, const char *text) {
    return width_of(s, text) + PT(0.5);
}

static void nothing_makes_no_line(void **state) {
    struct stand *s = *state;
    assert_int_equal(paragraph_text(&s->set, TYPE_BODY, "", PT(100), 0)->n, 0);
    assert_int_equal(paragraph_text(&s->set, TYPE_BODY, " \n\t ", PT(100), 0)->n, 0);
    assert_int_equal(paragraph_set(&s->set, NULL, 0, PT(100), 0)->n, 0);
}

static void what_fits_stands_in_one_line(void **state) {
    struct stand *s = *state;
    const char *text = "Målet är nått.";
    assert_string_equal(set(s, text, measure_for(s, text), 0), text);
    assert_string_equal(set(s, "  Målet\n är\tnått. ", measure_for(s, text), 0), text);
    assert_string_equal(set(s, text, width_of(s, text) - PT(0.5), 0), "Målet är /nått.");
    struct paragraph *p = paragraph_text(&s->set, TYPE_BODY, text, PT(500), 0);
    assert_int_equal(p->lines[0].width, width_of(s, text));
    assert_false(p->lines[0].hyphenated);
}

/*
 * With words of 3, 2, 2 and 5 letters and a measure of "nnn nn", greedy lines are "nnn nn", "nn", "nnnnn":
 * shortfalls of about 0, 4 and (last line) free. "nnn", "nn nn" leaves 3 and 1, and 4³ is more than 3³ + 1³.
 */
static void the_whole_paragraph_counts(void **state) {
    struct stand *s = *state;
    assert_string_equal(set(s, "nnn nn nn nnnnn", measure_for(s, "nnn nn"), PARAGRAPH_NO_HYPHENS),
                        "nnn /nn nn /nnnnn");
    assert_string_equal(set(s, "nnn nn nn", measure_for(s, "nnn nn"), PARAGRAPH_NO_HYPHENS), "nnn nn /nn");
}

/*
 * Small paragraphs in a measure of eight letters, each with what it would be if one rule of the demerits were
 * missing.
 */
static void what_costs_is_avoided(void **state) {
    static const struct {
        const char *text, *lines;
    } cases[] = {
        /* two hyphens on top of each other: nnnn-/nnnnn nn-/n */
        {"nnnn" SOFT_HYPHEN "nnnnn nn" SOFT_HYPHEN "n", "nnnn-/nnnnn /nnn"},
        /* the tail of a word alone at the end: n nnnn n-/nn */
        {"n nnnn n" SOFT_HYPHEN "nn", "n nnnn /nnn"},
        /* a break after a hyphen of the word's own: nnn nnn-/nn /nnnnnn */
        {"nnn nnn-nn nnnnnn", "nnn /nnn-nn /nnnnnn"},
        /* a word of one letter at a line's end: nnnnnn n /nn */
        {"nnnnnn n nn", "nnnnnn /n nn"},
        /* a number parted from its unit: nnnnn 16 /mål */
        {"nnnnn 16 mål", "nnnnn /16 mål"},
        /* a dash at the beginning of a line: nnnnn nn /– nnn */
        {"nnnnn nn – nnn", "nnnnn /nn – nnn"},
        /* a short line costs by the third power, so that it outweighs both: nnn /nnnnnn */
        {"nnn nnn" SOFT_HYPHEN "nnn", "nnn nnn-/nnn"},
    };
    struct stand *s = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(set(s, cases[i].text, measure_for(s, "nnnnnnnn"), 0), cases[i].lines);
}

/* Demerits of all ways to break words into lines, as paragraph.c's comment has them; the least. */
static double least_demerits(const mpt *words, size_t n, mpt space, mpt width, bool first) {
    double best = INFINITY;
    mpt line = -space;
    for (size_t i = 0; i < n; i++) {
        line += space + words[i];
        if (line > width)
            break;
        bool last = i + 1 == n;
        double badness = last ? 0 : 100 * pow((double)(width - line) / width / 0.3, 3);
        double short_last = last && !first ? 1300 * (line < width / 6) + 1200 * (!i && line < width / 3) : 0;
        double d = (1 + badness) * (1 + badness) + short_last +
                   (last ? 0 : least_demerits(words + i + 1, n - i - 1, space, width, false));
        best = fmin(best, d);
    }
    return best;
}

static double demerits_of(struct stand *s, const struct paragraph *p, mpt width) {
    double sum = 0;
    for (size_t i = 0; i < p->n; i++) {
        bool last = i + 1 == p->n;
        mpt line = -width_of(s, " ");
        int words = 0;
        for (const char *word = seen(s, &p->lines[i]); *word;
             word += strcspn(word, " "), word += *word == ' ', words++)
            line += width_of(s, " ") + typeset_n(&s->set, TYPE_BODY, word, strcspn(word, " "))->width;
        double badness = last ? 0 : 100 * pow((double)(width - line) / width / 0.3, 3);
        sum += (1 + badness) * (1 + badness) +
               (last && i ? 1300 * (line < width / 6) + 1200 * (words == 1 && line < width / 3) : 0);
    }
    return sum;
}

static void no_other_lines_are_better(void **state) {
    struct stand *s = *state;
    struct dice dice = {20250425};
    mpt space = width_of(s, " ");
    for (int round = 0; round < 300; round++) {
        char text[128] = "";
        mpt words[12];
        size_t n = 3 + (size_t)dice_below(&dice, 9);
        for (size_t i = 0; i < n; i++) {
            const char *word =
                &"nnnnnnnn"[dice_below(&dice, 6)]; /* three letters or more: bonds are tie.c's */
            words[i] = width_of(s, word);
            strcat(strcat(text, i ? " " : ""), word);
        }
        mpt width = width_of(s, "nnnnnnnn") + dice_below(&dice, PT(50));
        struct paragraph *p = paragraph_text(&s->set, TYPE_BODY, text, width, PARAGRAPH_NO_HYPHENS);
        double got = demerits_of(s, p, width), best = least_demerits(words, n, space, width, true);
        if (fabs(got - best) > 1e-6 * best)
            fail_msg("%s: %g, and %g is possible", lines_of(s, p), got, best);
    }
}

/*
 * A head's word that no line can hold is divided with a hyphen where the dictionary says, not cut just
 * anywhere.
 */
static void a_head_divides_only_what_it_must(void **state) {
    struct stand *s = *state;
    const char *word = "Kompetensförsörjningsplanering";
    struct paragraph *p =
        paragraph_text(&s->set, TYPE_GOAL_NAME, word, typeset_width(&s->set, TYPE_GOAL_NAME, word) - PT(9),
                       PARAGRAPH_NO_HYPHENS);
    assert_int_equal(p->n, 2);
    assert_true(p->lines[0].hyphenated);
    p = paragraph_text(&s->set, TYPE_GOAL_NAME, "Vår kompetensförsörjningsplanering",
                       typeset_width(&s->set, TYPE_GOAL_NAME, word), PARAGRAPH_NO_HYPHENS);
    assert_int_equal(p->n, 2);
    assert_false(p->lines[0].hyphenated);
}

static void words_are_divided_where_it_helps(void **state) {
    struct stand *s = *state;
    struct paragraph *p =
        paragraph_text(&s->set, TYPE_BODY, "hälsofrämjande vård", measure_for(s, "hälsofräm-"), 0);
    assert_string_equal(lines_of(s, p), "hälsofräm-/jande vård");
    assert_true(p->lines[0].hyphenated);
    assert_false(p->lines[1].hyphenated);
    assert_string_equal(p->lines[0].fragments[0].run->actual, "hälsofrämjande");
    assert_string_equal(p->lines[1].fragments[0].run->actual, "");
    assert_string_equal(read_aloud(s, p), "hälsofrämjande vård");
}

static void heads_and_styles_without_hyphens_keep_words_whole(void **state) {
    struct stand *s = *state;
    mpt narrow = measure_for(s, "med hälsofräm-"), wide = measure_for(s, "med hälsofrämjande ");
    const char *text = "med hälsofrämjande arbete";
    assert_string_equal(set(s, text, narrow, 0), "med hälsofräm-/jande arbete");
    assert_string_equal(set(s, text, narrow, PARAGRAPH_NO_HYPHENS), "med /hälsofrämjande /arbete");
    assert_string_equal(set(s, text, wide, PARAGRAPH_NO_HYPHENS), "med hälsofrämjande /arbete");
    s->style->types[TYPE_BODY].hyphenate = false;
    assert_string_equal(set(s, text, narrow, 0), "med /hälsofrämjande /arbete");
}

/* The end of a word, alone in its line: what follows it is a word of its own, for the eye and for the ear. */
static void the_rest_of_a_word_may_fill_a_line(void **state) {
    struct stand *s = *state;
    mpt width = measure_for(s, "hälsofräm-");
    struct paragraph *p =
        paragraph_text(&s->set, TYPE_BODY, "hälsofräm" SOFT_HYPHEN "jande nnnnnnn", width, 0);
    assert_string_equal(lines_of(s, p), "hälsofräm-/jande /nnnnnnn");
    assert_string_equal(read_aloud(s, p), "hälsofrämjande nnnnnnn");
    assert_int_equal(p->lines[1].width, width_of(s, "jande"));
}

static void the_author_says_where_a_word_divides(void **state) {
    struct stand *s = *state;
    const char *text = "hälsofrämjan" SOFT_HYPHEN "de åt" SOFT_HYPHEN "gärder";
    struct paragraph *p = paragraph_text(&s->set, TYPE_BODY, text, measure_for(s, "hälsofrämjan-"), 0);
    assert_string_equal(lines_of(s, p), "hälsofrämjan-/de åtgärder");
    assert_string_equal(read_aloud(s, p), "hälsofrämjande åtgärder");
    /*
     * The dictionary would divide here, and may not; hyphens where none are wanted otherwise are the author's
     * wish.
     */
    assert_string_equal(set(s, "hälsofrämjan" SOFT_HYPHEN "de x", measure_for(s, "hälsofrämjande"), 0),
                        "hälsofrämjande /x");
    assert_string_equal(set(s, text, measure_for(s, "hälsofrämjan-"), PARAGRAPH_NO_HYPHENS),
                        "hälsofrämjan-/de åtgärder");
    assert_string_equal(set(s, text, PT(400), 0), "hälsofrämjande åtgärder");
}

static void no_break_spaces_never_break(void **state) {
    struct stand *s = *state;
    assert_string_equal(
        set(s, "minst 2" NO_BREAK_SPACE "procent", measure_for(s, "2" NO_BREAK_SPACE "procent"), 0),
        "minst /2" NO_BREAK_SPACE "procent");
    assert_string_equal(set(s,
                            "1"
                            "\u202F"
                            "204 barn",
                            measure_for(s, "1\u202F204"), 0),
                        "1\u202F204 /barn");
}

static void hyphens_of_the_word_break_without_another(void **state) {
    struct stand *s = *state;
    struct paragraph *p =
        paragraph_text(&s->set, TYPE_BODY, "nnnn gång- och nnn", measure_for(s, "nnnn gång- "), 0);
    assert_string_equal(lines_of(s, p), "nnnn gång- /och nnn");
    p = paragraph_text(&s->set, TYPE_BODY, "nnnnnnn Norra-Råda", measure_for(s, "nnnnnnn Norra-"), 0);
    assert_string_equal(lines_of(s, p), "nnnnnnn Norra-/Råda");
    assert_false(p->lines[0].hyphenated);
    assert_null(p->lines[0].fragments[0].run->actual);
    assert_string_equal(read_aloud(s, p), "nnnnnnn Norra-Råda");
    /* Years and minuses stay with their figures. */
    assert_string_equal(set(s, "2015–2024", measure_for(s, "2015–20"), PARAGRAPH_NO_HYPHENS), "2015–20/24");
    assert_string_equal(set(s, "n -3,0", measure_for(s, "-3,00"), PARAGRAPH_NO_HYPHENS), "n /-3,0");
}

/* Behind a slash, a question mark or the like; nowhere with a hyphen, nor at one. */
static void addresses_divide_where_they_are_parted(void **state) {
    struct stand *s = *state;
    const char *text =
        "Se https://www.region-varmland.se/politik/nya-perspektiv/dokument?ar=2025&del=aktuellt";
    for (mpt width = PT(180); width < PT(400); width += PT(7)) {
        struct paragraph *p = paragraph_text(&s->set, TYPE_BODY, text, width, 0);
        for (size_t i = 0; i + 1 < p->n; i++) {
            const char *line = seen(s, &p->lines[i]);
            assert_non_null(strchr(" /?&=", line[strlen(line) - 1]));
        }
    }
}

/*
 * Without a place to divide it, a word wider than the measure is cut between letters, and no letter is lost.
 */
static void a_word_wider_than_the_line_is_cut(void **state) {
    struct stand *s = *state;
    const char *word = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
    mpt width = measure_for(s, "nnnnnnnn");
    struct paragraph *p = paragraph_text(&s->set, TYPE_BODY, word, width, 0);
    assert_string_equal(lines_of(s, p), "nnnnnnnn/nnnnnnnn/nnnnnnnn/nnnnnn");
    assert_string_equal(read_aloud(s, p), word);
    assert_false(p->lines[0].hyphenated);
    /* Not inside a character, and at least one in a line. */
    p = paragraph_text(&s->set, TYPE_BODY, "ååå", 1, 0);
    assert_string_equal(lines_of(s, p), "å/å/å");
    /* The dictionary comes first, even where the style does not hyphenate. */
    s->style->types[TYPE_BODY].hyphenate = false;
    assert_string_equal(set(s, "inriktningsdokument", measure_for(s, "inriktningsdok"), 0),
                        "inriktningsdo-/kument");
}

static void pieces_join_without_a_space(void **state) {
    struct stand *s = *state;
    int mark;
    const struct piece pieces[] = {{"Läs ", TYPE_BODY, 0, NULL},
                                   {"Läget i korthet", TYPE_BODY | TYPE_EM, 0, &mark},
                                   {", sidan ", TYPE_BODY, 0, NULL},
                                   {"7", TYPE_BODY | TYPE_STRONG, PT(3), &mark},
                                   {".", TYPE_BODY, 0, NULL}};
    struct paragraph *p = paragraph_set(&s->set, pieces, 5, PT(400), 0);
    assert_string_equal(lines_of(s, p), "Läs Läget i korthet, sidan 7.");
    assert_int_equal(p->lines[0].n, 5);
    assert_int_equal(font_id(p->lines[0].fragments[1].run->font), FONT_SERIF_ITALIC);
    assert_int_equal(font_id(p->lines[0].fragments[3].run->font), FONT_SERIF_SEMIBOLD);
    assert_int_equal(p->lines[0].fragments[3].rise, PT(3));
    assert_ptr_equal(p->lines[0].fragments[1].mark, &mark);
    assert_null(p->lines[0].fragments[2].mark);
    mpt x = 0;
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(p->lines[0].fragments[i].x, x);
        x += p->lines[0].fragments[i].run->width;
    }
    assert_int_equal(p->lines[0].width, x);
    /* No line breaks where pieces join, however narrow. */
    for (mpt width = PT(20); width < PT(150); width += PT(1)) {
        const char *narrow = lines_of(s, paragraph_set(&s->set, pieces, 5, width, PARAGRAPH_NO_HYPHENS));
        assert_null(strstr(narrow, "/,"));
        assert_null(strstr(narrow, "/."));
    }
}

/* A space is set in the style of the piece that holds it: a link does not reach over the gap behind it. */
static void a_space_may_stand_in_either_piece(void **state) {
    static const struct {
        const char *texts[3], *fragments;
    } cases[] = {{{"en ", "två", " tre"}, "en |två| tre"},
                 {{"en", " två ", "tre"}, "en| två |tre"},
                 {{"en ", " två", "  tre "}, "en |två| tre"},
                 {{"en ", " ", "två tre"}, "en |två tre"},
                 {{"en", " ", "två tre"}, "en| |två tre"}};
    struct stand *s = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct piece pieces[3];
        for (size_t k = 0; k < 3; k++)
            pieces[k] = (struct piece){.text = cases[i].texts[k],
                                       .type = k == 1 ? TYPE_BODY | TYPE_STRONG : TYPE_BODY};
        struct paragraph *p = paragraph_set(&s->set, pieces, 3, PT(200), 0);
        const char *fragments = "";
        for (size_t k = 0; k < p->lines[0].n; k++)
            fragments = arena_printf(&s->arena, "%s%s%s", fragments, k ? "|" : "",
                                     p->lines[0].fragments[k].run->text);
        assert_string_equal(fragments, cases[i].fragments);
        assert_string_equal(lines_of(s, paragraph_set(&s->set, pieces, 3, 1000, PARAGRAPH_NO_HYPHENS)),
                            "e/n /t/v/å /t/r/e");
    }
}

static void balanced_lines_are_of_like_length(void **state) {
    struct stand *s = *state;
    const char *text = "av 22 bedömda mål är nådda i Kristinehamn";
    struct paragraph *p = paragraph_text(&s->set, TYPE_BODY, text, PT(150), PARAGRAPH_BALANCED);
    assert_int_equal(p->n, 2);
    assert_true(abs(p->lines[0].width - p->lines[1].width) < PT(30));
    assert_string_equal(read_aloud(s, p), text);
    assert_string_equal(set(s, "Målet nått", PT(400), PARAGRAPH_BALANCED), "Målet nått");
    for (mpt width = PT(40); width < PT(200); width += PT(3))
        assert_int_equal(paragraph_text(&s->set, TYPE_BODY, text, width, PARAGRAPH_BALANCED)->n,
                         paragraph_text(&s->set, TYPE_BODY, text, width, PARAGRAPH_NO_HYPHENS)->n);
}

/* What a paragraph is made of: words short and long, with everything that can stand in one. */
static const char *generated_word(struct stand *s, struct dice *d) {
    static const char *const words[] = {"i",
                                        "på",
                                        "mål",
                                        "Värmland",
                                        "hälsofrämjande",
                                        "inriktningsdokument",
                                        "Kristinehamn",
                                        "hälso-",
                                        "och",
                                        "71,6",
                                        "−3,0",
                                        "2015–2024",
                                        "Norra-Råda",
                                        "(LSS)",
                                        "Styr" SOFT_HYPHEN "grupps" SOFT_HYPHEN "möte",
                                        "2" NO_BREAK_SPACE "procentenheter",
                                        "1\u202F000",
                                        "överenskommelser,",
                                        "arbetsmarknad.",
                                        "É.",
                                        "https://example.se/aktuellt-perspektiv/2025/index"};
    static const char *const letters[] = {"a", "n", "å", "r", "e", "ö", "s", "t", "k", "l"};
    if (dice_below(d, 3))
        return words[dice_below(d, (int)(sizeof words / sizeof *words))];
    const char *word = letters[dice_below(d, 10)];
    for (int n = dice_below(d, 14); n > 0; n--)
        word = arena_printf(&s->arena, "%s%s", word, letters[dice_below(d, 10)]);
    return word;
}

enum { PIECES = 8 };

/* Words with spaces between, cut into pieces anywhere but inside a character. */
static size_t generated_pieces(struct stand *s, struct dice *d, struct piece *pieces, const char **whole) {
    static const int types[] = {TYPE_BODY, TYPE_BODY | TYPE_STRONG, TYPE_BODY | TYPE_EM, TYPE_NOTE};
    const char *text = "";
    for (int n = 1 + dice_below(d, 40); n > 0; n--)
        text = arena_printf(&s->arena, "%s%s%s", text, generated_word(s, d), dice_below(d, 9) ? " " : "\n  ");
    size_t len = strlen(text), at = 0, n = 0, most = 1 + (size_t)dice_below(d, PIECES);
    while (at < len) {
        size_t end = n + 1 == most ? len : at + 1 + (size_t)dice_below(d, (int)len);
        end = end < len ? end : len;
        while (end < len && ((unsigned char)text[end] & 0xC0) == 0x80)
            end++;
        pieces[n++] =
            (struct piece){arena_strndup(&s->arena, text + at, end - at), types[dice_below(d, 4)], 0, NULL};
        at = end;
    }
    *whole = text;
    return n;
}

/* White space collapsed, soft hyphens gone. */
static const char *plain(struct stand *s, const char *text) {
    char *out = arena_alloc(&s->arena, strlen(text) + 1);
    size_t n = 0;
    for (const char *at = text; *at; at++) {
        if (strncmp(at, SOFT_HYPHEN, 2) == 0)
            at++;
        else if (*at == '\n' || *at == ' ')
            n += n && out[n - 1] != ' ' ? (out[n] = ' ', 1) : 0;
        else
            out[n++] = *at;
    }
    if (n && out[n - 1] == ' ')
        out[--n] = '\0';
    out[n] = '\0';
    return out;
}

/* Shaping a line whole may kern where its parts, which were measured, did not meet. */
static const mpt KERNING = PT(0.6);

static void check_line(struct stand *s, const struct line *line, mpt width, bool last) {
    const char *text = seen(s, line);
    size_t len = strlen(text);
    assert_true(line->n > 0 && len > 0 && text[0] != ' ');
    assert_null(strstr(text, SOFT_HYPHEN));
    mpt x = 0;
    size_t glyphs = 0;
    for (size_t i = 0; i < line->n; i++) {
        assert_int_equal(line->fragments[i].x, x);
        x += line->fragments[i].run->width;
        glyphs += line->fragments[i].run->n;
    }
    mpt space = !last && text[len - 1] == ' ' ? PT(0.1) : 0;
    assert_true(line->width <= x && (space ? line->width < x - space : line->width == x));
    assert_true(!line->hyphenated || text[len - 1] == '-');
    const char *inside = strchr(text, ' ');
    bool divisible = (inside && inside[1]) || line->n == 1;
    if (line->width > width + KERNING && glyphs > 1 && divisible)
        fail_msg("“%s” is %d wide in %d", text, line->width, width);
}

static void no_paragraph_loses_a_word(void **state) {
    struct stand *s = *state;
    struct dice dice = {19810611};
    for (int round = 0; round < 1500; round++) {
        struct piece pieces[PIECES];
        const char *whole;
        mpt width = PT(20) + dice_below(&dice, PT(480));
        size_t n = generated_pieces(s, &dice, pieces, &whole);
        static const unsigned options[] = {0, 0, 0, PARAGRAPH_NO_HYPHENS, PARAGRAPH_BALANCED};
        struct paragraph *p = paragraph_set(&s->set, pieces, n, width, options[dice_below(&dice, 5)]);
        assert_string_equal(read_aloud(s, p), plain(s, whole));
        for (size_t i = 0; i < p->n; i++)
            check_line(s, &p->lines[i], width, i + 1 == p->n);
    }
    assert_int_equal(s->diag.errors, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(nothing_makes_no_line),
        stand_test(what_fits_stands_in_one_line),
        stand_test(the_whole_paragraph_counts),
        stand_test(what_costs_is_avoided),
        stand_test(no_other_lines_are_better),
        stand_test(a_head_divides_only_what_it_must),
        stand_test(words_are_divided_where_it_helps),
        stand_test(heads_and_styles_without_hyphens_keep_words_whole),
        stand_test(the_rest_of_a_word_may_fill_a_line),
        stand_test(the_author_says_where_a_word_divides),
        stand_test(no_break_spaces_never_break),
        stand_test(hyphens_of_the_word_break_without_another),
        stand_test(addresses_divide_where_they_are_parted),
        stand_test(a_word_wider_than_the_line_is_cut),
        stand_test(pieces_join_without_a_space),
        stand_test(a_space_may_stand_in_either_piece),
        stand_test(balanced_lines_are_of_like_length),
        stand_test(no_paragraph_loses_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
