import type { Doc } from "./formats/view/doc.ts";

/** Never renumbered: scripts live by them. Printed by `referral help exit-codes`. */
export const exitCodes = {
  ok: 0,
  bug: 1,
  usage: 2,
  left: 3,
  nothing_found: 4,
  directory_invalid: 5,
  stale: 6,
  refused: 7,
  sealed: 8,
  locked: 9,
  disk: 10,
  interrupted: 130,
  terminated: 143,
} as const;
export type Exit = keyof typeof exitCodes;

/** What a command has to say. It never writes: `emit` does, once. */
export interface Outcome {
  readonly exit: Exit;
  /** For a person, on stdout. */
  readonly doc?: Doc;
  /** `doc` holds public records or help and nothing of a case: a pager may show it, where one was asked for. */
  readonly mayPage?: true;
  /** For a program, on stdout, instead of `doc`: already in its format. */
  readonly raw?: string;
  /** The same where it may be long: made while it is written. */
  readonly stream?: Iterable<string>;
  /** For `--json`. `schema` is a name with a version, published in `dist/schemas`. */
  readonly json?: { readonly schema: string; readonly data: unknown };
  /** Talk, on stderr. */
  readonly notes?: Doc;
}

/** Expected trouble that has to cross layers. `hints` say what to do. Never holds what a person answered. */
export class UserError extends Error {
  readonly exit: Exit;
  readonly hints: readonly string[];

  constructor(exit: Exit, what: string, hints: readonly string[] = []) {
    super(what);
    this.exit = exit;
    this.hints = hints;
  }
}
