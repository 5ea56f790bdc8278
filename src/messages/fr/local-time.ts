import type { DayShift, HoursPart, Stretch } from "../../core/directory/hours-elsewhere.ts";
import type { localTimeWords as en } from "../en/local-time.ts";
import type { Translated } from "../translated.ts";

const moved = (begins: DayShift, ends: DayShift): string => {
  if (begins === ends) return begins === 0 ? "" : begins === 1 ? " le lendemain" : " la veille";
  if (begins === -1) return ends === 0 ? " depuis la veille" : " de la veille au lendemain";
  return begins === 0 ? " jusqu'au lendemain" : " du lendemain au surlendemain";
};

const stretchText = ({ from, to, begins, ends }: Stretch): string => `${from}-${to}${moved(begins, ends)}`;

const partText = ({ days, stretches }: HoursPart): string =>
  [days, stretches.length === 0 ? "fermé" : stretches.map(stretchText).join(", ")].filter((text) => text !== undefined).join(" ");

const length = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} ${hours === 1 ? "heure" : "heures"}`, rest > 0 && `${rest} minutes`].filter(Boolean).join(" ");
};

/** Opening hours beside the caseworker's own clock. `place`: "Helsinki", where the computer tells. */
export const localTimeWords: Translated<typeof en> = {
  option: "heures d'ouverture à l'heure du prestataire et à la vôtre (le fuseau de cet ordinateur, ou TZ)",
  onlyPages: "--local-time est pour la page : les données ont les heures du prestataire",
  here: (place: string | undefined): string => (place === undefined ? "ici" : `ici (${place})`),
  same: (hours: string, country: string, here: string): string => `${hours} (${country}), pareil ${here}`,
  both: (hours: string, country: string, parts: readonly HoursPart[], here: string): string =>
    `${hours} (${country}), ${parts.map(partText).join("; ")} ${here}`,
  difference: (hours: string, country: string, minutes: number, here: string): string =>
    `${hours} (${country}) ; il est ${length(Math.abs(minutes))} ${minutes > 0 ? "plus tard" : "plus tôt"} ${here}`,
  severalZones: (hours: string, country: string): string =>
    `${hours} à l'heure du prestataire ; plusieurs fuseaux horaires dans ce pays : ${country}`,
  unknownZone: (hours: string): string => `${hours} à l'heure du prestataire`,
  reckoned: (day: string): string =>
    `Les heures à votre montre sont calculées pour le ${day} : on ne change pas d'heure partout le même jour.`,
};
