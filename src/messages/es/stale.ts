import type { staleWords as en } from "../en/stale.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";

const records = (count: number): string => `${count} ${count === 1 ? "ficha" : "fichas"}`;
const ways: Readonly<Record<string, string>> = {
  phone: "por teléfono",
  email: "por correo electrónico",
  visit: "en una visita",
  "public-page": "en su página pública",
};
const states: Readonly<Record<string, string>> = {
  fresh: "reciente",
  ageing: "por confirmar pronto",
  stale: "antigua",
};

/** In a column of eleven. */
const briefly: Readonly<Record<string, string>> = { phone: "teléfono", email: "correo", visit: "visita", "public-page": "solo página" };

/** Words of `referral stale`. */
export const staleWords: Translated<typeof en> = {
  summary: "la lista de trabajo de quien mantiene el directorio: qué fichas confirmar a continuación",
  description:
    "Enumera las fichas que hay que confirmar a continuación, por país y por quien las mantiene; primero la comprobación más antigua, después\n" +
    "las más pedidas. Sin --limit-days: todas las fichas que no son recientes (comprobadas por contacto, hace medio año como máximo).\n" +
    "Uso: para cuántos pares de tipo de servicio y persona (mujer, hombre, niña, niño, familia) la ficha es una respuesta a una búsqueda, o puede serlo.",
  country: "solo fichas de este país",
  limit: "solo lo que se comprobó por última vez hace más de estos días; salida 6 si hay alguna",
  format: formatHelp,
  limitFault: (text) => `--limit-days admite un número entero de días de 0 a 99999; no “${text}”.`,
  keptBy: (steward) => `la mantiene ${steward}`,
  head: ["comprobada", "uso"],
  how: (how) => briefly[how] ?? how,
  none: "No hay nada que confirmar.",
  count: (count, limit) =>
    limit === undefined
      ? `${records(count)} por confirmar.`
      : `${records(count)} con la última comprobación hace más de ${limit === 1 ? "1 día" : `${limit} días`}.`,
  howReckoned: "uso: pares de servicio y persona, de 90, para los que la ficha es una respuesta o puede serlo",
  inWords: (name, check, state, used) =>
    `: ${name}; última comprobación ${check}${state === "stale" ? ", hace más de un año" : ""}; uso ${used}`,
  ahead: "con fecha futura: nunca comprobada",

  calendar: "Fichas por confirmar",
  task: (name, country) => `Confirmar ${name} (${country})`,
  details: (id, { on, how, by }, state) =>
    `Última comprobación: ${on}, ${ways[how] ?? how}${by ? ` (${by})` : ""}: ${states[state] ?? state}. referral show ${id}`,
};
