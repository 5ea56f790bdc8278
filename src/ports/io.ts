import type { Instant } from "../core/day.ts";
import type { Directory } from "../core/directory/directory.ts";
import type { PageParts } from "../formats/page/shell.ts";
import type { Style } from "../formats/view/paint.ts";
import type { Editor } from "./editor.ts";
import type { Files } from "./files.ts";
import type { ShowPaged } from "./pager.ts";
import type { Prompter } from "./prompt.ts";
import type { System } from "./system.ts";
import type { Vault } from "./vault.ts";
import type { Zone } from "./zone.ts";

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal, or undefined when there is none. */
  readonly columns: number | undefined;
  /** Its lines, likewise. */
  readonly rows: number | undefined;
}

/** The outside world, as the program sees it. Commands get this and nothing else. */
export interface Io {
  /** Without the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** A person can be asked: keyboard and screen are a terminal. */
  readonly canAsk: boolean;
  /** Accessible mode: what is shown is read in lines, perhaps aloud. Nothing moves, nothing has colour. */
  readonly accessible: boolean;
  clock(): Instant;
  /** The clock of this computer at an instant, or the one that TZ asks for. */
  zone(instant: Instant): Zone;
  /** Unpredictable bytes. */
  random(count: number): Uint8Array;
  /** SHA-256 of some bytes, in hexadecimal digits. */
  sha256(): Promise<(content: Uint8Array) => string>;
  readonly files: Files;
  /** Where cases are kept, whether or not there is such a place already. */
  vault(): Promise<Vault>;
  /** The computer itself: what it does with memory, where a folder lies. */
  system(): Promise<System>;
  /** The lines of a file that whoever started the program left open (`3< file`); undefined when it can't be read, or is a terminal. */
  linesFrom(fd: number): readonly string[] | undefined;
  /** `layers`: folders laid over the built-in directory. @throws UserError when a folder can't be read. */
  openDirectory(layers: readonly string[]): Promise<Directory>;
  /** The folders that such a directory is made of. */
  directoryFolders(layers: readonly string[]): readonly string[];
  /** A text editor, for texts that are too long to be asked. */
  editor(): Promise<Editor>;
  /** For what is longer than the screen. Never anything of a case: a pager may keep what it shows. */
  readonly showPaged: ShowPaged;
  /** The compiled search page, which comes with the program. @throws UserError disk (the installation is damaged) */
  pageParts(): PageParts;
  /** @throws UserError when nobody can be asked. */
  prompter(): Promise<Prompter>;
  /** The look on a terminal: plain for people and terminals without colour. */
  style(): Promise<Style>;
}
