import type { ageContradictionWords as en } from "../en/age-contradiction.ts";
import type { Translated } from "../translated.ts";

export const ageContradictionWords: Translated<typeof en> = {
  ask: (group, other) => `Deux réponses se contredisent : « ${group} » et « ${other} ». Laquelle est fausse ?`,
  why: "Aucune des deux n'est retenue avant que vous ne le disiez : un enfant pris pour un adulte perd sa protection. Redemandez à la personne. Tant que ce n'est pas certain, la protection due à un enfant s'applique. Selon une date de naissance, on a 18 ans quand ce jour a commencé partout dans le monde.",
  wrong: (answer) => `« ${answer} » est faux : reposer cette question`,
  unsure: "personne ne peut le dire : pas certain que 18 ans soient atteints, protéger comme un enfant",
};
