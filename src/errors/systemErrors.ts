/** What went wrong, by the code of an error of the operating system. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "you have no permission for it",
  EPERM: "you have no permission for it",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  EEXIST: "it exists already",
  ELOOP: "its symbolic links lead back to themselves",
  ENAMETOOLONG: "its name is too long",
  ENOSPC: "the disk is full",
  EDQUOT: "your disk quota is used up",
  EROFS: "the disk is read-only",
  EIO: "the disk reports an error",
  EFBIG: "the file is too large for the disk",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENOMEM: "there is not enough memory",
  EADDRINUSE: "another program uses its port",
  EADDRNOTAVAIL: "it is not an address of this machine",
  ENOTFOUND: "no machine has this name",
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection was closed",
  ETIMEDOUT: "nothing answers there",
};

/** Why the operating system refused something, as the end of a sentence; undefined for any other error. */
export function systemReason(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return reasons[code] ?? `the system call ${syscall} failed`;
}
