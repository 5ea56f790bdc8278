import type { crossBorder as en } from "../../en/questions/cross-border.ts";
import type { Translated } from "../../translated.ts";

const progress = { yes: "sí, hecho", no: "no", in_progress: "empezado, sin terminar" };

export const crossBorder: Translated<typeof en> = {
  title: "Cruzar una frontera",
  questions: {
    countries_involved: {
      ask: "¿A qué países afecta?",
      why: "Cada uno tiene sus reglas y sus propios servicios, que deben participar.",
    },
    purpose: {
      ask: "¿Para qué es?",
      why: "Ir a otro país exige más garantías que pedir consejo a un servicio de allí.",
      options: {
        return: "volver al país de origen",
        relocation: "trasladarse a otro país",
        family: "reunirse con la familia",
        criminal_case: "un proceso penal",
        service_abroad: "ayuda de un servicio en el extranjero, sin viajar",
      },
    },
    voluntary: {
      ask: "¿Lo quiere usted, sin que nadie le presione?",
      why: "A nadie se le manda al otro lado de una frontera sin un sí propio y claro. Puede cambiar de opinión.",
      options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
    },
    return_risk_assessed: {
      ask: "¿Han estudiado juntos los servicios de ambos países qué podría pasar a la llegada?",
      why: "Quienes hicieron daño pueden estar esperando allí. Solo quien está en el lugar puede saberlo.",
      options: progress,
    },
    best_interests_procedure: {
      ask: "¿Ha decidido la autoridad de protección de la infancia, en un procedimiento, que esto es lo mejor para la persona menor de edad?",
      why: "A una persona menor de edad nunca se la traslada solo por un deseo, sea de quien sea.",
      options: progress,
    },
    family_assessment: {
      ask: "¿Ha estudiado alguien si la familia de allí es segura para la persona menor de edad?",
      why: "A veces todo empezó en la familia.",
      options: progress,
    },
    receiver_confirmed: {
      ask: "¿Ha confirmado el servicio del otro país que se hará cargo?",
      why: "Allí debe haber alguien que espere a la persona, con nombre y con suplente.",
      options: { yes: "sí", no: "no" },
    },
    travel_documents: {
      ask: "¿Qué documentos de viaje hay y cuáles faltan? Sin números.",
      why: "Los papeles que faltan llevan tiempo. Consulte a un abogado o abogada antes de que nadie acuda a un consulado.",
    },
    arrival_met_by: {
      ask: "¿Quién recibe a la persona a la llegada? Su función.",
      why: "Las primeras horas después de llegar son las menos seguras.",
    },
    monitoring_agreed_months: {
      ask: "¿Durante cuántos meses se acordó seguir en contacto después?",
      why: "Los problemas a menudo llegan más tarde. Una fecha para preguntar mantiene abierto el camino de vuelta.",
    },
  },
};
