import type { startOptionWords as en } from "../en/start-options.ts";
import type { Translated } from "../translated.ts";

export const startOptionWords: Translated<typeof en> = {
  summary: "recorre los pasos de una derivación; termina en el resumen",
  description:
    "Recorre los pasos de un mecanismo de derivación, el peligro primero, y termina en un resumen para cada receptor que la persona aceptó.\n" +
    "En cada pregunta: por qué preguntamos, volver, saltar, salir. Con una caja fuerte, cada respuesta se guarda al momento, cifrada; sin ella no se guarda nada.\n" +
    "Las hojas van a stdout, las preguntas a stderr.",
  answers: "ejecuta un caso inventado desde un archivo, sin terminal (vea: referral help answers-file)",
  blank: "muestra un archivo de respuestas vacío, con comentarios",
  sheet: (kinds) => `hojas que se hacen: ${kinds.join(", ")} o all (se puede repetir; por omisión: receiver y person)`,
  format: "cómo se escriben las hojas",
  save: "guarda sobre la marcha, cifrado (en una terminal se pregunta si aún no hay caja fuerte; con --answers: el caso inventado, para formación)",
  noSave: "no escribe nada, aunque haya una caja fuerte",
  output: "escribe las hojas en esta carpeta, nombradas por número, en lugar de mostrarlas",
};
