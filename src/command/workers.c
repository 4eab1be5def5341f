#include "command/workers.h"

#include "base/buffer.h"

#include <errno.h>
#include <libintl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define _(text) gettext(text)

enum { WORKERS_MAX = 64 };

struct worker {
    pid_t pid; /* 0: not started; −1: done */
    int pipe;  /* read end; −1 when closed */
    struct buffer report;
    bool failed;
};

/* A message on the pipe: severity, line, and three strings each with its NUL ("" for none). */
static void message_write(const struct message *m, struct buffer *out) {
    int head[2] = {m->severity, m->at.line};
    buffer_add(out, head, sizeof head);
    const char *texts[] = {m->at.file ? m->at.file : "", m->text, m->hint ? m->hint : ""};
    for (size_t i = 0; i < 3; i++)
        buffer_add(out, texts[i], strlen(texts[i]) + 1);
}

/*
 * Records them, but for what another worker has said already: publications share pictures and texts. Returns
 * how many are errors.
 */
static int messages_read(const struct buffer *in, struct diag *d) {
    int errors = 0;
    for (size_t at = 0; at + 2 * sizeof(int) < in->len;) {
        int head[2];
        const char *texts[3];
        memcpy(head, in->bytes + at, sizeof head);
        at += sizeof head;
        for (size_t i = 0; i < 3; i++) {
            texts[i] = in->bytes + at;
            at += strnlen(texts[i], in->len - at) + 1;
            if (at > in->len)
                return errors;
        }
        struct message m = {(enum severity)head[0],
                            {texts[0][0] ? texts[0] : NULL, head[1]},
                            texts[1],
                            texts[2][0] ? texts[2] : NULL,
                            NULL};
        errors += m.severity == SEVERITY_ERROR;
        if (!diag_has(d, &m))
            diag_add(d, &m);
    }
    return errors;
}

static void write_whole(int fd, const char *bytes, size_t len) {
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return;
        bytes += n;
        len -= (size_t)n;
    }
}

#ifdef COUNTED
int __llvm_profile_write_file(void);
#endif

/* Builds that count which lines run (tests/watched.sh) write their counts at exit; _exit leaves that out. */
static void write_counts(void) {
#ifdef COUNTED
    (void)__llvm_profile_write_file();
#endif
}

static void child(worker_task *task, void *work, size_t i, int fd) {
    struct diag d;
    struct buffer report = {0};
    diag_init(&d);
    bool ok = task(work, i, &d);
    for (const struct message *m = d.first; m; m = m->next)
        message_write(m, &report);
    write_whole(fd, buffer_text(&report), report.len);
    write_counts();
    /* _exit: buffers and handlers belong to the parent. */
    _exit(ok && !d.errors ? 0 : 1);
}

/* Told as if the worker had, so that it stands in the order of the work. */
static bool start_failed(struct worker *w, const char *what) {
    struct diag d;
    diag_init(&d);
    diag_error(&d, (struct place){0}, _("use a smaller number with -j"), "%s: %s", what, strerror(errno));
    message_write(d.first, &w->report);
    diag_release(&d);
    return false;
}

static bool worker_start(struct worker *w, worker_task *task, void *work, size_t i) {
    int ends[2];
    if (pipe(ends) != 0)
        return start_failed(w, _("no pipe to a worker"));
    w->pid = fork();
    if (w->pid < 0) {
        start_failed(w, _("no process for a worker"));
        close(ends[0]);
        close(ends[1]);
        return false;
    }
    if (w->pid == 0) {
        close(ends[0]);
        child(task, work, i, ends[1]);
    }
    close(ends[1]);
    w->pipe = ends[0];
    return true;
}

/* Reads what a worker says; at its end, waits for it. */
static void worker_listen(struct worker *w) {
    char bytes[4096];
    ssize_t n = read(w->pipe, bytes, sizeof bytes);
    if (n > 0) {
        buffer_add(&w->report, bytes, (size_t)n);
        return;
    }
    if (n < 0 && errno == EINTR)
        return;
    int status = 0;
    close(w->pipe);
    w->pipe = -1;
    while (waitpid(w->pid, &status, 0) < 0 && errno == EINTR)
        ;
    w->pid = -1;
    w->failed = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

static void listen_to_all(struct worker *workers, size_t started) {
    struct pollfd polls[WORKERS_MAX];
    size_t which[WORKERS_MAX], n = 0;
    for (size_t i = 0; i < started && n < WORKERS_MAX; i++)
        if (workers[i].pid > 0) {
            which[n] = i;
            polls[n++] = (struct pollfd){.fd = workers[i].pipe, .events = POLLIN};
        }
    if (poll(polls, (nfds_t)n, -1) < 0)
        return;
    for (size_t i = 0; i < n; i++)
        if (polls[i].revents)
            worker_listen(&workers[which[i]]);
}

static size_t running(const struct worker *workers, size_t started) {
    size_t n = 0;
    for (size_t i = 0; i < started; i++)
        n += workers[i].pid > 0;
    return n;
}

static void collect(struct worker *w, const char *name, struct diag *d) {
    int errors = messages_read(&w->report, d);
    buffer_release(&w->report);
    if (w->failed && !errors)
        diag_error(d, (struct place){0}, _("run it again with --only for this one and report what you see"),
                   _("making %s ended unexpectedly; its file is as it was"), name);
}

int workers_usual(void) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    return processors > 0 && processors <= WORKERS_MAX ? (int)processors : 1;
}

size_t workers_run(worker_task *task, const char *(*name)(void *work, size_t i), void *work, size_t n,
                   int at_once, struct diag *d) {
    struct worker *workers = calloc(n ? n : 1, sizeof *workers);
    size_t limit = at_once < 1             ? 1
                   : at_once > WORKERS_MAX ? WORKERS_MAX
                                           : (size_t)at_once,
           started = 0, failed = 0;
    if (!workers)
        abort();
    while (started < n || running(workers, started)) {
        if (started < n && running(workers, started) < limit) {
            struct worker *w = &workers[started++];
            w->failed = !worker_start(w, task, work, started - 1);
            if (w->failed)
                w->pid = -1;
        } else {
            listen_to_all(workers, started);
        }
    }
    for (size_t i = 0; i < n; i++) {
        collect(&workers[i], name(work, i), d);
        failed += workers[i].failed;
    }
    free(workers);
    return failed;
}
