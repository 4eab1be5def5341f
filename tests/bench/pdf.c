/*
 * What pdf_write costs: a synthetic report of 28 pages, each with 1,000 text runs (8 letters in the mean; 100
 * of them table cells with tags of their own) and 500 paths (lines, rectangles, 20 curves of 12 points).
 * Prints CPU time, and its ratio to what nobody can avoid: compressing the same page content once. Ratios are
 * comparable between machines, milliseconds are not.
 */
#include "../pdf/sample.h"

#include "pdf/content.h"
#include "pdf/deflate.h"
#include "pdf/pdf.h"

#include <stdio.h>
#include <time.h>

enum { PAGES = 28, RUNS = 1000, CELLS = 100, PATHS = 500, POINTS = 12, ROUNDS = 25 };

static double cpu_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* The least of all rounds: whatever else the machine does only adds to it. */
static double least(const double *times) {
    double best = times[0];
    for (int i = 1; i < ROUNDS; i++)
        best = times[i] < best ? times[i] : best;
    return best;
}

static const char *const words[] = {
    "välfärd", "Värmland",  "kommunerna",   "52,1",       "procentenheter",   "och",
    "mål",     "trygghet",  "2017–2022",    "−2,1",       "offentlig",        "folkhälsa",
    "elever",  "årskurs 9", "Kristinehamn", "1\u202f234", "går åt rätt håll", "[u]"};

static const struct text_run *word(struct sample *s, enum type_id type, int i) {
    return typeset(&s->typesetter, type, words[(unsigned)i * 7919u % (sizeof words / sizeof *words)]);
}

static void draw_table(struct sample *s, struct drawing *d, struct tag *sect) {
    struct tag *body = tag_new(&s->arena, tag_new(&s->arena, sect, ROLE_TABLE), ROLE_TBODY), *row = NULL;
    for (int i = 0; i < CELLS; i++) {
        if (i % 5 == 0)
            row = tag_new(&s->arena, body, ROLE_TR);
        struct tag *cell = tag_new(&s->arena, row, i % 5 ? ROLE_TD : ROLE_TH);
        cell->scope = i % 5 ? SCOPE_NONE : SCOPE_ROW;
        drawing_tag(d, cell);
        drawing_text(d, word(s, i % 5 ? TYPE_TABLE : TYPE_TABLE_STRONG, i), PT(57) + i % 5 * PT(80),
                     PT(400) + i / 5 * 9750, INK_INK);
    }
}

static void draw_text(struct sample *s, struct drawing *d, struct tag *sect) {
    for (int i = 0; i < RUNS - CELLS; i++) {
        if (i % 20 == 0)
            drawing_tag(d, tag_new(&s->arena, sect, i ? ROLE_P : ROLE_H2));
        drawing_text(d,
                     word(s,
                          i < 20  ? TYPE_H2
                          : i % 9 ? TYPE_BODY
                                  : TYPE_AXIS,
                          i),
                     PT(57) + i % 6 * 81333, PT(60) + i / 6 * 4875, i % 50 ? INK_INK : INK_PETROL);
    }
}

static void draw_curve(struct sample *s, struct drawing *d, int n) {
    struct point *p = ARENA_ARRAY(&s->arena, struct point, POINTS);
    unsigned char *segments = ARENA_ARRAY(&s->arena, unsigned char, POINTS);
    for (int i = 0; i < POINTS; i++) {
        p[i] = (struct point){PT(57) + i * 39137, PT(300) + n * 331 + i * i * 197};
        segments[i] = i ? SEGMENT_LINE : SEGMENT_MOVE;
    }
    drawing_stroke(d, (struct path){segments, POINTS, p, POINTS},
                   (struct stroke){.width = PT(1.5), .round_cap = true}, INK_PETROL);
}

