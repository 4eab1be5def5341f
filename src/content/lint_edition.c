/* All prose of an edition: the numbers of what is numbered are learnt before any text is looked at. */
#include "content/edition_text.h"
#include "content/lint.h"

struct walk {
    struct lint *lint;
    struct diag *d;
    int found;
};

static void learn(void *visitor, const struct edition_text *t) {
    lint_learn(((struct walk *)visitor)->lint, t->text, t->heads_row);
}

static void look(void *visitor, const struct edition_text *t) {
    struct walk *w = visitor;
    w->found += lint_text(w->lint, t->text, t->at, w->d);
}

int lint_edition(struct lint *s, const struct edition *e, struct diag *d) {
    struct walk w = {s, d, 0};
    edition_pieces(e, learn, &w);
    edition_pieces(e, look, &w);
    return w.found;
}
