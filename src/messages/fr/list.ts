import type { listWords as en } from "../en/list.ts";
import type { Translated } from "../translated.ts";

/** What `referral list` says. */
export const listWords: Translated<typeof en> = {
  summary: "lister ce que l'annuaire connaît, avec leur nombre",
  description: (names: readonly string[]) =>
    `Lister ${names.join(", ")} : chaque ligne avec son id, son libellé et son nombre de prestataires.`,
  country: "seulement les prestataires de ce pays",
  unknown: (name: string) => `Il n'y a pas de liste « ${name} ».`,
  inWords: (label, count) => ` : ${label === undefined ? "" : `${label}, `}${count} ${count > 1 ? "prestataires" : "prestataire"}`,
  none: "Rien à lister.",
  allowed: (names: readonly string[]) => `Les listes sont : ${names.join(", ")}.`,
};
