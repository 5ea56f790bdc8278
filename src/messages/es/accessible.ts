import type { accessibleWords as en } from "../en/accessible.ts";
import type { Translated } from "../translated.ts";

export const accessibleWords: Translated<typeof en> = {
  hello:
    "Modo accesible: líneas simples, una pregunta cada vez. Escriba y pulse Intro. Intro sola repite una pregunta. Cuando salga, y al final, la pantalla se vacía; lo que un lector de pantalla haya guardado de ella no se puede vaciar desde aquí.",
  question: (text) => `Pregunta: ${text}`,
  choice: (n, label) => `${n}: ${label}`,
  one: (moves) => `Escriba un número, o una letra: ${moves}.`,
  several: (moves) => `Escriba un número, o varios separados por comas como 1,3, o una letra: ${moves}.`,
  typed: (moves) => `Escriba la respuesta, o una de estas palabras: ${moves}.`,
  keeps: (text) => `Intro sola toma: ${text}`,
  ticked: (text) => `Ya elegido: ${text}. Intro sola lo mantiene; los números que escriba lo sustituyen.`,
  answer: "Respuesta: ",
  moves: {
    unknown: { letter: "d", word: "desconocido", says: "no se sabe", done: "Anotado: no se sabe." },
    declined: { letter: "p", word: "prefiere", says: "prefiere no decirlo", done: "Anotado: la persona prefiere no decirlo." },
    not_asked: { letter: "o", word: "omitir", says: "omitir", done: "Omitida." },
    why: { letter: "m", word: "motivo", says: "por qué preguntamos", done: "" },
    back: { letter: "v", word: "volver", says: "volver", done: "Volviendo atrás." },
    leave: { letter: "q", word: "salir", says: "salir", done: "" },
  },
  chosen: (labels) => `Elegido: ${labels}.`,
  notTaken: (expected) => `No se tomó. Lo que se puede escribir aquí: ${expected}`,
  refused: (why) => `No se tomó. ${why}`,
  noSuchNumber: (most) => `No se tomó. Escriba un número del 1 al ${most}, o una de las letras.`,
  oneOnly: "No se tomó. Aquí solo se puede elegir una opción: escriba un número.",
  letterOrAnswer: (typed, word) =>
    `Aún no se tomó: esta letra es la abreviatura de ${word}. Escriba ${word} para eso, o ${typed} otra vez si es la respuesta.`,
  tooEarly: "Lo que se escribió antes de hacer la pregunta siguiente no se toma.",
  arrowKeys: "No se tomó. Las flechas y teclas parecidas no hacen nada aquí: escriba la línea otra vez.",
  secret: (ask) => `${ask}. No se mostrará nada mientras escribe. Después pulse Intro.`,
  secretMoves: "Intro sola sale. Un signo de interrogación e Intro: por qué preguntamos.",
  hidden: "Escriba ahora: ",
  wait: "Un momento.",
  emptyByHand: "Esta ventana no se puede vaciar desde aquí. Vacíela o ciérrela usted: lo preguntado y respondido sigue en ella.",
};
