import type { Field } from "../../core/steps/field.ts";
import type { caseOptionWords as en } from "../en/case-options.ts";
import type { Translated } from "../translated.ts";
import { expectedWords } from "./answers.ts";
import { typedWords } from "./typed.ts";

/** What `referral case --help` says. */
export const caseOptionWords: Translated<typeof en> = {
  summary: "un dossier enregistré : show, send, reply, follow-up, withdraw, close, keep, erase",
  description:
    "Ce qui arrive à un dossier après le parcours, jusqu'à ce que quelqu'un ait vraiment été là pour la personne. Demande d'abord la phrase secrète.",
  show: "où en est le dossier : orientations, ce qu'il y a à faire, qui a su quoi",
  showAnswers: "aussi les réponses, telles qu'elles ont été données",
  send: "remettre la feuille : scellée pour la clé du destinataire s'il en a une, sinon une page à imprimer ; avec un coupon-réponse",
  to: "le destinataire, par l'id du prestataire",
  recipient: "la clé publique age du destinataire (age1…) ; sinon celle de l'annuaire, s'il y en a une",
  output: "le répertoire pour les fichiers (par défaut : celui-ci)",
  handedOver: "la feuille a été remise sur papier ou lue à voix haute : seulement le noter",
  reply: "noter ce que le destinataire a répondu (R1 à R9 du coupon)",
  replyFile: "le coupon que le destinataire a rempli",
  followUp: "un entretien avec la personne ou un destinataire : d'abord les règles pour joindre la personne, puis le numéro",
  about: "de quelle orientation il s'agit, par l'id du prestataire",
  giveUp: "un destinataire qui reste silencieux au-delà de son délai : terminer cette orientation, pour que le suivant soit contacté",
  withdraw: "la personne retire un oui, ou vous retirez l'orientation : dit ce qu'il faut dire à qui",
  all: "tous les destinataires",
  bySender: "le bureau retire l'orientation ; le oui de la personne n'est pas touché",
  close: "clore le dossier, si les règles le permettent ; sinon dit ce qui manque",
  keep: "garder le dossier jusqu'à un autre jour",
  until: "le jour après lequel on vous demande de nouveau (comme 2027-01-31)",
  erase: "effacer le dossier définitivement ; il faut taper son code",
  confirm: "le code encore une fois, au lieu de le taper quand il est demandé (pour les scripts)",
  field: (field: Field): string => {
    switch (field.kind) {
      case "choice":
      case "many":
      case "marks":
        return expectedWords({ kind: field.kind, options: field.options });
      case "number":
        return expectedWords({ kind: "number", minimum: field.minimum, maximum: field.maximum });
      case "instant":
        return `${typedWords({ kind: "instant" })}, à l'horloge de cet ordinateur, ou de TZ`;
      default:
        return expectedWords({ kind: field.kind });
    }
  },
};
