import type { blankAnswersWords as en } from "../en/blank-answers.ts";
import type { Translated } from "../translated.ts";

export const blankAnswersWords: Translated<typeof en> = {
  head: `# Respuestas de un recorrido, por paso: referral start --answers ESTE-ARCHIVO
# Para formación y pruebas. Las respuestas reales no van en ningún archivo sin cifrar: sin "invented: true" este archivo se rechaza.
# Cada pregunta admite también unknown, declined o not_asked; unknown nunca se lee como "no". No ponga lo que no se preguntó.
invented: true
# clock: 2026-11-22T21:00:00Z   # una hora fija, para que el mismo archivo dé siempre las mismas hojas
`,
  required: "(hace falta)",
  optional: "(se puede dejar fuera)",
};
