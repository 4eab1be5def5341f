#include "assess/grid.h"

#include "hand.h"

#include <string.h>

/*
 * A table in letters, a line a unit: r region, g region whose figures are means, n nation, anything else a
 * municipality; then total, women, men: p printed, m missing, s withheld by the source, f about too few. What
 * comes of it is written in the same way, with h for hidden and o for open.
 */
struct table {
    struct grid_row rows[8];
    struct grid grid;
    char text[64];
};

static void table_read(struct table *t, const char *text) {
    *t = (struct table){.grid = {.rows = t->rows}};
    for (; *text; text += 5 + (text[5] == ' ')) {
        struct grid_row *r = &t->rows[t->grid.n];
        r->level = strchr("rg", *text) ? LEVEL_REGION : *text == 'n' ? LEVEL_NATION : LEVEL_MUNICIPALITY;
        r->rank = t->grid.n++;
        t->grid.mean |= *text == 'g';
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            char c = text[2 + sex];
            r->cells[sex].state = c == 'p' ? CELL_PRINTED : c == 'm' ? CELL_MISSING : CELL_SECRET;
            r->cells[sex].source = c == 's';
        }
    }
}

static const char *table_protect(struct table *t) {
    grid_protect(&t->grid);
    char *out = t->text;
    for (int row = 0; row < t->grid.n; row++) {
        const char *levels = t->grid.mean ? "-gn" : "-rn", *states = "pmsh";
        *out++ = levels[t->rows[row].level];
        *out++ = ':';
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct grid_cell *c = &t->rows[row].cells[sex];
            *out++ = c->open ? 'o' : c->state == CELL_SECRET && !c->source ? 'f' : states[c->state];
        }
        *out++ = row + 1 < t->grid.n ? ' ' : '\0';
    }
    return t->text;
}

static void by_hand(void **state) {
    static const struct {
        const char *given, *protected;
    } cases[] = {
        /* nothing to protect */
        {"-:ppp -:ppp r:ppp", "-:ppp -:ppp r:ppp"},
        {"-:pmp -:ppp r:ppp", "-:pmp -:ppp r:ppp"},
        /* women of one: men of the same (total − women), and another unit's (region − the rest) */
        {"-:psp -:ppp -:ppp r:ppp", "-:psh -:phh -:ppp r:ppp"},
        {"-:ppp -:ppp -:pps r:ppp", "-:phh -:ppp -:phs r:ppp"},
        /* two of the same sex protect each other in the column, but not in their rows */
        {"-:psp -:psp -:ppp r:ppp", "-:psh -:psh -:ppp r:ppp"},
        {"-:pss -:pss -:ppp r:ppp", "-:pss -:pss -:ppp r:ppp"},
        {"-:pss -:ppp -:psp r:ppp", "-:pss -:ppp -:psh r:ppp"},
        /* a missing cell is unknown to the reader as well */
        {"-:psm -:ppp r:ppp", "-:psm -:phh r:ppp"},
        {"-:psm -:pmm r:ppp", "-:psm -:pmm r:ppp"},
        {"-:msp -:mpp r:ppp", "-:msp -:mhp r:ppp"},
        /* no total anywhere: only the columns add up */
        {"-:msp -:mpp r:mpp", "-:msp -:mhp r:mpp"},
        /* no sexes: only the column of totals */
        {"-:smm -:pmm -:pmm r:pmm", "-:smm -:hmm -:pmm r:pmm"},
        {"-:smm -:smm -:pmm r:pmm", "-:smm -:smm -:pmm r:pmm"},
        /* a total costs another total, and women or men with it */
        {"-:spp -:ppp -:ppp r:ppp", "-:shp -:hhp -:ppp r:ppp"},
        {"-:sss -:ppp -:ppp r:ppp", "-:sss -:hhh -:ppp r:ppp"},
        /* without a region, or with one that is missing, only the rows add up */
        {"-:psp -:ppp", "-:psh -:ppp"},
        {"-:psp -:ppp r:mmm", "-:psh -:ppp r:mmm"},
        {"-:smm -:pmm r:mmm", "-:smm -:pmm r:mmm"},
        /* the region's own: it may lose women and men, but keeps its total */
        {"-:ppp -:ppp r:psp", "-:phh -:ppp r:psh"},
        {"-:psp r:ppp", "-:psh r:phh"},
        /* the nation adds up in itself, and is touched for its own sake only */
        {"-:ppp n:psp", "-:ppp n:psh"},
        {"-:ppp r:ppp n:spp", "-:ppp r:ppp n:shp"},
        {"-:psp -:ppp r:ppp n:ppp", "-:psh -:phh r:ppp n:ppp"},
        /* nothing helps: the region has one municipality and no sexes */
        {"-:smm r:pmm", "-:omm r:pmm"},
        {"-:smm -:smm r:pmm n:pmm", "-:smm -:smm r:pmm n:pmm"},
        /*
         * a mean counts persons otherwise than the rows do: four cells that would make a loop are not enough
         */
        {"-:psp -:ppp g:ppp", "-:psh -:ppp g:phh"},
        {"-:pss -:pss g:ppp", "-:pss -:pss g:php"},
        {"-:pff -:pff g:ppp", "-:pff -:pff g:php"},
        {"-:psp -:ppp g:pmm", "-:psh -:ppp g:pmm"},
        /* withheld by the source, and perhaps not in its mean: then nobody is told anything by it */
        {"-:smm -:pmm -:pmm g:pmm", "-:smm -:hmm -:pmm g:pmm"},
        {"-:smm -:smm -:pmm g:pmm", "-:smm -:smm -:pmm g:pmm"},
        /* about too few, and in the mean for certain: one that may be left out is no company */
        {"-:fmm -:smm -:pmm g:pmm", "-:fmm -:smm -:hmm g:pmm"},
        {"-:fmm -:fmm -:pmm g:pmm", "-:fmm -:fmm -:pmm g:pmm"},
        {"-:fmm -:smm g:pmm", "-:omm -:smm g:pmm"},
        /* missing, and so not in the mean */
        {"-:fmm -:mmm -:pmm g:pmm", "-:fmm -:mmm -:hmm g:pmm"},
        {"-:pfm -:ppp g:ppp", "-:pfm -:ppp g:php"},
        /* the total of a mean is kept, too */
        {"-:spp -:ppp g:ppp", "-:shp -:hhp g:php"},
    };
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct table t;
        table_read(&t, cases[k].given);
        assert_string_equal(table_protect(&t), cases[k].protected);
    }
}

