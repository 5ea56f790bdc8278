import type { paperFields } from "../../../core/steps/paper.ts";
import type { StepWords } from "../../en/words-of.ts";

export const paper: StepWords<typeof paperFields> = {
  title: "Une feuille à emporter ?",
  questions: {
    copy_wanted: {
      ask: "Voulez-vous une feuille de papier, avec les numéros à appeler et vos droits ? La porter est-il sans danger ?",
      why: "Le papier peut être trouvé. On peut très bien ne rien prendre : les numéros peuvent être dits à voix haute.",
      options: { paper: "sur papier", none: "aucune" },
    },
  },
};
