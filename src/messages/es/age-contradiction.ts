import type { ageContradictionWords as en } from "../en/age-contradiction.ts";
import type { Translated } from "../translated.ts";

export const ageContradictionWords: Translated<typeof en> = {
  ask: (group, other) => `Dos respuestas se contradicen: “${group}” y “${other}”. ¿Cuál es falsa?`,
  why: "No se toma ninguna hasta que usted lo diga: una niña, un niño o adolescente que pasa por persona adulta pierde protección. Pregunte otra vez a la persona. Mientras no se sepa con certeza, vale la protección de menores. Según una fecha de nacimiento, se tienen 18 años cuando ese día ha empezado en todo el mundo.",
  wrong: (answer) => `“${answer}” es falsa: preguntar eso otra vez`,
  unsure: "nadie lo sabe: no hay certeza de que tenga 18 años, proteger como menor de edad",
};