static void draw_chart(struct sample *s, struct drawing *d, struct tag *sect) {
    struct tag *figure = tag_new(&s->arena, sect, ROLE_FIGURE);
    figure->alt = "Linjediagram över andelen elever i länets kommuner, 2017 till 2022.";
    figure->box = (struct box){PT(57), PT(200), PT(400), PT(300)};
    drawing_tag(d, figure);
    for (int i = 0; i < PATHS; i++) {
        struct point from = {PT(57) + i * 213, PT(210) + i * 411}, to = {from.x + PT(100), from.y};
        if (i % 25 == 9)
            draw_curve(s, d, i);
        else if (i % 10 > 6)
            drawing_rect(d, (struct box){from.x, from.y, PT(5), PT(5)}, i % 20 > 10 ? INK_LAKE : INK_MIST);
        else
            drawing_line(d, from, to, i % 10 > 3 ? PT(0.5) : PT(0.25), INK_GREY20);
    }
}

static void fill(struct sample *s) {
    for (int i = 0; i < PAGES; i++) {
        struct drawing *d = sample_page(s, arena_printf(&s->arena, "%d", i + 1));
        struct tag *sect = tag_new(&s->arena, s->doc.root, ROLE_SECT);
        draw_text(s, d, sect);
        draw_table(s, d, sect);
        draw_chart(s, d, sect);
        sample_destination(s, arena_printf(&s->arena, "sida-%d", i), 0);
        sample_bookmark(s, "Indikator", 0, i % 4 != 0);
    }
}

/* CPU time of compressing all page content once, without anything else; its size before and after. */
static double floor_ms(struct sample *s, size_t *raw, size_t *packed) {
    double times[ROUNDS];
    struct glyphs glyphs;
    struct buffer content = {0}, out = {0};
    glyphs_init(&glyphs, &s->arena);
    for (size_t i = 0; i < s->doc.n_pages; i++)
        for (size_t k = 0; k < s->doc.pages[i].drawing.n; k++)
            if (s->doc.pages[i].drawing.ops[k].kind == OP_TEXT)
                glyphs_add(&glyphs, s->doc.pages[i].drawing.ops[k].run);
    glyphs_choose(&glyphs);
    struct deflater *deflater = deflater_new();
    for (int round = 0; round < ROUNDS; round++) {
        times[round] = *raw = *packed = 0;
        for (size_t i = 0; i < s->doc.n_pages; i++) {
            struct canvas canvas;
            content.len = out.len = 0;
            canvas_init(&canvas, &content, &s->doc, output_target(OUTPUT_PRINT), &glyphs);
            content_write(&canvas, &s->doc.pages[i].drawing);
            double start = cpu_ms();
            deflater_add(deflater, content.bytes, content.len, &out);
            times[round] += cpu_ms() - start;
            *raw += content.len;
            *packed += out.len;
        }
    }
    deflater_free(deflater);
    buffer_release(&content);
    buffer_release(&out);
    return least(times);
}

static double write_ms(struct sample *s, enum target_id target, struct buffer *out) {
    double times[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
        out->len = 0;
        double start = cpu_ms();
        if (!pdf_write(&s->doc, output_target(target), &s->diag, out))
            return -1;
        times[round] = cpu_ms() - start;
    }
    return least(times);
}

int main(int argc, char **argv) {
    struct sample s;
    struct buffer out = {0};
    size_t raw, packed;
    if (!sample_open(&s, SOURCE_ROOT))
        return 1;
    fill(&s);
    double floor = floor_ms(&s, &raw, &packed);
    printf("page content: %zu kB, compressed %zu kB in %.1f ms CPU (the floor)\n", raw / 1000, packed / 1000,
           floor);
    for (int t = OUTPUT_COUNT - 1; t >= 0; t--) {
        double ms = write_ms(&s, (enum target_id)t, &out);
        printf("%-6s %.1f ms CPU, %.2f × the floor; %zu kB\n", output_target((enum target_id)t)->name, ms,
               ms / floor, out.len / 1000);
    }
    FILE *f = argc > 1 ? fopen(argv[1], "wb") : NULL;
    if (f) {
        fwrite(out.bytes, 1, out.len, f);
        fclose(f);
    }
    buffer_release(&out);
    sample_close(&s);
    return 0;
}
