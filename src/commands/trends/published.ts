import { type Merged, merge } from "../../core/trends/merge.ts";
import type { Trends } from "../../core/trends/picture.ts";
import { readPublished } from "../../formats/trends/read-published.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import { UserError } from "../../outcome.ts";

/** Figures that `trends --json` gave. @throws UserError usage */
export const publishedFrom = (text: string, name: string): Trends => {
  const read = readPublished(text, name);
  if ("fault" in read) throw new UserError("usage", w.notPublished(name, read.fault));
  return read;
};

/** The sum of what offices published. @throws UserError usage */
export const mergeFiles = (files: readonly { readonly name: string; readonly text: string }[]): Merged => {
  const offices = files.map(({ name, text }) => publishedFrom(text, name));
  const seen = new Set<string>();
  for (const [n, { kind, k, name }] of offices.entries()) {
    if (kind === "ctdc") throw new UserError("usage", w.mergeOther(name));
    if (k !== offices[0]?.k) throw new UserError("usage", w.mergeK, [w.mergeKHint]);
    const text = files[n]?.text ?? "";
    if (seen.has(text)) throw new UserError("usage", w.mergeTwice(name));
    seen.add(text);
  }
  return merge(offices, w.mergedName);
};
