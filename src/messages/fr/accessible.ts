import type { accessibleWords as en } from "../en/accessible.ts";
import type { Translated } from "../translated.ts";

export const accessibleWords: Translated<typeof en> = {
  hello:
    "Mode accessible : des lignes simples, une question à la fois. Tapez, puis appuyez sur Entrée. Entrée seule répète une question. Quand vous quittez, et à la fin, l'écran est effacé ; ce qu'un lecteur d'écran en a gardé ne peut pas être effacé d'ici.",
  question: (text) => `Question : ${text}`,
  choice: (n, label) => `${n} : ${label}`,
  one: (moves) => `Tapez un numéro, ou une lettre : ${moves}.`,
  several: (moves) => `Tapez un numéro, ou plusieurs séparés par des virgules comme 1,3, ou une lettre : ${moves}.`,
  typed: (moves) => `Tapez la réponse, ou un de ces mots : ${moves}.`,
  keeps: (text) => `Entrée seule prend : ${text}`,
  ticked: (text) => `Déjà choisi : ${text}. Entrée seule garde cela ; les numéros que vous tapez le remplacent.`,
  answer: "Réponse : ",
  moves: {
    unknown: { letter: "i", word: "inconnu", says: "pas connu", done: "Noté : pas connu." },
    declined: { letter: "r", word: "refus", says: "préfère ne pas dire", done: "Noté : la personne préfère ne pas dire." },
    not_asked: { letter: "p", word: "passer", says: "passer", done: "Passé." },
    why: { letter: "m", word: "motif", says: "pourquoi cette question", done: "" },
    back: { letter: "a", word: "arriere", says: "en arrière", done: "Retour en arrière." },
    leave: { letter: "q", word: "quitter", says: "quitter", done: "" },
  },
  chosen: (labels) => `Choisi : ${labels}.`,
  notTaken: (expected) => `Pas pris. Ce qu'on peut taper ici : ${expected}`,
  refused: (why: string) => `Pas pris. ${why}`,
  noSuchNumber: (most) => `Pas pris. Tapez un numéro de 1 à ${most}, ou une des lettres.`,
  oneOnly: "Pas pris. Un seul choix est possible ici : tapez un numéro.",
  letterOrAnswer: (typed, word) =>
    `Pas encore pris : cette lettre est l'abrégé de ${word}. Tapez ${word} pour cela, ou ${typed} encore une fois si c'est la réponse.`,
  tooEarly: "Ce qui a été tapé avant que la question suivante soit posée n'est pas pris.",
  arrowKeys: "Pas pris. Les flèches et autres touches n'ont pas d'effet ici : tapez la ligne encore une fois.",
  secret: (ask) => `${ask}. Rien ne s'affichera pendant que vous tapez. Puis appuyez sur Entrée.`,
  secretMoves: "Entrée seule quitte. Un point d'interrogation et Entrée : pourquoi cette question.",
  hidden: "Tapez maintenant : ",
  wait: "Un instant.",
  emptyByHand:
    "Cette fenêtre ne peut pas être effacée d'ici. Effacez-la ou fermez-la vous-même : ce qui a été demandé et répondu s'y trouve encore.",
};
