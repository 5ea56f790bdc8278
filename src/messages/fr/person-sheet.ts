import type { personSheetWords as en } from "../en/person-sheet.ts";
import type { PersonLanguage } from "../person/person-words.ts";
import type { Translated } from "../translated.ts";

/** La langue des mots autour des feuilles. */
export const interfaceLanguage: PersonLanguage = "fr";

export const personSheetWords: Translated<typeof en> = {
  option: (codes) =>
    `langue de ce qui est pour la personne : ${codes.join(", ")} (par défaut : la première que la personne a nommée et pour laquelle il y a des mots, sinon le français)`,
  helpOption: (codes) => `avec « consent » : le texte dans une langue de la personne : ${codes.join(", ")}`,
  helpFormat: "avec « consent » : text, ou html pour une page à montrer ou à imprimer",
  unknown: (code) => `--person-lang : il n'y a pas de mots pour la personne en « ${code} »`,
  unknownHints: (codes) => [
    `il y a des mots en ${codes.join(", ")}`,
    "pour toute autre langue, omettez --person-lang : imprimez la feuille en français et faites-la lire par un interprète",
  ],
  chosen: (language) => `La feuille de la personne est en : ${language}.`,
  notReviewed: (language) =>
    `${language} : relu par une personne de langue maternelle : non. Chaque phrase a le français à côté ; faites-la d'abord lire par quelqu'un qui lit les deux.`,
  reviewed: (language, by, on) => `${language} : relu par une personne de langue maternelle : ${by}, ${on}.`,
  noWords: (languages, instead) => `Pas encore de mots en ${languages} : imprimé en ${instead}. Faites lire la feuille par l'interprète.`,
  consent: {
    readOut: (language) => `Lisez ceci à voix haute, ou montrez-le (${language}) :`,
    noWords: (languages, instead) =>
      `Pas encore de mots en ${languages} : en ${instead}. Faites dire chaque phrase par l'interprète, et arrêtez-vous là où elle n'est pas comprise.`,
    more: (codes) => `Dans une langue de la personne : referral help consent --person-lang CODE (${codes.join(", ")})`,
    page: "En page à montrer ou à imprimer : --format html. Elle dit de quoi il s'agit : ne la laissez à personne qui peut être fouillé.",
  },
  notConsent: "--person-lang et --format vont avec : referral help consent",
};
