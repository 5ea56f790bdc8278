import type { CaseRecord } from "../case/case-record.ts";
import { isCode, type Lexicon, meaningsOf } from "../search/lexicon.ts";
import { ageFields } from "../steps/age.ts";
import { words } from "../text.ts";
import { type Exploitation, exploitations } from "../vocabulary/ids.ts";
import type { By } from "./picture.ts";

/** What own cases can be counted by. The walkthrough asks neither the sector of work nor who recruited the person. */
export const ownBys = ["exploitation", "gender", "age", "means", "origin", "year"] as const satisfies readonly By[];
export type OwnBy = (typeof ownBys)[number];

/** The categories of one person, by thing. None: nothing known. */
export type OwnPerson = Readonly<Record<OwnBy, readonly string[]>>;

const exploitationCategories: Readonly<Record<Exploitation | "other", string>> = {
  sexual: "sexual_exploitation",
  labour: "forced_labour",
  "domestic-servitude": "servitude",
  criminality: "forced_criminality",
  begging: "forced_begging",
  "forced-marriage": "forced_marriage",
  "organ-removal": "organ_removal",
  "illegal-adoption": "forced_adoption",
  surrogacy: "surrogacy",
  "armed-group": "forced_military",
  other: "other_exploitation",
};

/** Of the indications of means (`indicators.yaml`) those that name one; being afraid (m12) is none. */
const meansCategories: Readonly<Record<string, string>> = {
  m1: "false_promises",
  m2: "abuse",
  m3: "threats",
  m4: "withholds_documents",
  m5: "debt_bondage",
  m6: "restricts_movement",
  m7: "threat_of_law_enforcement",
  m8: "isolates",
  m9: "psychoactive_substances",
  m10: "abuse_of_vulnerability",
  m11: "takes_earnings",
};

/** How many categories there are to hide in, for each thing with a fixed list. */
export const categoryCounts = {
  exploitation: Object.keys(exploitationCategories).length,
  gender: 3,
  age: ageFields.age_band.options.length,
  means: Object.keys(meansCategories).length,
} satisfies Partial<Record<OwnBy, number>>;

/** A case that counts: closed, not invented, a person's only one, and about trafficking. */
export const isCounted = ({ closed, invented }: CaseRecord): boolean =>
  closed !== undefined && !invented && closed.reason !== "duplicate" && closed.reason !== "not_a_trafficking_matter_referred_elsewhere";

/** What the answers of a case say, in categories only: nothing that somebody typed leaves through here. */
export const ownPerson = ({ given, opened_at }: CaseRecord, lexicon: Lexicon): OwnPerson => {
  const types = given.get("indications.exploitation_types");
  const marks = given.get("indications.indicators");
  const yes =
    typeof marks === "object" && !Array.isArray(marks) ? Object.entries(marks).flatMap(([id, mark]) => (mark === "yes" ? id : [])) : [];
  const band = given.get("age.age_band");
  return {
    exploitation: Array.isArray(types)
      ? [...exploitations, "other" as const].filter((one) => types.includes(one)).map((one) => exploitationCategories[one])
      : [],
    gender: only(genderOf(given.get("person.gender"), lexicon)),
    age: ageFields.age_band.options.filter((one) => one === band),
    means: yes.flatMap((id) => meansCategories[id] ?? []),
    origin: only(countryOf(given.get("person.nationality"), lexicon)),
    year: [opened_at.slice(0, 4)],
  };
};

const only = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

const populationGenders: Readonly<Record<string, string>> = { women: "woman", girls: "woman", men: "man", boys: "man" };

/** It was typed: what the vocabulary knows in any language, and nothing else. */
const genderOf = (typed: unknown, lexicon: Lexicon): string | undefined => {
  if (typeof typed !== "string") return undefined;
  const said = words(typed);
  if (said.some((word) => word.startsWith("trans") || /^non-?binary$|^nonbinary$/.test(word)) || said.join(" ") === "non binary")
    return "trans_or_nonconforming";
  const genders = new Set(
    meaningsOf(lexicon, said.join(" ")).flatMap(({ kind, id }) => (kind === "population" ? (populationGenders[id] ?? []) : [])),
  );
  return genders.size === 1 ? [...genders][0] : undefined;
};

const countryOf = (typed: unknown, lexicon: Lexicon): string | undefined => {
  if (typeof typed !== "string") return undefined;
  const code = typed.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && isCode(lexicon, "country", code)) return code;
  return meaningsOf(lexicon, words(typed).join(" ")).find(({ kind }) => kind === "country")?.id;
};
