import type { languageWords as en } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const languageWords: Translated<typeof en> = {
  code: "es",
  option: (codes) => `idioma de la interfaz: ${codes.join(", ")} (también REFERRAL_LANG, y “language” en la configuración)`,
  unknown: (from, code, codes) => `${from}: no hay interfaz en “${code}”, sino en ${codes.join(", ")}.`,
  sheetOption: (codes) =>
    `idioma de lo que recibe un destinatario: ${codes.join(", ")} (por defecto: “sheet_language” en la configuración, si no el de la interfaz); lo que se escribió queda tal cual`,
  sheetInConfig: "“sheet_language” en la configuración",
  unknownSheet: (from, code, codes) => `${from}: no hay hojas en “${code}”, sino en ${codes.join(", ")}.`,
  previewed: (name) => `Se muestra en su idioma; la hoja misma dice lo mismo en este idioma: ${name}.`,
  quoted: (text) => `“${text}”`,
  error: "error: ",
  toDo: "consejo: ",
  hint: (codes) => `--lang ${codes.join(" | ")}; el idioma de los servicios se elige con --language`,
};
