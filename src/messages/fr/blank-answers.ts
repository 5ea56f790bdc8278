import type { blankAnswersWords as en } from "../en/blank-answers.ts";
import type { Translated } from "../translated.ts";

export const blankAnswersWords: Translated<typeof en> = {
  head: `# Réponses d'un parcours, par étape : referral start --answers CE-FICHIER
# Pour la formation et les tests. De vraies réponses n'ont leur place dans aucun fichier en clair : sans "invented: true", ce fichier est refusé.
# Chaque question accepte aussi unknown, declined ou not_asked ; unknown n'est jamais lu comme « non ». Enlevez ce qui n'a pas été demandé.
invented: true
# clock: 2026-11-22T21:00:00Z   # un moment fixe, pour que le même fichier donne toujours les mêmes feuilles
`,
  required: "(nécessaire)",
  optional: "(peut être omis)",
};
