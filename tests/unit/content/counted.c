/*
 * What is said of one thing is said in the singular, and of none or two as of many: every sentence of the
 * languages that has a number of things, with the numbers that its wording depends on.
 */
#include "content/sentence.h"

#include "../arena.h"

#include <string.h>

static const char *const languages[] = {"sv", "en"};
enum { LANGUAGES = sizeof languages / sizeof *languages, SLOTS = 4 };

/* Names of slots that numbers of things fill. */
static const char *const numbers[] = {"number", "count",    "of",         "met",   "towards",
                                      "better", "compared", "activities", "rings", "sure"};

static const struct {
    const char *key;
    struct slot slots[SLOTS];
    const char *said[LANGUAGES];
} cases[] = {
    {"ring-key", {{"number", "1"}}, {"Ring 1 utifrån: {name}", "Ring 1 from the outside: {name}"}},
    {"contributes-to-goal", {{"number", "1"}}, {"Bidrar till mål 1", "Contributes to goal 1"}},
    {"area-kicker", {{"number", "1"}, {"count", "1"}}, {"Målområde 1 av 1", "Target area 1 of 1"}},
    {"organisation-alt",
     {{"number", "1"}},
     {"Organisationen som träd: en grupp.", "The organisation as a tree: one group."}},
    {"organisation-alt",
     {{"number", "2"}},
     {"Organisationen som träd: två grupper.", "The organisation as a tree: two groups."}},
    {"organisation-below",
     {{"names", "A"}, {"count", "1"}, {"above", "B"}},
     {"Under B: A.", "A reports to B."}},
    {"organisation-below",
     {{"names", "A, C"}, {"count", "2"}, {"above", "B"}},
     {"Under B: A, C.", "A, C report to B."}},
    {"wheel-alt",
     {{"activities", "1"}, {"rings", "1"}},
     {"{name} som hjul. Antal aktiviteter: 1. Antal ringar: 1.",
      "{name} as a wheel. Number of activities: 1. Number of rings: 1."}},
    {"summary-lead",
     {{"unit", "Eda"}, {"met", "1"}, {"towards", "1"}},
     {"Eda har nått ett mål och är på väg mot ett till.",
      "Eda has met one goal and is on the way to one more."}},
    {"summary-lead",
     {{"unit", "Eda"}, {"met", "2"}, {"towards", "13"}},
     {"Eda har nått två mål och är på väg mot 13 till.",
      "Eda has met two goals and is on the way to 13 more."}},
    {"summary-lead-met", {{"unit", "Eda"}, {"met", "1"}}, {"Eda har nått ett mål.", "Eda has met one goal."}},
    {"summary-lead-met",
     {{"unit", "Eda"}, {"met", "2"}},
     {"Eda har nått två mål.", "Eda has met two goals."}},
    {"summary-lead-towards",
     {{"unit", "Eda"}, {"towards", "1"}},
     {"Eda har inte nått något mål men är på väg mot ett.", "Eda has met no goal but is on the way to one."}},
    {"indicators", {{"number", "1"}}, {"en indikator", "one indicator"}},
    {"indicators", {{"number", "2"}}, {"två indikatorer", "two indicators"}},
    {"summary-away",
     {{"number", "en"}, {"count", "1"}},
     {"en rör sig åt fel håll", "en is moving in the wrong direction"}},
    {"summary-away",
     {{"number", "två"}, {"count", "2"}},
     {"två rör sig åt fel håll", "två are moving in the wrong direction"}},
    {"summary-unchanged", {{"number", "en"}, {"count", "1"}}, {"en står still", "en is standing still"}},
    {"summary-unchanged", {{"number", "två"}, {"count", "2"}}, {"två står still", "två are standing still"}},
    {"summary-not-comparable", {{"number", "en"}}, {"en går inte att jämföra", "en cannot be compared"}},
    {"summary-no-new",
     {{"number", "en"}, {"count", "1"}},
     {"en har ingen ny mätning", "en has no new measurement"}},
    {"summary-no-new",
     {{"number", "två"}, {"count", "2"}},
     {"två har ingen ny mätning", "två have no new measurement"}},
    {"headline-met",
     {{"of", "0"}, {"number", "0"}, {"unit", "Eda"}},
     {"delmål går att bedöma i Eda", "targets can be assessed in Eda"}},
    {"headline-met",
     {{"of", "1"}, {"number", "0"}, {"unit", "Eda"}},
     {"av 1 bedömt delmål är nått i Eda", "of 1 assessed goal is met in Eda"}},
    {"headline-met",
     {{"of", "1"}, {"number", "1"}, {"unit", "Eda"}},
     {"av 1 bedömt delmål är nått i Eda", "of 1 assessed goal is met in Eda"}},
    {"headline-met",
     {{"of", "2"}, {"number", "1"}, {"unit", "Eda"}},
     {"av 2 bedömda delmål är nått i Eda", "of 2 assessed goals is met in Eda"}},
    {"headline-met",
     {{"of", "2"}, {"number", "0"}, {"unit", "Eda"}},
     {"av 2 bedömda delmål är nådda i Eda", "of 2 assessed goals are met in Eda"}},
    {"headline-away",
     {{"of", "0"}, {"number", "0"}, {"unit", "Eda"}},
     {"indikatorer går att bedöma i Eda", "indicators can be assessed in Eda"}},
    {"headline-away",
     {{"of", "1"}, {"number", "0"}},
     {"av 1 bedömd indikator går åt fel håll", "of 1 assessed indicator is moving in the wrong direction"}},
    {"headline-away",
     {{"of", "2"}, {"number", "1"}},
     {"av 2 bedömda indikatorer går åt fel håll",
      "of 2 assessed indicators is moving in the wrong direction"}},
    {"headline-away",
     {{"of", "2"}, {"number", "0"}},
     {"av 2 bedömda indikatorer går åt fel håll",
      "of 2 assessed indicators are moving in the wrong direction"}},
    {"headline-away-list",
     {{"of", "1"}, {"number", "1"}, {"numbers", "4"}},
     {"av 1 bedömd indikator går åt fel håll: 4",
      "of 1 assessed indicator is moving in the wrong direction: 4"}},
    {"headline-away-list",
     {{"of", "2"}, {"number", "1"}, {"numbers", "4"}},
     {"av 2 bedömda indikatorer går åt fel håll: 4",
      "of 2 assessed indicators is moving in the wrong direction: 4"}},
    {"headline-away-list",
     {{"of", "2"}, {"number", "2"}, {"numbers", "4, 5"}},
     {"av 2 bedömda indikatorer går åt fel håll: 4, 5",
      "of 2 assessed indicators are moving in the wrong direction: 4, 5"}},
    {"without-value",
     {{"number", "1"}},
     {"För en kommun finns inget värde att visa.", "One municipality has no value to show."}},
    {"without-value",
     {{"number", "2"}},
     {"För två kommuner finns inget värde att visa.", "Two municipalities have no value to show."}},
    {"funnel-note",
     {{"of", "20"}},
     {"Tratten visar hur långt från länets värde slumpen kan föra en kommun (Spiegelhalter 2005). I "
      "genomsnitt "
      "hamnar en av 20 utanför ändå.",
      "The funnel shows how far from the county’s value chance can take a municipality (Spiegelhalter 2005). "
      "On average one in 20 falls outside all the same."}},
    {"funnel-note-together",
     {{"of", "20"}},
     {"Tratten visar hur långt från värdet för alla kommuner tillsammans slumpen kan föra en kommun "
      "(Spiegelhalter 2005). I genomsnitt hamnar en av 20 utanför ändå.",
      "The funnel shows how far from the value of all municipalities together chance can take a municipality "
      "(Spiegelhalter 2005). On average one in 20 falls outside all the same."}},
    {"gap-smaller",
     {{"number", "0"}, {"of", "2"}, {"base", "2020"}},
     {"Skillnaden har inte minskat i någon kommun sedan 2020.",
      "The gap has not narrowed in any municipality since 2020."}},
    {"gap-smaller",
     {{"number", "1"}, {"of", "2"}, {"base", "2020"}},
     {"Skillnaden har minskat i en av 2 kommuner sedan 2020.",
      "The gap has narrowed in one of 2 municipalities since 2020."}},
    {"count-municipalities",
     {{"of", "1"}, {"counts", "en …"}},
     {"Läget i en kommun: en ….", "The situation in one municipality: en …."}},
    {"count-municipalities",
     {{"of", "2"}, {"counts", "en …"}},
     {"Läget i 2 kommuner: en ….", "The situation in 2 municipalities: en …."}},
    {"count-met", {{"number", "1"}}, {"en har nått målet", "one has met the goal"}},
    {"count-met", {{"number", "2"}}, {"två har nått målet", "two have met the goal"}},
    {"count-towards", {{"number", "1"}}, {"en är på väg mot målet", "one is on the way to the goal"}},
    {"count-towards", {{"number", "2"}}, {"två är på väg mot målet", "two are on the way to the goal"}},
    {"count-unchanged", {{"number", "1"}}, {"en står still", "one is standing still"}},
    {"count-unchanged", {{"number", "2"}}, {"två står still", "two are standing still"}},
    {"count-away", {{"number", "1"}}, {"en rör sig åt fel håll", "one is moving in the wrong direction"}},
    {"count-away", {{"number", "2"}}, {"två rör sig åt fel håll", "two are moving in the wrong direction"}},
    {"count-not-comparable", {{"number", "1"}}, {"en går inte att jämföra", "one cannot be compared"}},
    {"count-no-new", {{"number", "1"}}, {"en har ingen ny mätning", "one has no new measurement"}},
    {"count-no-new", {{"number", "2"}}, {"två har ingen ny mätning", "two have no new measurement"}},
    {"count-followed", {{"number", "1"}}, {"en följs utan bedömning", "one is followed without a verdict"}},
    {"count-followed", {{"number", "2"}}, {"två följs utan bedömning", "two are followed without a verdict"}},
    {"count-none", {{"number", "1"}}, {"en redovisas inte", "one is not reported"}},
    {"count-none", {{"number", "2"}}, {"två redovisas inte", "two are not reported"}},
    {"note-target-other",
     {{"count", "1"}, {"numbers", "4"}, {"rule", "…"}},
     {"för indikator 4 …", "for indicator 4 …"}},
    {"note-target-other",
     {{"count", "2"}, {"numbers", "4, 5"}, {"rule", "…"}},
     {"för indikator 4, 5 …", "for indicators 4, 5 …"}},
    {"note-met-other",
     {{"count", "1"}, {"numbers", "4"}, {"rule", "…"}},
     {"för indikator 4 att …", "for indicator 4 that …"}},
    {"note-met-other",
     {{"count", "2"}, {"numbers", "4, 5"}, {"rule", "…"}},
     {"för indikator 4, 5 att …", "for indicators 4, 5 that …"}},
    {"note-unchanged-other",
     {{"count", "1"}, {"numbers", "4"}, {"rule", "1"}},
     {"för indikator 4 högst ±1", "for indicator 4 at most ±1"}},
    {"note-unchanged-other",
     {{"count", "2"}, {"numbers", "4, 5"}, {"rule", "1"}},
     {"för indikator 4, 5 högst ±1", "for indicators 4, 5 at most ±1"}},
    {"note-followed",
     {{"count", "1"}, {"numbers", "4"}},
     {"Utan bedömning: indikator 4.", "Not judged: indicator 4."}},
    {"note-followed",
     {{"count", "2"}, {"numbers", "4, 5"}},
     {"Utan bedömning: indikator 4, 5.", "Not judged: indicators 4, 5."}},
    {"profile-note-mean",
     {{"count", "1"}, {"numbers", "4"}},
     {"Där länet inte har något eget värde är mitten kommunernas medel: indikator 4.",
      "Where the county has no value of its own the middle is the municipalities’ mean: indicator 4."}},
    {"profile-note-mean",
     {{"count", "2"}, {"numbers", "4, 5"}},
     {"Där länet inte har något eget värde är mitten kommunernas medel: indikator 4, 5.",
      "Where the county has no value of its own the middle is the municipalities’ mean: indicators 4, 5."}},
    {"rule-protects",
     {{"count", "1"}, {"numbers", "4"}},
     {"Uppgifter om få personer är ofta skyddade i källan. För indikator 4 skyddar vi dem också: där visar "
      "vi inte heller värden som de kan räknas ut från. I övrigt publicerar källan sina uppgifter öppet, och "
      "vi visar alla som den visar.",
      "Figures about few persons are often confidential at the source. For indicator 4 we protect them, too: "
      "values from which they could be computed are not shown either. Apart from that the source publishes "
      "its figures openly, and we show all that it shows."}},
    {"rule-protects",
     {{"count", "2"}, {"numbers", "4, 5"}},
     {"Uppgifter om få personer är ofta skyddade i källan. För indikator 4, 5 skyddar vi dem också: där "
      "visar vi inte heller värden som de kan räknas ut från. I övrigt publicerar källan sina uppgifter "
      "öppet, och vi visar alla som den visar.",
      "Figures about few persons are often confidential at the source. For indicators 4, 5 we protect them, "
      "too: values from which they could be computed are not shown either. Apart from that the source "
      "publishes its figures openly, and we show all that it shows."}},
    {"number-goals", {{"number", "1"}}, {"ett", "one"}},
    {"counted-goals", {{"number", "1"}}, {"ett mål", "one goal"}},
    {"counted-goals", {{"number", "2"}}, {"två mål", "two goals"}},
    {"number-areas", {{"number", "1"}}, {"ett", "one"}},
    {"counted-areas", {{"number", "1"}}, {"ett område", "one area"}},
    {"counted-areas", {{"number", "2"}}, {"två områden", "two areas"}},
    {"number-indicators", {{"number", "1"}}, {"en", "one"}},
    {"counted-indicators", {{"number", "1"}}, {"en indikator", "one indicator"}},
    {"counted-indicators", {{"number", "2"}}, {"två indikatorer", "two indicators"}},
    {"number-targets", {{"number", "1"}}, {"ett", "one"}},
    {"counted-targets", {{"number", "1"}}, {"ett delmål", "one target"}},
    {"counted-targets", {{"number", "2"}}, {"två delmål", "two targets"}},
    {"number-municipalities", {{"number", "1"}}, {"en", "one"}},
    {"counted-municipalities", {{"number", "1"}}, {"en kommun", "one municipality"}},
    {"counted-municipalities", {{"number", "2"}}, {"två kommuner", "two municipalities"}},
    {"number-groups", {{"number", "1"}}, {"en", "one"}},
    {"counted-groups", {{"number", "1"}}, {"en grupp", "one group"}},
    {"counted-groups", {{"number", "2"}}, {"två grupper", "two groups"}},
    {"change-percent", {{"number", "1"}}, {"procentenhet", "percentage point"}},
    {"change-percent", {{"number", "1,0"}}, {"procentenheter", "percentage points"}},
    {"change-percent", {{"number", ""}}, {"procentenheter", "percentage points"}},
    {"change-years", {{"number", "1"}}, {"år", "year"}},
    {"change-years", {{"number", "2"}}, {"år", "years"}},
    {"change-index", {{"number", "1"}}, {"indexenhet", "index point"}},
    {"change-index", {{"number", "2"}}, {"indexenheter", "index points"}},
    {"change-points", {{"number", "1"}}, {"poäng", "point"}},
    {"change-points", {{"number", "2"}}, {"poäng", "points"}},
    {"change-kronor", {{"number", "1"}}, {"krona per invånare", "krona per resident"}},
    {"change-kronor", {{"number", "2"}}, {"kronor per invånare", "kronor per resident"}},
    {"unit-years", {{"number", "1"}}, {"år", "year"}},
    {"unit-years", {{"number", "2"}}, {"år", "years"}},
    {"unit-points", {{"number", "1"}}, {"poäng", "point"}},
    {"unit-points", {{"number", "2"}}, {"poäng", "points"}},
    {"unit-kronor", {{"number", "1"}}, {"krona per invånare", "krona per resident"}},
    {"unit-kronor", {{"number", "2"}}, {"kronor per invånare", "kronor per resident"}},
    {"profile-lead-one",
     {{"unit", "Eda"}, {"better", "1"}, {"compared", "1"}},
     {"Eda ligger enligt värdet bättre till än länet för den enda indikator som går att jämföra.",
      "Eda has a better value than the county for the only indicator that can be compared."}},
    {"profile-lead-one",
     {{"unit", "Eda"}, {"better", "0"}, {"compared", "1"}},
     {"Eda ligger enligt värdet inte bättre till än länet för den enda indikator som går att jämföra.",
      "Eda has no better value than the county for the only indicator that can be compared."}},
    {"profile-lead-all",
     {{"unit", "Eda"}, {"better", "2"}, {"compared", "2"}},
     {"Eda ligger enligt värdena bättre till än länet för alla 2 indikatorer.",
      "Eda has better values than the county for all 2 indicators."}},
    {"profile-lead",
     {{"unit", "Eda"}, {"better", "0"}, {"compared", "2"}},
     {"Eda ligger enligt värdena inte bättre till än länet för någon av 2 indikatorer.",
      "Eda has no better value than the county for any of 2 indicators."}},
    {"profile-lead",
     {{"unit", "Eda"}, {"better", "1"}, {"compared", "2"}},
     {"Eda ligger enligt värdena bättre till än länet för 1 av 2 indikatorer.",
      "Eda has better values than the county for one of two indicators."}},
    {"chance-note",
     {{"of", "1"}, {"known", "1"}, {"away", "1"}, {"expected", "2"}},
     {"Slumpen går att uppskatta för 1 av 1 bedömda indikatorer: 1 av dem går åt fel håll, och ungefär 2 "
      "väntas göra det av ren slump.",
      "Chance can be estimated for 1 of 1 assessed indicators: 1 of them move in the wrong direction, and "
      "about 2 would do so by chance alone."}},
    {"summary-sure", {{"sure", "0"}, {"of", "1"}}, {"Ingen bedömning är säker.", "No verdict is certain."}},
    {"summary-sure", {{"sure", "1"}, {"of", "1"}}, {"En bedömning är säker.", "One verdict is certain."}},
    {"summary-sure",
     {{"sure", "2"}, {"of", "9"}},
     {"Två av nio bedömningar är säkra.", "Two of nine verdicts are certain."}},
    {"headline-met-sure", {{"sure", "0"}}, {"{text} (inget säkert)", "{text} (none for certain)"}},
    {"headline-met-sure", {{"sure", "1"}}, {"{text} (ett säkert)", "{text} (one for certain)"}},
    {"headline-away-sure", {{"sure", "0"}}, {"{text} (ingen säkert)", "{text} (none for certain)"}},
    {"headline-away-sure", {{"sure", "2"}}, {"{text} (två säkert)", "{text} (two for certain)"}},
    {"headline-met-strict",
     {{"of", "0"}, {"number", "0"}},
     {"delmål går att bedöma i {unit}", "targets can be assessed in {unit}"}},
    {"headline-met-strict",
     {{"of", "1"}, {"number", "1"}},
     {"av 1 bedömt delmål är säkert nått i {unit}", "of 1 assessed goal is met for certain in {unit}"}},
    {"headline-met-strict",
     {{"of", "9"}, {"number", "1"}},
     {"av 9 bedömda delmål är säkert nått i {unit}", "of 9 assessed goals is met for certain in {unit}"}},
    {"headline-met-strict",
     {{"of", "9"}, {"number", "2"}},
     {"av 9 bedömda delmål är säkert nådda i {unit}", "of 9 assessed goals are met for certain in {unit}"}},
    {"headline-away-strict",
     {{"of", "0"}, {"number", "0"}},
     {"indikatorer går att bedöma i {unit}", "indicators can be assessed in {unit}"}},
    {"headline-away-strict",
     {{"of", "1"}, {"number", "1"}},
     {"av 1 bedömd indikator går säkert åt fel håll",
      "of 1 assessed indicator is moving in the wrong direction for certain"}},
    {"headline-away-strict",
     {{"of", "9"}, {"number", "1"}},
     {"av 9 bedömda indikatorer går säkert åt fel håll",
      "of 9 assessed indicators is moving in the wrong direction for certain"}},
    {"headline-away-strict",
     {{"of", "9"}, {"number", "2"}},
     {"av 9 bedömda indikatorer går säkert åt fel håll",
      "of 9 assessed indicators are moving in the wrong direction for certain"}},
    {"mean-note-same", /* of two at least (assess/mean.h) */
     {{"number", "2"}},
     {"Värdet för {unit} är det ovägda medlet av samma 2 kommuner alla år, eftersom källan saknar ett värde "
      "för "
      "länet.",
      "The value for {unit} is the unweighted mean of the same 2 municipalities in all years, since the "
      "source "
      "has no value for the county."}},
    {"count-sure", {{"sure", "1"}}, {"{count}, varav en säkert", "{count}, of which one for certain"}},
};
enum { CASES = sizeof cases / sizeof *cases };

