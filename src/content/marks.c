#include "content/marks.h"

#include "content/chart.h"
#include "content/view.h"

void marks_add(struct marks *m, struct judgement j) {
    *(judgement_unsure(j) ? &m->outline[j.verdict] : &m->solid[j.verdict]) = true;
}

bool marks_have(const struct marks *m, enum verdict verdict) {
    return m->solid[verdict] || m->outline[verdict];
}

bool marks_unsure(const struct marks *m) {
    for (int verdict = 0; verdict < VERDICT_COUNT; verdict++)
        if (m->outline[verdict])
            return true;
    return false;
}

struct judgement marks_example(const struct marks *m, enum verdict verdict) {
    return (struct judgement){verdict, m->solid[verdict] ? CERTAINTY_NONE : CERTAINTY_UNKNOWN};
}

size_t marks_key(const struct view *v, const struct marks *m, bool brief, struct chart_key *out) {
    size_t n = 0;
    const struct chart_key *unsure = NULL;
    for (int verdict = 0; verdict < VERDICT_COUNT; verdict++) {
        const struct verdict_type *type = &verdict_types[verdict];
        if (!marks_have(m, (enum verdict)verdict))
            continue;
        out[n] = (struct chart_key){marks_example(m, (enum verdict)verdict),
                                    view_word(v, brief ? type->key : type->words)};
        unsure = m->outline[verdict] && !unsure ? &out[n] : unsure;
        n++;
    }
    if (unsure)
        out[n++] = (struct chart_key){{unsure->judgement.verdict, CERTAINTY_UNKNOWN},
                                      brief ? view_word(v, "key-unsure")
                                            : capitalised(v->arena, view_word(v, "key-unsure"))};
    return n;
}
