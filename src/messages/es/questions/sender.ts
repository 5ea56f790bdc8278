import type { sender as en } from "../../en/questions/sender.ts";
import type { Translated } from "../../translated.ts";

export const sender: Translated<typeof en> = {
  title: "Quién deriva",
  titleOfNone: "A quién puede llamar la persona",
  questions: {
    organisation: {
      ask: "¿Cómo se llama su organización?",
      why: "El receptor debe saber quién está detrás de la derivación. No aparece en la hoja de la persona.",
    },
    role: {
      ask: "¿Cuál es su función allí?",
      why: "El receptor ve a quién responde, aunque usted haya cambiado de trabajo.",
    },
    work_name: {
      ask: "¿Qué nombre usa en el trabajo? Basta el nombre de pila.",
      why: "Está en la hoja de la persona, para que pueda preguntar por usted.",
    },
    phone: {
      ask: "¿En qué número de trabajo se le puede llamar?",
      why: "Figura en la hoja de la persona, y los receptores llaman a ese número cuando algo no está claro o no es seguro. Nunca use un número privado.",
    },
    email: {
      ask: "¿Cuál es su correo electrónico de trabajo?",
      why: "Pida respuestas que lleven solo el número de la derivación, y ningún nombre.",
    },
    hours: {
      ask: "¿Cuándo responde?",
      why: "Para que nadie le espere en vano de noche.",
    },
    deputy: {
      ask: "¿Quién responde cuando usted no está? Una función y un número.",
      why: "Una respuesta no debe esperar hasta que usted vuelva.",
    },
  },
};
