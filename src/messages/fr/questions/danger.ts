import type { dangerFields } from "../../../core/steps/danger.ts";
import type { StepWords } from "../../en/words-of.ts";

export const danger: StepWords<typeof dangerFields> = {
  title: "Danger et soins urgents",
  questions: {
    danger_now: {
      ask: "Quelqu'un est-il en danger en ce moment ?",
      why: "La sécurité passe avant toute autre question.",
      options: { yes: "oui", no: "non", unsure: "pas certain" },
    },
    medical_now: {
      ask: "Avez-vous une blessure, êtes-vous très malade ou en train d'accoucher ? Pensez-vous à mettre fin à vos jours ? Y a-t-il eu une agression sexuelle dans les 5 derniers jours ? Vous n'avez pas à dire comment c'est arrivé.",
      why: "Des soins urgents ne peuvent pas attendre un formulaire. Certains traitements n'agissent que dans les premières heures ou les premiers jours.",
      options: {
        injury: "blessure ou saignement",
        severe_illness: "maladie grave",
        pregnancy_emergency: "grossesse, avec douleurs, saignements ou accouchement",
        overdose_withdrawal: "drogues ou alcool : trop, ou manque",
        suicide_risk: "pensées de suicide",
        recent_sexual_assault: "agression sexuelle dans les 5 derniers jours",
        none: "rien de tout cela",
      },
    },
    hours_since_assault: {
      ask: "Il y a combien d'heures, à peu près ? Un nombre approximatif suffit.",
      why: "Un traitement contre le VIH doit commencer dans les 72 heures. Aucun détail de ce qui s'est passé n'est nécessaire.",
    },
    call_made_at: {
      ask: "L'appel à l'aide a-t-il été passé ? Tapez « maintenant », ou l'heure",
      why: "Rien d'autre n'est demandé avant que l'aide ait été appelée. Seule l'heure est gardée.",
    },
    still_controlled: {
      ask: "Quelqu'un qui vous fait peur ou vous contrôle pourrait-il vous trouver ou vous joindre ?",
      why: "Si oui, rien qui révèle ce contact ne doit être envoyé, laissé ou porté sur soi.",
      options: { yes: "oui", no: "non", unsure: "pas certain" },
    },
    dependants_at_risk: {
      ask: "Un enfant, ou quelqu'un d'autre qui dépend de vous, est-il en danger ?",
      why: "Il leur faut peut-être de l'aide en même temps, ou avant.",
      options: { yes: "oui", no: "non", unsure: "pas certain" },
    },
  },
};
