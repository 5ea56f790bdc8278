import type { crossBorderFields } from "../../../core/steps/cross-border.ts";
import type { StepWords } from "../../en/words-of.ts";

const progress = { yes: "oui, fait", no: "non", in_progress: "commencé, pas terminé" };

export const crossBorder: StepWords<typeof crossBorderFields> = {
  title: "Passer une frontière",
  questions: {
    countries_involved: {
      ask: "Quels pays sont concernés ?",
      why: "Chacun a ses propres règles, et ses propres services à associer.",
    },
    purpose: {
      ask: "C'est pour quoi ?",
      why: "Partir dans un autre pays demande plus de garanties que demander conseil à un service là-bas.",
      options: {
        return: "retourner dans le pays d'origine",
        relocation: "s'installer dans un autre pays",
        family: "rejoindre la famille",
        criminal_case: "une affaire pénale",
        service_abroad: "l'aide d'un service à l'étranger, sans voyage",
      },
    },
    voluntary: {
      ask: "Le voulez-vous vous-même, sans que personne ne vous pousse ?",
      why: "Personne n'est envoyé de l'autre côté d'une frontière sans avoir dit oui soi-même, clairement. Vous pouvez changer d'avis.",
      options: { yes: "oui", no: "non", unsure: "pas certain" },
    },
    return_risk_assessed: {
      ask: "Des services des deux pays ont-ils examiné ensemble ce qui pourrait se passer à l'arrivée ?",
      why: "Ceux qui ont fait du mal attendent peut-être là-bas. Seules des personnes sur place peuvent le dire.",
      options: progress,
    },
    best_interests_procedure: {
      ask: "L'autorité de protection de l'enfance a-t-elle décidé, dans une procédure, que c'est le mieux pour l'enfant ?",
      why: "Un enfant n'est jamais déplacé sur un simple souhait, quel que soit celui qui le formule.",
      options: progress,
    },
    family_assessment: {
      ask: "Quelqu'un a-t-il vérifié si la famille là-bas est sûre pour l'enfant ?",
      why: "C'est parfois dans la famille que tout a commencé.",
      options: progress,
    },
    receiver_confirmed: {
      ask: "Le service de l'autre pays a-t-il confirmé qu'il s'en charge ?",
      why: "Là-bas, quelqu'un doit attendre la personne et être désigné, avec un suppléant.",
      options: { yes: "oui", no: "non" },
    },
    travel_documents: {
      ask: "Quels papiers de voyage y a-t-il, et lesquels manquent ? Pas de numéros.",
      why: "Des papiers manquants prennent du temps. Demandez à un avocat avant que quiconque ne s'adresse à un consulat.",
    },
    arrival_met_by: {
      ask: "Qui accueille la personne à l'arrivée ? Sa fonction.",
      why: "Les premières heures après l'arrivée sont les moins sûres.",
    },
    monitoring_agreed_months: {
      ask: "Pendant combien de mois a-t-on convenu de rester en contact ensuite ?",
      why: "Les problèmes viennent souvent plus tard. Une date pour reprendre contact laisse le chemin du retour ouvert.",
    },
  },
};
