import type { untimelyWords as en } from "../en/untimely.ts";
import type { Translated } from "../translated.ts";

export const untimelyWords: Translated<typeof en> = {
  call_ahead: {
    what: "Esa hora aún no ha llegado: una llamada por hacer no es una llamada.",
    way_on:
      "Si ya se pidió ayuda, escriba «ahora», o cuándo fue (si fue ayer, con el día: 2026-11-27 23:30). Si no, llame ahora y después escriba «ahora».",
  },
  asked_ahead: {
    what: "Esa hora aún no ha llegado: nadie puede haber sido consultado entonces.",
    way_on: "Escriba cuándo les preguntó (si fue ayer, con el día: 2026-11-27 16:30), o salte esta pregunta.",
  },
  receipt_ahead: {
    what: "Esa hora aún no ha llegado según el reloj de este ordenador: nada puede haberse recibido entonces.",
    way_on: "Escriba «ahora», o cuándo lo recibieron (si fue ayer, con el día: 2026-11-27 16:30).",
  },
  appointment_past: {
    what: "Ese día ya pasó: nadie podría acudir a una cita así.",
    way_on: "Escriba el día y la hora acordados, por ejemplo 2026-12-01 10:00, o salte esta pregunta hasta que haya una cita.",
  },
};
