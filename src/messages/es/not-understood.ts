import type { notUnderstoodWords as en } from "../en/not-understood.ts";
import type { Translated } from "../translated.ts";

export const notUnderstoodWords: Translated<typeof en> = {
  ask: "Esto no se entendió: un sí no valdría. ¿Qué hacer ahora?",
  why: "Nadie puede aceptar lo que no ha entendido. Pueden ayudar frases más cortas, un ejemplo, un dibujo, un intérprete o un descanso; también pedir a la persona que lo diga con sus palabras.",
  ways: {
    again: "explicarlo de nuevo de otra manera, y responder otra vez",
    end: "terminar aquí: no se pregunta nada más, y no se transmite nada",
  },
};
