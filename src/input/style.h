#ifndef INPUT_STYLE_H
#define INPUT_STYLE_H
/*
 * The look of a publication, read from layouts/: page geometry, fonts, type styles, inks, rules, spaces and
 * paints. Names in the XML become the enums below once, in the reader; a name that is missing or unknown is
 * an error with its place.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "base/length.h"
#include "input/locale.h"
#include "input/paint.h"
#include "input/rule.h"
#include "input/space.h"
#include "model/chart_kind.h"

#include <stdbool.h>

/* Each list: X(ENUM_NAME, "name in the XML"). The order is free; the XML must give every one. */
/* clang-format off */
#define FONT_LIST(X) \
    X(FONT_SANS, "sans") \
    X(FONT_SANS_ITALIC, "sans-italic") \
    X(FONT_SANS_LIGHT, "sans-light") \
    X(FONT_SANS_SEMIBOLD, "sans-semibold") \
    X(FONT_SERIF, "serif") \
    X(FONT_SERIF_ITALIC, "serif-italic") \
    X(FONT_SERIF_SEMIBOLD, "serif-semibold") \
    X(FONT_DISPLAY, "display") \
    X(FONT_DISPLAY_SEMIBOLD, "display-semibold")

#define INK_LIST(X) \
    X(INK_INK, "ink") \
    X(INK_PAPER, "paper") \
    X(INK_PETROL, "petrol") \
    X(INK_PETROL2, "petrol-2") \
    X(INK_PETROL3, "petrol-3") \
    X(INK_LAKE, "lake") \
    X(INK_MIST, "mist") \
    X(INK_MIST_LIGHT, "mist-light") \
    X(INK_OCHRE, "ochre") \
    X(INK_OCHRE_LIGHT, "ochre-light") \
    X(INK_RUST, "rust") \
    X(INK_GREY70, "grey-70") \
    X(INK_GREY50, "grey-50") \
    X(INK_GREY20, "grey-20") \
    X(INK_GREY8, "grey-8") \
    X(INK_GREY4, "grey-4") \
    X(INK_REGISTRATION, "registration") \
    X(INK_CYAN, "cyan") \
    X(INK_MAGENTA, "magenta") \
    X(INK_YELLOW, "yellow") \
    X(INK_BLACK, "black") \
    X(INK_BLUE, "blue") \
    X(INK_GREEN, "green") \
    X(INK_RED, "red") \
    X(INK_CYAN50, "cyan-50") \
    X(INK_MAGENTA50, "magenta-50") \
    X(INK_YELLOW50, "yellow-50") \
    X(INK_BLACK50, "black-50") \
    X(INK_BLACK20, "black-20")

#define TYPE_LIST(X) \
    X(TYPE_COVER_TITLE, "cover-title") \
    X(TYPE_COVER_UNIT, "cover-unit") \
    X(TYPE_COVER_YEAR, "cover-year") \
    X(TYPE_COVER_TITLE_SMALL, "cover-title-small") \
    X(TYPE_COVER_UNIT_SMALL, "cover-unit-small") \
    X(TYPE_COVER_SUBTITLE, "cover-subtitle") \
    X(TYPE_COVER_MARK, "cover-mark") \
    X(TYPE_COVER_LABEL, "cover-label") \
    X(TYPE_COVER_NOTE, "cover-note") \
    X(TYPE_FIELD, "field") \
    X(TYPE_FIELD_OWN, "field-own") \
    X(TYPE_H1, "h1") \
    X(TYPE_LEAD, "lead") \
    X(TYPE_H2, "h2") \
    X(TYPE_H3, "h3") \
    X(TYPE_KICKER, "kicker") \
    X(TYPE_BODY, "body") \
    X(TYPE_QUOTE, "quote") \
    X(TYPE_QUOTE_SOURCE, "quote-source") \
    X(TYPE_NOTE, "note") \
    X(TYPE_COMMENT, "comment") \
    X(TYPE_GOAL_NUMERAL, "goal-numeral") \
    X(TYPE_GOAL_NAME, "goal-name") \
    X(TYPE_BIG, "big-number") \
    X(TYPE_BIG_UNIT, "big-unit") \
    X(TYPE_HEADLINE, "headline-number") \
    X(TYPE_HEADLINE_TEXT, "headline-text") \
    X(TYPE_TABLE, "table") \
    X(TYPE_TABLE_STRONG, "table-strong") \
    X(TYPE_TABLE_HEAD, "table-head") \
    X(TYPE_TABLE_NUMBER, "table-number") \
    X(TYPE_TABLE_GREY, "table-grey") \
    X(TYPE_TABLE_OWN, "table-own") \
    X(TYPE_SUBGROUP, "subgroup") \
    X(TYPE_CHART_TITLE, "chart-title") \
    X(TYPE_CHART_SUBTITLE, "chart-subtitle") \
    X(TYPE_AXIS, "axis") \
    X(TYPE_AXIS_STRONG, "axis-strong") \
    X(TYPE_CHART_LABEL, "chart-label") \
    X(TYPE_CHART_LABEL_GREY, "chart-label-grey") \
    X(TYPE_CHART_LABEL_OWN, "chart-label-own") \
    X(TYPE_MONTH, "month") \
    X(TYPE_WHEEL_OUTER, "wheel-outer") \
    X(TYPE_WHEEL_OUTER_STRONG, "wheel-outer-strong") \
    X(TYPE_WHEEL_INNER, "wheel-inner") \
    X(TYPE_SOURCE, "source") \
    X(TYPE_RUNNING_STRONG, "running-strong") \
    X(TYPE_RUNNING, "running") \
    X(TYPE_FOLIO, "folio") \
    X(TYPE_CONTENTS, "contents") \
    X(TYPE_CONTENTS_SUB, "contents-sub") \
    X(TYPE_SLUG, "slug") \
    X(TYPE_SLUG_STRONG, "slug-strong")
