import type { indicationsFields } from "../../../core/steps/indications.ts";
import type { StepWords } from "../../en/words-of.ts";
import { exploitationLabels } from "../vocabulary.ts";

export const indications: StepWords<typeof indicationsFields> = {
  title: "Indices d'exploitation",
  questions: {
    identified_by: {
      ask: "Une autorité ou une organisation a-t-elle déjà reconnu que cette personne a été victime de traite ?",
      why: "Si oui, elle n'a pas à repasser par là : les questions sur les indices sont sautées.",
      options: {
        police: "oui, la police",
        ngo: "oui, une organisation d'aide",
        court_or_prosecution: "oui, un tribunal ou un procureur",
        other_government: "oui, un autre organisme public",
        nobody: "non, personne",
      },
    },
    indicators: {
      ask: "Lesquels de ces indices avez-vous vus, ou vous a-t-on rapportés ? Ne les passez pas en revue comme une liste de questions à la personne.",
      why: "Ils vous aident à voir quelle aide proposer. Vous pouvez tous les passer : aucun service n'en dépend, et ils ne prouvent rien.",
      options: {
        yes: "oui",
        no: "non",
        unknown: "on ne sait pas",
        declined: "la personne préfère ne pas le dire",
        not_asked: "pas demandé",
      },
    },
    observed_or_told: {
      ask: "Lesquels avez-vous vus vous-même ? Les autres comptent comme rapportés.",
      why: "Ce que vous avez vu et ce que vous avez entendu sont deux choses différentes. Si on les sépare, personne n'a à être interrogé de nouveau.",
      options: {
        observed: "je l'ai vu",
        told_by_person: "la personne me l'a dit",
        told_by_other: "quelqu'un d'autre me l'a dit",
      },
    },
    self_identifies: {
      ask: "Avez-vous le sentiment que quelqu'un s'est servi de vous, ou vous a fait faire des choses que vous ne vouliez pas ?",
      why: "Votre propre avis compte. Aucune preuve n'est nécessaire, et aucun récit.",
      options: { yes: "oui", no: "non", unsure: "pas certain" },
    },
    exploitation_types: {
      ask: "Si la personne vous l'a dit, ou si c'est clair : de quelle forme d'exploitation s'agissait-il ?",
      why: "Certains services n'aident que pour certaines formes. Ce n'est transmis que si la personne est d'accord. Dans le doute, laissez vide.",
      options: { ...exploitationLabels, other: "Autre chose" },
    },
  },
};
