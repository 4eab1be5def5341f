#include "table/table.h"

#include "../desk.h"

static struct frame full(const struct desk *d) {
    return frame_wide(d->at, d->stand->style);
}

static const struct measured_table *measured(struct desk *d, const struct table *t) {
    return table_measure(&d->f, t, full(d).width, (struct table_style){.title = NULL});
}

/* Sets a table over the whole page; its tag, the last one's of several. */
static struct tag *set(struct desk *d, const struct table *t) {
    d->at = table_set(&d->f, measured(d, t), full(d));
    return d->at.tag->last->tag;
}

/* A new page, at the top of its content. */
static void begin(struct desk *d) {
    flow_begin_page(&d->f, false);
    d->at = frame_text(d->stand->style, d->doc.root);
    d->at.y = d->stand->style->content_top;
}

/* Number, name and figure; `kinds` says what each row is: a area, s subgroup, . plain, t total. */
static struct table *table_make(struct desk *d, const char *kinds) {
    struct arena *a = &d->stand->arena;
    struct table *t = table_new(a, 3);
    t->columns[0] = (struct table_column){.kind = COLUMN_NUMBER, .head = "Nr"};
    t->columns[1] = (struct table_column){.kind = COLUMN_TEXT, .head = "Indikator", .weight = 1};
    t->columns[2] = (struct table_column){.kind = COLUMN_FIGURE, .head = "2024"};
    int number = 0;
    for (const char *at = kinds; *at; at++) {
        enum row_kind kind = *at == 'a'   ? ROW_AREA
                             : *at == 's' ? ROW_SUBGROUP
                             : *at == 't' ? ROW_TOTAL
                                          : ROW_PLAIN;
        struct table_cell *c = table_add(a, t, kind)->cells;
        if (kind == ROW_AREA) {
            c[0] = (struct table_cell){.kind = CELL_TEXT, .text = "Område"};
        } else if (kind == ROW_SUBGROUP) {
            c[1] = (struct table_cell){.kind = CELL_TEXT, .text = "Grupp"};
        } else {
            c[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(a, "%d", ++number)};
            c[1] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(a, "Rad %d", number)};
            c[2] = (struct table_cell){.kind = CELL_STRONG, .text = "71,6"};
        }
    }
    return t;
}

enum { WIDE_COLUMNS = 60, WIDE_ROWS = 5 };

/* More columns than the page is wide. */
static struct table *wide_make(struct desk *d) {
    struct arena *a = &d->stand->arena;
    struct table *t = table_new(a, 2 + WIDE_COLUMNS);
    t->columns[0] = (struct table_column){.kind = COLUMN_NUMBER, .head = ""};
    t->columns[1] = (struct table_column){.kind = COLUMN_TEXT, .head = "Indikator", .weight = 1};
    for (int c = 0; c < WIDE_COLUMNS; c++)
        t->columns[2 + c] = (struct table_column){
            .kind = COLUMN_SYMBOL, .head = arena_printf(a, "Kolumn %d", c), .rotated = true};
    for (int r = 0; r < WIDE_ROWS; r++) {
        struct table_cell *cells = table_add(a, t, ROW_PLAIN)->cells;
        cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(a, "%d", r + 1)};
        cells[1] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(a, "Rad %d", r + 1)};
        for (int c = 0; c < WIDE_COLUMNS; c++)
            cells[2 + c] = (struct table_cell){.kind = CELL_DOT, .text = "Ja"};
    }
    return t;
}

static const char *rows(struct desk *d, int n) {
    char *kinds = arena_alloc(&d->stand->arena, (size_t)n + 1);
    memset(kinds, '.', (size_t)n);
    return kinds;
}

static void a_table_that_fits_stands_on_the_page(void **state) {
    struct desk *d = *state;
    struct table *t = table_make(d, "a..s..");
    mpt top = d->at.y, height = table_height(measured(d, t));
    struct tag *tag = set(d, t);
    assert_int_equal(d->doc.n_pages, 1);
    assert_int_equal(d->at.y, top + height);
    assert_int_equal(tag->role, ROLE_TABLE);
    assert_int_equal(tags_of(tag, ROLE_TR), 7);
    for (int i = 1; i <= 4; i++)
        assert_non_null(desk_text(d, 0, arena_printf(&d->stand->arena, "Rad %d", i), 0));
}

