import { type Day, isDay } from "../day.ts";
import { isAhead } from "../directory/fresh.ts";
import type { Assurance } from "../directory/model.ts";
import { isCountryCode } from "../vocabulary/country-codes.ts";
import type { Draft, DraftOrganization, SourcePlace } from "./draft.ts";
import { draftId } from "./draft-id.ts";
import { collectLosses } from "./losses.ts";
import { type Loss, type Refusal, refusal } from "./reasons.ts";
import { shelterTraces } from "./shelter-traces.ts";
import { withoutPlaces } from "./without-places.ts";

/** A draft that has what no person can add from memory: where it stands, when that was read, and in which country. */
export interface SettledOrganization extends DraftOrganization {
  readonly id: string;
  readonly country: string;
  /** Empty only where it is looked at without the page being named yet. */
  readonly sources: readonly string[];
  readonly assured: Assurance;
}

export interface Settled {
  readonly organization: SettledOrganization;
  readonly from: readonly SourcePlace[];
}

export interface Settlement {
  readonly records: readonly Settled[];
  readonly refused: readonly Refusal[];
  readonly lost: readonly Loss[];
  /** Rows that give no page, or no date of a check, where none was named for all. */
  readonly unsourced: number;
  readonly undated: number;
}

export interface Terms {
  /** The page on which the whole list was read, for what names none of its own. */
  readonly source?: string;
  /** The day on which it was. */
  readonly checkedOn?: Day;
  readonly today: Day;
  /** Nothing will be written: what lacks a page or a day is looked at as if it came with one. */
  readonly lookOnly?: boolean;
  /** Whether an id is used in the directory, or was. */
  readonly isTaken: (id: string) => boolean;
  /** Whether a name says that people are sheltered there. */
  readonly namesShelter: (name: string) => boolean;
  /** What was refused before it became a draft. */
  readonly apart?: readonly DraftOrganization[];
}

/**
 * Makes records of drafts, or says why not: no number without the page that shows it, no record without the day of its check.
 * How it was checked is never said to be better than a look at a public page, unless the file itself gives the day and the way.
 */
export const settle = (drafts: readonly Draft[], terms: Terms): Settlement => {
  const losses = collectLosses();
  const records: Settled[] = [];
  const refused: Refusal[] = [];
  const all = drafts.flatMap(({ organization, ours }) => (ours ? [] : [organization]));
  const traces = shelterTraces([...all, ...(terms.apart ?? [])], terms.namesShelter);
  const ids = new Set<string>();
  const isTaken = (id: string) => ids.has(id) || terms.isTaken(id);
  let [unsourced, undated] = [0, 0];
  for (const draft of drafts) {
    if (!draft.organization.sources?.length && terms.source === undefined) unsourced += draft.from.length;
    if (draft.organization.assured?.on === undefined && terms.checkedOn === undefined) undated += draft.from.length;
    const why = reasonAgainst(draft, terms);
    if (why) {
      refused.push(...draft.from.map(why));
      continue;
    }
    const organization = completed(draft, withoutPlaces(draft, traces, losses), terms, isTaken);
    ids.add(organization.id);
    records.push({ organization, from: draft.from });
  }
  return { records, refused, lost: losses.all(), unsourced, undated };
};

const reasonAgainst = (
  { organization }: Draft,
  { source, checkedOn, today, lookOnly = false }: Terms,
): ((at: SourcePlace) => Refusal) | undefined => {
  const { name, country, sources = [], assured } = organization;
  if (!/\S/.test(name)) return (at) => refusal(at, "name-missing", {});
  if (country === undefined) return (at) => refusal(at, "country-missing", {});
  if (!isCountryCode(country)) return (at) => refusal(at, "country-unknown", { given: country });
  if (sources.length === 0 && source === undefined && !lookOnly) return (at) => refusal(at, "source-missing", {});
  const on = assured?.on ?? checkedOn ?? (lookOnly ? today : undefined);
  if (on === undefined) return (at) => refusal(at, "check-date-missing", {});
  if (!isDay(on) || isAhead(on, today)) return (at) => refusal(at, "wrong-value", { field: "assured.on", given: on });
  return undefined;
};

const completed = (
  { ours }: Draft,
  organization: DraftOrganization,
  { source, checkedOn }: Terms,
  isTaken: (id: string) => boolean,
): SettledOrganization => {
  const { id, country = "", phones, emails, assured } = organization;
  const stated = organization.sources ?? [];
  const sources = stated.length > 0 ? stated : source === undefined ? [] : [source];
  const [page] = sources;
  const sourced = <T extends { readonly source?: string }>(one: T): T =>
    page === undefined ? one : { ...one, source: one.source ?? page };
  const { on, how, by } = assured ?? {};
  return {
    ...organization,
    id: ours && id !== undefined ? id : draftId(organization, country, isTaken),
    country,
    sources,
    ...(phones && { phones: phones.map(sourced) }),
    ...(emails && { emails: emails.map(sourced) }),
    assured: on === undefined ? { on: checkedOn ?? "", how: "public-page" } : { on, how: how ?? "public-page", ...(by && { by }) },
  };
};
