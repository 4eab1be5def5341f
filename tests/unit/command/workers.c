#include "command/workers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* What the workers, in their own processes, leave for the test to see. */
struct shared {
    volatile int done[128]; /* pieces that were finished */
    volatile int running, most;
};

struct fixture {
    struct diag diag;
    struct shared *shared;
};

/*
 * The system's calls pass through here, so that a test can have them refuse. Each process counts for itself:
 * a worker begins with what the test has set.
 */
static struct {
    int interruptions; /* by a signal, that are still to come */
    int processes;     /* that may still be started; −1: any number */
    size_t written;    /* of a report, before its worker is killed; 0: all */
} machine = {0, -1, 0};

static bool interrupted(void) {
    if (machine.interruptions == 0)
        return false;
    machine.interruptions--;
    errno = EINTR;
    return true;
}

ssize_t read(int fd, void *bytes, size_t len) {
    return interrupted() ? -1 : syscall(SYS_read, fd, bytes, len);
}

ssize_t write(int fd, const void *bytes, size_t len) {
    if (interrupted())
        return -1;
    if (!machine.written || machine.written > len)
        return syscall(SYS_write, fd, bytes, len);
    syscall(SYS_write, fd, bytes, machine.written);
    kill(getpid(), SIGKILL);
    return -1;
}

int poll(struct pollfd *polls, nfds_t n, int timeout) {
    assert_int_equal(timeout, -1);
    return interrupted() ? -1 : (int)syscall(SYS_ppoll, polls, n, NULL, NULL, 0);
}

pid_t waitpid(pid_t pid, int *status, int options) {
    return interrupted() ? -1 : (pid_t)syscall(SYS_wait4, pid, status, options, NULL);
}

pid_t _Fork(void); /* glibc's, which fork() is made of */

pid_t fork(void) {
    if (machine.processes == 0) {
        errno = EAGAIN;
        return -1;
    }
    machine.processes -= machine.processes > 0;
    return _Fork();
}

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    machine.interruptions = 0;
    machine.processes = -1;
    machine.written = 0;
    diag_init(&f->diag);
    f->shared = mmap(NULL, sizeof *f->shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    *state = f;
    return f->shared == MAP_FAILED ? -1 : 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    munmap(f->shared, sizeof *f->shared);
    diag_release(&f->diag);
    free(f);
    return 0;
}

static void wait_ms(int ms) {
    nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000L}, NULL);
}

static const char *name(void *work, size_t i) {
    static const char *const names[] = {"arvika", "eda", "filipstad", "forshaga", "grums", "hagfors"};
    (void)work;
    return names[i % 6];
}

static const char *message(struct fixture *f, const struct message *m) {
    return message_format(&f->diag.arena, m);
}

/* The later, the sooner it is finished. */
static bool slow_first(void *work, size_t i, struct diag *d) {
    struct fixture *f = work;
    wait_ms(60 - 10 * (int)i);
    diag_note(d, (struct place){"a.xml", (int)i}, "piece %zu", i);
    if (i % 2)
        diag_warning(d, (struct place){0}, "look at it", "odd %zu", i);
    f->shared->done[i] = 1;
    return true;
}

static void reports_come_in_the_order_of_the_work(void **state) {
    struct fixture *f = *state;
    assert_int_equal(workers_run(slow_first, name, f, 6, 6, &f->diag), 0);
    const struct message *m = f->diag.first;
    for (int i = 0; i < 6; i++, m = m->next) {
        assert_int_equal(f->shared->done[i], 1);
        assert_int_equal(m->severity, SEVERITY_NOTE);
        assert_int_equal(m->at.line, i);
        assert_string_equal(m->at.file, "a.xml");
        assert_null(m->hint);
        if (i % 2 == 0)
            continue;
        m = m->next;
        assert_string_equal(message(f, m), i == 1   ? "warning: odd 1\n    hint: look at it"
                                           : i == 3 ? "warning: odd 3\n    hint: look at it"
                                                    : "warning: odd 5\n    hint: look at it");
        assert_null(m->at.file);
    }
    assert_null(m);
    assert_int_equal(f->diag.warnings, 3);
    assert_int_equal(f->diag.errors, 0);
}

static bool second_crashes(void *work, size_t i, struct diag *d) {
    struct fixture *f = work;
    diag_note(d, (struct place){0}, "begun %zu", i);
    if (i == 1) {
        setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
        signal(SIGABRT, SIG_DFL);
        abort();
    }
    wait_ms(30);
    f->shared->done[i] = 1;
    return true;
}

