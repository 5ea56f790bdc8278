import type { completionWords as en } from "../en/completion.ts";
import type { Translated } from "../translated.ts";

export const completionWords: Translated<typeof en> = {
  summary: "un script que permite a su shell completar comandos, opciones y valores",
  description: (shells) =>
    `Muestra un script para su shell (${shells.join(", ")}): con él la tecla Tab completa comandos, opciones, archivos,\n` +
    "países, servicios, idiomas e identificadores de los prestadores. Nunca ofrece nada de un caso guardado. Para activarlo:\n" +
    "referral help completion",
  shell: "qué shell",
  noShell: "¿qué shell debe completar?",
  unknown: (shell) => `no hay autocompletado para “${shell}”`,
  shells: (shells) => `shells: ${shells.join(", ")}`,
  tooMany: "un solo shell a la vez",
  head: (shell) => `Autocompletado de referral para ${shell}. Para activarlo: referral help completion`,
};
