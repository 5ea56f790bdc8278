import type { Assurance, Country, Organization } from "../directory/model.ts";
import { type FactChange, factChanges } from "./facts.ts";
import { nationalParts, partsOf } from "./parts.ts";

/** What an edit did to one record. */
export interface RecordChange {
  readonly change: "added" | "removed" | "moved" | "changed";
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** The id it had. */
  readonly from?: string;
  readonly facts: readonly FactChange[];
  /** As it stands after the edit; of a removed record, as it stood. */
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

/** Where an old id went: followed through tombstones, as an opened directory does. */
export const successor = (id: string, { after }: Edit): string => {
  const moved = new Map(after.flatMap((country) => (country.moved ?? []).map((one) => [one.id, one.moved_to] as const)));
  const seen = new Set<string>();
  let now = id;
  for (let next = moved.get(now); next !== undefined && !seen.has(now); next = moved.get(now)) {
    seen.add(now);
    now = next;
  }
  return now;
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
  const matched = new Map(
    olds.flatMap((old) => {
      const young = youngs.find(({ id }) => id === old.id) ?? youngs.find(({ id }) => id === successor(old.id, edit));
      return young ? [[young.id, old] as const] : [];
    }),
  );
  const kept = new Set([...matched.values()]);
  return [
    ...olds.filter((old) => old.country === code && !kept.has(old)).map((old) => recordChange("removed", old, [], false)),
    ...youngs
      .filter(({ country }) => country === code)
      .flatMap((young): RecordChange[] => {
        const old = matched.get(young.id);
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
