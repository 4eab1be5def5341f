#ifndef INPUT_PAINT_H
#define INPUT_PAINT_H
/*
 * What a colour means on a page or in a chart. A layout gives each of them one of its inks
 * (layouts/style.xml), so that the own unit, say, has another colour in all charts at once. Text has the ink
 * of its type; a paint for words is there where what they stand for, or on, has a colour of its own.
 */

/* X(ENUM_NAME, "name in the XML"). The order is free. */
/* clang-format off */
#define PAINT_LIST(X) \
    X(PAINT_FLOW_UNIT, "flow-unit") \
    X(PAINT_FLOW_FOOT, "flow-foot") \
    X(PAINT_LIST_BULLET, "list-bullet") \
    X(PAINT_STEPS_ARROW, "steps-arrow") \
    X(PAINT_TABLE_PAPER, "table-paper") \
    X(PAINT_TABLE_OWN_TINT, "table-own-tint") \
    X(PAINT_TABLE_SEMINAR_TINT, "table-seminar-tint") \
    X(PAINT_TABLE_DOT, "table-dot") \
    X(PAINT_TABLE_NO_DOT, "table-no-dot") \
    X(PAINT_TABLE_ARROW, "table-arrow") \
    X(PAINT_CHART_TEXT, "chart-text") \
    X(PAINT_CHART_PAPER, "chart-paper") \
    X(PAINT_CHART_AXIS, "chart-axis") \
    X(PAINT_CHART_GRIDLINE, "chart-gridline") \
    X(PAINT_CHART_LEADER, "chart-leader") \
    X(PAINT_CHART_BASE_YEAR, "chart-base-year") \
    X(PAINT_CHART_BASE_VALUE, "chart-base-value") \
    X(PAINT_CHART_TARGET, "chart-target") \
    X(PAINT_CHART_KEY_MARK, "chart-key-mark") \
    X(PAINT_CHART_PLAIN_LINE, "chart-plain-line") \
    X(PAINT_CHART_OWN, "chart-own") \
    X(PAINT_CHART_OWN_TINT, "chart-own-tint") \
    X(PAINT_CHART_OTHER, "chart-other") \
    X(PAINT_CHART_OTHER_BAR, "chart-other-bar") \
    X(PAINT_CHART_SUMMARY, "chart-summary") \
    X(PAINT_CHART_SUMMARY_BAR, "chart-summary-bar") \
    X(PAINT_CHART_SUMMARY_RULE, "chart-summary-rule") \
    X(PAINT_CHART_COUNTY, "chart-county") \
    X(PAINT_CHART_NATION, "chart-nation") \
    X(PAINT_CHART_WOMEN, "chart-women") \
    X(PAINT_CHART_MEN, "chart-men") \
    X(PAINT_VERDICT_MET, "verdict-met") \
    X(PAINT_VERDICT_TOWARDS, "verdict-towards") \
    X(PAINT_VERDICT_UNCHANGED, "verdict-unchanged") \
    X(PAINT_VERDICT_AWAY, "verdict-away") \
    X(PAINT_VERDICT_NO_NEW, "verdict-no-new") \
    X(PAINT_VERDICT_NOT_COMPARABLE, "verdict-not-comparable") \
    X(PAINT_VERDICT_FOLLOWED, "verdict-followed") \
    X(PAINT_VERDICT_NONE, "verdict-none") \
    X(PAINT_GAP_LATEST, "gap-latest") \
    X(PAINT_FUNNEL_BAND, "funnel-band") \
    X(PAINT_FUNNEL_LIMIT, "funnel-limit") \
    X(PAINT_FUNNEL_INSIDE, "funnel-inside") \
    X(PAINT_FUNNEL_OUTSIDE, "funnel-outside") \
    X(PAINT_FUNNEL_LEADER, "funnel-leader") \
    X(PAINT_TILE_MAP_TILE, "tile-map-tile") \
    X(PAINT_MATRIX_HEAD_RULE, "matrix-head-rule") \
    X(PAINT_MATRIX_AREA_RULE, "matrix-area-rule") \
    X(PAINT_ORGANISATION_BOX, "organisation-box") \
    X(PAINT_ORGANISATION_RULE, "organisation-rule") \
    X(PAINT_ORGANISATION_BRANCH, "organisation-branch") \
    X(PAINT_PROFILE_ROW_RANGE, "profile-row-range") \
    X(PAINT_PROFILE_ROW_QUARTILES, "profile-row-quartiles") \
    X(PAINT_PROFILE_ROW_COUNTY, "profile-row-county") \
    X(PAINT_PROFILE_ROW_NATION, "profile-row-nation") \
    X(PAINT_WHEEL_MONTH, "wheel-month") \
    X(PAINT_WHEEL_SEMINAR, "wheel-seminar") \
    X(PAINT_WHEEL_SEMINAR_MONTH, "wheel-seminar-month") \
    X(PAINT_WHEEL_SEMINAR_FIELD, "wheel-seminar-field") \
    X(PAINT_WHEEL_OUTER_RING, "wheel-outer-ring") \
    X(PAINT_WHEEL_INNER_RING, "wheel-inner-ring") \
    X(PAINT_WHEEL_EMPTY, "wheel-empty") \
    X(PAINT_WHEEL_OUTER_NAME, "wheel-outer-name") \
    X(PAINT_MOTIF_GROUND, "motif-ground") \
    X(PAINT_MOTIF_OWN, "motif-own") \
    X(PAINT_MOTIF_EVEN_FIELD, "motif-even-field") \
    X(PAINT_MOTIF_ODD_FIELD, "motif-odd-field") \
    X(PAINT_MOTIF_EVEN_SQUARE, "motif-even-square") \
    X(PAINT_MOTIF_ODD_SQUARE, "motif-odd-square") \
    X(PAINT_MOTIF_EVEN_SQUARE_NAME, "motif-even-square-name") \
    X(PAINT_ANNUAL_CYCLE_KEY_FRAME, "annual-cycle-key-frame")
/* clang-format on */

#define PAINT_ENUM(name, text) name,
enum paint_id { PAINT_LIST(PAINT_ENUM) PAINT_COUNT };
#undef PAINT_ENUM

#endif
