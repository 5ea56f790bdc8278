import type { choosingFields, fallbackFields, servicesFields } from "../../../core/steps/services.ts";
import type { StepWords } from "../../en/words-of.ts";
import { serviceLabels } from "../vocabulary.ts";

export const services: StepWords<typeof servicesFields & typeof choosingFields & typeof fallbackFields> = {
  title: "Ce qui aiderait",
  questions: {
    services_wanted: {
      ask: "Quelle aide voulez-vous ? Commencez par ce qui compte le plus pour vous.",
      why: "Vous choisissez l'aide et l'ordre. Vous pouvez n'en choisir aucune.",
      options: serviceLabels,
    },
    services_already_received: {
      ask: "Quelle aide avez-vous déjà ?",
      why: "Pour que rien ne soit commencé deux fois et que personne n'ait à tout raconter de nouveau.",
      options: serviceLabels,
    },
    choices: {
      ask: "Auxquels de ces services voulez-vous aller ?",
      why: "On vous montre ce que l'annuaire sait de chacun. Vous pouvez en choisir plusieurs, ou aucun.",
    },
    unmet_need: {
      ask: "Quelle aide n'a pas pu être trouvée ?",
      why: "Un manque qui est noté peut être recherché de nouveau, et montré à ceux qui organisent les services.",
      options: { ...serviceLabels, service_unavailable: "Aucun service n'était disponible" },
    },
    interim_plan: {
      ask: "De quoi avez-vous convenu en attendant de trouver de l'aide ?",
      why: "Personne ne devrait partir sans une prochaine étape. Une ligne, pas d'adresse.",
    },
    recheck_on: {
      ask: "Quel jour chercherez-vous de nouveau ?",
      why: "Des places se libèrent d'un jour à l'autre. Avec une date, on n'oublie pas.",
    },
  },
};