static struct span *noted_span(struct desk *d, const char *text, const char *note) {
    struct span *s = desk_span(d, text);
    s->next = ARENA_NEW(&d->stand->arena, struct span);
    *s->next = (struct span){.kind = SPAN_NOTE, .children = desk_span(d, note)};
    return s;
}

/* Rows of a name, a figure and a text, each with a note in each cell; heads with notes. */
static struct table *noted_table(struct desk *d, int n, int words) {
    struct arena *a = &d->stand->arena;
    struct table *t = table_new(a, 3);
    t->columns[0] = (struct table_column){.kind = COLUMN_TEXT, .head = "Namn", .weight = 1};
    t->columns[1] = (struct table_column){.kind = COLUMN_FIGURE, .head = "2024"};
    t->columns[2] = (struct table_column){.kind = COLUMN_TEXT, .head = "Svar", .weight = 2};
    t->columns[2].spans = noted_span(d, "Svar", "Huvudets not.");
    for (int i = 0; i < n; i++) {
        struct table_cell *c = table_add(a, t, ROW_PLAIN)->cells;
        c[0] =
            (struct table_cell){.kind = CELL_STRONG, .text = "Rad", .spans = noted_span(d, "Rad", "Radens.")};
        c[1] =
            (struct table_cell){.kind = CELL_TEXT, .text = "7,5", .spans = noted_span(d, "7,5", "Talets.")};
        c[2] =
            (struct table_cell){.kind = CELL_PROSE, .spans = noted_span(d, desk_words(d, words), "Svarets.")};
    }
    return t;
}

static const char *words_of(struct desk *d, const struct tag *tag, const char *text) {
    for (const struct tag_kid *kid = tag->first; kid; kid = kid->next) {
        if (kid->tag && kid->tag->role != ROLE_NOTE && kid->tag->role != ROLE_REFERENCE)
            text = words_of(d, kid->tag, text);
        for (size_t p = 0; kid->mark && p < d->doc.n_pages; p++)
            for (size_t i = 0; i < desk_page(d, p)->n; i++) {
                const struct op *op = &desk_page(d, p)->ops[i];
                if (op->kind == OP_TEXT && op->mark == kid->mark)
                    text = arena_printf(&d->stand->arena, "%s%s", text,
                                        op->run->actual ? op->run->actual : op->run->text);
            }
    }
    return text;
}

static void check_bottom(const struct desk *d, size_t page) {
    for (size_t i = 0; i < desk_page(d, page)->n; i++)
        assert_true(desk_page(d, page)->ops[i].kind != OP_TEXT ||
                    desk_page(d, page)->ops[i].at.y <= d->stand->style->content_bottom);
}

/* Each mark on the page of its note, whatever cell it stands in; figures stay below each other. */
static void notes_of_cells_stand_at_the_foot(void **state) {
    struct desk *d = *state;
    struct tag *tag = set(d, noted_table(d, 40, 12));
    flow_end_page(&d->f);
    assert_int_equal(tags_of(tag, ROLE_NOTE), 1 + 3 * 40);
    assert_int_equal(tags_of(tag, ROLE_REFERENCE), 1 + 3 * 40);
    for (int n = 1; n <= 1 + 3 * 40; n++) {
        int pages = 0;
        for (size_t p = 0; p < d->doc.n_pages; p++)
            pages += desk_text(d, p, arena_printf(&d->stand->arena, "%d", n), 1) != NULL;
        assert_true(pages > 0);
    }
    mpt x = desk_text(d, 0, "7,5", 0)->at.x;
    for (size_t p = 0; p < d->doc.n_pages; p++) {
        check_bottom(d, p);
        assert_int_equal(desk_text(d, p, "7,5", 0)->at.x, x);
    }
}

