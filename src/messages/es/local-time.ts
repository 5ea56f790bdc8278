import type { DayShift, HoursPart, Stretch } from "../../core/directory/hours-elsewhere.ts";
import type { localTimeWords as en } from "../en/local-time.ts";
import type { Translated } from "../translated.ts";

const moved = (begins: DayShift, ends: DayShift): string => {
  if (begins === ends) return begins === 0 ? "" : begins === 1 ? " del día siguiente" : " del día anterior";
  if (begins === -1) return ends === 0 ? " desde el día anterior" : " del día anterior al siguiente";
  return begins === 0 ? " hasta el día siguiente" : " del día siguiente al posterior";
};

const stretchText = ({ from, to, begins, ends }: Stretch): string => `${from}-${to}${moved(begins, ends)}`;

const partText = ({ days, stretches }: HoursPart): string =>
  [days, stretches.length === 0 ? "cerrado" : stretches.map(stretchText).join(", ")].filter((text) => text !== undefined).join(" ");

const length = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} ${hours === 1 ? "hora" : "horas"}`, rest > 0 && `${rest} minutos`].filter(Boolean).join(" ");
};

/** Opening hours beside the caseworker's own clock. `place`: "Helsinki", where the computer tells. */
export const localTimeWords: Translated<typeof en> = {
  option: "horario según el reloj del prestador y según el suyo (la zona de este ordenador, o TZ)",
  onlyPages: "--local-time es para la página: los datos tienen el horario del prestador",
  here: (place: string | undefined): string => (place === undefined ? "aquí" : `aquí (${place})`),
  same: (hours: string, country: string, here: string): string => `${hours} (${country}), igual ${here}`,
  both: (hours: string, country: string, parts: readonly HoursPart[], here: string): string =>
    `${hours} (${country}), ${parts.map(partText).join("; ")} ${here}`,
  difference: (hours: string, country: string, minutes: number, here: string): string =>
    `${hours} (${country}); ${here} son ${length(Math.abs(minutes))} ${minutes > 0 ? "más" : "menos"}`,
  severalZones: (hours: string, country: string): string => `${hours} según el reloj del prestador; ${country} tiene varias zonas horarias`,
  unknownZone: (hours: string): string => `${hours} según el reloj del prestador`,
  reckoned: (day: string): string =>
    `Las horas según su reloj se calculan para el ${day}: no en todas partes se cambia la hora el mismo día.`,
};
