import type { DayShift, HoursPart, Stretch } from "../../core/directory/hours-elsewhere.ts";

/** Days of a stretch against those of the provider. */
const moved = (begins: DayShift, ends: DayShift): string => {
  if (begins === ends) return begins === 0 ? "" : begins === 1 ? " the next day" : " the day before";
  if (begins === -1) return ends === 0 ? " from the day before" : " from the day before to the next day";
  return begins === 0 ? " into the next day" : " from the next day into the one after";
};

const stretchText = ({ from, to, begins, ends }: Stretch): string => `${from}-${to}${moved(begins, ends)}`;

const partText = ({ days, stretches }: HoursPart): string =>
  [days, stretches.length === 0 ? "off" : stretches.map(stretchText).join(", ")].filter((text) => text !== undefined).join(" ");

const length = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} ${hours === 1 ? "hour" : "hours"}`, rest > 0 && `${rest} minutes`].filter(Boolean).join(" ");
};

/** Opening hours beside the caseworker's own clock. `place`: "Helsinki", where the computer tells. */
export const localTimeWords = {
  option: "opening hours by the provider's clock and by yours (the zone of this computer, or TZ)",
  onlyPages: "--local-time is for the page: data holds the hours of the provider",
  here: (place: string | undefined): string => (place === undefined ? "here" : `here (${place})`),
  same: (hours: string, country: string, here: string): string => `${hours} in ${country}, the same ${here}`,
  both: (hours: string, country: string, parts: readonly HoursPart[], here: string): string =>
    `${hours} in ${country}, ${parts.map(partText).join("; ")} ${here}`,
  difference: (hours: string, country: string, minutes: number, here: string): string =>
    `${hours} in ${country}; it is ${length(Math.abs(minutes))} ${minutes > 0 ? "later" : "earlier"} ${here}`,
  severalZones: (hours: string, country: string): string => `${hours} by the provider's clock; ${country} has several time zones`,
  unknownZone: (hours: string): string => `${hours} by the provider's clock`,
  reckoned: (day: string): string => `Hours by your clock are reckoned for ${day}: clocks are not changed everywhere on the same day.`,
};