/* Every word stands once in the tag tree, and the row says again what it is. */
static void a_row_higher_than_the_page_goes_on(void **state) {
    struct desk *d = *state;
    struct tag *tag = set(d, noted_table(d, 2, 2600));
    flow_end_page(&d->f);
    assert_true(d->doc.n_pages > 4);
    assert_int_equal(tags_of(tag, ROLE_TR), 3);
    for (size_t p = 0; p < d->doc.n_pages; p++)
        check_bottom(d, p);
    assert_non_null(desk_text(d, 1, "Rad (forts.)", 0));
    const struct tag *first_row = tag->last->tag->first->tag, *answer = first_row->last->tag;
    assert_string_equal(words_of(d, answer, ""), desk_words(d, 2600));
}

/* Rows of half a page fill pages: none is left empty by more than a few lines. */
static void high_rows_fill_pages(void **state) {
    struct desk *d = *state;
    set(d, noted_table(d, 9, 700));
    flow_end_page(&d->f);
    for (size_t p = 0; p + 1 < d->doc.n_pages; p++) {
        mpt lowest = 0;
        for (size_t i = 0; i < desk_page(d, p)->n; i++) {
            const struct op *op = &desk_page(d, p)->ops[i];
            bool text = op->kind == OP_TEXT && op->run->size == d->stand->style->types[TYPE_TABLE].size;
            lowest = text && op->at.y > lowest ? op->at.y : lowest;
        }
        assert_true(lowest > d->stand->style->content_bottom - 16 * d->stand->style->unit);
    }
}

static void a_row_with_only_its_head_keeps_its_cells(void **state) {
    struct desk *d = *state;
    struct table *t = noted_table(d, 3, 4);
    t->rows->next->cells[1] = t->rows->next->cells[2] = (struct table_cell){.kind = CELL_EMPTY};
    struct tag *tag = set(d, t);
    assert_int_equal(tags_of(tag, ROLE_TD), 6);
    assert_int_equal(tags_of(tag, ROLE_TH), 6);
}

/* Each row stands whole on one page, above the foot, each once and in order. */
static void a_long_table_breaks_between_rows(void **state) {
    struct desk *d = *state;
    enum { ROWS = 120 };
    set(d, table_make(d, arena_printf(&d->stand->arena, "a%s", rows(d, ROWS))));
    assert_in_range(d->doc.n_pages, 3, 6);
    size_t page = 0;
    mpt y = 0;
    for (int i = 1; i <= ROWS; i++) {
        const char *name = arena_printf(&d->stand->arena, "Rad %d", i);
        int found = 0;
        for (size_t p = 0; p < d->doc.n_pages; p++)
            for (int n = 0; desk_text(d, p, name, n); n++) {
                const struct op *op = desk_text(d, p, name, n);
                if (strcmp(op->run->text, name) != 0)
                    continue;
                assert_true(p == page ? op->at.y > y : p == page + 1);
                assert_true(op->at.y < d->stand->style->content_bottom);
                page = p;
                y = op->at.y;
                found++;
            }
        assert_int_equal(found, 1);
    }
}

/* The rule below the last row is above the foot of every page, whatever stands above the table. */
static void no_page_is_overfull(void **state) {
    struct desk *d = *state;
    for (int above = 0; above < 12; above++) {
        size_t first = d->doc.n_pages;
        begin(d);
        d->at.y += above * PT(1.5);
        set(d, table_make(d, arena_printf(&d->stand->arena, "a%s", rows(d, 120))));
        for (size_t p = first; p < d->doc.n_pages; p++)
            for (size_t i = 0; i < desk_page(d, p)->n; i++)
                if (desk_page(d, p)->ops[i].kind == OP_STROKE)
                    assert_true(desk_page(d, p)->ops[i].path.points[0].y <= d->stand->style->content_bottom);
    }
}

