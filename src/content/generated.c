/* The blocks that the program makes from the edition and its figures. */
#include "content/chance.h"
#include "content/chart_type.h"
#include "content/figure_text.h"
#include "content/item.h"
#include "content/items.h"
#include "content/lead.h"
#include "content/rules.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* "4, 5, 7": the indicators that contribute to a goal. */
static const char *goal_indicators(const struct view *v, const struct goal *g) {
    const char *text = "";
    for (int k = 0; k < v->edition->n_indicators; k++)
        if (indicator_contributes(v->edition->indicators[k], g))
            text = arena_printf(v->arena, "%s%s%d", text, text[0] ? ", " : "",
                                v->edition->indicators[k]->number);
    return text;
}

static void add_goals(const struct view *v, struct item *i) {
    i->goals = ARENA_ARRAY(v->arena, struct goal_row, (size_t)v->edition->n_goals);
    for (const struct goal *g = v->edition->goals; g; g = g->next) {
        const char *list = goal_indicators(v, g);
        i->goals[i->n_goals++] =
            (struct goal_row){g, list[0] ? list : view_word(v, "indicator-to-come"), !list[0]};
    }
}

static void make_goal_list(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    add_goals(v, item_add(v, tail, ITEM_GOAL_LIST));
}

static void make_indicator_list(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    struct item *i = item_add(v, tail, ITEM_TABLE);
    i->table = indicator_list_make(v);
    add_goals(v, i); /* the key to the numbers in the table's head */
    i->source.text = arena_printf(v->arena, "%s%s", targets_note(v), letters_key(v, i->table->letters));
}

static void make_annual_cycle(const struct view *v, const struct block *b, struct item ***tail) {
    for (const struct cycle *c = v->edition->cycles; c; c = c->next) {
        if (b->source && strcmp(b->source, c->id) != 0)
            continue;
        struct item *i = item_add(v, tail, ITEM_ANNUAL_CYCLE);
        i->cycle = c;
        i->table = annual_cycle_table_make(v, c);
        i->chart = wheel_chart_make(v, c);
        i->chart->alt = arena_printf(v->arena, "%s %s", i->chart->alt, view_word(v, "same-in-table"));
    }
}

static void make_group_list(const struct view *v, const struct block *b, struct item ***tail) {
    struct item *item = item_add(v, tail, ITEM_GROUP_LIST);
    item->chart = organisation_chart_make(v);
    item->at = b->at;
}

static void make_contents(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    item_add(v, tail, ITEM_CONTENTS);
}

static void make_summary(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    struct item *i = item_add(v, tail, ITEM_SUMMARY);
    i->headlines = headlines_make(v, &i->n_headlines);
    i->table = matrix_make(v);
    const char *chance = chance_note(v), *note = verdicts_note(v);
    i->source = source_line_of_all(v, i->table->letters,
                                   chance[0] ? arena_printf(v->arena, "%s %s", note, chance) : note);
}

static void make_profile(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    if (!view_is_municipal(v))
        return;
    struct item *i = item_add(v, tail, ITEM_PROFILE);
    i->table = profile_make(v);
    i->source = source_line_of_all(v, i->table->letters, profile_note(v));
}

static void make_indicator_pages(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    int count = 0, number = 0;
    for (const struct area *a = v->edition->areas; a; a = a->next)
        count++;
    for (const struct area *a = v->edition->areas; a; a = a->next) {
        item_add(v, tail, ITEM_AREA_PAGE)->area_page = area_page_make(v, a, ++number, count);
        for (const struct subgroup *g = a->subgroups; g; g = g->next)
            for (const struct indicator *i = g->indicators; i; i = i->next)
                item_add(v, tail, ITEM_INDICATOR_PAGE)->indicator = indicator_page_make(v, a, i);
    }
}

static void make_rules(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    item_add_block(v, tail, BLOCK_P, SENTENCE(v->arena, v->style, "rule-certain", {"confidence", "95"}));
    item_add_block(v, tail, BLOCK_P, view_word(v, "rule-uncertain"));
    item_add_block(v, tail, BLOCK_P, view_word(v, "rule-unknown"));
    item_add_block(v, tail, BLOCK_P, view_word(v, "rule-rounded"));
    if (rules_have_levels(v))
        item_add_block(v, tail, BLOCK_P, view_word(v, "rule-level"));
    item_add_block(v, tail, BLOCK_P, view_word(v, "rule-trend"));
    if (protection_note(v)[0])
        item_add_block(v, tail, BLOCK_P, protection_note(v));
    item_add(v, tail, ITEM_LEGEND);
    item_add(v, tail, ITEM_TABLE)->table = rules_table_make(v);
}

