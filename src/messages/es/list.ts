import type { listWords as en } from "../en/list.ts";
import type { Translated } from "../translated.ts";

export const listWords: Translated<typeof en> = {
  summary: "lista lo que el directorio conoce, con su cantidad",
  description: (names) => `Lista ${names.join(", ")}: cada entrada con su id, su nombre y cuántos prestadores tiene.`,
  country: "solo prestadores de este país",
  unknown: (name) => `No existe la lista “${name}”.`,
  inWords: (label, count) => `: ${label === undefined ? "" : `${label}, `}${count} ${count === 1 ? "prestador" : "prestadores"}`,
  none: "No hay nada que listar.",
  allowed: (names) => `Las listas son: ${names.join(", ")}.`,
};
