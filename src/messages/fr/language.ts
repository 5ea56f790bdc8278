import type { languageWords as en } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const languageWords: Translated<typeof en> = {
  code: "fr",
  option: (codes) => `langue de l'interface : ${codes.join(", ")} (aussi REFERRAL_LANG, et « language » dans la configuration)`,
  unknown: (from, code, codes) => `${from} : il n'y a pas d'interface en « ${code} », mais en ${codes.join(", ")}.`,
  sheetOption: (codes) =>
    `langue de ce que reçoit un destinataire : ${codes.join(", ")} (par défaut : « sheet_language » dans la configuration, sinon celle de l'interface) ; ce qui a été saisi reste tel quel`,
  sheetInConfig: "« sheet_language » dans la configuration",
  unknownSheet: (from, code, codes) => `${from} : il n'y a pas de feuilles en « ${code} », mais en ${codes.join(", ")}.`,
  previewed: (name) => `Affiché dans votre langue ; la feuille elle-même dit la même chose dans cette langue : ${name}.`,
  quoted: (text) => `« ${text} »`,
  error: "erreur : ",
  toDo: "conseil : ",
  hint: (codes) => `--lang ${codes.join(" | ")} ; la langue des services se choisit avec --language`,
};
