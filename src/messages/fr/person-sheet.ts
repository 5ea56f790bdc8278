import type { personSheetWords as en } from "../en/person-sheet.ts";
import type { PersonLanguage } from "../person/person-words.ts";
import type { Translated } from "../translated.ts";

export const interfaceLanguage: PersonLanguage = "fr";

/** Ce qu'on dit à qui accompagne des mots pour la personne. */
export const personSheetWords: Translated<typeof en> = {
  option: (codes) =>
    `langue de ce qui est pour la personne : ${codes.join(", ")} (par défaut : la première que la personne a nommée et pour laquelle il y a des mots, sinon le français)`,
  helpOption: (codes) => `avec "consent" : le texte dans une langue de la personne : ${codes.join(", ")}`,
  helpFormat: 'avec "consent" : text, ou html comme page à montrer ou à imprimer',
  unknown: (code) => `--person-lang : il n'y a pas de mots pour la personne en « ${code} »`,
  unknownHints: (codes) => [
    `il y a des mots en ${codes.join(", ")}`,
    "pour toute autre langue, n'utilisez pas --person-lang : imprimez la feuille en français et faites-la lire à voix haute par un interprète",
  ],
  chosen: (language) => `Langue de la feuille de la personne : ${language}.`,
  notReviewed: (language) =>
    `${language} : relu par une personne dont c'est la langue : non. Chaque phrase a le français à côté d'elle ; faites-la d'abord relire par quelqu'un qui lit les deux.`,
  reviewed: (language, by, on) => `${language} : relu par une personne dont c'est la langue : ${by}, ${on}.`,
  noWords: (languages, instead) =>
    `Pas encore de mots dans cette langue : ${languages}. Imprimé dans celle-ci : ${instead}. Faites lire la feuille à voix haute par l'interprète.`,
  consent: {
    readOut: (language) => `Lisez ceci à voix haute, ou montrez-le (${language}) :`,
    noWords: (languages, instead) =>
      `Pas encore de mots dans cette langue : ${languages}. Dans celle-ci : ${instead}. Faites dire chaque phrase par l'interprète, et arrêtez-vous là où elle n'est pas comprise.`,
    more: (codes) => `Dans une langue de la personne : referral help consent --person-lang CODE (${codes.join(", ")})`,
    page: "Comme page à montrer ou à imprimer : --format html. Elle dit de quoi il s'agit : ne la laissez à personne qui pourrait être fouillé.",
  },
  notConsent: "--person-lang et --format vont avec : referral help consent",
};
