import type { Freshness } from "../../core/directory/fresh.ts";
import type { Assurance } from "../../core/directory/model.ts";
import { formatHelp } from "./formats.ts";

/** Words of `referral stale`. */
export const staleWords = {
  summary: "the keeper's work list: which records to confirm next",
  description:
    "List the records to confirm next, by country and by who keeps them; the oldest check first, then those most asked for.\n" +
    "Without --limit-days: every record that is not fresh (checked by contact, half a year ago at most). Used: for how many\n" +
    "pairs of service type and person (woman, man, girl, boy, family) the record is an answer to a search, or may be one.",
  country: "only records of this country",
  limit: "only what was last checked more than so many days ago; exit 6 when there is any",
  format: formatHelp,
  limitFault: (text: string) => `--limit-days takes a whole number of days from 0 to 99999; not “${text}”.`,
  keptBy: (steward: string) => `kept by ${steward}`,
  head: ["last check", "used"] as const,
  how: (how: Assurance["how"]): string => (how === "public-page" ? "page only" : `by ${how}`),
  inWords: (name: string, check: string, state: Freshness, used: number): string =>
    `: ${name}; last check ${check}${state === "stale" ? ", more than a year ago" : ""}; used ${used}`,
  none: "Nothing to confirm.",
  count: (count: number, limit: number | undefined): string =>
    limit === undefined
      ? `${records(count)} to confirm.`
      : `${records(count)} last checked more than ${limit === 1 ? "1 day" : `${limit} days`} ago.`,
  howReckoned: "used: pairs of service and person, of 90, to which the record is an answer or may be one",
  ahead: "dated ahead: never checked",

  calendar: "Records to confirm",
  task: (name: string, country: string) => `Confirm ${name} (${country})`,
  details: (id: string, { on, how, by }: Assurance, state: Freshness): string =>
    `Last checked ${on}${how === "public-page" ? " on its public page" : ` by ${how}`}${by ? ` (${by})` : ""}: ${state}. referral show ${id}`,
};

const records = (count: number): string => `${count} ${count === 1 ? "record" : "records"}`;