/* The head with three rows at least. */
static void a_table_does_not_begin_at_the_foot(void **state) {
    struct desk *d = *state;
    for (int room = 0; room < 120; room += 4) {
        size_t first = d->doc.n_pages;
        begin(d);
        d->at = frame_to(d->at, frame_bottom(&d->f, d->at) - PT(room));
        set(d, table_make(d, rows(d, 30)));
        bool begun = desk_text(d, first, "Indikator", 0) != NULL;
        assert_true(!begun || desk_text(d, first, "Rad", 2));
    }
}

/* On every page for the eye, once for the ear. */
static void the_head_is_repeated_and_tagged_once(void **state) {
    struct desk *d = *state;
    struct tag *tag = set(d, table_make(d, rows(d, 100)));
    for (size_t i = 0; i < d->doc.n_pages; i++) {
        const struct op *head = desk_text(d, i, "Indikator", 0);
        assert_non_null(head);
        assert_null(desk_text(d, i, "Indikator", 1));
        assert_int_equal(head->mark->tag != NULL, i == 0);
        assert_false(head->mark->pagination);
        assert_true(head->at.y < desk_text(d, i, "Rad", 0)->at.y);
    }
    assert_int_equal(tags_of(tag, ROLE_THEAD), 1);
    assert_int_equal(tags_of(tag, ROLE_TBODY), 1);
    assert_int_equal(tags_of(tag->first->tag, ROLE_TH), 3);
    assert_int_equal(tags_of(tag, ROLE_TR), 101);
}

/*
 * However the rows fall: what names rows never stands last on a page, and an area that goes on is named
 * again.
 */
static void areas_keep_their_rows(void **state) {
    struct desk *d = *state;
    for (int before = 30; before < 46; before++) {
        size_t first = d->doc.n_pages;
        begin(d);
        set(d, table_make(d, arena_printf(&d->stand->arena, "a%.*sas.......", before, rows(d, before))));
        if (d->doc.n_pages == first + 1)
            continue;
        size_t last = d->doc.n_pages - 1;
        mpt lowest = 0;
        const char *text = NULL;
        const struct drawing *page = desk_page(d, first);
        for (size_t i = 0; i < page->n; i++)
            if (page->ops[i].kind == OP_TEXT && page->ops[i].at.y > lowest) {
                lowest = page->ops[i].at.y;
                text = page->ops[i].run->text;
            }
        assert_string_not_equal(text, "Område");
        assert_string_not_equal(text, "Grupp");
        const struct op *again = desk_text(d, last, "Område (", 0), *area = desk_text(d, last, "Område", 0),
                        *row = desk_text(d, last, "Rad", 0);
        assert_non_null(area);
        assert_true(area->at.y < row->at.y);
        if (again) {
            assert_string_equal(again->run->text, "Område (forts.)");
            assert_null(again->mark->tag);
        }
    }
}

static void an_area_that_goes_on_is_named_again(void **state) {
    struct desk *d = *state;
    set(d, table_make(d, arena_printf(&d->stand->arena, "a%s", rows(d, 60))));
    assert_int_equal(d->doc.n_pages, 2);
    assert_non_null(desk_text(d, 1, "Område (forts.)", 0));
    assert_null(desk_text(d, 0, "Område (forts.)", 0));
}

/* The outermost first. */
static void whatever_encloses_a_row_is_named_again(void **state) {
    struct desk *d = *state;
    set(d, table_make(d, arena_printf(&d->stand->arena, "a..s%s", rows(d, 60))));
    const struct op *area = desk_text(d, 1, "Område (forts.)", 0),
                    *subgroup = desk_text(d, 1, "Grupp (forts.)", 0), *row = desk_text(d, 1, "Rad", 0);
    assert_non_null(area);
    assert_non_null(subgroup);
    assert_null(subgroup->mark->tag);
    assert_true(area->at.y < subgroup->at.y && subgroup->at.y < row->at.y);
    assert_int_equal(subgroup->at.x, row->at.x);
}

