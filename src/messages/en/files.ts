export const fileWords = {
  cannotRead: (path: string, why: string) => `${path}: ${why}`,
  readHint: "check the path, and that you may read it",
  writeHint: "choose another folder, or free some room",
  partMissing: (path: string) => `${path}: this part of the program is missing or damaged`,
  /** By the system's error code. */
  reasons: {
    ENOENT: "there is no such file",
    NO_FILE: "neither a file nor a link to one",
    EISDIR: "this is a folder",
    EEXIST: "something is in the way",
    ENOTDIR: "a part of the path is a file",
    EACCES: "not allowed",
    EPERM: "not allowed",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "your share of the disk is full",
    EFBIG: "files may not grow that large here",
  } as Readonly<Record<string, string>>,
  outputFull: "the output could not be written to its end: the disk is full",
  otherReason: "it can't be read or written",
};
