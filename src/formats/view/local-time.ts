import { hoursElsewhere } from "../../core/directory/hours-elsewhere.ts";
import { hoursHere } from "../../messages/en/hours.ts";
import { localTimeWords as w } from "../../messages/en/local-time.ts";

/** How the hours of a telephone are said. */
export type SayHours = (hours: string, country: string) => string;

export interface Clocks {
  /** Minutes that the clocks of a country are ahead of UTC: more than one where it has several zones that differ. */
  ofCountry(code: string): readonly number[];
  /** The same of this computer. */
  readonly here: number;
  readonly place: string | undefined;
  nameOf(country: string): string;
}

/** Hours by the provider's clock and by the one here. Where it is not known which of several is the provider's, that is said. */
export const sayingBoth = ({ ofCountry, here, place, nameOf }: Clocks): SayHours => {
  const at = w.here(place);
  return (written, code) => {
    const hours = hoursHere(written);
    if (hours === "24/7") return hours;
    const [there, ...others] = ofCountry(code);
    if (there === undefined) return w.unknownZone(hours);
    const country = nameOf(code);
    if (others.length > 0) return w.severalZones(hours, country);
    const minutes = here - there;
    if (minutes === 0) return w.same(hours, country, at);
    const parts = hoursElsewhere(written, minutes)?.map((part) =>
      part.days === undefined ? part : { ...part, days: hoursHere(part.days) },
    );
    return parts ? w.both(hours, country, parts, at) : w.difference(hours, country, minutes, at);
  };
};