/* A unit's rows by sex, the unit's own row on the page before. */
static void the_row_above_indented_ones_is_named_again(void **state) {
    struct desk *d = *state;
    struct table *t = table_make(d, "..");
    for (struct table_row *r = t->rows; r; r = r->next)
        r->kind = ROW_STRONG;
    for (int i = 0; i < 60; i++)
        table_add(&d->stand->arena, t, ROW_INDENTED)->cells[1] =
            (struct table_cell){.kind = CELL_TEXT, .text = "Flickor"};
    set(d, t);
    assert_non_null(desk_text(d, 1, "Rad 2 (forts.)", 0));
    assert_null(desk_text(d, 1, "Rad 1 (forts.)", 0));
}

static const struct table_style titled = {.title = "Tabellens namn"};

static void a_title_goes_on_with_its_table(void **state) {
    struct desk *d = *state;
    d->at =
        table_set(&d->f, table_measure(&d->f, table_make(d, rows(d, 60)), full(d).width, titled), full(d));
    const struct op *again = desk_text(d, 1, "Tabellens namn (forts.)", 0),
                    *head = desk_text(d, 1, "Indikator", 0);
    assert_non_null(desk_text(d, 0, "Tabellens namn", 0));
    assert_null(desk_text(d, 0, "Tabellens namn (forts.)", 0));
    assert_non_null(again);
    assert_null(again->mark->tag);
    assert_true(again->at.y < head->at.y);
}

/* Of a table that becomes several, each has its caption. */
static void a_title_goes_on_with_its_columns(void **state) {
    struct desk *d = *state;
    d->at = table_set(&d->f, table_measure(&d->f, wide_make(d), full(d).width, titled), full(d));
    int tables = tags_of(d->doc.root, ROLE_TABLE), again = 0;
    assert_in_range(tables, 3, 6);
    assert_int_equal(tags_of(d->doc.root, ROLE_CAPTION), tables);
    for (size_t page = 0; page < d->doc.n_pages; page++)
        for (int i = 0; desk_text(d, page, "Tabellens namn (forts.)", i); i++)
            again++;
    assert_int_equal(again, tables - 1);
}

static void a_total_is_not_left_alone(void **state) {
    struct desk *d = *state;
    for (int before = 30; before < 46; before++) {
        begin(d);
        set(d, table_make(d, arena_printf(&d->stand->arena, "%.*st", before, rows(d, before))));
        size_t last = d->doc.n_pages - 1;
        assert_non_null(desk_text(d, last, "Rad", 1));
    }
}

/* Its source line stands on the page of its last rows. */
static void what_is_reserved_below_stays_free(void **state) {
    struct desk *d = *state;
    mpt over = style_space(d->stand->style, SPACE_TABLE_RESERVE_OVERHANG);
    for (int n = 30; n < 46; n++) {
        begin(d);
        struct table_style style = {.reserve = PT(40)};
        const struct table *t = table_make(d, rows(d, n));
        d->at = table_set(&d->f, table_measure(&d->f, t, full(d).width, style), full(d));
        assert_true(d->at.y + style.reserve <= frame_bottom(&d->f, d->at) + over);
    }
}

static void a_row_with_many_lines_is_as_high(void **state) {
    struct desk *d = *state;
    struct table *one = table_make(d, "."), *many = table_make(d, ".");
    many->rows->cells[1].text = desk_words(d, 120);
    mpt more = table_height(measured(d, many)) - table_height(measured(d, one));
    mpt leading = d->stand->style->types[TYPE_TABLE].leading;
    assert_true(more > leading * 3);
    set(d, many);
    mpt lines[40];
    size_t n = desk_lines(d, 0, TYPE_TABLE, lines, 40);
    assert_true(n > 4);
    for (size_t i = 1; i < n; i++)
        assert_in_range(lines[i] - lines[i - 1], 0, leading);
    assert_true(lines[n - 1] < d->at.y);
}

/* A row that no page holds is set all the same, and the table goes on. */
static void a_row_higher_than_a_page_ends(void **state) {
    struct desk *d = *state;
    struct table *t = table_make(d, "...");
    t->rows->next->cells[1].text = desk_words(d, 3000);
    set(d, t);
    assert_non_null(desk_text(d, d->doc.n_pages - 1, "Rad 3", 0));
    assert_in_range(d->doc.n_pages, 2, 4);
}

