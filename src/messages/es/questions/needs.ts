import type { needs as en } from "../../en/questions/needs.ts";
import type { Translated } from "../../translated.ts";

export const needs: Translated<typeof en> = {
  title: "Lo que necesita ahora",
  questions: {
    needs_now: {
      ask: "¿Qué necesita ahora mismo?",
      why: "Comida, descanso y seguridad van antes que cualquier otra pregunta. No tiene que explicar cómo llegó a esto.",
      options: {
        safe_place_tonight: "un lugar seguro esta noche",
        food_water: "comida y agua",
        clothing_hygiene: "ropa, aseo, higiene",
        medicine: "medicinas",
        rest: "descanso",
        phone_call: "una llamada de teléfono",
        child_care: "alguien que cuide a un niño o una niña",
        money_transport: "dinero para el transporte",
        interpreter: "un intérprete",
        documents: "papeles",
        none: "nada por ahora",
      },
    },
    sleeping_tonight: {
      ask: "¿Tiene dónde dormir esta noche? ¿Se siente a salvo allí?",
      why: "Si no hay un lugar seguro, es lo primero que se busca. No necesitamos la dirección.",
      options: { safe: "sí, y es seguro", unsafe: "sí, pero no es seguro", nowhere: "no, en ningún sitio", unsure: "no lo sé con certeza" },
    },
  },
};
