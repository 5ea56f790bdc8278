import { command } from "../en/command.ts";
import type { resumeWords as en } from "../en/resume-options.ts";
import type { Translated } from "../translated.ts";

/** What `referral resume --help` says, and its faults. */
export const resumeWords: Translated<typeof en> = {
  summary: "reprendre un parcours enregistré",
  description:
    "Reprendre un parcours enregistré à la question où il a été quitté, avec les réponses telles quelles. La phrase secrète est demandée d'abord.\n" +
    "Sans code : le seul brouillon qu'il y a, ou un à choisir. Avec --from, une étape est demandée de nouveau, même après la fin.",
  from: "demander de nouveau cette étape (comme consent), ou une seule question (comme services.choices)",
  nobody: "resume continue avec des questions, et il n'y a pas de terminal pour les poser",
  noDraft: "il n'y a pas de parcours inachevé dans le coffre",
  noDraftHint: "commencez-en un : referral start. Pour changer un parcours terminé : referral resume CODE --from ÉTAPE",
  which: "Lequel ?",
  whichWhy: "Chacun est un parcours quitté avant sa fin.",
  noneChosen: "Quitté. Rien n'a été changé.",
  draft: (code: string, opened: string, last: string) => `${code} · commencé le ${opened}, dernière entrée le ${last}`,
  ended: (code: string) => `le parcours de ${code} est arrivé à sa fin`,
  endedHint: (code: string) =>
    `pour demander une étape de nouveau : ${command(`referral resume ${code} --from consent`)}. Pour voir ce qu'il y a à faire : ${command(`referral case show ${code}`)}`,
  unknownFrom: (given: string) => `--from : aucune étape ni question « ${given} » n'a reçu de réponse`,
  steps: (ids: readonly string[]) => `répondu jusqu'ici : ${ids.join(", ")}`,
};