static void rows_and_areas_have_heads(void **state) {
    struct desk *d = *state;
    struct tag *tag = set(d, table_make(d, "a.s.t"));
    const struct tag *body = tag->last->tag;
    const struct tag_kid *row = body->first;
    static const size_t heads[] = {0, 1, 1, 1, 1}, cells[] = {1, 3, 2, 3, 3};
    for (size_t i = 0; i < 5; i++, row = row->next) {
        size_t k = 0;
        for (const struct tag_kid *cell = row->tag->first; cell; cell = cell->next, k++) {
            assert_int_equal(cell->tag->role, k == heads[i] ? ROLE_TH : ROLE_TD);
            assert_int_equal(cell->tag->scope, k == heads[i] ? SCOPE_ROW : SCOPE_NONE);
            assert_int_equal(cell->tag->columns, cell->next || cells[i] == 3 ? 0 : 4 - cells[i]);
        }
        assert_int_equal(k, cells[i]);
    }
}

/* A tinted column runs from the head to the table's end on each page, a tinted row lies behind its text. */
static void tints_lie_behind_their_cells(void **state) {
    struct desk *d = *state;
    struct table *t = table_make(d, arena_printf(&d->stand->arena, "a%s", rows(d, 60)));
    t->columns[2].own = true;
    t->last->kind = ROW_OWN;
    set(d, t);
    const struct op *last = desk_text(d, 1, "Rad 60", 0);
    struct box column = {0}, row = {0};
    const struct drawing *page = desk_page(d, 1);
    enum ink_id tint = style_paint(d->stand->style, PAINT_TABLE_OWN_TINT);
    for (size_t i = 0; i < page->n; i++) {
        const struct op *op = &page->ops[i];
        if (op->kind != OP_FILL || op->ink != tint)
            continue;
        struct box box = {op->path.points[0].x, op->path.points[0].y,
                          op->path.points[2].x - op->path.points[0].x,
                          op->path.points[2].y - op->path.points[0].y};
        *(box.w > PT(200) ? &row : &column) = box;
    }
    assert_true(column.h > 0 && row.h > 0);
    assert_int_equal(column.y + column.h, d->at.y);
    assert_true(last->at.y > row.y && last->at.y < row.y + row.h);
    assert_int_equal(row.y + row.h, d->at.y);
}

/* Decimal commas stand below each other, whole numbers before them; what is no number stands at the right. */
static void decimals_are_aligned(void **state) {
    static const char *const figures[] = {"5,5", "100", "−12,25", "1 204,5", "7 %", "[s]"};
    static const char *const wholes[] = {"5", "100", "−12", "1 204", "7", ""};
    struct desk *d = *state;
    struct table *t = table_make(d, "......");
    mpt comma = 0, right = 0;
    int i = 0;
    for (struct table_row *r = t->rows; r; r = r->next, i++)
        r->cells[2] = (struct table_cell){.kind = CELL_TEXT, .text = figures[i]};
    set(d, t);
    for (i = 0; i < 6; i++) {
        const struct op *op = desk_text(d, 0, figures[i], 0);
        mpt end = op->at.x + op->run->width,
            at = op->at.x + typeset_width(&d->stand->set, TYPE_TABLE, wholes[i]);
        right = end > right ? end : right;
        if (wholes[i][0])
            assert_true(!comma || labs((long)at - comma) <= 200); /* kerning before the comma */
        if (wholes[i][0])
            comma = at;
    }
    const struct op *letter = desk_text(d, 0, "[s]", 0);
    assert_int_equal(letter->at.x + letter->run->width, d->stand->style->margin + full(d).width);
    assert_true(comma > 0 && right <= d->stand->style->margin + full(d).width);
}

