import type { paperFields } from "../../../core/steps/paper.ts";
import type { StepWords } from "../../en/words-of.ts";

export const paper: StepWords<typeof paperFields> = {
  title: "¿Una hoja para llevar?",
  questions: {
    copy_wanted: {
      ask: "¿Quiere una hoja de papel, con números para llamar y sus derechos? ¿Es seguro llevarla encima?",
      why: "El papel puede ser encontrado. Está bien no llevar nada: los números se pueden decir en voz alta.",
      options: { paper: "en papel", none: "ninguna" },
    },
  },
};
