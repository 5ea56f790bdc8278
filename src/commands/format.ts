import { escapeUnsafe } from "../core/text.ts";
import { filterFaults } from "../messages/en/search.ts";
import { type Outcome, UserError } from "../outcome.ts";

/** The form that was asked for; without any the first, which is for people. @throws UserError usage */
export const readFormat = <F extends string>(
  { json, format }: { readonly json?: boolean; readonly format?: string },
  formats: readonly [F, ...F[]],
): F => {
  const wanted = json ? "json" : (format ?? formats[0]);
  const known = formats.find((one) => one === wanted);
  if (known === undefined) throw new UserError("usage", filterFaults.format(wanted, formats));
  return known;
};

/** Data as `--json` shows it, for `--format json` too. */
export const asJson = (schema: string, data: unknown): Pick<Outcome, "json" | "raw"> => {
  const json = { schema, data };
  return { json, raw: `${escapeUnsafe(JSON.stringify(json, null, 2))}\n` };
};
