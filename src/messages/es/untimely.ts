import type { untimelyWords as en } from "../en/untimely.ts";
import type { Translated } from "../translated.ts";

export const untimelyWords: Translated<typeof en> = {
  call_ahead: {
    what: "Esa hora aún no ha llegado: una llamada por hacer no es una llamada.",
    way_on: ({ yesterday }) =>
      `Si ya se pidió ayuda, escriba «ahora», o cuándo fue (si fue ayer, con el día: ${yesterday} 23:30). Si no, llame ahora y después escriba «ahora».`,
  },
  asked_ahead: {
    what: "Esa hora aún no ha llegado: nadie puede haber sido consultado entonces.",
    way_on: ({ yesterday }) => `Escriba cuándo les preguntó (si fue ayer, con el día: ${yesterday} 16:30), o salte esta pregunta.`,
  },
  receipt_ahead: {
    what: "Esa hora aún no ha llegado según el reloj de este ordenador: nada puede haberse recibido entonces.",
    way_on: ({ yesterday }) => `Escriba «ahora», o cuándo lo recibieron (si fue ayer, con el día: ${yesterday} 16:30).`,
  },
  appointment_past: {
    what: "Ese día ya pasó: nadie podría acudir a una cita así.",
    way_on: ({ ahead }) => `Escriba el día y la hora acordados, por ejemplo ${ahead} 10:00, o salte esta pregunta hasta que haya una cita.`,
  },
  recheck_past: {
    what: "Ese día ya pasó: nadie podrá volver a mirar entonces.",
    way_on: ({ ahead }) => `Escriba el día de hoy o uno por venir, por ejemplo ${ahead}, o salte esta pregunta.`,
  },
  born_ahead: {
    what: "Ese día aún no ha llegado: nadie puede haber nacido entonces.",
    way_on: () => "Escriba el día de nacimiento, el año primero (1998-05-31), o salte esta pregunta.",
  },
};