static void one_crash_is_one_error_and_touches_no_other(void **state) {
    struct fixture *f = *state;
    for (int at_once = 1; at_once <= 4; at_once++) {
        diag_release(&f->diag);
        diag_init(&f->diag);
        memset((void *)f->shared->done, 0, sizeof f->shared->done);
        assert_int_equal(workers_run(second_crashes, name, f, 4, at_once, &f->diag), 1);
        assert_int_equal(f->diag.errors, 1);
        const struct message *m = f->diag.first->next;
        assert_int_equal(m->severity, SEVERITY_ERROR);
        assert_non_null(strstr(m->text, "eda"));
        assert_non_null(strstr(m->text, "unexpectedly"));
        assert_non_null(m->hint);
        assert_true(f->shared->done[0] && !f->shared->done[1] && f->shared->done[2] && f->shared->done[3]);
    }
}

static bool in_every_way(void *work, size_t i, struct diag *d) {
    (void)work;
    switch (i) {
    case 0: /* as it should: a reason and false */
        return diag_error(d, (struct place){"a.xml", 3}, "mend it", "broken");
    case 1: /* an error, although it says that all is well */
        diag_error(d, (struct place){"b.xml", 4}, NULL, "broken too");
        return true;
    case 2: /* no reason */
        return false;
    case 3:
        _exit(3);
    case 4:
        kill(getpid(), SIGKILL);
        wait_ms(1000);
        return true;
    default:
        return true;
    }
}

static void every_failure_is_counted_and_has_its_error(void **state) {
    struct fixture *f = *state;
    assert_int_equal(workers_run(in_every_way, name, f, 6, 3, &f->diag), 5);
    assert_int_equal(f->diag.errors, 5);
    const struct message *m = f->diag.first;
    assert_string_equal(message(f, m), "a.xml:3: error: broken\n    hint: mend it");
    assert_string_equal(message(f, m->next), "b.xml:4: error: broken too");
    m = m->next->next;
    static const char *const names[] = {"filipstad", "forshaga", "grums"};
    for (int i = 0; i < 3; i++, m = m->next)
        assert_non_null(strstr(m->text, names[i]));
    assert_null(m);
}

/* More than a pipe holds: nobody waits for the other for ever. */
static bool talkative(void *work, size_t i, struct diag *d) {
    (void)work;
    for (int k = 0; k < 5000; k++)
        diag_note(d, (struct place){"results.xml", k},
                  "piece %zu says %d of something that takes a while to tell", i, k);
    return true;
}

static void long_reports_arrive_whole(void **state) {
    struct fixture *f = *state;
    assert_int_equal(workers_run(talkative, name, f, 3, 2, &f->diag), 0);
    int n = 0;
    for (const struct message *m = f->diag.first; m; m = m->next, n++)
        assert_int_equal(m->at.line, n % 5000);
    assert_int_equal(n, 15000);
}

static bool the_same(void *work, size_t i, struct diag *d) {
    (void)work;
    diag_warning(d, (struct place){"images.xml", 7}, "use a larger one", "the picture is small");
    return i != 1 || diag_error(d, (struct place){"goals.xml", 1}, NULL, "no goal");
}

static bool the_same_error(void *work, size_t i, struct diag *d) {
    (void)work;
    (void)i;
    return diag_error(d, (struct place){"goals.xml", 1}, NULL, "no goal");
}

static void what_all_say_is_said_once(void **state) {
    struct fixture *f = *state;
    assert_int_equal(workers_run(the_same, name, f, 4, 2, &f->diag), 1);
    assert_int_equal(f->diag.warnings, 1);
    assert_int_equal(f->diag.errors, 1);
    assert_int_equal(workers_run(the_same_error, name, f, 4, 2, &f->diag), 4);
    assert_int_equal(f->diag.errors, 1);
}

