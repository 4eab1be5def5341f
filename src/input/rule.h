#ifndef INPUT_RULE_H
#define INPUT_RULE_H
/*
 * Rules of the page that have names, each with a width and an ink: what divides text, tables, lists and
 * covers. Lines in charts are spaces and paints instead (input/space.h, input/paint.h).
 */

/* X(ENUM_NAME, "name in the XML"). The order is free. */
/* clang-format off */
#define RULE_LIST(X) \
    X(RULE_HAIR, "hair") \
    X(RULE_FINE, "fine") \
    X(RULE_THICK, "thick") \
    X(RULE_AREA, "area") \
    X(RULE_HEADLINE, "headline") \
    X(RULE_NOTES, "notes") \
    X(RULE_BLANK, "blank") \
    X(RULE_QUOTE, "quote") \
    X(RULE_COVER_BASE, "cover-base") \
    X(RULE_COVER_HORIZON, "cover-horizon")
/* clang-format on */

#define RULE_ENUM(name, text) name,
enum rule_id { RULE_LIST(RULE_ENUM) RULE_COUNT };
#undef RULE_ENUM

#endif
