/** Files by path. Reading throws `UserError` ("not-readable"); writing is atomic, or nothing is written. */
export interface Files {
  read(path: string): string;
  /** The same as it lies on the disk, for files that others made. */
  bytes(path: string): Uint8Array;
  exists(path: string): boolean;
  /** Names in a folder, sorted; empty when there is none. */
  list(folder: string): readonly string[];
  /** Written beside its target and renamed into place, mode 0600. @throws UserError "not-writable" */
  write(path: string, content: string | Uint8Array): void;
  /** The same for what is meant for others, piece by piece: with the rights that new files have here. @throws UserError "not-writable" */
  share(path: string, content: Iterable<string | Uint8Array>): void;
  /** Whether a path, wherever its links lead, lies in one of the folders. */
  isWithin(path: string, folders: readonly string[]): boolean;
}
