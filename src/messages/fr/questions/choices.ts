import type { choiceFields } from "../../../core/steps/services.ts";
import type { StepWords } from "../../en/words-of.ts";

export const choices: StepWords<typeof choiceFields> = {
  title: "Peuvent-ils vraiment aider ?",
  questions: {
    priority: {
      ask: "Dans quel délai cette aide est-elle nécessaire ?",
      why: "Le délai de réponse en dépend, et on vous dit quand relancer.",
      options: {
        emergency: "sous 24 heures",
        urgent: "sous 72 heures",
        normal: "sous deux semaines",
      },
    },
    chosen_by_person: {
      ask: "Avez-vous choisi ce service vous-même ?",
      why: "Le choix appartient à la personne. On quitte facilement un service que d'autres ont choisi.",
    },
    availability: {
      ask: "Appelez, sans dire qui est la personne : ont-ils une place ou du temps ?",
      why: "Personne ne devrait trouver porte close. Demandez aussi qui ils accueillent, ce qu'il leur faut pour commencer, et ce que cela coûte.",
      options: {
        confirmed: "oui, confirmé",
        waiting_list: "il y a une liste d'attente",
        full: "c'est complet",
        no_answer: "personne n'a répondu",
        not_checked: "pas encore vérifié",
      },
    },
    availability_checked_at: {
      ask: "Quand leur avez-vous demandé ?",
      why: "Un lit libre peut être pris en une heure. Le destinataire voit de quand date cette information.",
    },
    checked_with: {
      ask: "À qui avez-vous parlé ? Sa fonction, par exemple : personne chargée des admissions.",
      why: "Pour que le destinataire retrouve le collègue qui est au courant. Une fonction suffit.",
    },
    eligibility_ok: {
      ask: "Peuvent-ils accueillir cette personne ? Écrivez oui, non, ou leurs conditions avec des mots.",
      why: "Renseignez-vous sur l'âge, le genre, les enfants, la langue et l'accessibilité, sans nommer personne. Avec un non, on cherche un autre service.",
    },
  },
};
