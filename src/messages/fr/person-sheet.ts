import type { personSheetWords as en } from "../en/person-sheet.ts";
import type { Translated } from "../translated.ts";

// The words that tell are looked for in every language, so there is one list of them.
export { tellingWords } from "../en/person-sheet.ts";

/** The person's sheet: a neutral title, and no word that tells what it is about. */
export const personSheetWords: Translated<typeof en> = {
  title: "Notes",
  emergency: "Urgence",
  dayAndNight: "Jour et nuit",
  contact: "Mon contact",
  next: "Ensuite",
  at: "Quand",
  where: "Où",
  who: "Demander",
  bring: "Apporter",
  fallback: "Si cela ne marche pas",
  change: "Vous pouvez changer d'avis à tout moment. Vous pouvez demander à voir ce qui a été écrit, et faire une réclamation.",
  callContact: "Appelez votre contact.",
  noEmergency: "Aucun numéro d'urgence n'est enregistré pour ce pays : demandez-le sur place.",
  ifNotSafe: "Ne gardez ceci que si c'est sûr. Rien ne vous oblige à le prendre.",
};
