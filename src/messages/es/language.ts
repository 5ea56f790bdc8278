import type { languageWords as en } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const languageWords: Translated<typeof en> = {
  code: "es",
  option: (codes) => `idioma de la interfaz: ${codes.join(", ")} (también REFERRAL_LANG, y «language» en la configuración)`,
  unknown: (from, code, codes) => `${from}: no hay interfaz en «${code}», sino en ${codes.join(", ")}.`,
  hint: (codes) => `--lang ${codes.join(" | ")}; el idioma de los servicios se elige con --language`,
};
