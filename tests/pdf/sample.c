#include "sample.h"

#include "draw/image.h"

#include <string.h>

bool sample_open(struct sample *s, const char *root) {
    memset(s, 0, sizeof *s);
    arena_init(&s->arena);
    diag_init(&s->diag);
    if (!locale_read(&s->arena, root, "sv", (struct place){0}, &s->diag, &s->locale) ||
        !style_read(&s->arena, root, "aktuellt-perspektiv", s->locale, &s->diag, &s->style) ||
        !fontset_load(&s->arena, s->style, &s->diag, &s->fonts) ||
        !printer_read(&s->arena, root, "offset", &s->diag, &s->printer) ||
        !press_open(s->printer, &s->diag, &s->press) ||
        !hyphenator_open(&s->locale->hyphenation, &s->diag, &s->hyphenator))
        return false;
    typesetter_init(&s->typesetter, &s->arena, s->style, s->fonts, s->hyphenator, &s->diag);
    s->doc.style = s->style;
    s->doc.printer = s->printer;
    s->doc.press = s->press;
    s->doc.sheet = (struct sheet){s->printer->bleed, s->printer->bleed};
    s->doc.root = tag_new(&s->arena, NULL, ROLE_DOCUMENT);
    s->doc.meta = (struct metadata){
        .title = "Aktuellt perspektiv 2025 – Säffle & Åmål <prov>",
        .author = "Nya Perspektiv",
        .subject = "Uppföljning av gemensamma välfärdsmål i Värmland",
        .keywords = "välfärd, Värmland, uppföljning",
        .language = "sv-SE",
        .created = "2025-04-25",
        .modified = "2025-05-02",
        .registration_number = "RV2025-1234",
        .version = "1.0",
        .id = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        .file = "sample.pdf",
    };
    return true;
}

void sample_close(struct sample *s) {
    press_close(s->press);
    fontset_release(s->fonts);
    hyphenator_close(s->hyphenator);
    diag_release(&s->diag);
    arena_release(&s->arena);
}

struct drawing *sample_page(struct sample *s, const char *label) {
    /* Pages move when there are more: drawings are got anew for each. */
    ARENA_PUSH(&s->arena, s->doc.pages, s->doc.n_pages, s->room_pages);
    struct page *page = &s->doc.pages[s->doc.n_pages++];
    drawing_init(&page->drawing, &s->arena);
    page->label = label;
    return &page->drawing;
}

void sample_destination(struct sample *s, const char *id, mpt y) {
    ARENA_PUSH(&s->arena, s->doc.destinations, s->doc.n_destinations, s->room_destinations);
    s->doc.destinations[s->doc.n_destinations++] = (struct destination){id, (int)s->doc.n_pages - 1, y};
}

void sample_bookmark(struct sample *s, const char *title, mpt y, int depth) {
    ARENA_PUSH(&s->arena, s->doc.bookmarks, s->doc.n_bookmarks, s->room_bookmarks);
    s->doc.bookmarks[s->doc.n_bookmarks++] = (struct bookmark){title, (int)s->doc.n_pages - 1, y, depth};
}

struct tag *sample_line(struct sample *s, struct drawing *d, struct tag *parent, enum role role,
                        enum type_id type, mpt x, mpt y, const char *text) {
    struct tag *tag = tag_new(&s->arena, parent, role);
    drawing_tag(d, tag);
    drawing_text(d, typeset(&s->typesetter, type, text), x, y, s->style->types[type].ink);
    return tag;
}

static void running_head(struct sample *s, struct drawing *d) {
    drawing_artifact(d, true);
    drawing_text(d, typeset(&s->typesetter, TYPE_RUNNING, "Aktuellt perspektiv 2025"), PT(57), PT(39),
                 INK_GREY70);
    drawing_artifact(d, false);
    drawing_line(d, (struct point){PT(57), PT(47)}, (struct point){PT(538), PT(47)}, PT(0.5), INK_GREY20);
}

static void cover(struct sample *s) {
    struct drawing *d = sample_page(s, "");
    struct tag *sect = tag_new(&s->arena, s->doc.root, ROLE_SECT);
    drawing_artifact(d, false);
    drawing_rect(
        d, (struct box){-s->style->bleed, -s->style->bleed, s->style->page_w + 2 * s->style->bleed, PT(300)},
        INK_PETROL);
    drawing_rect(d, (struct box){PT(100), PT(100), PT(80), PT(80)}, INK_PETROL2);
    drawing_rect(d, (struct box){PT(180), PT(100), PT(80), PT(80)}, INK_PETROL2);
    sample_line(s, d, sect, ROLE_H1, TYPE_COVER_TITLE, PT(57), PT(420), "Aktuellt perspektiv");
    sample_line(s, d, sect, ROLE_P, TYPE_COVER_YEAR, PT(57), PT(480), "2025");
    sample_destination(s, "omslag", 0);
    sample_bookmark(s, "Aktuellt perspektiv", 0, 0);
}

