/* Kills the process at its Nth rename, removal or sync under $SHIM_FOLDER, before it is done: $SHIM_CALL is rename, remove or sync, $SHIM_AT is N. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static void reached(const char *call, const char *path) {
  static long count = 0;
  const char *folder = getenv("SHIM_FOLDER"), *wanted = getenv("SHIM_CALL"), *at = getenv("SHIM_AT");
  if (!folder || !wanted || !at || !path || strcmp(call, wanted) != 0 || strncmp(path, folder, strlen(folder)) != 0) return;
  if (access(path, F_OK) != 0) return;
  if (++count == atol(at)) kill(getpid(), SIGKILL);
}

static void synced(int file) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t size = readlink(link, path, sizeof path - 1);
  if (size <= 0) return;
  path[size] = 0;
  reached("sync", path);
}

int rename(const char *from, const char *to) {
  reached("rename", from);
  return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
}

int unlink(const char *path) {
  reached("remove", path);
  return ((int (*)(const char *))dlsym(RTLD_NEXT, "unlink"))(path);
}
int unlinkat(int folder, const char *path, int flags) {
  reached("remove", path);
  return ((int (*)(int, const char *, int))dlsym(RTLD_NEXT, "unlinkat"))(folder, path, flags);
}
int remove(const char *path) {
  reached("remove", path);
  return ((int (*)(const char *))dlsym(RTLD_NEXT, "remove"))(path);
}

int fsync(int file) {
  synced(file);
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(file);
}
int fdatasync(int file) {
  synced(file);
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(file);
}
