import type { completionWords as en } from "../en/completion.ts";
import type { Translated } from "../translated.ts";

export const completionWords: Translated<typeof en> = {
  summary: "un script qui permet à votre shell de compléter commandes, options et valeurs",
  description: (shells) =>
    `Affiche un script pour votre shell (${shells.join(", ")}) : avec lui, la touche Tab complète les commandes, options, fichiers,\n` +
    "pays, services, langues et identifiants des prestataires. Il ne propose jamais rien d'un dossier enregistré. Pour l'activer :\n" +
    "referral help completion",
  shell: "quel shell",
  noShell: "quel shell doit compléter ?",
  unknown: (shell) => `il n'y a pas de complétion pour « ${shell} »`,
  shells: (shells) => `shells : ${shells.join(", ")}`,
  tooMany: "un seul shell à la fois",
  head: (shell) => `Complétion de referral pour ${shell}. Pour l'activer : referral help completion`,
};
