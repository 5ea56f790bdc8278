import type { senderFields } from "../../../core/steps/sender.ts";
import type { StepWords } from "../../en/words-of.ts";

export const sender: StepWords<typeof senderFields> = {
  title: "Qui oriente",
  titleOfNone: "Qui la personne peut appeler",
  questions: {
    organisation: {
      ask: "Comment s'appelle votre organisation ?",
      why: "Le destinataire doit savoir qui est derrière l'orientation. Ce nom n'apparaît pas sur la feuille de la personne.",
    },
    role: {
      ask: "Quelle est votre fonction ?",
      why: "Le destinataire voit à qui il répond, même si vous avez changé de poste.",
    },
    work_name: {
      ask: "Quel nom utilisez-vous au travail ? Un prénom suffit.",
      why: "Il figure sur la feuille de la personne, pour qu'elle puisse vous demander.",
    },
    phone: {
      ask: "À quel numéro professionnel peut-on vous joindre ?",
      why: "Il figure sur la feuille de la personne, et les destinataires l'appellent dès que quelque chose n'est pas clair ou pas sûr. N'utilisez jamais un numéro privé.",
    },
    email: {
      ask: "Quelle est votre adresse de courriel professionnelle ?",
      why: "Demandez des réponses qui portent seulement le numéro de l'orientation, et aucun nom.",
    },
    hours: {
      ask: "À quelles heures répondez-vous ?",
      why: "Pour que personne ne vous attende en vain la nuit.",
    },
    deputy: {
      ask: "Qui répond en votre absence ? Une fonction et un numéro.",
      why: "Une réponse ne doit pas attendre votre retour.",
    },
  },
};
