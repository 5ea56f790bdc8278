import type { danger as en } from "../../en/questions/danger.ts";
import type { Translated } from "../../translated.ts";

export const danger: Translated<typeof en> = {
  title: "Peligro y atención urgente",
  questions: {
    danger_now: {
      ask: "¿Hay alguien en peligro ahora mismo?",
      why: "La seguridad va antes que cualquier otra pregunta.",
      options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
    },
    medical_now: {
      ask: "¿Tiene heridas o una enfermedad grave, o está de parto? ¿Piensa en quitarse la vida? ¿Hubo una agresión sexual en los últimos 5 días? No tiene que contar cómo ocurrió.",
      why: "La atención urgente no puede esperar a un formulario. Algunos tratamientos solo sirven en las primeras horas o días.",
      options: {
        injury: "heridas o sangrado",
        severe_illness: "enfermedad grave",
        pregnancy_emergency: "embarazo con dolor, sangrado o parto",
        overdose_withdrawal: "drogas o alcohol: demasiado, o síndrome de abstinencia",
        suicide_risk: "pensamientos de suicidio",
        recent_sexual_assault: "agresión sexual en los últimos 5 días",
        none: "nada de esto",
      },
    },
    hours_since_assault: {
      ask: "¿Hace cuántas horas fue, más o menos? Basta un número aproximado.",
      why: "El tratamiento contra el VIH debe empezar en las primeras 72 horas. No hace falta ningún detalle de lo que pasó.",
    },
    call_made_at: {
      ask: "¿Se ha llamado ya para pedir ayuda? Escriba “now” (ahora), o la hora",
      why: "No se pregunta nada más antes de haber pedido ayuda. Solo se guarda la hora.",
    },
    still_controlled: {
      ask: "¿Alguien que le da miedo o le controla podría encontrarle o llegar hasta usted?",
      why: "Si es así, no se puede enviar, dejar ni llevar encima nada que muestre este contacto.",
      options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
    },
    dependants_at_risk: {
      ask: "¿Está en peligro un niño o una niña, u otra persona que depende de usted?",
      why: "Pueden necesitar ayuda al mismo tiempo, o antes.",
      options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
    },
  },
};
