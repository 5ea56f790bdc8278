import type { programWords as en } from "../en/program.ts";
import type { Translated } from "../translated.ts";

export const programWords: Translated<typeof en> = {
  description:
    "Trouver le service qui peut accueillir cette personne, suivre les étapes d'une orientation dans un ordre sûr,\net transmettre ce qui a été convenu, rien d'autre. Fonctionne hors ligne ; n'envoie rien nulle part.",
  version: "afficher la version",
  help: "afficher l'aide",
  bug: "erreur : l'outil lui-même est en panne. Rien n'a été envoyé ; ce qui était enregistré est toujours là.",
  bugHint: "conseil : relancez-le avec --debug et envoyez-nous ce qu'il affiche, après l'avoir relu.",
  options: {
    json: "afficher les données en JSON, avec le nom de leur schéma",
    directory: "superposer un répertoire de fichiers de pays à l'annuaire intégré (peut être répété)",
    includePrivate: "inclure aussi les répertoires superposés à l'annuaire dans les données, les fichiers et les tubes (pipes)",
    accessible: "lignes simples : choix numérotés, sans couleur, rien n'est redessiné (aussi ACCESSIBLE=1 ; referral help accessible)",
    noColor: "sans couleur (aussi NO_COLOR=1)",
    debug: "afficher la pile d'appels quand l'outil lui-même est en panne",
  },
  privateLeftOut: "Ce que contiennent vos propres répertoires est privé et laissé de côté ici ; --include-private l'inclut.",
  noPager: "REFERRAL_PAGER : ce programme ne peut pas être lancé",
  seeHelp: "referral --help, ou --help après une commande",
};
