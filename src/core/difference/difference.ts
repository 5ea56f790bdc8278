import type { Assurance, Country, Organization } from "../directory/model.ts";
import { type FactChange, factChanges, factsLost } from "./facts.ts";
import { nationalParts, partsOf } from "./parts.ts";

/** What an edit did to one record. */
export interface RecordChange {
  readonly change: "added" | "removed" | "moved" | "changed";
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** The id it had. */
  readonly from?: string;
  /** It moved into a record that was there before it. The facts are those of its own that the other does not state. */
  readonly merged?: true;
  readonly facts: readonly FactChange[];
  /** As it stands after the edit; of one that was removed or merged, as it stood. */
  readonly assured: Assurance;
  /** The edit records a check that was not there before. */
  readonly confirmed: boolean;
}

export interface CountryChange {
  readonly country: string;
  /** National facts: emergency numbers, the mechanism. */
  readonly national: readonly FactChange[];
  readonly records: readonly RecordChange[];
}

/** Two states of the same countries; one that is missing has no records. */
export interface Edit {
  readonly before: readonly Country[];
  readonly after: readonly Country[];
}

/**
 * What an old id is called after the edit: the same where a record still has it, else where its tombstones lead, as in an opened
 * directory.
 */
export const successorsIn = ({ after }: Pick<Edit, "after">): ((id: string) => string) => {
  const moved = new Map(after.flatMap((country) => (country.moved ?? []).map((one) => [one.id, one.moved_to] as const)));
  const used = new Set(organizationsOf(after).map(({ id }) => id));
  return (id) => {
    const seen = new Set<string>();
    let now = id;
    for (let next = moved.get(now); next !== undefined && !used.has(now) && !seen.has(now); next = moved.get(now)) {
      seen.add(now);
      now = next;
    }
    return now;
  };
};

/** What changed, country by country; countries in which nothing did are left out. */
export const differenceOf = (edit: Edit): readonly CountryChange[] => {
  const codes = [...new Set([...edit.before, ...edit.after].map(({ country }) => country))].sort();
  return codes
    .map((code) => {
      const [before, after] = [edit.before, edit.after].map((some) => some.find(({ country }) => country === code) ?? empty(code));
      return {
        country: code,
        national: factChanges(nationalParts(before ?? empty(code)), nationalParts(after ?? empty(code))),
        records: recordChanges(code, edit),
      };
    })
    .filter(({ national, records }) => national.length + records.length > 0);
};

const empty = (country: string): Country => ({ country, emergency: [], organizations: [] });

const recordChanges = (code: string, edit: Edit): readonly RecordChange[] => {
  const olds = organizationsOf(edit.before);
  const youngs = organizationsOf(edit.after);
  const byId = new Map(youngs.map((young) => [young.id, young]));
  const successorOf = successorsIn(edit);
  const successors = new Map(olds.map((old) => [old, byId.get(successorOf(old.id))] as const));
  // Whoever kept its id is that record, whatever moved into it; of several that moved into a new one the first is.
  const ownFirst = [...successors].toSorted(([a, x], [b, y]) => Number(b.id === y?.id) - Number(a.id === x?.id));
  const matched = new Map<Organization, Organization>();
  for (const [old, young] of ownFirst) if (young && !matched.has(young)) matched.set(young, old);
  const kept = new Set(matched.values());
  return [
    ...olds
      .filter((old) => old.country === code && !kept.has(old))
      .map((old): RecordChange => {
        const into = successors.get(old);
        if (!into) return recordChange("removed", old, [], false);
        return { ...recordChange("moved", old, factsLost(partsOf(old), partsOf(into)), false), id: into.id, from: old.id, merged: true };
      }),
    ...youngs
      .filter(({ country }) => country === code)
      .flatMap((young): RecordChange[] => {
        const old = matched.get(young);
        if (!old) return [recordChange("added", young, [], true)];
        const facts = factChanges(partsOf(old), partsOf(young));
        const confirmed =
          old.assured.on !== young.assured.on || old.assured.how !== young.assured.how || old.assured.by !== young.assured.by;
        if (old.id !== young.id) return [{ ...recordChange("moved", young, facts, confirmed), from: old.id }];
        return facts.length > 0 || confirmed ? [recordChange("changed", young, facts, confirmed)] : [];
      }),
  ];
};

const recordChange = (
  change: RecordChange["change"],
  { id, name, country, assured }: Organization,
  facts: readonly FactChange[],
  confirmed: boolean,
): RecordChange => ({ change, id, name, country, facts, assured, confirmed });

const organizationsOf = (countries: readonly Country[]): readonly Organization[] => countries.flatMap(({ organizations }) => organizations);
