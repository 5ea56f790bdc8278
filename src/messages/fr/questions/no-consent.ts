import type { noConsentFields } from "../../../core/steps/no-consent.ts";
import type { StepWords } from "../../en/words-of.ts";

export const noConsent: StepWords<typeof noConsentFields> = {
  title: "C'est très bien ainsi",
  questions: {
    declined: {
      ask: "La personne dit-elle non à tout, ou seulement à une partie ?",
      why: "Un non à une chose n'est pas un non à tout. Proposez ce qu'elle veut encore.",
      options: { all: "à tout", some: "à une partie" },
    },
    decline_reason: {
      ask: "Voulez-vous dire pourquoi ? Rien ne vous y oblige.",
      why: "Quelque chose peut peut-être être rendu plus facile la prochaine fois. Personne n'essaiera de vous faire changer d'avis.",
      options: {
        fear: "j'ai peur",
        no_need: "je n'en ai pas besoin",
        wants_time: "je veux du temps",
        distrust: "je ne sais pas à qui faire confiance",
        other: "une autre raison",
      },
    },
    info_sheet_given: {
      ask: "Donnerez-vous la feuille d'information, imprimée à la fin ?",
      why: "Les numéros qui y figurent peuvent servir plus tard. Si ce n'est pas sûr, dites-les plutôt à voix haute.",
    },
    next_contact_ok: {
      ask: "Puis-je vous demander de nouveau une autre fois ?",
      why: "La porte reste ouverte. Un non est très bien aussi.",
    },
  },
};
