import { command } from "../en/command.ts";
import type { keepingWords as en } from "../en/keeping.ts";
import type { Translated } from "../translated.ts";

/** Words around saving a walkthrough as it goes. */
export const keepingWords: Translated<typeof en> = {
  notSaved: "Cette réponse n'est pas encore enregistrée : ",
  whatNow: "Que faire ?",
  whatNowWhy: "Tout ce qui précède est enregistré, scellé. Cette réponse est encore ici, dans la mémoire de l'ordinateur.",
  ways: {
    again: "essayer encore (libérez d'abord de la place, si le disque est plein)",
    unsaved: "continuer sans enregistrer : ce qui vient à partir d'ici disparaît quand l'outil se ferme",
  },
  ask: "Garder ce dossier pendant que vous tapez ?",
  why: "Gardé, il résiste à une panne et peut être suivi. Il est scellé avec une phrase secrète ; sans elle, rien n'est écrit.",
  choices: {
    no: "non : rien n'est enregistré",
    yes: "oui : créer maintenant un lieu scellé pour les dossiers sur cet ordinateur",
  },
  withoutHint: "pour continuer tout de suite, sans enregistrer : referral start --no-save",
  savedAs: (code: string) => `Enregistré au fur et à mesure, scellé : dossier ${code}`,
  left: (code: string) => `Quitté. Le brouillon est gardé, scellé : ${command(`referral resume ${code}`)}`,
  leftEnded: (code: string) =>
    `Quitté. Ce que vous avez répondu est enregistré ; là où vous n'avez pas répondu de nouveau, la réponse d'avant reste valable, sauf si vous l'avez déclarée fausse. Pour continuer : ${command(`referral resume ${code} --from ÉTAPE`)}`,
  leftUnsaved: (code: string) =>
    `Quitté. Enregistré jusqu'à la réponse que le disque a refusée ; ce qui venait après est perdu. Pour continuer à partir de là : ${command(`referral resume ${code}`)}`,
  leftNothing: "Quitté. Rien n'a été enregistré.",
  nothingKept: `Rien n'est gardé : quelle que soit la fin, Ctrl-C compris, vos réponses sont perdues. Pour les garder, scellées : ${command("referral start --save")}`,
  leftLost: (answers) => `Quitté. Rien n'a été enregistré. Perdu avec : ${answers} ${answers === 1 ? "réponse" : "réponses"}.`,
  mayNotBeKept: "la personne de ce dossier n'a pas accepté de notes, ou c'est un tiers qui a parlé : rien ne peut en être enregistré",
  erased: "Rien n'en a été gardé : la personne n'a pas accepté de notes, ou c'est un tiers qui a parlé.",
  guarded: (code: string) =>
    `La personne dit non aux notes, donc rien de ceci n'a été enregistré. Des feuilles sont parties sous ${code}, et seul son journal permet de les rappeler : retirez-les (${command(`referral case withdraw ${code} --all`)}), puis effacez-le (${command(`referral case erase ${code}`)}).`,
  notLogged: (code: string) =>
    `PAS ENREGISTRÉ : le disque n'en a pas voulu. ${code} ne contient ni les dernières réponses, ni ce qui vient d'être affiché ou imprimé. Notez sur papier qui reçoit quelle feuille.`,
  stillHolds: (name: string, code: string, receiver: string) =>
    `${name} a encore une feuille, et n'est pas parmi les services choisis maintenant. Si la personne n'en veut plus : ${command(`referral case withdraw ${code} --to ${receiver}`)}`,
  concluded: (code: string) => `Le dossier ${code} est enregistré, scellé. Ce qu'il y a à faire : ${command("referral cases")}`,
  handOver: (name: string, code: string, receiver: string) =>
    `Quand la feuille part vers ${name} : ${command(`referral case send ${code} --to ${receiver}`)}`,
  draft: (code: string) => `Le brouillon est gardé, scellé. Pour continuer : ${command(`referral resume ${code}`)}`,
};
