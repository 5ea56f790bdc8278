import type { noConsent as en } from "../../en/questions/no-consent.ts";
import type { Translated } from "../../translated.ts";

export const noConsent: Translated<typeof en> = {
  title: "Está bien así",
  questions: {
    declined: {
      ask: "¿La persona dice no a todo, o solo a una parte?",
      why: "Un “no” a una cosa no es un “no” a todo. Ofrezca lo que todavía quiera.",
      options: { all: "a todo", some: "a una parte" },
    },
    decline_reason: {
      ask: "¿Quiere decir por qué? No es obligatorio.",
      why: "Quizá la próxima vez se pueda hacer algo más fácil. Nadie intentará convencerle.",
      options: {
        fear: "tengo miedo",
        no_need: "no lo necesito",
        wants_time: "quiero tiempo",
        distrust: "no sé en quién confiar",
        other: "otro motivo",
      },
    },
    info_sheet_given: {
      ask: "¿Entregará la hoja de información, que se imprime al terminar?",
      why: "Sus números pueden servir más adelante. Si no es seguro, dígalos en voz alta.",
    },
    next_contact_ok: {
      ask: "¿Puedo volver a preguntarle otro día?",
      why: "La puerta queda abierta. Un “no” a esto también está bien.",
    },
  },
};
