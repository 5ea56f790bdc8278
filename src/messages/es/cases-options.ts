import type { casesOptionWords as en } from "../en/cases-options.ts";
import type { Translated } from "../translated.ts";

/** What `referral cases --help` says. */
export const casesOptionWords: Translated<typeof en> = {
  summary: "casos guardados y lo que está pendiente, lo más urgente primero",
  description:
    "Lista los casos guardados con lo que hay que hacer, lo más urgente primero. Antes pide la frase de contraseña; no nombra a nadie.",
  due: "solo los que tienen algo para hoy o atrasado",
  overdue: "solo los que tienen algo atrasado",
  expired: "solo los que pasaron del día hasta el que se guardan; en una terminal pregunta qué hacer con cada uno",
  all: "también los cerrados",
};