static struct locale *read_language(struct arena *a, const char *code) {
    struct locale *l;
    struct diag d;
    diag_init(&d);
    assert_true(locale_read(a, SOURCE_ROOT, code, (struct place){0}, &d, &l));
    diag_release(&d);
    return l;
}

static void one_is_singular(void **state) {
    for (int k = 0; k < LANGUAGES; k++) {
        const struct style style = {.locale = read_language(*state, languages[k])};
        for (size_t i = 0; i < CASES; i++) {
            size_t n = 0;
            while (n < SLOTS && cases[i].slots[n].name)
                n++;
            assert_string_equal(sentence(*state, &style, cases[i].key, cases[i].slots, n), cases[i].said[k]);
        }
    }
}

static bool is_counted(const struct word *w) {
    bool counted = w->number != NULL;
    for (struct slot_name s = slot_next(w->text); s.len; s = slot_next(s.name))
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
            counted |= slot_same(s, (struct slot_name){numbers[i], strlen(numbers[i])});
    return counted;
}

static bool is_told(const char *key) {
    for (size_t i = 0; i < CASES; i++)
        if (strcmp(cases[i].key, key) == 0)
            return true;
    return false;
}

/* A sentence with a number that is added to a language is added above. */
static void every_counted_sentence_is_told(void **state) {
    for (int k = 0; k < LANGUAGES; k++)
        for (const struct word *w = read_language(*state, languages[k])->words; w; w = w->next)
            if (is_counted(w) && !is_told(w->key))
                fail_msg("%s: nothing is said of one for \"%s\": %s", languages[k], w->key, w->text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        arena_test(one_is_singular),
        arena_test(every_counted_sentence_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
