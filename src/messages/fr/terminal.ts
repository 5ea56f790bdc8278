import type { terminalWords as en } from "../en/terminal.ts";
import type { Translated } from "../translated.ts";

/** The words around every question at a terminal. */
export const terminalWords: Translated<typeof en> = {
  yes: "oui",
  no: "non",
  moves: {
    unknown: "— on ne sait pas",
    declined: "— la personne préfère ne pas le dire",
    not_asked: "— passer (pas demandé)",
    why: "? pourquoi cette question",
    back: "< retour",
    leave: "! quitter (l'écran est effacé)",
  },
  typedMoves: "Là où la réponse se tape : ? pourquoi cette question · < retour · - passer · ! quitter et effacer l'écran",
  typedKeys: "[? < - !]",
  why: (text: string) => `Pourquoi : ${text}`,
  nothingBefore: "C'est la première question.",
  tickSomething: "Cochez d'abord une ligne, avec la barre d'espace : une réponse, ou l'une de celles sous le trait.",
  answerNeeded: "Réponse nécessaire ici. Tapez - pour passer quand même, ? pour savoir pourquoi.",
  notTaken: (expected: string) => `${expected} (Ctrl-U vide la ligne)`,
  quitOrAnswer: (typed: string) => `Pas encore pris : pour quitter, tapez !. Si ${typed} est la réponse, tapez encore une fois Entrée.`,
  tick: "(espace pour cocher, Entrée pour continuer)",
  moreBelow: "(la suite plus bas)",
  interrupted: "Quitté.",
};
