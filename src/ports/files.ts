/** Files by path. Reading throws `UserError` ("not-readable"); writing is atomic, or nothing is written. */
export interface Files {
  read(path: string): string;
  exists(path: string): boolean;
  /** Names in a folder, sorted; empty when there is none. */
  list(folder: string): readonly string[];
  /** Written beside its target and renamed into place, mode 0600. @throws UserError "not-writable" */
  write(path: string, content: string | Uint8Array): void;
}
