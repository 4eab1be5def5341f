#ifndef COMMAND_CHART_H
#define COMMAND_CHART_H
/*
 * perspektiv chart EDITION.xml INDICATOR [UNIT] --kind K: writes <out>/<indicator>-<kind>-<year>-<unit>.svg
 * and .png, and .csv with the figures that the chart shows. Without UNIT it is the county's. Of the kind
 * wheel, INDICATOR is the id of an annual cycle, and there is neither UNIT nor database.
 */
#include "command/command.h"

enum command_status command_chart(struct context *ctx, int argc, char **argv);

#endif
