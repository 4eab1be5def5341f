#ifndef MODEL_VERDICT_H
#define MODEL_VERDICT_H
/*
 * What can be said of a movement towards a target, in two dimensions: what the value did, a row a verdict,
 * and how sure that is, a row a certainty; and a row a reason for there being no verdict.
 *
 * Tried in this order: met when it is as large as the target; unchanged when it is no larger than what the
 * indicator calls so; otherwise towards or away by its sign. No new when nothing has been measured since
 * the base year, not comparable when there is nothing to compare with, followed when nothing is asked,
 * none when there is no latest figure.
 */
#include "model/value_status.h"

#include <stdbool.h>

enum verdict {
    VERDICT_MET,            /* Målet nått */
    VERDICT_TOWARDS,        /* På väg mot målet */
    VERDICT_UNCHANGED,      /* Oförändrat */
    VERDICT_AWAY,           /* Fel riktning */
    VERDICT_NO_NEW,         /* Ingen ny mätning */
    VERDICT_NOT_COMPARABLE, /* Går inte att jämföra */
    VERDICT_FOLLOWED,       /* Följs utan bedömning */
    VERDICT_NONE,           /* Redovisas inte */
    VERDICT_COUNT
};

/* How sure a verdict is, the firmest first but for none. */
enum certainty {
    CERTAINTY_NONE,    /* there is no verdict to be sure of */
    CERTAINTY_SURE,    /* an interval supports it */
    CERTAINTY_CHANCE,  /* an interval leaves room for another verdict */
    CERTAINTY_UNKNOWN, /* nothing says how sure the values are */
    CERTAINTY_COUNT
};

struct certainty_type {
    const char *words; /* key of the layout's word: "kan vara slump"; NULL where there is nothing to say */
};

extern const struct certainty_type certainty_types[]; /* CERTAINTY_COUNT of them */

struct judgement {
    enum verdict verdict;
    enum certainty certainty; /* CERTAINTY_NONE for verdicts that judge nothing, and for those only */
};

/* Whether it may be otherwise, by chance or for all that is known: its mark is drawn as an outline. */
bool judgement_unsure(struct judgement j);

/* Keys of the layout's words. */
struct verdict_type {
    const char *words;                         /* "Målet nått": beside its mark */
    const char *judged_words[CERTAINTY_COUNT]; /* "Målet nått enligt värdet; kan vara slump": with how sure */
    const char *key;                           /* "nått": in the key of the movement chart */
    const char *count;                         /* "{number} har nått målet" */
    const char
        *lead[CERTAINTY_COUNT]; /* a sentence about a unit, by certainty; NULL where the reason has one */
    const char *summary; /* part of a sentence about all indicators of a unit; NULL where it has none */
    bool judged;         /* says how it goes: one of "5 av 19 bedömda" */
};

extern const struct verdict_type verdict_types[]; /* VERDICT_COUNT of them */

/* Why there is no verdict. */
enum verdict_reason {
    REASON_GIVEN,       /* there is one */
    REASON_LEVEL,       /* the indicator is not reported for units of this level */
    REASON_NO_BASE,     /* no value in the base year */
    REASON_NO_LATEST,   /* no value in the latest year */
    REASON_BREAK,       /* the series is broken between base year and latest year */
    REASON_FOLLOWED,    /* followed without a verdict */
    REASON_NO_NEW,      /* nothing has been measured after the base year: nothing to compare yet */
    REASON_OVERLAP,     /* base and latest are means over years that they share */
    REASON_UNREACHABLE, /* moves towards a target that lies beyond what the value can be */
    REASON_COUNT
};

struct verdict_reason_type {
    enum verdict verdict; /* that it gives; of REASON_GIVEN none */
    const char *why;      /* key of the layout's sentence */
    const char *trace;    /* msgid: what trace gives as the rule; NULL where it tells more */
    /*
     * Msgids: why check says that the goal cannot be assessed, NULL where it says nothing; what to do about
     * it, NULL where the pages say all that there is to say.
     */
    const char *check, *hint;
    /* What is printed for the change; VALUE_GIVEN: the letter of the value that is missing. */
    enum value_status change;
};

extern const struct verdict_reason_type verdict_reason_types[]; /* REASON_COUNT of them */

#endif
