import type { choices as en } from "../../en/questions/choices.ts";
import type { Translated } from "../../translated.ts";

export const choices: Translated<typeof en> = {
  title: "¿De verdad pueden ayudar?",
  questions: {
    priority: {
      ask: "¿Con qué urgencia se necesita esta ayuda?",
      why: "De ello depende el plazo para responder, y se le avisa cuándo volver a preguntar.",
      options: {
        emergency: "en 24 horas",
        urgent: "en 72 horas",
        normal: "en dos semanas",
      },
    },
    chosen_by_person: {
      ask: "¿Eligió usted este servicio?",
      why: "La elección es de la persona. Un servicio que otros eligieron por ella se deja con facilidad.",
    },
    availability: {
      ask: "Llame, sin decir quién es la persona: ¿tienen lugar o cita?",
      why: "No se debe mandar a nadie ante una puerta cerrada. Pregunte también a quién reciben, qué necesitan para empezar y cuánto cuesta.",
      options: {
        confirmed: "sí, confirmado",
        waiting_list: "hay lista de espera",
        full: "está lleno",
        no_answer: "nadie respondió",
        not_checked: "todavía no se comprobó",
      },
    },
    availability_checked_at: {
      ask: "¿Cuándo les preguntó?",
      why: "Una cama libre puede desaparecer en una hora. El receptor ve de cuándo es el dato.",
    },
    checked_with: {
      ask: "¿Con quién habló? Su función, por ejemplo: personal de admisión.",
      why: "Para que el receptor encuentre al colega que lo sabe. Basta la función.",
    },
    eligibility_ok: {
      ask: "¿Pueden recibir a esta persona? Escriba sí, no, o sus condiciones con palabras.",
      why: "Pregunte por edad, género, hijos, idioma y accesibilidad sin nombrar a nadie. Con un “no”, se busca otro servicio.",
    },
  },
};
