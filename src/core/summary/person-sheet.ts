import { isWithoutConsent } from "../consent/consent-form.ts";
import type { Released } from "../consent/release.ts";
import type { Country, EmergencyNumber, Phone } from "../directory/model.ts";
import { urgentNumbers } from "../search/first-things.ts";
import { isChild } from "../steps/age.ts";
import type { Answers } from "../steps/answers.ts";
import { said, type Value } from "../steps/field.ts";
import { isKnownAsChild, linesToCall } from "../steps/lines-to-call.ts";
import type { Known } from "../steps/step.ts";
import { words } from "../text.ts";
import { regionName } from "../vocabulary/regions.ts";

/** A number that is answered day and night. */
export interface SheetLine extends Phone {
  /** Names of the parts of the country that it serves, where it may not serve the place of the case. */
  readonly serves?: readonly string[];
}

export interface Appointment {
  readonly at: string | undefined;
  /** Of the provider: whose clock shows it. */
  readonly country: string;
  readonly where: string | undefined;
  readonly who: string | undefined;
  readonly bring: readonly string[];
  readonly fallback: string | undefined;
}

/**
 * The sheet the person may carry. Numbers, times and neutral words only: no names of organisations, no services, no reasons,
 * so that whoever finds it learns nothing.
 */
export interface PersonSheet {
  /** Where the person is; undefined where the directory has no such country. */
  readonly country: string | undefined;
  readonly emergency: readonly EmergencyNumber[];
  readonly day_and_night: readonly SheetLine[];
  readonly worker: { readonly name: string | undefined; readonly phone: string | undefined; readonly hours: string | undefined };
  readonly appointments: readonly Appointment[];
  /** Nothing goes to a service without the person's own yes: true of an adult, where no danger to life stood in its place. */
  readonly agreed_only: boolean;
  /** Lines left out because they held a telling word. */
  readonly left_out: number;
}

export const buildPersonSheet = (
  answers: Pick<Answers, "sender" | "age" | "setting" | "consent">,
  known: Pick<Known, "country" | "townOf">,
  released: readonly Released[],
  telling: readonly string[],
): PersonSheet => {
  const { sender, setting } = answers;
  const country = setting.country === undefined ? undefined : known.country(setting.country);
  // A name heard often is a telling word too.
  const names = released.flatMap(({ contents: { receiver } }) => [receiver.name, ...(receiver.alternate_names ?? [])]);
  const stems = [...telling, ...names.flatMap(words).filter((word) => word.length >= 4)];
  let left_out = 0;
  const discreet = (value: Value | undefined): string | undefined => {
    const text = said(value);
    if (text === undefined || !isTelling(text, stems)) return text;
    left_out++;
    return undefined;
  };
  const appointments = released
    .map(({ contents: { items, receiver } }) => ({
      at: said(items.get("appointment_at")),
      country: receiver.country,
      where: discreet(items.get("meet_where")),
      who: discreet(items.get("meet_who")),
      bring: texts(items.get("documents_to_bring")).flatMap((one) => discreet(one) ?? []),
      fallback: discreet(items.get("if_it_fails")),
    }))
    .filter(({ at, where, who, fallback }) => at ?? where ?? who ?? fallback);
  const lines = country ? roundTheClock(country, answers, known) : [];
  const day_and_night = lines.filter(({ serves = [] }) => !serves.some((region) => isTelling(region, telling)));
  left_out += lines.length - day_and_night.length;
  return {
    country: country?.country,
    emergency: country ? urgentNumbers(country) : [],
    day_and_night,
    worker: { name: discreet(sender.work_name), phone: discreet(sender.phone), hours: discreet(sender.hours) },
    appointments,
    // Of all receivers, not of those with a paper copy: what went elsewhere without a yes went too, or may go later.
    agreed_only: !isChild(answers) && Object.values(answers.consent).every((one) => !isWithoutConsent(one?.consent_by ?? "")),
    left_out,
  };
};

const texts = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value : []);

/**
 * Of the lines that the screen names: for a child all of them, for an adult hotlines, since the sheet does not say what a number
 * is for. Never a police or tip line, which a caution marks. A line of another region is of no use to whoever calls it in need:
 * it stands there only where there is no other, with the names of what it serves.
 */
const roundTheClock = (country: Country, answers: Pick<Answers, "age" | "setting">, known: Pick<Known, "townOf">): SheetLine[] => {
  const child = isKnownAsChild(answers);
  const lines = linesToCall(country, answers, known).hotlines.filter(({ organization: { caution, services } }) => {
    const offers = services.map(({ type }) => type);
    return caution === undefined && (child || offers.includes("hotline")) && !offers.includes("police");
  });
  const most = child ? lines.length : mostForAdults;
  const ofCountry = lines.filter(({ organization }) => organization.coverage === "national").slice(0, most);
  const ofTown = lines.filter(({ here, organization }) => here && organization.coverage !== "national").slice(0, most);
  const ofHere = lines.filter((line) => ofCountry.includes(line) || ofTown.includes(line));
  if (ofHere.length > 0) return ofHere.map(({ phone }) => phone);
  // Nobody recorded which of the parts the place lies in: to choose two of them would be a guess.
  return lines.map(({ phone, organization: { coverage } }) =>
    coverage === "national" ? phone : { ...phone, serves: coverage.map(regionName) },
  );
};
const mostForAdults = 2;

/**
 * True when a text holds one of the telling words as a word, or as the start of one ("shelters"); a stem may hold a space, and one
 * that ends with a space is a whole word. `words` joins what a full stop or an apostrophe parts ("S.O.S."): here such a text is
 * read both ways ("www.shelter.org"), and a word begins after a digit too.
 */
export const isTelling = (text: string, telling: readonly string[]): boolean =>
  [text, text.replace(/[.'’]/g, " ")].some((spelled) => {
    const one = spelled.replace(/\p{N}(?=\p{L})/gu, "$& ");
    const read = ` ${words(one).join(" ")} `;
    return telling.some((stem) => read.includes(` ${stem}`));
  });
