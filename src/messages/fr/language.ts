import type { languageWords as en } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const languageWords: Translated<typeof en> = {
  code: "fr",
  option: (codes) => `langue de l’interface : ${codes.join(", ")} (aussi REFERRAL_LANG, et « language » dans la configuration)`,
  unknown: (from, code, codes) => `${from} : il n’y a pas d’interface en « ${code} », mais en ${codes.join(", ")}.`,
  hint: (codes) => `--lang ${codes.join(" | ")} ; la langue des services se choisit avec --language`,
};
