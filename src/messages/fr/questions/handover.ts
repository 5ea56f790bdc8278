import type { handoverFields, reviewFields } from "../../../core/steps/handover.ts";
import type { StepWords } from "../../en/words-of.ts";
import { itemLabels } from "../items.ts";

export const handover: StepWords<typeof handoverFields> = {
  title: "Le passage de relais",
  questions: {
    handover: {
      ask: "Comment la personne et le service vont-ils se rencontrer ?",
      why: "Une voix déjà entendue aide à pousser la porte. Un numéro seul ne mène souvent nulle part.",
      options: {
        warm_three_way: "nous parlons ensemble, à trois",
        warm_call_ahead: "j'appelle avant et j'annonce la personne",
        accompanied: "quelqu'un accompagne la personne",
        cold_details_only: "la personne reçoit seulement les coordonnées",
      },
    },
    cold_reason: {
      ask: "Pourquoi seulement les coordonnées ? Une ligne.",
      why: "C'est la façon la plus faible. La raison aide le collègue suivant à mieux faire.",
    },
    appointment_at: {
      ask: "Quand est le rendez-vous ?",
      why: "Pour que vous et le service attendiez la même heure.",
    },
    meet_who: {
      ask: "Qui vous y accueille ? Un prénom ou une fonction.",
      why: "Il est plus facile de demander quelqu'un dont on a entendu parler.",
    },
    meet_where: {
      ask: "Où vous retrouvez-vous ? Seulement un lieu public ou un bureau.",
      why: "L'adresse d'un hébergement n'est jamais écrite. Dites seulement ce que n'importe qui peut trouver.",
    },
    transport: {
      ask: "Comment y allez-vous ?",
      why: "Beaucoup d'orientations échouent à cause d'un ticket de bus.",
      options: {
        arranged: "c'est organisé",
        public: "en transports en commun",
        provider_collects: "le service vient vous chercher",
        none: "rien d'organisé encore",
      },
    },
    accompanied_by: {
      ask: "Qui y va avec vous ? Sa fonction.",
      why: "Personne ne devrait devoir y aller seul. Il faut que ce soit quelqu'un que vous voulez à vos côtés.",
    },
    documents_to_bring: {
      ask: "Que faut-il apporter ?",
      why: "Pour que personne ne soit renvoyé à cause d'un papier manquant. Demandez ce qui se passe s'il n'y en a pas.",
    },
    what_to_expect_told: {
      ask: "Avez-vous dit à la personne ce qui se passera là-bas, et ce qu'on lui demandera ?",
      why: "Ce que l'on connaît fait moins peur.",
    },
    if_it_fails: {
      ask: "Quel numéro pouvez-vous appeler si cela se passe mal ?",
      why: "Si la porte est fermée, vous ne devez pas rester sans rien. De préférence un numéro qui répond à cette heure-là.",
    },
  },
};

export const review: StepWords<typeof reviewFields> = {
  title: "Un dernier regard",
  questions: {
    leave_out: {
      ask: "Voici tout ce qu'ils verront. Dois-je encore enlever quelque chose ?",
      why: "Ce qui est rayé ici n'est pas transmis, quoi qu'il ait été convenu avant.",
      options: itemLabels,
    },
  },
};
