import type { terminalWords as en } from "../en/terminal.ts";
import type { Translated } from "../translated.ts";

export const terminalWords: Translated<typeof en> = {
  yes: "sí",
  no: "no",
  moves: {
    unknown: "— no se sabe",
    declined: "— la persona prefiere no decirlo",
    not_asked: "— saltar (no se preguntó)",
    why: "? por qué preguntamos",
    back: "< volver",
    leave: "! salir (la pantalla se borra)",
  },
  typedMoves: "Donde la respuesta se escribe: ? por qué preguntamos · < volver · - saltar · ! salir y borrar la pantalla",
  typedKeys: "[? < - !]",
  why: (text) => `Por qué: ${text}`,
  nothingBefore: "Esta es la primera pregunta.",
  tickSomething: "Primero marque una línea con la barra espaciadora: una respuesta, o una de las que están debajo de la raya.",
  answerNeeded: "Aquí hace falta una respuesta. Escriba - para saltarla de todos modos, ? para saber por qué.",
  notTaken: (expected) => `${expected} (Ctrl-U vacía la línea)`,
  quitOrAnswer: (typed) => `Aún no se tomó: para salir, escriba !. Si ${typed} es la respuesta, pulse Enter otra vez.`,
  tick: "(espacio para marcar, Enter para seguir)",
  moreBelow: "(hay más abajo)",
  interrupted: "Ha salido.",
};