static bool counts_itself(void *work, size_t i, struct diag *d) {
    struct fixture *f = work;
    (void)d;
    int now = __atomic_add_fetch(&f->shared->running, 1, __ATOMIC_SEQ_CST);
    int most = f->shared->most;
    while (now > most &&
           !__atomic_compare_exchange_n(&f->shared->most, &most, now, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        ;
    wait_ms(20);
    __atomic_sub_fetch(&f->shared->running, 1, __ATOMIC_SEQ_CST);
    f->shared->done[i] = 1;
    return true;
}

static void no_more_work_at_once_than_wanted(void **state) {
    static const struct {
        int at_once, most;
    } cases[] = {{1, 1}, {2, 2}, {3, 3}, {0, 1}, {-5, 1}, {1000, 64}};
    struct fixture *f = *state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        size_t n = cases[k].at_once == 1000 ? 100 : 8;
        memset(f->shared, 0, sizeof *f->shared);
        assert_int_equal(workers_run(counts_itself, name, f, n, cases[k].at_once, &f->diag), 0);
        assert_in_range(f->shared->most, cases[k].most > 1 ? 2 : 1, cases[k].most);
        for (size_t i = 0; i < n; i++)
            assert_int_equal(f->shared->done[i], 1);
    }
}

static void no_work_is_done(void **state) {
    struct fixture *f = *state;
    assert_int_equal(workers_run(counts_itself, name, f, 0, 4, &f->diag), 0);
    assert_null(f->diag.first);
}

/*
 * Without file handles for more pipes, those that could not start fail, each with a reason, and the others
 * finish.
 */
static void workers_that_cannot_start_fail(void **state) {
    struct fixture *f = *state;
    struct rlimit before;
    int next = dup(0);
    close(next);
    getrlimit(RLIMIT_NOFILE, &before);
    setrlimit(RLIMIT_NOFILE, &(struct rlimit){(rlim_t)next + 3, before.rlim_max});
    size_t failed = workers_run(counts_itself, name, f, 6, 6, &f->diag);
    setrlimit(RLIMIT_NOFILE, &before);
    size_t finished = 0;
    for (size_t i = 0; i < 6; i++)
        finished += (size_t)f->shared->done[i];
    assert_true(failed > 0 && finished > 0);
    assert_int_equal(failed + finished, 6);
    assert_int_equal(f->diag.errors, 1); /* the same reason for all */
    assert_non_null(strstr(f->diag.first->text, "no pipe"));
}

static void what_has_no_process_fails_and_the_rest_is_done(void **state) {
    struct fixture *f = *state;
    machine.processes = 2;
    assert_int_equal(workers_run(counts_itself, name, f, 5, 2, &f->diag), 3);
    assert_true(f->shared->done[0] && f->shared->done[1]);
    assert_true(!f->shared->done[2] && !f->shared->done[3] && !f->shared->done[4]);
    assert_int_equal(f->diag.errors, 1); /* the same reason for all */
    assert_string_equal(message(f, f->diag.first), "error: no process for a worker: Resource temporarily "
                                                   "unavailable\n    hint: use a smaller number with -j");
}

/* At each call in turn: of the parent, which listens and waits, and of the workers, which write. */
static void signals_disturb_nobody(void **state) {
    struct fixture *f = *state;
    for (int n = 1; n <= 12; n++) {
        diag_release(&f->diag);
        diag_init(&f->diag);
        memset((void *)f->shared->done, 0, sizeof f->shared->done);
        machine.interruptions = n;
        assert_int_equal(workers_run(slow_first, name, f, 3, 2, &f->diag), 0);
        assert_int_equal(machine.interruptions, 0);
        assert_int_equal(f->shared->done[0] + f->shared->done[1] + f->shared->done[2], 3);
        assert_string_equal(f->diag.last->text, "piece 2");
        assert_int_equal(f->diag.warnings, 1);
        machine.interruptions = 0;
    }
}

static bool three_notes(void *work, size_t i, struct diag *d) {
    (void)work;
    for (int k = 0; k < 3; k++)
        diag_note(d, (struct place){"a.xml", k}, "piece %zu says %d", i, k);
    return true;
}

/* However much of it has come: what is whole is told, and that the worker did not end. */
static void a_report_cut_short_is_told_as_far_as_it_goes(void **state) {
    struct fixture *f = *state;
    size_t len = 2 * sizeof(int) + sizeof "a.xml" + sizeof "piece 0 says 0" + sizeof "";
    for (size_t written = 1; written < 3 * len; written++) {
        diag_release(&f->diag);
        diag_init(&f->diag);
        machine.written = written;
        assert_int_equal(workers_run(three_notes, name, f, 1, 1, &f->diag), 1);
        machine.written = 0;
        size_t notes = 0;
        for (const struct message *m = f->diag.first; m->severity == SEVERITY_NOTE; m = m->next)
            notes++;
        assert_int_equal(notes, written / len);
        assert_non_null(strstr(f->diag.last->text, "making arvika ended unexpectedly"));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reports_come_in_the_order_of_the_work, setup, teardown),
        cmocka_unit_test_setup_teardown(one_crash_is_one_error_and_touches_no_other, setup, teardown),
        cmocka_unit_test_setup_teardown(every_failure_is_counted_and_has_its_error, setup, teardown),
        cmocka_unit_test_setup_teardown(long_reports_arrive_whole, setup, teardown),
        cmocka_unit_test_setup_teardown(what_all_say_is_said_once, setup, teardown),
        cmocka_unit_test_setup_teardown(no_more_work_at_once_than_wanted, setup, teardown),
        cmocka_unit_test_setup_teardown(no_work_is_done, setup, teardown),
        cmocka_unit_test_setup_teardown(workers_that_cannot_start_fail, setup, teardown),
        cmocka_unit_test_setup_teardown(what_has_no_process_fails_and_the_rest_is_done, setup, teardown),
        cmocka_unit_test_setup_teardown(signals_disturb_nobody, setup, teardown),
        cmocka_unit_test_setup_teardown(a_report_cut_short_is_told_as_far_as_it_goes, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
