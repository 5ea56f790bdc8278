import type { personSheetWords as en } from "../en/person-sheet.ts";
import type { Translated } from "../translated.ts";

/** The words that tell are looked for in every language, whatever the interface speaks. */
export { tellingWords } from "../en/person-sheet.ts";

/** The person's sheet: a neutral title, and no word that tells what it is about. */
export const personSheetWords: Translated<typeof en> = {
  title: "Notas",
  emergency: "Emergencia",
  dayAndNight: "De día y de noche",
  contact: "Mi contacto",
  next: "Siguiente",
  at: "Cuándo",
  where: "Dónde",
  who: "Pregunte por",
  bring: "Lleve",
  fallback: "Si no funciona",
  change: "Puede cambiar de opinión en cualquier momento. Puede pedir ver lo que se escribió, y quejarse.",
  callContact: "Llame a su contacto.",
  noEmergency: "No consta ningún número de emergencia para este país: pregúntelo en el lugar.",
  ifNotSafe: "Guarde esto solo si es seguro. No tiene que llevárselo.",
};
