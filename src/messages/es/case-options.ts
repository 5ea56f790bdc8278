import type { caseOptionWords as en } from "../en/case-options.ts";
import type { Translated } from "../translated.ts";
import { expectedWords } from "./answers.ts";
import { typedWords } from "./typed.ts";

/** What `referral case --help` says. */
export const caseOptionWords: Translated<typeof en> = {
  summary: "un caso guardado: show, send, reply, follow-up, withdraw, close, keep, erase",
  description:
    "Lo que pasa con un caso después del recorrido, hasta que alguien estuvo de verdad ahí para la persona. Antes pide la frase de contraseña.",
  show: "cómo está el caso: derivaciones, lo que está pendiente, a quién se dijo qué",
  showAnswers: "también las respuestas, tal como se dieron",
  send: "entrega la hoja: cifrada para la clave del receptor si la hay, si no una página para imprimir; con una hoja de respuesta",
  to: "el receptor, por el id del prestador",
  recipient: "la clave pública age del receptor (age1…); si no, la del directorio, si la hay",
  output: "la carpeta para los archivos (por omisión: esta)",
  handedOver: "la hoja se entregó en papel o se leyó en voz alta: solo se anota",
  reply: "anota lo que respondió el receptor (de R1 a R9 de la hoja de respuesta)",
  replyFile: "la hoja de respuesta que completó el receptor",
  followUp: "una conversación con la persona o con un receptor: primero las reglas para llegar a la persona, después el número",
  about: "de qué derivación se trata, por el id del prestador",
  giveUp: "un receptor que sigue en silencio pasado su plazo: termina esta derivación, para que se pregunte al siguiente",
  withdraw: "la persona retira un sí, o usted retira la derivación: dice qué hay que comunicar y a quién",
  all: "todos los receptores",
  bySender: "la oficina retira la derivación; el sí de la persona no se toca",
  close: "cierra el caso, si las reglas lo permiten; si no, dice qué falta",
  keep: "guarda el caso hasta otro día",
  until: "el día después del cual se le vuelve a preguntar (como 2027-01-31)",
  erase: "borra el caso para siempre; hay que escribir su código",
  confirm: "el código otra vez, en lugar de escribirlo cuando se pide (para scripts)",
  field: (field) => {
    switch (field.kind) {
      case "choice":
      case "many":
      case "marks":
        return expectedWords({ kind: field.kind, options: field.options });
      case "number":
        return expectedWords({ kind: "number", minimum: field.minimum, maximum: field.maximum });
      case "instant":
        return `${typedWords({ kind: "instant" })}, según el reloj de este ordenador, o de TZ`;
      default:
        return expectedWords({ kind: field.kind });
    }
  },
};
