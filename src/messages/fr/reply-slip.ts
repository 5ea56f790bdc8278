import type { replySlipWords as en } from "../en/reply-slip.ts";
import type { Translated } from "../translated.ts";

/** Words of the slip that a receiver fills in and sends back, and of its faults. */
export const replySlipWords: Translated<typeof en> = {
  head: [
    "Réponse à une orientation. Remplissez ce que vous pouvez après les deux-points, et renvoyez ce fichier.",
    "Écrivez seulement le numéro, jamais un nom. Un nouveau risque : téléphonez, ne l'écrivez pas ici.",
    "R4 à R8 seulement si la personne est d'accord (person_agrees: yes).",
  ],
  notYaml: "ce n'est pas du YAML : regardez ici les guillemets, les deux-points et les retraits",
  faults: {
    not_a_mapping: "attendu : des lignes comme decision: accepted",
    unknown_key: "cette ligne n'existe pas dans le coupon",
    missing: "cette ligne est nécessaire",
  },
  expected: (what: string) => `attendu : ${what}`,
  aheadHint: (path: string) =>
    `demandez-leur quand c'était ; corrigez ensuite ${path}, ou notez la réponse à la main : referral case reply CODE. Rien n'a été noté.`,
  faultsHint: "corrigez-le, ou notez la réponse à la main : referral case reply CODE. Rien n'a été noté.",
};
