import type { materialWords as en } from "../en/materials.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral materials`. */
export const materialWords: Translated<typeof en> = {
  summary: "guides, manuels, cours et données, selon le besoin",
  description:
    "Trouver des manuels, guides, cours, supports de formation et données sur l'aide aux victimes de traite, par mots (fautes de frappe\n" +
    "comprises), sorte, public, langue et étape du parcours. Ce qu'on ne sait pas d'un texte est affiché « on ne sait pas » ;\n" +
    "une entrée qui ne précise pas ce qu'une option demande vient en dernier. L'outil n'ouvre aucune adresse.",
  kind: "seulement cette sorte : handbook, course, data …",
  audience: "pour qui c'est écrit, avec des mots : police, « health workers »",
  language: "dans cette langue",
  step: "qui aide pour cette étape du parcours : safety, consent …",

  unknownKind: (kind: string) => `il n'y a pas de texte de la sorte « ${kind} »`,
  unknownStep: (step: string) => `il n'y a pas d'étape « ${step} »`,
  notKnown: "on ne sait pas",
  none: "Aucun texte trouvé.",
  noneHint: "Moins de mots, ou une autre option, en trouvent plus. Tous : referral materials",
  count: (count: number) => (count < 2 ? `${count} texte` : `${count} textes`),
  askFor: (fields: readonly ("languages" | "audience")[]) =>
    `Non précisé, à regarder là-bas : ${fields.map((one) => ({ languages: "ses langues", audience: "pour qui il est" })[one]).join(" ; ")}`,
  fields: {
    publisher: "Éditeur",
    year: "Année",
    kind: "Sorte",
    audience: "Pour",
    languages: "Langues",
    regions: "Région",
    steps: "Aide pour",
    urls: "Adresse",
    note: "Note",
  },
  followUp: "Suivi",
  readMore: "À lire :",
};