static void links_lead_to_their_page(void **state) {
    struct desk *d = *state;
    struct table *t = table_make(d, ".");
    t->rows->cells[1].dest = "karies";
    t->rows->cells[2] = (struct table_cell){.kind = CELL_PAGE, .text = "karies"};
    struct tag *tag = set(d, t);
    int links = 0;
    const struct drawing *page = desk_page(d, 0);
    for (size_t i = 0; i < page->n; i++)
        if (page->ops[i].kind == OP_LINK) {
            assert_string_equal(page->ops[i].dest, "karies");
            assert_true(page->ops[i].contents && page->ops[i].contents[0]);
            links++;
        }
    assert_int_equal(links, 2);
    assert_int_equal(tags_of(tag, ROLE_LINK), 2);
}

/* Several tables, each with the columns that head its rows, and every column once. */
static void a_wide_table_becomes_several(void **state) {
    struct desk *d = *state;
    struct arena *a = &d->stand->arena;
    struct table *t = wide_make(d);
    assert_true(table_is_split(measured(d, t)));
    set(d, t);
    int tables = tags_of(d->doc.root, ROLE_TABLE);
    assert_in_range(tables, 3, 6);
    assert_int_equal(tags_of(d->doc.root, ROLE_TR), tables * (1 + WIDE_ROWS));
    for (int c = 0; c < WIDE_COLUMNS; c++) {
        int found = 0;
        for (size_t page = 0; page < d->doc.n_pages; page++)
            for (size_t i = 0; i < desk_page(d, page)->n; i++) {
                const struct op *op = &desk_page(d, page)->ops[i];
                found += op->kind == OP_TEXT && strcmp(op->run->text, arena_printf(a, "Kolumn %d", c)) == 0;
                assert_true(op->kind != OP_TEXT ||
                            op->at.x < d->stand->style->page_w - d->stand->style->margin);
            }
        assert_int_equal(found, 1);
    }
    assert_false(table_is_split(measured(d, table_make(d, "..."))));
}

static mpt last_column(struct desk *d, const struct table *t) {
    return full(d).width - table_column_x(measured(d, t), t->n_columns - 1);
}

/* Heads set upwards take another line when they are long, and their column is wider then. */
static void a_long_rotated_head_takes_lines(void **state) {
    struct desk *d = *state;
    struct table *t = table_make(d, "..");
    t->columns[2] = (struct table_column){.kind = COLUMN_SYMBOL, .head = "Kil", .rotated = true};
    mpt narrow = last_column(d, t), low = table_height(measured(d, t)),
        leading = d->stand->style->types[TYPE_CHART_LABEL].leading,
        longest = style_space(d->stand->style, SPACE_TABLE_ROTATED_LENGTH_MOST);
    t->columns[2].head = "Malung-Sälens och Norra Värmlands gemensamma kommunalförbund";
    assert_true(last_column(d, t) >= narrow + leading);
    mpt high = table_height(measured(d, t));
    assert_true(high > low && high < low + longest);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(a_table_that_fits_stands_on_the_page),
        desk_test(notes_of_cells_stand_at_the_foot),
        desk_test(a_row_higher_than_the_page_goes_on),
        desk_test(high_rows_fill_pages),
        desk_test(a_row_with_only_its_head_keeps_its_cells),
        desk_test(a_long_table_breaks_between_rows),
        desk_test(no_page_is_overfull),
        desk_test(a_table_does_not_begin_at_the_foot),
        desk_test(the_head_is_repeated_and_tagged_once),
        desk_test(areas_keep_their_rows),
        desk_test(an_area_that_goes_on_is_named_again),
        desk_test(whatever_encloses_a_row_is_named_again),
        desk_test(the_row_above_indented_ones_is_named_again),
        desk_test(a_title_goes_on_with_its_table),
        desk_test(a_title_goes_on_with_its_columns),
        desk_test(a_total_is_not_left_alone),
        desk_test(what_is_reserved_below_stays_free),
        desk_test(a_row_with_many_lines_is_as_high),
        desk_test(a_row_higher_than_a_page_ends),
        desk_test(rows_and_areas_have_heads),
        desk_test(tints_lie_behind_their_cells),
        desk_test(decimals_are_aligned),
        desk_test(links_lead_to_their_page),
        desk_test(a_wide_table_becomes_several),
        desk_test(a_long_rotated_head_takes_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
