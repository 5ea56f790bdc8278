import type { contradictionWords as en, whyContradictory as enWhy } from "../en/contradictions.ts";
import type { Translated } from "../translated.ts";

export const contradictionWords: Translated<typeof en> = {
  ask: (one, other) => `Deux réponses se contredisent : « ${one} » et « ${other} ». Laquelle est fausse ?`,
  answered: (question, answer) => `${question} : « ${answer} »`,
  both: (one, other) => `Deux réponses se contredisent, et l'une des deux est fausse : celle à ${one} et celle à ${other}.`,
  wrong: (answer) => `« ${answer} » est faux : reposer cette question`,
};

export const whyContradictory: Translated<typeof enWhy> = {
  age: {
    why: "Aucune des deux n'est retenue avant que vous ne le disiez : un enfant pris pour un adulte perd sa protection. Redemandez à la personne. Tant que ce n'est pas certain, la protection due à un enfant s'applique. Selon une date de naissance, on a 18 ans quand ce jour a commencé partout dans le monde.",
    otherwise: "personne ne peut le dire : pas certain que 18 ans soient atteints, protéger comme un enfant",
  },
  age_not_certain: {
    why: "Qui a peut-être moins de 18 ans est traité comme un enfant : seuls les services qui prennent des enfants sont montrés, aucun hébergement pour femmes ou pour hommes, et c'est un tuteur ou l'autorité qui décide. Redemandez à la personne. Si les papiers donnent une autre année et que personne ne doute des 18 ans, alors personne ne doute de cet âge : c'est cette réponse qui est fausse.",
    otherwise:
      "aucune n'est fausse : protéger comme un enfant, chercher le tuteur, et ne montrer que les services qui prennent des enfants",
  },
  danger_and_risk: {
    why: "Là où le risque est immédiat, quelqu'un est en danger maintenant : savoir qui appeler passe alors en premier. Là où quelqu'un est en danger, le risque n'est pas faible.",
  },
  controlled_and_low_risk: {
    why: "Qui peut être retrouvé par quelqu'un qui le contrôle court rarement un risque faible. Le niveau décide de la vitesse à laquelle agir et de la discrétion du lieu.",
    otherwise: "aucune n'est fausse : la raison est la réponse suivante",
  },
  safe_and_no_safe_place: {
    why: "Savoir s'il y a un lit ce soir décide de ce que l'on cherche en premier.",
  },
  nowhere_and_nothing_needed: {
    why: "Qui n'a nulle part où dormir a besoin d'un lieu ce soir, sauf si la personne n'en veut pas.",
    otherwise: "aucune n'est fausse : la question a été posée, et la personne ne veut pas de lieu ce soir",
  },
  shelter_had: {
    why: "L'aide que la personne a déjà n'est pas cherchée. Un hébergement où elle ne peut pas dormir cette nuit n'en est pas un qu'elle a.",
  },
  interpreter: {
    why: "On ne demande un interprète aux services que là où il en faut un.",
  },
  help_too_late: {
    why: "Le service lit dans quel délai il doit agir. Ce qui est nécessaire maintenant ne doit pas attendre un autre jour.",
    otherwise: "aucune n'est fausse : quelqu'un d'autre s'en occupe d'ici là",
  },
  appointment_too_late: {
    why: "Le rendez-vous est plus tard que le moment où l'aide est nécessaire. Demandez-en un plus tôt, ou un autre service.",
    otherwise: "aucune n'est fausse : il n'y en a pas plus tôt, et quelqu'un s'en occupe d'ici là",
  },
  contact_watched: {
    why: "Ce qui est envoyé à la personne peut être vu d'abord par quelqu'un d'autre. Les services lisent alors qu'il n'y a pas de moyen sûr, et vous seul restez en contact.",
    otherwise: "aucune n'est fausse : ce moyen reste chez vous, et les services lisent qu'il n'y a pas de moyen sûr maintenant",
  },
};
