/* Logs what a process does to the files under $SHIM_FOLDER: writes with their bytes, cuts, syncs, removals and renamings, in $SHIM_LOG.
   From it the tests make what a disk may hold after a power cut. A record: kind, length of path, offset, length of bytes; then path and bytes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>
#include <stdio.h>
#include <limits.h>

static int journal = -1;
static const char *folder;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  folder = getenv("SHIM_FOLDER");
  const char *path = getenv("SHIM_LOG");
  if (folder && path) journal = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static void record(char kind, const char *path, uint64_t offset, const void *bytes, uint64_t length) {
  if (journal < 0 || strncmp(path, folder, strlen(folder)) != 0) return;
  uint64_t head[4] = { (uint64_t)kind, strlen(path), offset, length };
  struct iovec parts[3] = { { head, sizeof head }, { (void *)path, head[1] }, { (void *)bytes, bytes ? length : 0 } };
  if (writev(journal, parts, 3) < 0) abort();
}

static void recordFile(char kind, int file, uint64_t offset, const void *bytes, uint64_t length) {
  if (journal < 0 || file == journal) return;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t size = readlink(link, path, sizeof path - 1);
  if (size <= 0) return;
  path[size] = 0;
  record(kind, path, offset, bytes, length);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
  ssize_t done = ((ssize_t (*)(int, const void *, size_t, off64_t))real("pwrite64"))(file, bytes, length, offset);
  if (done > 0) recordFile('w', file, (uint64_t)offset, bytes, (uint64_t)done);
  return done;
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) { return pwrite64(file, bytes, length, offset); }

ssize_t write(int file, const void *bytes, size_t length) {
  off64_t offset = journal < 0 ? -1 : lseek64(file, 0, SEEK_CUR);
  ssize_t done = ((ssize_t (*)(int, const void *, size_t))real("write"))(file, bytes, length);
  if (done > 0 && offset >= 0) recordFile('w', file, (uint64_t)offset, bytes, (uint64_t)done);
  return done;
}

int ftruncate64(int file, off64_t length) {
  int done = ((int (*)(int, off64_t))real("ftruncate64"))(file, length);
  if (done == 0) recordFile('t', file, (uint64_t)length, 0, 0);
  return done;
}
int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

int fsync(int file) {
  int done = ((int (*)(int))real("fsync"))(file);
  if (done == 0) recordFile('s', file, 0, 0, 0);
  return done;
}
int fdatasync(int file) {
  int done = ((int (*)(int))real("fdatasync"))(file);
  if (done == 0) recordFile('s', file, 0, 0, 0);
  return done;
}

int unlink(const char *path) {
  int done = ((int (*)(const char *))real("unlink"))(path);
  if (done == 0) record('u', path, 0, 0, 0);
  return done;
}
int rename(const char *from, const char *to) {
  int done = ((int (*)(const char *, const char *))real("rename"))(from, to);
  if (done == 0) record('r', from, 0, to, strlen(to));
  return done;
}
