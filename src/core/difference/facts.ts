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
  const pairs = before.map((old) => ({ old, young: after.find((one) => isSame(one, old)) }));
  const gone = pairs.filter(({ young }) => !young).map(({ old }) => old);
  const come = after.filter((young) => !before.some((old) => isSame(old, young)));
  const replaced = gone.flatMap((old) => {
    const young = replacementOf(old, gone, come);
    return young ? [{ old, young }] : [];
  });
  const isReplaced = (part: Part): boolean => replaced.some(({ old, young }) => old === part || young === part);
  return [
    ...replaced.flatMap(({ old, young }): FactChange[] => [
      { change: "replaced", part: old.kind, before: old.name, after: young.name },
      ...fieldChanges(old, young),
    ]),
    ...pairs.flatMap(({ old, young }) => (young ? fieldChanges(old, young) : [])),
    ...gone
      .filter((part) => !isReplaced(part))
      .map(({ kind, name, fields }): FactChange => ({ change: "removed", part: kind, name, fields })),
    ...come
      .filter((part) => !isReplaced(part))
      .map(({ kind, name, fields }): FactChange => ({ change: "added", part: kind, name, fields })),
  ];
};

const isSame = (one: Part, other: Part): boolean => one.kind === other.kind && one.name === other.name;

/** The one number that went and the one that came, of the same use, are one that changed. */
const replacementOf = (old: Part, gone: readonly Part[], come: readonly Part[]): Part | undefined => {
  if (old.kind !== "phone" && old.kind !== "email" && old.kind !== "emergency") return undefined;
  const alike = (part: Part): boolean => part.kind === old.kind && part.fields.use === old.fields.use;
  const [young, ...others] = come.filter(alike);
  return gone.filter(alike).length === 1 && others.length === 0 ? young : undefined;
};

const fieldChanges = (old: Part, young: Part): FactChange[] =>
  [...new Set([...Object.keys(old.fields), ...Object.keys(young.fields)])].flatMap((field): FactChange[] => {
    const [before, after] = [old.fields[field], young.fields[field]];
    if (before === after) return [];
    return [
      {
        change: "changed",
        part: young.kind,
        name: young.name,
        field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ];
  });
