import type { rightsFields } from "../../../core/steps/rights.ts";
import type { StepWords } from "../../en/words-of.ts";

export const rights: StepWords<typeof rightsFields> = {
  title: "Droits, et identification formelle",
  questions: {
    rights_explained: {
      ask: "Avez-vous expliqué ces droits avec des mots simples, et ont-ils été compris ?",
      why: "Personne ne peut choisir ce dont il n'a pas entendu parler. Ce qui n'est pas enregistré ici : demandez à la ligne d'écoute, ne devinez pas.",
    },
    wants_formal_identification: {
      ask: "Voulez-vous qu'une autorité examine si, pour la loi, vous êtes victime de traite ?",
      why: "Cela peut ouvrir des droits, et c'est une procédure de l'État. Prenez conseil d'abord si vous voulez ; l'aide continue dans tous les cas.",
      options: { yes: "oui", no: "non", later: "plus tard", needs_advice: "je veux d'abord un conseil" },
    },
    wants_police_contact: {
      ask: "Voulez-vous un contact avec la police ?",
      why: "C'est un choix à part. L'aide n'en dépend pas.",
      options: { yes: "oui", no: "non", later: "plus tard" },
    },
    wants_asylum_advice: {
      ask: "Avez-vous peur de retourner dans votre pays ? Voulez-vous le conseil d'un avocat sur l'asile ?",
      why: "Les deux voies peuvent rester ouvertes en même temps. Un avocat peut dire laquelle est la meilleure pour vous.",
      options: { yes: "oui", no: "non", later: "plus tard" },
    },
    nationality_region: {
      ask: "Laquelle de ces lignes décrit votre nationalité ?",
      why: "Certains droits en dépendent. Seul le groupe est demandé, et il n'est jamais transmis.",
      options: {
        national: "nationalité de ce pays",
        eu_eea: "UE, Islande, Liechtenstein ou Norvège",
        third_country: "un autre pays",
        stateless: "aucune nationalité",
        unknown: "on ne sait pas",
      },
    },
  },
};
