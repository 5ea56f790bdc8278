/** A person's own text editor, and files of our own for it to open. */
export interface Editor {
  /** A file with this text, in a folder of its own that only its owner can read. @throws UserError disk */
  draft(name: string, text: string): Draft;
  /** Opens a file and waits until the editor is closed: its exit code, or undefined when it had none. */
  open(command: string, path: string): Promise<number | undefined>;
}

export interface Draft {
  readonly path: string;
  /** As it was saved last. @throws UserError */
  read(): string;
  /** Takes the file away, and its folder. */
  drop(): void;
}
