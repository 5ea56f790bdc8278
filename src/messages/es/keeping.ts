import type { keepingWords as en } from "../en/keeping.ts";
import type { Translated } from "../translated.ts";
import { command } from "./command.ts";

/** Words around saving a walkthrough as it goes. */
export const keepingWords: Translated<typeof en> = {
  notSaved: "Esta respuesta todavía no está guardada: ",
  whatNow: "¿Y ahora?",
  whatNowWhy: "Todo lo anterior está guardado, cifrado. Esta respuesta sigue aquí, en la memoria del equipo.",
  ways: {
    again: "intentar de nuevo (libere antes espacio, si el disco está lleno)",
    unsaved: "seguir sin guardar: lo que venga desde aquí desaparece cuando termine la herramienta",
  },
  ask: "¿Guardar este caso mientras escribe?",
  why: "Guardado, resiste un fallo y se le puede dar seguimiento. Se cifra con una frase de contraseña; sin ella no se escribe nada.",
  choices: {
    no: "no: no se guarda nada",
    yes: "sí: crear ahora en este equipo un lugar cifrado para los casos",
  },
  withoutHint: "para seguir de inmediato, sin guardar: referral start --no-save",
  savedAs: (code) => `Se guarda sobre la marcha, cifrado: caso ${code}`,
  left: (code) => `Ha salido. El borrador se conserva, cifrado: ${command(`referral resume ${code}`)}`,
  leftEnded: (code) =>
    `Ha salido. Lo que respondió está guardado; donde no respondió de nuevo, vale la respuesta anterior, salvo si la declaró falsa. Para seguir: ${command(`referral resume ${code} --from STEP`)}`,
  leftUnsaved: (code) =>
    `Ha salido. Guardado hasta la respuesta que el disco rechazó; lo que vino después se perdió. Para seguir desde ahí: ${command(`referral resume ${code}`)}`,
  leftNothing: "Ha salido. No se guardó nada.",
  nothingKept: `No se guarda nada: como sea que termine, también con Ctrl-C, sus respuestas se pierden. Para guardarlas, cifradas: ${command("referral start --save")}`,
  leftLost: (answers) => `Ha salido. No se guardó nada. Se perdió con ello: ${answers} ${answers === 1 ? "respuesta" : "respuestas"}.`,
  mayNotBeKept: "la persona de este caso no aceptó que se tomaran notas, o habló un tercero: no se puede guardar nada de ello",
  erased: "No se guardó nada de ello: la persona no aceptó que se tomaran notas, o habló un tercero.",
  guarded: (code) =>
    `La persona dice que no a las notas, así que no se guardó nada de esto. Han salido hojas bajo ${code}, y solo su registro permite reclamarlas: retírelas (${command(`referral case withdraw ${code} --all`)}) y después bórrelo (${command(`referral case erase ${code}`)}).`,
  notLogged: (code) =>
    `NO SE GUARDÓ: el disco lo rechazó. ${code} no contiene las últimas respuestas, ni lo que se acaba de imprimir. Anote en papel quién recibe qué hoja.`,
  stillHolds: (name, code, receiver) =>
    `${name} todavía tiene una hoja, y no está entre los servicios elegidos ahora. Si la persona ya no lo quiere: ${command(`referral case withdraw ${code} --to ${receiver}`)}`,
  concluded: (code) => `El caso ${code} está guardado, cifrado. Lo pendiente: ${command("referral cases")}`,
  handOver: (name, code, receiver) => `Cuando la hoja vaya a ${name}: ${command(`referral case send ${code} --to ${receiver}`)}`,
  draft: (code) => `El borrador se conserva, cifrado. Para seguir: ${command(`referral resume ${code}`)}`,
};
