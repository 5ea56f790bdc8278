import type { resumeWords as en } from "../en/resume-options.ts";
import type { Translated } from "../translated.ts";
import { command } from "./command.ts";

/** What `referral resume --help` says, and its faults. */
export const resumeWords: Translated<typeof en> = {
  summary: "sigue con un recorrido guardado",
  description:
    "Sigue con un recorrido guardado en la pregunta donde se dejó, con las respuestas como estaban. Antes se pide la frase de contraseña.\n" +
    "Sin código: el único borrador que haya, o uno a elegir. Con --from se pregunta un paso otra vez, también después del final.",
  from: "pregunta otra vez este paso (como consent), o una pregunta (como services.choices)",
  nobody: "resume sigue con preguntas, y no hay una terminal donde hacerlas",
  noDraft: "no hay ningún recorrido sin terminar en la caja fuerte",
  noDraftHint: "empiece uno: referral start. Para cambiar uno que ha terminado: referral resume CODE --from STEP",
  which: "¿Cuál?",
  whichWhy: "Cada uno es un recorrido que se dejó antes del final.",
  noneChosen: "Ha salido. No se cambió nada.",
  draft: (code, opened, last) => `${code} · empezado el ${opened}, última entrada el ${last}`,
  ended: (code) => `el recorrido de ${code} ha llegado a su fin`,
  endedHint: (code) =>
    `para preguntar un paso otra vez: ${command(`referral resume ${code} --from consent`)}. Para ver lo pendiente: ${command(`referral case show ${code}`)}`,
  unknownFrom: (given) => `--from: no hay ningún paso ni pregunta “${given}” que se haya respondido`,
  steps: (ids) => `respondido hasta ahora: ${ids.join(", ")}`,
};
