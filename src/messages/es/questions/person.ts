import type { person as en } from "../../en/questions/person.ts";
import type { Translated } from "../../translated.ts";

export const person: Translated<typeof en> = {
  title: "Sobre usted, para la hoja",
  questions: {
    called: {
      ask: "¿Cómo quiere que le llamen?",
      why: "Para que le reciban con un nombre que usted eligió. No tiene que ser el verdadero.",
    },
    gender: {
      ask: "¿Cómo describe su género: mujer, hombre, niña, niño, o con sus propias palabras?",
      why: "Algunos servicios reciben solo a mujeres o solo a hombres. Así se muestran solo los que le reciben.",
    },
    travelling_with: {
      ask: "¿Quién viene con usted? Solo qué es de usted y su edad aproximada, por ejemplo: hija, 4.",
      why: "Para que haya sitio para todos. No hacen falta nombres.",
    },
    name: {
      ask: "¿Cuál es su nombre completo?",
      why: "Pregúntelo solo si un servicio no puede empezar sin él. Va solo a un servicio para el que usted acepte esta línea.",
    },
    birth_date: {
      ask: "¿Cuál es su fecha de nacimiento?",
      why: "Pregúntela solo si un servicio no puede empezar sin ella. La edad aproximada basta casi siempre.",
    },
    nationality: {
      ask: "¿Cuál es su nacionalidad?",
      why: "Pregúntela solo si un servicio no puede empezar sin ella, como un abogado o abogada.",
    },
    phone: {
      ask: "¿En qué número se le puede llamar con seguridad?",
      why: "Pregúntelo solo si es seguro y un servicio no puede empezar sin él. Acéptese junto con las reglas de contacto seguro.",
    },
  },
};