/* A paragraph as layout would set it: lines under one tag, a hyphenated word read whole. */
static mpt paragraph(struct sample *s, struct drawing *d, struct tag *tag, const char *text, mpt y,
                     mpt width) {
    const struct paragraph *p = paragraph_text(&s->typesetter, TYPE_BODY, text, width, 0);
    drawing_tag(d, tag);
    for (size_t i = 0; i < p->n; i++, y += s->style->types[TYPE_BODY].leading)
        for (size_t k = 0; k < p->lines[i].n; k++)
            drawing_text(d, p->lines[i].fragments[k].run, PT(57) + p->lines[i].fragments[k].x, y, INK_INK);
    return y;
}

static void list(struct sample *s, struct drawing *d, struct tag *sect, mpt y) {
    struct tag *l = tag_new(&s->arena, sect, ROLE_L);
    for (int i = 0; i < 2; i++, y += PT(13)) {
        struct tag *li = tag_new(&s->arena, l, ROLE_LI);
        sample_line(s, d, li, ROLE_LBL, TYPE_BODY, PT(57), y, "–");
        struct tag *body = tag_new(&s->arena, li, ROLE_LBODY);
        sample_line(s, d, body, ROLE_P, TYPE_BODY, PT(70), y,
                    i ? "Barn och unga mår bra" : "Fler fiskar, e-post och offentlig effekt");
    }
}

static void link_line(struct sample *s, struct drawing *d, struct tag *p, const char *text, const char *uri,
                      const char *dest, mpt y) {
    struct tag *link = tag_new(&s->arena, p, ROLE_LINK);
    const struct text_run *run = typeset(&s->typesetter, TYPE_BODY, text);
    drawing_tag(d, link);
    drawing_text(d, run, PT(57), y, INK_LAKE);
    drawing_link(d, (struct box){PT(57), y - PT(10), run->width, PT(13)}, uri, dest,
                 arena_printf(&s->arena, "Till %s", text), link);
}

static void prose(struct sample *s) {
    struct drawing *d = sample_page(s, "2");
    struct tag *sect = tag_new(&s->arena, s->doc.root, ROLE_SECT);
    sect->title = "Läget i korthet";
    running_head(s, d);
    sample_line(s, d, sect, ROLE_H1, TYPE_H1, PT(57), PT(110), "Läget i korthet");
    sample_destination(s, "läget", PT(80));
    sample_bookmark(s, "Läget i korthet", PT(80), 0);
    struct tag *p = tag_new(&s->arena, sect, ROLE_P);
    mpt y = paragraph(
        s, d, p,
        "Grundskoleutbildningens folkhälsoundersökningar visar att välfärdsutvecklingen i kommunerna "
        "går åt rätt håll: 1\u202f234 av 5\u202f678 elever, −2,1 procentenheter sedan 2017–2022.",
        PT(150), PT(120));
    list(s, d, sect, y + PT(10));
    struct tag *ref = tag_new(&s->arena, p, ROLE_REFERENCE);
    sample_line(s, d, ref, ROLE_LBL, TYPE_NOTE, PT(400), PT(150), "1");
    struct tag *links = tag_new(&s->arena, sect, ROLE_P);
    link_line(s, d, links, "tabellen", NULL, "tabell", y + PT(60));
    struct tag *web = tag_new(&s->arena, sect, ROLE_P);
    link_line(s, d, web, "kolada.se", "https://www.kolada.se/?id=(N15505)", NULL, y + PT(80));
    struct tag *english = sample_line(s, d, sect, ROLE_P, TYPE_BODY, PT(57), y + PT(100), "well-being");
    english->lang = "en";
    struct tag *note = tag_new(&s->arena, sect, ROLE_NOTE);
    note->id = "not-1";
    sample_line(s, d, note, ROLE_LBL, TYPE_NOTE, PT(57), PT(700), "1");
    sample_line(s, d, note, ROLE_P, TYPE_NOTE, PT(65), PT(700), "Källa: Kolada");
    struct tag *goes_on = tag_new(&s->arena, sect, ROLE_P);
    drawing_tag(d, goes_on);
    drawing_text(d, typeset(&s->typesetter, TYPE_BODY, "Det som börjar här "), PT(57), PT(740), INK_INK);
    running_head(s, d = sample_page(s, "3"));
    drawing_tag(d, goes_on);
    drawing_text(d, typeset(&s->typesetter, TYPE_BODY, "slutar på nästa sida."), PT(57), PT(70), INK_INK);
}