static void add_fact(const struct view *v, struct item *i, const char *key, const char *text) {
    if (text)
        i->facts[i->n_facts++] = (struct fact){view_word(v, key), text};
}

static void make_colophon(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    const struct imprint *p = &v->edition->imprint;
    struct item *i = item_add(v, tail, ITEM_COLOPHON);
    i->facts = ARENA_ARRAY(v->arena, struct fact, 12);
    add_fact(v, i, "imprint-title", view_title(v));
    add_fact(v, i, "imprint-publisher", p->publisher);
    add_fact(v, i, "imprint-decided-by", p->decided_by);
    add_fact(v, i, "imprint-decided", p->decided);
    if (p->modified && p->decided && strcmp(p->modified, p->decided) != 0)
        add_fact(v, i, "imprint-modified", p->modified);
    add_fact(v, i, "imprint-registration-number", p->registration_number);
    add_fact(v, i, "imprint-version", p->version);
    add_fact(v, i, "imprint-issn", p->issn);
    add_fact(v, i, "imprint-isbn", p->isbn);
    add_fact(v, i, "imprint-printer", p->printer);
    add_fact(v, i, "imprint-contact", p->contact);
    add_fact(v, i, "imprint-made", view_word(v, "imprint-made-text"));
}

static void make_charts(const struct view *v, const struct block *b, struct item ***tail) {
    const struct indicator *i = edition_indicator(v->edition, b->source);
    struct item *item = item_add(v, tail, ITEM_CHARTS);
    item->at = b->at;
    item->charted = i;
    for (int k = 0; k < b->n_charts; k++) {
        struct chart *c = chart_of_indicator(v, b->charts[k], i);
        if (c)
            item->charts[item->n_charts++] = c;
        else
            diag_error(v->diag, b->at, _("choose another kind, or another indicator"),
                       _("the figures of \"%s\" make no chart of the kind %s"), i->name,
                       chart_kinds[b->charts[k]].name);
    }
    item->heading =
        arena_printf(v->arena, "%s\u00A0%d. %s", view_word(v, "indicator"), i->number, i->short_name);
    item->source = charts_source(v, i, item->charts, item->n_charts);
}

static void make_changes(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    changes_make(v, tail);
}

static void make_take_home(const struct view *v, const struct block *b, struct item ***tail) {
    (void)b;
    item_add(v, tail, ITEM_TABLE)->table = take_home_make(v);
}

/* Generated blocks by kind; prose blocks are passed on as they are. */
static const struct generator {
    void (*make)(const struct view *, const struct block *, struct item ***);
    bool figures; /* needs the database */
} generators[] = {
    [BLOCK_CONTENTS] = {make_contents, false},
    [BLOCK_GOAL_LIST] = {make_goal_list, false},
    [BLOCK_INDICATOR_LIST] = {make_indicator_list, false},
    [BLOCK_ANNUAL_CYCLE] = {make_annual_cycle, false},
    [BLOCK_GROUP_LIST] = {make_group_list, false},
    [BLOCK_SUMMARY] = {make_summary, true},
    [BLOCK_INDICATOR_PAGES] = {make_indicator_pages, true},
    [BLOCK_PROFILE] = {make_profile, true},
    [BLOCK_RULES] = {make_rules, false},
    [BLOCK_COLOPHON] = {make_colophon, false},
    [BLOCK_CHARTS] = {make_charts, true},
    [BLOCK_CHANGES] = {make_changes, true},
    [BLOCK_TAKE_HOME] = {make_take_home, true},
};

static const struct generator *generator_of(const struct block *b) {
    size_t n = sizeof generators / sizeof *generators;
    return (size_t)b->kind < n && generators[b->kind].make ? &generators[b->kind] : NULL;
}

void block_items_add(const struct view *v, const struct block *b, struct item ***tail) {
    const struct generator *g = generator_of(b);
    if (!g) {
        item_add(v, tail, ITEM_BLOCK)->block = b;
    } else if (g->figures && !v->results) {
        diag_error(v->diag, b->at, _("name the database with --figures, or remove the block"), "%s",
                   _("this block prints figures, but there is no database of figures"));
    } else {
        struct item **first = *tail;
        g->make(v, b, tail);
        if (*first)
            (*first)->id = b->id;
    }
}
