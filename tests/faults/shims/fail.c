/* Makes the Nth write or sync of the files under $SHIM_FOLDER fail with EIO: $SHIM_CALL is write or sync, $SHIM_AT is N, and with
   $SHIM_FOR_EVER all that follow fail too. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int fails(const char *call, int file) {
  static long count = 0;
  const char *folder = getenv("SHIM_FOLDER"), *wanted = getenv("SHIM_CALL"), *at = getenv("SHIM_AT");
  if (!folder || !wanted || !at || strcmp(call, wanted) != 0) return 0;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t size = readlink(link, path, sizeof path - 1);
  if (size <= 0) return 0;
  path[size] = 0;
  if (strncmp(path, folder, strlen(folder)) != 0) return 0;
  count++;
  if (count != atol(at) && !(getenv("SHIM_FOR_EVER") && count > atol(at))) return 0;
  errno = EIO;
  return 1;
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
  if (fails("write", file)) return -1;
  return ((ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64"))(file, bytes, length, offset);
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) { return pwrite64(file, bytes, length, offset); }

int fsync(int file) {
  if (fails("sync", file)) return -1;
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(file);
}
int fdatasync(int file) {
  if (fails("sync", file)) return -1;
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(file);
}
