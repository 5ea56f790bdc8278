import type { Directory } from "../../core/directory/directory.ts";
import { isCounted, ownPerson } from "../../core/trends/own-person.ts";
import { ownTally } from "../../core/trends/own-tally.ts";
import type { By, Trends } from "../../core/trends/picture.ts";
import { protect } from "../../core/trends/protect.ts";
import type { Doc } from "../../formats/view/doc.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { unlock } from "../saved/passphrase.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";
import { readCases, unreadableNotes } from "../saved/read-cases.ts";

export interface OwnTrends {
  readonly trends: Trends;
  readonly withheld: readonly By[];
  readonly notes: Doc;
}

/**
 * What may be shown of the closed cases in the vault: always of all of them, since selections could be subtracted from each
 * other. @throws UserError nothing_found when they are too few
 */
export const countOwn = async (options: PassphraseOptions, k: number, { lexicon }: Directory, io: Io): Promise<OwnTrends> => {
  const opened = await unlock(await io.vault(), options, io);
  const { records, unreadable } = await readCases(opened);
  const { persons, pictures, withheld } = protect(ownTally(records.filter(isCounted).map((record) => ownPerson(record, lexicon))), k);
  if (persons === undefined) throw new UserError("nothing_found", w.noneClosed(k));
  return { trends: { kind: "own", name: w.ownName, persons, pictures, k }, withheld, notes: unreadableNotes(unreadable) };
};
