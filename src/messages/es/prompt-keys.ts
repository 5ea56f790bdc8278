import type { promptKeyWords as en } from "../en/prompt-keys.ts";
import type { Translated } from "../translated.ts";

export const promptKeyWords: Translated<typeof en> = {
  keys: { space: "espacio" },
  actions: { navigate: "moverse", select: "elegir", submit: "enviar" },
  masked: "[lo escrito no se ve]",
};
