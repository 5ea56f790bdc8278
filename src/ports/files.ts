/** Files by path. Reading throws `UserError` ("not-readable"); writing is atomic, or nothing is written. */
export interface Files {
  read(path: string): string;
  /**
   * The same of a file that was met in a folder, not named for what it is: only a regular file, or a link to one, is opened. A pipe
   * would be waited for without an end, and a device may answer by doing something.
   */
  readRegular(path: string): string;
  /** The same, a piece at a time: for files that are too long to hold. Nothing is opened before the first piece is asked for. */
  pieces(path: string): Iterable<string>;
  /** The same as it lies on the disk, for files that others made. */
  bytes(path: string): Uint8Array;
  /** The same of a file that was met in a folder: see `readRegular`. */
  bytesRegular(path: string): Uint8Array;
  exists(path: string): boolean;
  /** Names in a folder, sorted; empty when there is none. */
  list(folder: string): readonly string[];
  /** Written beside its target and renamed into place, mode 0600. @throws UserError "not-writable" */
  write(path: string, content: string | Uint8Array): void;
  /** The same for what is meant for others, piece by piece: with the rights that the file has, or that new ones have here. @throws UserError "not-writable" */
  share(path: string, content: Iterable<string | Uint8Array>): void;
  /** Paths of all files below a folder, with slashes, sorted; an empty folder ends in one. Undefined where it is a file. */
  tree(folder: string): readonly string[] | undefined;
  /** A folder with these files and no others, whole or as it was before. @throws UserError "not-writable" */
  replaceFolder(folder: string, files: AsyncIterable<FolderFile>): Promise<void>;
  /** Whether a path, wherever its links lead, lies in one of the folders. */
  isWithin(path: string, folders: readonly string[]): boolean;
}

export interface FolderFile {
  /** Within the folder, with slashes. */
  readonly path: string;
  readonly content: Iterable<string | Uint8Array>;
}
