import { words } from "../../text.ts";
import type { CheckedOrganization } from "../rule.ts";
import { directoryRule } from "../rule.ts";

const fewest = 8;

/** The same long sentence in two records: one of them was never written for its provider. */
export const textCopied = directoryRule("text-copied", "warning", ({ countries }) => {
  const first = new Map<string, CheckedOrganization>();
  return countries
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const heard = words(record.organization.description);
      if (heard.length < fewest) return [];
      const text = heard.join(" ");
      const before = first.get(text);
      if (!before) first.set(text, record);
      return before ? [{ in: record, path: ["description"], args: { other: before.organization.id } }] : [];
    });
});
