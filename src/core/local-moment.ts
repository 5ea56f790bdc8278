import { type Instant, instantAt, minutesOf } from "./day.ts";

/** How many minutes the clocks of a country are ahead of UTC at an instant: several where it isn't known which; none: unknown. */
export type AheadOf = (instant: Instant, country: string) => readonly number[];

/** A day and time, "2026-11-24T19:00": what a clock shows. */
type Shown = string;

export type LocalMoment =
  | {
      readonly kind: "local";
      readonly local: Shown;
      readonly utc: Shown;
      /** "+01:00" */
      readonly offset: string;
    }
  /** The clock there can't be told: an hour that isn't certain is never reckoned. */
  | { readonly kind: "uncertain"; readonly why: "several" | "unknown"; readonly utc: Shown }
  /** Whoever wrote it named no zone, or their own where there is none to be sure of: nobody can write it better. */
  | { readonly kind: "as_written" };

/**
 * What the clocks of a country show at an instant. A time without a zone is what somebody read on a clock, and stays it:
 * reckoned from UTC it would become another hour than the one that was agreed.
 */
export const localMoment = (written: string, country: string, aheadOf: AheadOf): LocalMoment => {
  const minutes = minutesOf(written);
  const zone = /(Z|[+-]\d{2}:?\d{2})$/.exec(written.slice(10))?.[1];
  if (minutes === undefined || zone === undefined) return { kind: "as_written" };
  const [ahead, ...others] = aheadOf(instantAt(minutes), country);
  if (ahead === undefined || others.length > 0) {
    if (zone !== "Z") return { kind: "as_written" };
    return { kind: "uncertain", why: ahead === undefined ? "unknown" : "several", utc: shown(minutes) };
  }
  return { kind: "local", local: shown(minutes + ahead), utc: shown(minutes), offset: offsetOf(ahead) };
};

const shown = (minutes: number): Shown => instantAt(minutes).slice(0, 16);

const offsetOf = (ahead: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${ahead < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
};