static void table(struct sample *s, struct drawing *d, struct tag *sect) {
    static const char *const cells[3][3] = {
        {NULL, "2017", "2022"}, {"Arvika", "52,1", "54,0"}, {"Eda", "48,7", "[u]"}};
    struct tag *t = tag_new(&s->arena, sect, ROLE_TABLE), *part = NULL;
    sample_line(s, d, t, ROLE_CAPTION, TYPE_BODY, PT(57), PT(120), "Andel elever, procent");
    sample_destination(s, "tabell", PT(110));
    sample_bookmark(s, "Tabell (1)", PT(110), 1);
    for (int row = 0; row < 3; row++) {
        if (row < 2)
            part = tag_new(&s->arena, t, row ? ROLE_TBODY : ROLE_THEAD);
        struct tag *tr = tag_new(&s->arena, part, ROLE_TR);
        mpt y = PT(140) + row * PT(13);
        for (int column = 0; column < 3; column++) {
            bool head = !row || !column;
            enum role role = head ? ROLE_TH : ROLE_TD;
            const char *words = cells[row][column];
            struct tag *cell =
                words ? sample_line(s, d, tr, role, TYPE_TABLE, PT(57) + column * PT(80), y, words)
                      : tag_new(&s->arena, tr, role);
            cell->scope = !head ? SCOPE_NONE : row ? SCOPE_ROW : SCOPE_COLUMN;
            cell->id = head ? arena_printf(&s->arena, "th-%d-%d", row, column) : NULL;
        }
        drawing_artifact(d, false);
        drawing_line(d, (struct point){PT(57), y + PT(3)}, (struct point){PT(300), y + PT(3)}, PT(0.4),
                     INK_GREY20);
    }
}

static void chart(struct sample *s, struct drawing *d, struct tag *sect) {
    static const unsigned char curve[] = {SEGMENT_MOVE, SEGMENT_CURVE, SEGMENT_LINE};
    struct tag *figure = tag_new(&s->arena, sect, ROLE_FIGURE);
    figure->alt =
        "Linjediagram: andelen stiger från 52,1 till 54,0 procent mellan 2017 och 2022 → målet är nått.";
    figure->box = (struct box){PT(57), PT(200), PT(200), PT(100)};
    drawing_tag(d, figure);
    for (int i = 0; i < 5; i++)
        drawing_line(d, (struct point){PT(70), PT(220 + 15 * i)}, (struct point){PT(250), PT(220 + 15 * i)},
                     PT(0.4), INK_GREY20);
    struct point *p = ARENA_ARRAY(&s->arena, struct point, 5);
    for (int i = 0; i < 5; i++)
        p[i] = (struct point){PT(70 + 40 * i) + 7, PT(280 - 11.25 * i) - 3};
    drawing_stroke(d, (struct path){curve, 3, p, 5}, (struct stroke){.width = PT(1.5), .round_cap = true},
                   INK_PETROL);
    drawing_stroke(d, (struct path){curve, 3, p, 5},
                   (struct stroke){.width = PT(1), .dash = PT(3), .gap = PT(2)}, INK_RUST);
    drawing_rect(d, (struct box){PT(226), PT(230), PT(8), PT(8)}, INK_PETROL);
    drawing_text(d, typeset(&s->typesetter, TYPE_AXIS, "2017"), PT(70), PT(295), INK_GREY70);
    drawing_text_rotated(d, typeset(&s->typesetter, TYPE_AXIS, "procent"), PT(64), PT(280),
                         -1.5707963267948966, INK_GREY70);
    drawing_text_rotated(d, typeset(&s->typesetter, TYPE_AXIS, "mål nått"), PT(150), PT(240), 0.3,
                         INK_GREY70);
    drawing_text(d, typeset(&s->typesetter, TYPE_AXIS, "2022"), PT(230), PT(295), INK_GREY70);
}

/* Two rows of two greys, shown twice: once as stored, once a quarter turned. */
static void picture(struct sample *s, struct drawing *d, struct tag *sect) {
    struct image *images = ARENA_ARRAY(&s->arena, struct image, 2);
    images[0] = (struct image){.path = "greys.png",
                               .kind = IMAGE_PIXELS,
                               .columns = 2,
                               .rows = 2,
                               .orientation = 1,
                               .components = 1,
                               .bytes = "\x20\x60\xA0\xE0",
                               .len = 4};
    images[1] = images[0];
    images[1].number = 1;
    images[1].orientation = 6;
    for (int i = 0; i < 4; i++) {
        struct tag *figure = tag_new(&s->arena, sect, ROLE_FIGURE);
        figure->alt = "Fyra grå fält";
        figure->box = (struct box){PT(57 + 60 * i), PT(400), PT(40), PT(20)};
        drawing_tag(d, figure);
        drawing_image(d, &images[i / 2], figure->box);
    }
}

void sample_fill(struct sample *s) {
    cover(s);
    prose(s);
    struct drawing *d = &s->doc.pages[s->doc.n_pages - 1].drawing;
    struct tag *sect = tag_new(&s->arena, s->doc.root, ROLE_SECT);
    tag_new(&s->arena, sect, ROLE_P); /* nothing is drawn of it: it must not appear */
    sample_line(s, d, sect, ROLE_H2, TYPE_H2, PT(57), PT(100), "Utvecklingen");
    table(s, d, sect);
    chart(s, d, sect);
    struct tag *status = sample_line(s, d, sect, ROLE_P, TYPE_BODY, PT(57), PT(330), "→");
    status->actual = "på väg mot målet";
    picture(s, d, sect);
    running_head(s, d);
}
