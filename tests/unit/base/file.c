#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

struct fixture {
    char folder[32];
    struct arena arena;
    struct diag diag;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    strcpy(f->folder, "/tmp/perspektiv-XXXXXX");
    arena_init(&f->arena);
    diag_init(&f->diag);
    *state = f;
    return mkdtemp(f->folder) ? 0 : -1;
}

static void remove_all(struct arena *a, const char *path) {
    DIR *dir = opendir(path);
    for (struct dirent *e = dir ? readdir(dir) : NULL; e; e = readdir(dir))
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            remove_all(a, file_join(a, path, e->d_name));
    if (dir)
        closedir(dir);
    remove(path);
}

static int teardown(void **state) {
    struct fixture *f = *state;
    remove_all(&f->arena, f->folder);
    diag_release(&f->diag);
    arena_release(&f->arena);
    free(f);
    return 0;
}

static const char *in(struct fixture *f, const char *name) {
    return file_join(&f->arena, f->folder, name);
}

static bool holds(struct fixture *f, const char *path, const char *text) {
    char *bytes;
    size_t len;
    return file_read(&f->arena, path, &f->diag, &bytes, &len) && len == strlen(text) &&
           strcmp(bytes, text) == 0;
}

static int entries(const char *folder) {
    int n = 0;
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *e = readdir(dir); e; e = readdir(dir))
        n += strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
    closedir(dir);
    return n;
}

/* The only message, an error about this file. */
static void assert_error(const struct fixture *f, const char *path, const char *text) {
    assert_int_equal(f->diag.errors, 1);
    assert_string_equal(f->diag.last->at.file, path);
    assert_int_equal(f->diag.last->at.line, 0);
    assert_non_null(strstr(f->diag.last->text, text));
}

static void what_is_written_is_read(void **state) {
    static const char bytes[] = "Arvika\0och Årjäng\n";
    struct fixture *f = *state;
    const char *path = in(f, "a.txt");
    char *read;
    size_t len;
    assert_true(file_replace(path, bytes, sizeof bytes, &f->diag));
    assert_true(file_read(&f->arena, path, &f->diag, &read, &len));
    assert_int_equal(len, sizeof bytes);
    assert_memory_equal(read, bytes, sizeof bytes);
    assert_int_equal(read[len], '\0');
    assert_true(file_replace(path, "", 0, &f->diag));
    assert_true(holds(f, path, ""));
    assert_int_equal(f->diag.errors, 0);
}

static void a_file_that_is_not_there_is_an_error(void **state) {
    struct fixture *f = *state;
    char *bytes;
    size_t len;
    assert_false(file_read(&f->arena, in(f, "none.txt"), &f->diag, &bytes, &len));
    assert_error(f, in(f, "none.txt"), "No such file");
}

static void a_folder_is_no_file(void **state) {
    struct fixture *f = *state;
    char *bytes;
    size_t len;
    assert_false(file_read(&f->arena, f->folder, &f->diag, &bytes, &len));
    assert_error(f, f->folder, "not a regular file");
}

static void replacing_makes_folders_and_a_file_for_everybody(void **state) {
    struct fixture *f = *state;
    const char *path = in(f, "editions/2025/a.pdf");
    struct stat st;
    mode_t mask = umask(077);
    assert_true(file_replace(path, "one", 3, &f->diag));
    umask(mask);
    assert_true(file_replace(path, "another", 7, &f->diag));
    assert_true(holds(f, path, "another"));
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0644);
    assert_int_equal(entries(in(f, "editions/2025")), 1);
}

/* A limit on the size of files is a full disk that a test can have. */
static void a_full_disk_leaves_the_old_file(void **state) {
    static char much[100000];
    struct fixture *f = *state;
    const char *path = in(f, "a.pdf");
    struct rlimit before;
    assert_true(file_replace(path, "old", 3, &f->diag));
    getrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){5000, before.rlim_max});
    bool ok = file_replace(path, much, sizeof much, &f->diag);
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_DFL);
    assert_false(ok);
    assert_error(f, path, "cannot be written: File too large");
    assert_true(holds(f, path, "old"));
    assert_int_equal(entries(f->folder), 1);
}

static void a_folder_in_its_place_stays(void **state) {
    struct fixture *f = *state;
    const char *path = in(f, "a.pdf");
    assert_true(file_make_folder(in(f, "a.pdf/inside"), &f->diag));
    assert_false(file_replace(path, "new", 3, &f->diag));
    assert_error(f, path, "cannot be written");
    assert_int_equal(entries(f->folder), 1);
    assert_int_equal(entries(path), 1);
}

static void a_file_in_the_way_of_a_folder_is_an_error(void **state) {
    struct fixture *f = *state;
    assert_true(file_replace(in(f, "2025"), "a file", 6, &f->diag));
    assert_false(file_replace(in(f, "2025/a.pdf"), "new", 3, &f->diag));
    assert_error(f, in(f, "2025"), "the folder cannot be made");
    assert_false(file_make_folder(in(f, "2025/deep"), &f->diag));
    assert_non_null(strstr(f->diag.last->text, "the folder cannot be made"));
    assert_true(holds(f, in(f, "2025"), "a file"));
}

static void folders_are_made_with_those_above(void **state) {
    static const char *const names[] = {"a", "a/b/c", "a//d", "a/b/", "a"};
    struct fixture *f = *state;
    struct stat st;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        assert_true(file_make_folder(in(f, names[i]), &f->diag));
        assert_int_equal(stat(in(f, names[i]), &st), 0);
        assert_true(S_ISDIR(st.st_mode));
    }
    char before[4096];
    assert_non_null(getcwd(before, sizeof before));
    assert_int_equal(chdir(f->folder), 0);
    assert_true(file_make_folder("r/s", &f->diag));
    assert_true(file_replace("t.txt", "t", 1, &f->diag));
    assert_int_equal(chdir(before), 0);
    assert_int_equal(stat(in(f, "r/s"), &st), 0);
    assert_true(holds(f, in(f, "t.txt"), "t"));
}

static void names_are_joined_and_parted(void **state) {
    static const struct {
        const char *folder, *name, *joined, *folder_of_joined;
    } cases[] = {
        {"samples", "a.xml", "samples/a.xml", "samples"},
        {"samples/2025", "b/a.xml", "samples/2025/b/a.xml", "samples/2025/b"},
        {"samples", "/abs/a.xml", "/abs/a.xml", "/abs"},
        {"", "a.xml", "a.xml", "."},
        {".", "a.xml", "./a.xml", "."},
        {"x", "/a.xml", "/a.xml", "/"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *joined = file_join(&f->arena, cases[i].folder, cases[i].name);
        assert_string_equal(joined, cases[i].joined);
        assert_string_equal(file_folder(&f->arena, joined), cases[i].folder_of_joined);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_written_is_read, setup, teardown),
        cmocka_unit_test_setup_teardown(a_file_that_is_not_there_is_an_error, setup, teardown),
        cmocka_unit_test_setup_teardown(a_folder_is_no_file, setup, teardown),
        cmocka_unit_test_setup_teardown(replacing_makes_folders_and_a_file_for_everybody, setup, teardown),
        cmocka_unit_test_setup_teardown(a_full_disk_leaves_the_old_file, setup, teardown),
        cmocka_unit_test_setup_teardown(a_folder_in_its_place_stays, setup, teardown),
        cmocka_unit_test_setup_teardown(a_file_in_the_way_of_a_folder_is_an_error, setup, teardown),
        cmocka_unit_test_setup_teardown(folders_are_made_with_those_above, setup, teardown),
        cmocka_unit_test_setup_teardown(names_are_joined_and_parted, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