/* clang-format on */

#define STYLE_ENUM(name, text) name,
enum font_id { FONT_LIST(STYLE_ENUM) FONT_COUNT };
enum ink_id { INK_LIST(STYLE_ENUM) INK_COUNT };
enum type_id { TYPE_LIST(STYLE_ENUM) TYPE_COUNT };
#undef STYLE_ENUM

/* One colour in both worlds: the screen file uses sRGB, the print file CMYK. */
struct ink {
    unsigned char rgb[3];  /* sRGB, 0 to 255 */
    unsigned char cmyk[4]; /* percent of C, M, Y, K */
    bool overprint;        /* black text and rules print over what is below them */
    bool registration;     /* on every plate (ISO 32000-1, 8.6.6.4: All): for marks outside the page */
};

struct type_style {
    enum font_id font;
    mpt size, leading;
    int track; /* added after each glyph, in 1/1000 em */
    enum ink_id ink;
    mpt before, after; /* space around the block */
    bool hyphenate;
};

struct rule_style {
    mpt width;
    enum ink_id ink;
};

struct font_file {
    const char *file; /* path of the TTF */
    int fallback;     /* enum font_id: for words with letters that it lacks; itself: none */
    struct place at;
};

struct style {
    mpt page_w, page_h;
    mpt bleed;  /* how far art reaches beyond the trim; a printer may want more */
    mpt margin; /* left and right */
    mpt unit;   /* u: the baseline grid */
    int columns;
    mpt column_w, gutter;
    mpt head_baseline, head_rule, foot_baseline, content_bottom;
    mpt kicker_baseline, h1_baseline, lead_baseline,
        content_top; /* content_top: first rule of a page with a two-line lead */
    enum chart_kind page_main, page_gap,
        page_side; /* on an indicator's page; side CHART_KIND_COUNT for none */
    struct font_file fonts[FONT_COUNT];
    struct ink inks[INK_COUNT];
    struct type_style types[TYPE_COUNT];
    struct rule_style rules[RULE_COUNT];
    mpt spaces[SPACE_COUNT];
    enum ink_id paints[PAINT_COUNT];
    const char *motif;           /* cover: "goals" (chequered) or "units" (striped, own field marked) */
    const char *icc_rgb;         /* path of the sRGB profile for the output intent */
    const char *printer;         /* whose file is made (input/printer.h) when the command line names nobody */
    const struct locale *locale; /* what is not the look's: the edition's language */
    struct word *words;          /* that this layout says otherwise than the language; NULL for none */
    char sha256[65];             /* of the files read, the language's included */
};

/*
 * Reads layouts/<name>.xml below `data` with the shared files it includes; paths of fonts and profiles start
 * in `data`. The words are those of `locale`.
 */
bool style_read(struct arena *a, const char *data, const char *name, const struct locale *locale,
                struct diag *d, struct style **out);

/* The text behind a key: the layout's if it has one, else the language's. */
const char *style_word(const struct style *s, const char *key);
/* The same where the number called `name` is `value`; NULL when there is none for just that. */
const char *style_word_of_number(const struct style *s, const char *key, const char *name, const char *value);

mpt style_space(const struct style *s, enum space_id space);
/* The same in points, for what is drawn with a pen (chart/pen.h). */
double style_points(const struct style *s, enum space_id space);

enum ink_id style_paint(const struct style *s, enum paint_id paint);

/* Left edge of column `first` (0-based) and width of `span` columns. */
mpt style_column_x(const struct style *s, int first);
mpt style_column_w(const struct style *s, int span);

/* "petrol" and so on, for dumps. */
const char *ink_name(enum ink_id ink);
const char *type_name(enum type_id type);

#endif
