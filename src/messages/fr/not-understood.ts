import type { notUnderstoodWords as en } from "../en/not-understood.ts";
import type { Translated } from "../translated.ts";

export const notUnderstoodWords: Translated<typeof en> = {
  ask: "Ce n'est pas compris : un oui n'en serait pas un. Que faire ?",
  why: "Personne ne peut accepter ce qu'il n'a pas compris. Des phrases plus courtes, un exemple, un dessin, un interprète ou une pause peuvent aider ; demander à la personne de le redire avec ses mots aussi.",
  ways: {
    again: "expliquer à nouveau, d'une autre façon, puis répondre encore une fois",
    end: "s'arrêter ici : plus rien n'est demandé, et rien n'est transmis",
  },
};