/* Cells about few persons go before units that come earlier; a cell of unknown size counts as the largest. */
static void small_units_first(void **state) {
    struct table t;
    (void)state;
    table_read(&t, "-:ppp -:ppp -:ppp -:psp r:ppp");
    for (int sex = 0; sex < SEX_COUNT; sex++) {
        t.rows[0].cells[sex].persons = 900;
        t.rows[1].cells[sex].persons = 30;
    }
    assert_string_equal(table_protect(&t), "-:ppp -:phh -:ppp -:psh r:ppp");
    assert_int_equal(t.rows[1].cells[SEX_MEN].because.row, 3);
    assert_int_equal(t.rows[1].cells[SEX_MEN].because.sex, SEX_WOMEN);
    table_read(&t, "-:ppp -:ppp -:ppp -:psp r:ppp");
    t.rows[0].rank = 2;
    t.rows[2].rank = 0;
    assert_string_equal(table_protect(&t), "-:ppp -:ppp -:phh -:psh r:ppp");
    /* the region's women and men only when nothing else will do, whatever its rank */
    table_read(&t, "-:psp -:ppp r:ppp");
    t.rows[2].rank = 0;
    t.rows[0].rank = 2;
    assert_string_equal(table_protect(&t), "-:psh -:phh r:ppp");
}

/* One cell about many rather than two about few: the men of the second unit are missing. */
static void few_cells_first(void **state) {
    struct table t;
    (void)state;
    table_read(&t, "-:psm -:ppm -:ppp r:ppp");
    t.rows[1].cells[SEX_WOMEN].persons = 900;
    t.rows[2].cells[SEX_WOMEN].persons = t.rows[2].cells[SEX_MEN].persons = 10;
    assert_string_equal(table_protect(&t), "-:psm -:phm -:ppp r:ppp");
}

/*
 * Women of the first unit take men of the same and women of the second, whose men are missing. Then men of
 * the fourth take its women, and all four of these make a loop: women of the second can be printed after all.
 */
static void what_has_become_needless_is_printed(void **state) {
    struct table t;
    (void)state;
    table_read(&t, "-:psp -:ppm -:ppp -:ppp r:ppp");
    assert_string_equal(table_protect(&t), "-:psh -:phm -:ppp -:ppp r:ppp");
    table_read(&t, "-:psp -:ppm -:ppp -:pps r:ppp");
    assert_string_equal(table_protect(&t), "-:psh -:ppm -:ppp -:phs r:ppp");
    assert_int_equal(t.rows[3].cells[SEX_WOMEN].because.sex, SEX_MEN);
    table_read(&t, "-:ppp -:ppp -:ppp r:ppp");
    t.rows[0].cells[SEX_WOMEN].state = t.rows[0].cells[SEX_MEN].state = CELL_HIDDEN;
    assert_string_equal(table_protect(&t), "-:phh -:ppp -:ppp r:ppp"); /* hidden before: not ours to print */
}

static void loops(void **state) {
    struct table t;
    struct grid_place loop[16];
    (void)state;
    table_read(&t, "-:psp -:ppp -:ppp r:ppp");
    assert_true(grid_loop_capacity(&t.grid) <= 16);
    assert_int_equal(grid_loop(&t.grid, (struct grid_place){0, SEX_WOMEN}, loop), 0);
    table_protect(&t);
    assert_int_equal(grid_loop(&t.grid, (struct grid_place){0, SEX_WOMEN}, loop), 4);
    assert_true(loop[0].row == 0 && loop[0].sex == SEX_WOMEN);
    assert_true(loop[1].row == 1 && loop[1].sex == SEX_WOMEN);
    assert_true(loop[2].row == 1 && loop[2].sex == SEX_MEN);
    assert_true(loop[3].row == 0 && loop[3].sex == SEX_MEN);
    /* the longer way, by the totals of the second and third unit, comes first in the table */
    table_read(&t, "-:pss -:sps -:ssp -:pss r:ppp");
    assert_int_equal(grid_loop(&t.grid, (struct grid_place){0, SEX_WOMEN}, loop), 4);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(by_hand),         cmocka_unit_test(small_units_first),
        cmocka_unit_test(few_cells_first), cmocka_unit_test(what_has_become_needless_is_printed),
        cmocka_unit_test(loops),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
