import { type AheadOf, type LocalMoment, localMoment } from "../../core/local-moment.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";

/** What a sheet is told of the world: names by ISO code, and clocks. */
export interface SheetFacts {
  readonly languages: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly aheadOf: AheadOf;
}

/** A time as a professional reads it: by the clock of that country, with UTC beside it, or in UTC and said so. */
export const clockIn =
  (country: string | undefined, { countries, aheadOf }: SheetFacts, { sheet, moment, nameHere }: SheetLanguage) =>
  (instant: string): string => {
    if (country === undefined) return moment(instant);
    const read = localMoment(instant, country, aheadOf);
    const name = nameHere("country", country, countries[country] ?? country);
    switch (read.kind) {
      case "local":
        return sheet.clock.local(spaced(read.local), name, utcBeside(read));
      case "uncertain":
        return read.why === "several" ? sheet.clock.severalZones(spaced(read.utc), name) : sheet.clock.unknownZone(spaced(read.utc));
      case "as_written":
        return moment(instant);
    }
  };

export const spaced = (shown: string): string => shown.replace("T", " ");

/** The hour alone on the same day. */
const utcBeside = ({ local, utc }: Extract<LocalMoment, { kind: "local" }>): string =>
  local.slice(0, 10) === utc.slice(0, 10) ? utc.slice(11) : spaced(utc);
