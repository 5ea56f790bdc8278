import type { replySlipWords as en } from "../en/reply-slip.ts";
import type { Translated } from "../translated.ts";

/** Words of the slip that a receiver fills in and sends back, and of its faults. */
export const replySlipWords: Translated<typeof en> = {
  head: [
    "Respuesta a una derivación. Complete lo que pueda después de los dos puntos y devuelva este archivo.",
    "Escriba solo el número, nunca un nombre. Un riesgo nuevo: llame por teléfono, no lo escriba aquí.",
    "De R4 a R8 solo si la persona acepta (person_agrees: yes).",
  ],
  notYaml: "esto no es YAML: revise aquí las comillas, los dos puntos y la sangría",
  faults: {
    not_a_mapping: "se esperaban líneas como: decision: accepted",
    unknown_key: "no existe esa línea en la hoja de respuesta",
    missing: "hace falta esta línea",
  },
  expected: (what) => `se esperaba ${what}`,
  aheadHint: (path: string) =>
    `pregúnteles cuándo fue; después corrija ${path}, o anote la respuesta a mano: referral case reply CODE. No se ha anotado nada.`,
  faultsHint: "corríjalo, o anote la respuesta a mano: referral case reply CODE. No se anotó nada.",
};
