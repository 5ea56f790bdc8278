import type { startOptionWords as en } from "../en/start-options.ts";
import type { Translated } from "../translated.ts";

/** What `referral start --help` says. */
export const startOptionWords: Translated<typeof en> = {
  summary: "suivre les étapes d'une orientation, jusqu'au résumé",
  description:
    "Suivre les étapes d'un mécanisme d'orientation, le danger d'abord, jusqu'à un résumé pour chaque destinataire accepté par la personne.\n" +
    "À chaque question : pourquoi cette question, retour, passer, quitter. Avec un coffre, chaque réponse est enregistrée aussitôt, scellée ; sans coffre, rien ne l'est.\n" +
    "Les feuilles vont sur stdout, les questions sur stderr.",
  answers: "faire passer un cas inventé depuis un fichier, sans terminal (voir : referral help answers-file)",
  blank: "afficher un fichier de réponses vide, avec des commentaires",
  sheet: (kinds: readonly string[]) => `feuilles à faire : ${kinds.join(", ")} ou all (peut être répété ; par défaut : receiver et person)`,
  format: "la forme des feuilles",
  save: "enregistrer au fur et à mesure, scellé (demandé au terminal s'il n'y a pas encore de coffre ; avec --answers : le cas inventé, pour la formation)",
  noSave: "ne rien écrire, même s'il y a un coffre",
  output: "écrire les feuilles dans ce répertoire, nommées par un numéro, au lieu de les afficher",
};
