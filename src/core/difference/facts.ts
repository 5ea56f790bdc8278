import { pairsOf, saysSame } from "./pairs.ts";
import type { Fields, Part } from "./parts.ts";

/** What an edit did to one part. */
export type FactChange =
  | { readonly change: "added" | "removed"; readonly part: Part["kind"]; readonly name: string; readonly fields: Fields }
  /** Without `before` it was not stated, without `after` it no longer is. */
  | {
      readonly change: "changed";
      readonly part: Part["kind"];
      readonly name: string;
      readonly field: string;
      readonly before?: string;
      readonly after?: string;
    }
  /** Another number or address in the place of the old one. */
  | { readonly change: "replaced"; readonly part: Part["kind"]; readonly before: string; readonly after: string };

/** From parts to parts, in their order; what is only written in another order has not changed. */
export const factChanges = (before: readonly Part[], after: readonly Part[]): readonly FactChange[] => {
  const pairs = pairsOf(before, after);
  const gone = before.filter((old) => !pairs.has(old));
  const kept = new Set(pairs.values());
  const come = after.filter((young) => !kept.has(young));
  const replaced = gone.flatMap((old) => {
    const young = replacementOf(old, gone, come);
    return young ? [{ old, young }] : [];
  });
  const isReplaced = (part: Part): boolean => replaced.some(({ old, young }) => old === part || young === part);
  return [
    ...replaced.flatMap(({ old, young }): FactChange[] => [
      { change: "replaced", part: old.kind, before: nameOf(old), after: nameOf(young) },
      ...fieldChanges(old, young),
    ]),
    ...before.flatMap((old) => {
      const young = pairs.get(old);
      return young ? fieldChanges(old, young) : [];
    }),
    ...gone.filter((part) => !isReplaced(part)).map((part) => wholeChange("removed", part)),
    ...come.filter((part) => !isReplaced(part)).map((part) => wholeChange("added", part)),
  ];
};

/** What stood in one record and stands no more in another that took its place beside what was its own. */
export const factsLost = (before: readonly Part[], after: readonly Part[]): readonly FactChange[] => {
  const pairs = pairsOf(before, after);
  return before.flatMap((old) => {
    const young = pairs.get(old);
    return young
      ? fieldChanges(old, young).filter((one) => one.change === "changed" && one.after === undefined)
      : [wholeChange("removed", old)];
  });
};

const wholeChange = (change: "added" | "removed", part: Part): FactChange => ({
  change,
  part: part.kind,
  name: nameOf(part),
  fields: part.fields,
});

const nameOf = ({ name, nth }: Part): string => (nth === 1 ? name : `${name} (${nth})`);

/** The one number that went and the one that came, of the same use, are one that changed. */
const replacementOf = (old: Part, gone: readonly Part[], come: readonly Part[]): Part | undefined => {
  if (old.kind !== "phone" && old.kind !== "email" && old.kind !== "emergency") return undefined;
  const alike = (part: Part): boolean => part.kind === old.kind && part.fields.use === old.fields.use;
  const [young, ...others] = come.filter(alike);
  return gone.filter(alike).length === 1 && others.length === 0 ? young : undefined;
};

const fieldChanges = (old: Part, young: Part): FactChange[] =>
  [...new Set([...Object.keys(old.fields), ...Object.keys(young.fields)])].flatMap((field): FactChange[] => {
    if (saysSame(old, young, field)) return [];
    const [before, after] = [old.fields[field], young.fields[field]];
    return [
      {
        change: "changed",
        part: young.kind,
        name: nameOf(young),
        field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ];
  });
