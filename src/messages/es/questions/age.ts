import type { age as en } from "../../en/questions/age.ts";
import type { Translated } from "../../translated.ts";

export const age: Translated<typeof en> = {
  title: "¿Menor o mayor de edad?",
  titles: { best_interests_reason: "Lo mejor para la persona menor de edad" },
  questions: {
    age_group: {
      ask: "¿Tiene 18 años o más?",
      why: "Quien es menor de edad tiene más protección. Si no se sabe con certeza, primero protegemos y tratamos a la persona como menor de edad.",
      options: { adult: "18 años o más", child: "menos de 18 años", unsure: "no se sabe con certeza" },
    },
    age_band: {
      ask: "¿Qué edad tiene, más o menos?",
      why: "Muchos servicios reciben solo ciertas edades. Basta una edad aproximada; no hace falta la fecha de nacimiento.",
      options: {
        "0-5": "de 0 a 5 años",
        "6-11": "de 6 a 11 años",
        "12-15": "de 12 a 15 años",
        "16-17": "16 o 17 años",
        "18-24": "de 18 a 24 años",
        "25-59": "de 25 a 59 años",
        "60+": "60 años o más",
      },
    },
    age_disputed: {
      ask: "¿Alguien duda de esta edad, o los papeles dicen otra cosa?",
      why: "Pueden haberle dado papeles falsos. Mientras haya duda, vale la protección de menores.",
    },
    accompanied_by: {
      ask: "¿Con quién vino la niña, niño o adolescente?",
      why: "Necesita a una persona adulta en quien se pueda confiar, y no siempre es la que vino con la niña, niño o adolescente.",
      options: {
        parent: "la madre o el padre",
        guardian: "su tutor o tutora",
        other_relative: "otro familiar",
        unrelated_adult: "una persona adulta que no es familia",
        alone: "con nadie, está sin compañía",
        unsure: "no lo sé con certeza",
      },
    },
    carer_suspected: {
      ask: "¿Podría ser un peligro la persona adulta que cuida de la niña, niño o adolescente?",
      why: "Solo un “no” claro descarta la sospecha. Si no, no se contacta a esa persona ni se le pide que acepte nada.",
      options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
    },
    guardian_appointed: {
      ask: "¿Se ha nombrado un tutor o tutora para la niña, niño o adolescente?",
      why: "El tutor o tutora decide junto con la niña, niño o adolescente, sin la persona adulta que le acompañó.",
      options: { yes: "sí", no: "no", requested: "se pidió, todavía no hay" },
    },
    childs_view: {
      ask: "¿Qué le gustaría que pasara ahora?",
      why: "Las niñas, niños y adolescentes tienen derecho a que se les escuche. Una línea con sus propias palabras; no lo que pasó.",
    },
    best_interests_reason: {
      ask: "¿Por qué este paso es lo mejor para la niña, niño o adolescente? Una línea.",
      why: "Si la autoridad decide sin tutor o tutora, su motivo debe constar. Sin nombres, y no lo que pasó.",
    },
  },
};
