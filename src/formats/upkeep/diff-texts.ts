import type { CountryChange, RecordChange } from "../../core/difference/difference.ts";
import type { HumanEffect } from "../../core/difference/effect.ts";
import type { FactChange } from "../../core/difference/facts.ts";
import type { Fields } from "../../core/difference/parts.ts";
import type { Lexicon } from "../../core/search/lexicon.ts";
import { diffWords as w } from "../../messages/en/diff.ts";
import { shownName } from "../shown-name.ts";
import { serviceName } from "./coverage-holes.ts";

/** All that a difference has to say, before it takes a form. */
export interface Diff {
  readonly countries: readonly CountryChange[];
  readonly effect: HumanEffect;
  /** Folders with faults, and how many. */
  readonly leftOut: readonly { readonly folder: string; readonly faults: number }[];
  /** Names of providers by id, before and after. */
  readonly names: ReadonlyMap<string, string>;
  readonly lexicon: Lexicon;
}

/** How a text from a record stands in ours. */
export type Quote = (text: string) => string;

export const countsText = ({ countries }: Diff): string => {
  const records = countries.flatMap((one) => one.records);
  const count = (kind: Told): number => records.filter((one) => toldAs(one) === kind).length;
  const counts = {
    added: count("added"),
    removed: count("removed"),
    moved: count("moved"),
    merged: count("merged"),
    changed: count("changed"),
  };
  return records.length === 0 ? w.nationalOnly(countries.length) : w.counts(counts, countries.length);
};

type Told = RecordChange["change"] | "merged";
const toldAs = ({ change, merged }: RecordChange): Told => (merged ? "merged" : change);

export const recordTitle = (record: RecordChange, quote: Quote): string => {
  const { id, name, from = id } = record;
  const told = toldAs(record);
  return told === "moved" || told === "merged" ? w[told](quote(name), quote(from), quote(id)) : w[told](quote(name), quote(id));
};

/** The facts of a record and how they were checked. */
export const recordTexts = ({ change, merged, facts, assured, confirmed }: RecordChange, quote: Quote): readonly string[] => [
  ...facts.map((fact) => factText(fact, quote)),
  ...(confirmed ? [w.confirmed(assured.how, assured.on, assured.by === undefined ? undefined : quote(assured.by))] : []),
  ...(change !== "removed" && !merged && !confirmed ? [w.unconfirmed(assured.on)] : []),
];

export const factText = (fact: FactChange, quote: Quote): string => {
  switch (fact.change) {
    case "replaced":
      return w.replaced(fact.part, quote(fact.before), quote(fact.after));
    case "changed": {
      const said = (text: string | undefined): string => (text === undefined ? w.notStated : quote(text));
      const where = fact.part === "record" ? "" : w.part(fact.part, quote(fact.name));
      return w.fact(where, fact.field, said(fact.before), said(fact.after));
    }
    case "added":
      return w.partAdded(w.part(fact.part, quote(fact.name)), fieldsText(fact.fields, quote));
    case "removed":
      return w.partRemoved(w.part(fact.part, quote(fact.name)), fieldsText(fact.fields, quote));
  }
};

const fieldsText = (fields: Fields, quote: Quote): string =>
  Object.entries(fields)
    .map(([field, text]) => `${field}: ${quote(text)}`)
    .join("; ");

export const turnTexts = ({ effect, names, lexicon }: Diff, quote: Quote): readonly string[] =>
  effect.turns.map((turn) =>
    w.turn(
      turn,
      serviceName(turn.service),
      shownName(lexicon, "country", turn.country),
      turn.providers.map((id) => quote(names.get(id) ?? id)),
    ),
  );

export const effectTexts = ({ effect, names, lexicon }: Diff, quote: Quote): readonly string[] =>
  effect.effects.map((one) =>
    w.effect(
      one,
      serviceName(one.service),
      quote(names.get(one.provider) ?? one.provider),
      (one.languages ?? []).map((code) => shownName(lexicon, "language", code)),
    ),
  );
