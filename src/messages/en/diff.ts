import type { Effect, HumanEffect, Turn } from "../../core/difference/effect.ts";
import type { Part } from "../../core/difference/parts.ts";
import type { Assurance } from "../../core/directory/model.ts";
import { formatHelp } from "./formats.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";
import { many } from "./many.ts";
import { anyOf, eachOf } from "./persons.ts";

const partNames: Readonly<Record<Part["kind"], string>> = {
  record: "record",
  phone: "phone",
  email: "e-mail",
  service: "service",
  source: "source",
  emergency: "emergency number",
  mechanism: "national fact",
};

/** Words of `referral diff`. What stands in a record comes in quoted as the format wants it. */
export const diffWords = {
  unread: (path: string) => `${path} cannot be read: nothing was compared`,
  noFiles: (path: string) => `${path} holds no country file`,
  summary: "what an edit of country files changes, and who gains or loses by it",
  description:
    "Compare two folders of country files: records added, removed, moved and merged, facts added, changed and removed, who confirmed.\n" +
    "Then about 1,000 invented cases a changed country (need, person, age, language) are asked in both, and it says who gains or\n" +
    "loses a provider. --format markdown makes a comment for a pull request.",
  format: formatHelp,
  title: "What this edit changes",
  nothing: "Nothing changed.",
  left_out: (folder: string, faults: number): string =>
    `${folder} has ${many(faults, "fault")}: records with a fault are left out, as if they were not there (referral check).`,

  counts: (counts: Readonly<Record<"added" | "removed" | "moved" | "merged" | "changed", number>>, countries: number): string =>
    `${many(countries, "country", "countries")}: ${joinedByAnd(
      (["added", "removed", "moved", "merged", "changed"] as const)
        .filter((change) => counts[change] > 0)
        .map((change) => `${counts[change]} ${change}`),
    )}`,
  nationalOnly: (countries: number): string => `${many(countries, "country", "countries")}: national facts`,
  national: "National facts",
  added: (name: string, id: string) => `added: ${name} (${id})`,
  removed: (name: string, id: string) => `removed: ${name} (${id})`,
  moved: (name: string, from: string, to: string) => `moved: ${name} (${from} → ${to})`,
  merged: (name: string, from: string, into: string) => `merged: ${name} (${from} → ${into})`,
  changed: (name: string, id: string) => `changed: ${name} (${id})`,

  part: (part: Part["kind"], name: string): string => (name === "" ? partNames[part] : `${partNames[part]} ${name}`),
  fact: (where: string, field: string, before: string, after: string): string => `${where}${where && ", "}${field}: ${before} → ${after}`,
  notStated: "not stated",
  partAdded: (part: string, fields: string): string => `${part} added${fields && ` (${fields})`}`,
  partRemoved: (part: string, fields: string): string => `${part} removed${fields && ` (${fields})`}`,
  replaced: (part: Part["kind"], before: string, after: string): string => `${partNames[part]}: ${before} → ${after}`,
  confirmed: (how: Assurance["how"], on: string, by: string | undefined): string =>
    `checked ${on}${how === "public-page" ? " on its public page" : ` by ${how}`}${by === undefined ? "" : ` (${by})`}`,
  unconfirmed: (on: string): string => `no new check: still that of ${on}`,

  effects: "Who gains or loses",
  noEffect: "Nobody gains or loses a provider.",
  turn: ({ kind, persons, providers, maybe }: Turn, service: string, country: string, names: readonly string[]): string => {
    const who = joinedByAnd(names);
    if (kind === "first") return `This edit adds the first ${service} recorded for ${anyOf(persons)} in ${country}: ${who}.`;
    const only = providers.length === 1 ? "the only" : "every";
    const then =
      maybe === 0 ? "Nobody is left." : `${many(maybe, "provider")} may take them, and ${maybe === 1 ? "does" : "do"} not state it: ask.`;
    return `This edit removes ${only} ${service} recorded for ${anyOf(persons)} in ${country}: ${who}. ${then}`;
  },
  effect: (one: Effect, service: string, name: string, languages: readonly string[]): string => {
    const asking = [
      ...(one.ages ? [`aged ${joinedByAnd(one.ages.map(String))}`] : []),
      ...(languages.length > 0 ? [`asking in ${joinedByOr(languages)}`] : []),
    ].join(" ");
    const they = `${eachOf(one.persons)}${asking && ` ${asking}`}`;
    const start = `${one.country}, ${service}: `;
    switch (one.kind) {
      case "loses":
        return `${start}${they} lose ${name}${one.stated ? "" : ", which did not state that it takes them"}; ${one.left === 0 ? "nobody is left" : `${many(one.left, "other")} left`}`;
      case "gains":
        return `${start}${they} gain ${name}${one.stated ? "" : ", which does not state that it takes them: ask"}`;
      case "less-sure":
        return `${start}${name} no longer states that it takes ${they}: ask`;
      case "surer":
        return `${start}${name} now states that it takes ${they}`;
    }
  },
  cases: ({ asked, lose, gain, stranded }: HumanEffect["cases"]): string =>
    `Of ${many(asked, "invented case")}, ${lose} lose a provider, ${gain} gain one, ${stranded} have none left.`,
};
