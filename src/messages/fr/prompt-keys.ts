import type { promptKeyWords as en } from "../en/prompt-keys.ts";
import type { Translated } from "../translated.ts";

export const promptKeyWords: Translated<typeof en> = {
  keys: { space: "espace" },
  actions: { navigate: "se déplacer", select: "choisir", submit: "valider" },
  masked: "[saisie masquée]",
};
