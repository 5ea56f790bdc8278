import type { consentFields } from "../../../core/steps/consent.ts";
import type { StepWords } from "../../en/words-of.ts";
import { itemLabels } from "../items.ts";

export const consent: StepWords<typeof consentFields> = {
  title: "Votre oui ou votre non, pour ce service",
  questions: {
    consent: {
      ask: "Êtes-vous d'accord pour que je transmette à ce service les lignes que nous choisissons ensemble, et rien de plus ?",
      why: "C'est pour ce seul service. Un non ne change rien à la façon dont je vous aide, et vous pouvez retirer un oui.",
      options: {
        written: "oui, par écrit",
        verbal_witnessed: "oui, de vive voix devant témoin",
        verbal: "oui, de vive voix",
        refused: "non",
        withdrawn: "il y avait un oui, et il est retiré",
        nobody: "personne ne peut dire oui ici : l'autorité de protection de l'enfance décide, ou une vie est en danger",
      },
    },
    consent_by: {
      ask: "Qui a donné cet accord, ou décide à sa place ?",
      why: "Un adulte décide seul : ni un accompagnant ni un interprète ne le peuvent. Pour un enfant, c'est le tuteur avec l'enfant, ou l'autorité.",
      options: {
        person: "la personne",
        guardian: "le tuteur",
        both: "l'enfant et le tuteur",
        none_best_interests: "aucune personne : l'autorité de protection de l'enfance a décidé ce qui est le mieux pour l'enfant",
        none_vital_interest: "aucune personne : une vie est en danger",
      },
    },
    child_assent: {
      ask: "Le voulez-vous, vous aussi ?",
      why: "Un enfant a son mot à dire. Il ne suffit pas que les adultes soient d'accord.",
      options: { yes: "oui", no: "non", too_young: "trop jeune pour le dire" },
    },
    items_shared: {
      ask: "Lesquelles de ces lignes puis-je transmettre ? Je les lis une par une.",
      why: "Une ligne à la fois ; rien n'est coché d'avance. Un non à une ligne ne change rien ici.",
      options: itemLabels,
    },
    withheld_items: {
      ask: "Quelles lignes dois-je garder sans les transmettre ?",
      why: "Il est alors noté que vous ne voulez pas qu'elles soient dites. Le service apprend seulement que quelque chose n'est pas transmis, sans savoir quoi.",
      options: itemLabels,
    },
    withheld_reason: {
      ask: "Voulez-vous dire pourquoi ? Rien ne vous y oblige.",
      why: "Si c'est de la peur, nous pouvons rendre le plan plus sûr ensemble. La raison n'est jamais transmise.",
      options: { fear_of_harm: "cela pourrait faire du mal", will_tell_self: "je veux le dire moi-même", other: "une autre raison" },
    },
    not_to_be_told: {
      ask: "Qui ne doit pas l'apprendre ? Dites qui c'est pour vous, pas de noms.",
      why: "On demande au service de ne pas le leur dire.",
    },
    consent_at: {
      ask: "Quand ce oui a-t-il été donné ?",
      why: "Un oui vaut à partir du moment où il est donné, pour un temps limité.",
    },
    valid_until: {
      ask: "Jusqu'à quel jour ce oui est-il valable ?",
      why: "Si rien n'est dit, il prend fin après 30 jours, et il ne vaut jamais plus de 90 jours. Ensuite je vous demande de nouveau.",
    },
    explained_in: {
      ask: "Dans quelle langue cela a-t-il été expliqué ?",
      why: "Un oui ne compte que s'il a été compris.",
    },
    copy_wanted: {
      ask: "Voulez-vous une copie sur papier ? Est-ce sûr pour vous de la garder sur vous ?",
      why: "Un papier peut être trouvé. On peut très bien ne pas en prendre : vous pouvez voir la copie ici.",
      options: { paper: "sur papier", none: "aucune" },
    },
  },
};
