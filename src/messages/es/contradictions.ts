import type { contradictionWords as en, whyContradictory as enWhy } from "../en/contradictions.ts";
import type { Translated } from "../translated.ts";

export const contradictionWords: Translated<typeof en> = {
  ask: (one, other) => `Dos respuestas se contradicen: “${one}” y “${other}”. ¿Cuál es falsa?`,
  answered: (question, answer) => `${question}: “${answer}”`,
  both: (one, other) => `Dos respuestas se contradicen, y una de las dos es falsa: la respuesta a ${one} y la respuesta a ${other}.`,
  wrong: (answer) => `“${answer}” es falsa: preguntar eso otra vez`,
};

export const whyContradictory: Translated<typeof enWhy> = {
  age: {
    why: "No se toma ninguna hasta que usted lo diga: una niña, un niño o adolescente que pasa por persona adulta pierde protección. Pregunte otra vez a la persona. Mientras no se sepa con certeza, vale la protección de menores. Según una fecha de nacimiento, se tienen 18 años cuando ese día ha empezado en todo el mundo.",
    otherwise: "nadie lo sabe: no hay certeza de que tenga 18 años, proteger como menor de edad",
  },
  age_not_certain: {
    why: "A quien quizá no tenga 18 años se le trata como menor de edad: solo se muestran servicios que aceptan a menores, ningún refugio para mujeres u hombres, y decide quien ejerce la tutela o la autoridad. Pregunte otra vez a la persona. Si los papeles dicen otro año y nadie duda de que tenga 18, nadie duda de esta edad: entonces esa respuesta es la falsa.",
    otherwise:
      "ninguna es falsa: proteger como menor de edad, buscar a quien ejerce la tutela y mostrar solo servicios que aceptan a menores",
  },
  danger_and_risk: {
    why: "Donde el riesgo es inmediato alguien está en peligro ahora: entonces lo primero es a quién llamar. Donde alguien está en peligro, el riesgo no es bajo.",
  },
  controlled_and_low_risk: {
    why: "Quien puede ser hallado por alguien que lo controla pocas veces corre un riesgo bajo. El nivel decide con qué rapidez actuar y qué tan privado debe ser el lugar.",
    otherwise: "ninguna es falsa: el motivo es la respuesta siguiente",
  },
  safe_and_no_safe_place: {
    why: "Si hay una cama esta noche decide qué se busca primero.",
  },
  nowhere_and_nothing_needed: {
    why: "Quien no tiene dónde dormir necesita un lugar esta noche, salvo que no lo quiera.",
    otherwise: "ninguna es falsa: se preguntó, y la persona no quiere un lugar esta noche",
  },
  shelter_had: {
    why: "No se busca la ayuda que la persona ya tiene. Un alojamiento donde no puede dormir esta noche no es uno que tenga.",
  },
  interpreter: {
    why: "A los servicios se les pide intérprete solo donde hace falta.",
  },
  help_too_late: {
    why: "El servicio lee con qué rapidez debe actuar. Lo que se necesita ahora no debe esperar a otro día.",
    otherwise: "ninguna es falsa: alguien más se ocupa hasta entonces",
  },
  appointment_too_late: {
    why: "La cita es más tarde de cuando se necesita la ayuda. Pida una antes, u otro servicio.",
    otherwise: "ninguna es falsa: no hay otra antes, y alguien se ocupa hasta entonces",
  },
  contact_watched: {
    why: "Lo que se envía a la persona puede verlo antes alguien más. Los servicios leen entonces que no hay una forma segura, y solo usted sigue en contacto.",
    otherwise: "ninguna es falsa: esta forma se queda con usted, y los servicios leen que ahora no hay una forma segura",
  },
};
