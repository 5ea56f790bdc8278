/** What this computer does with the memory of a program, and where a folder really lies. */
export interface System {
  readonly platform: "linux" | "mac" | "windows" | "other";
  /** Undefined where the system doesn't tell. */
  swaps(): readonly Swap[] | undefined;
  /** Undefined where the system doesn't tell. */
  coreDumps(): CoreDumps | undefined;
  /** Links resolved. Undefined when it can't be followed. */
  place(folder: string): Place | undefined;
}

export interface Swap {
  readonly name: string;
  /** Memory, a disk that can be read without a key, one that can't, or one of which this is not known. */
  readonly on: "memory" | "open_disk" | "sealed_disk" | "some_disk";
}

export interface CoreDumps {
  /** The system may write the memory of a program that crashes into a file. */
  readonly allowed: boolean;
  /** Whom the system hands it to, whatever is allowed. */
  readonly handed_to?: string;
}

export interface Place {
  readonly path: string;
  /** The folder itself and those above it, with the hidden names in each; a folder's name ends in "/". */
  readonly levels: readonly { readonly path: string; readonly hidden: readonly string[] }[];
}
