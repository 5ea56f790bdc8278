import type { Released } from "../consent/release.ts";
import type { Country, EmergencyNumber, Phone } from "../directory/model.ts";
import type { Answers } from "../steps/answers.ts";
import { said } from "../steps/field.ts";
import { words } from "../text.ts";

export interface Appointment {
  readonly at: string | undefined;
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
  readonly emergency: readonly EmergencyNumber[];
  readonly day_and_night: readonly Phone[];
  readonly worker: { readonly name: string | undefined; readonly phone: string | undefined; readonly hours: string | undefined };
  readonly appointments: readonly Appointment[];
  /** Lines left out because they held a telling word. */
  readonly left_out: number;
}

export const buildPersonSheet = (
  { sender }: Pick<Answers, "sender">,
  country: Country | undefined,
  released: readonly Released[],
  telling: readonly string[],
): PersonSheet => {
  let left_out = 0;
  const discreet = (value: unknown): string | undefined => {
    const text = said(value);
    if (text === undefined || !isTelling(text, telling)) return text;
    left_out++;
    return undefined;
  };
  const appointments = released
    .map(({ contents: { handover } }) => ({
      at: said(handover.appointment_at),
      where: discreet(handover.meet_where),
      who: discreet(handover.meet_who),
      bring: (Array.isArray(handover.documents_to_bring) ? handover.documents_to_bring : []).flatMap((one) => discreet(one) ?? []),
      fallback: discreet(handover.if_it_fails),
    }))
    .filter(({ at, where, who, fallback }) => at ?? where ?? who ?? fallback);
  return {
    emergency: country?.emergency ?? [],
    day_and_night: roundTheClock(country),
    worker: { name: discreet(sender.work_name), phone: discreet(sender.phone), hours: discreet(sender.hours) },
    appointments,
    left_out,
  };
};

/** Lines that answer victims at any hour; never a police or tip line, which a caution marks. */
const roundTheClock = (country: Country | undefined): Phone[] =>
  (country?.organizations ?? [])
    .filter(
      ({ status, services, caution }) =>
        status === "active" &&
        caution === undefined &&
        services.some(({ type }) => type === "hotline") &&
        !services.some(({ type }) => type === "police"),
    )
    .flatMap(({ phones }) => (phones ?? []).filter(({ use, hours }) => use === "hotline" && hours === "24/7"))
    .slice(0, 2);

/**
 * True when a text holds one of the telling words as a word, or as the start of one ("shelters"). `words` joins what a full
 * stop or an apostrophe parts ("S.O.S."): here such a text is read both ways ("www.shelter.org").
 */
export const isTelling = (text: string, telling: readonly string[]): boolean =>
  words(`${text} ${text.replace(/[.'’]/g, " ")}`).some((word) => telling.some((stem) => word.startsWith(stem)));
