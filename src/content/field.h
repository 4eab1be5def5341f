#ifndef CONTENT_FIELD_H
#define CONTENT_FIELD_H
/*
 * What the fields of prose say (model/field.h): a unit's name, a count in words, a value with its measure;
 * in parentheses, why there is none.
 */
#include "content/view.h"

/*
 * The field's text in the view's file. FIELD_FIGURE without results: "", which content_make() does not let
 * be printed.
 */
const char *field_text(const struct view *v, const struct field *f);

/*
 * The texts of all the edition's fields by their numbers, in the view's arena. Of those that the view's
 * publication prints it is told where a figure is missing, was measured in another year than the one that is
 * asked for, or is a mean that stands in for the county's; without figures those are errors. *example becomes
 * true when one shows example data.
 */
const char *const *fields_make(const struct view *v, bool *example);

/*
 * A title, or another text that is no prose: {kommun} is the unit's name, {indikatorer} how many there are in
 * the edition, {Indikatorer} the same with a capital letter. NULL for NULL.
 */
const char *field_names_fill(const struct view *v, const char *text);

#endif
