import type * as en from "../en/case-forms.ts";
import type { Translated } from "../translated.ts";

/** The receiver's answer, as it is noted. The slip that the receiver fills in has the same lines. */
export const replyQuestions: Translated<typeof en.replyQuestions> = {
  received_at: {
    ask: "R1 ¿Cuándo la recibieron?",
    why: "Que llegó es lo primero que hay que saber. Todavía no es un sí.",
  },
  received_by: {
    ask: "R1 ¿Quién la recibió? Su función.",
    why: "Para que la próxima llamada llegue a la mesa correcta. Una función, no un nombre.",
  },
  decision: {
    ask: "R2 ¿Qué decidieron?",
    why: "Recibida no es aceptada: muchas derivaciones terminan en silencio después del acuse de recibo.",
    options: {
      accepted: "aceptada",
      accepted_with_conditions: "aceptada con condiciones",
      waiting_list: "en lista de espera",
      not_accepted: "no aceptada",
      redirected: "enviada a otro servicio",
    },
  },
  reason: {
    ask: "R3 ¿Por qué no?",
    why: "Dice a quién preguntar después, y mantiene veraz el directorio.",
    options: {
      no_capacity: "no hay lugar",
      not_eligible: "la persona no cumple sus requisitos",
      outside_area: "fuera de su zona",
      wrong_service: "no es su tipo de servicio",
      safety_concern: "allí no es seguro",
      need_more_info: "antes necesitan saber más",
      other: "otro motivo",
    },
  },
  alternative: { ask: "R3 ¿Qué otro servicio proponen?", why: "A menudo saben quién tiene sitio." },
  person_agrees: {
    ask: "R9 ¿Acepta la persona que el receptor le cuente a usted cómo fue?",
    why: "Sin un sí solo pueden devolverse de R1 a R3: lo que trata de la persona se queda con el receptor.",
  },
  first_contact: {
    ask: "R4 ¿Qué resultó del primer contacto?",
    why: "La derivación solo ha funcionado cuando alguien vio de verdad a la persona.",
    options: {
      seen: "se vio a la persona",
      contacted_not_seen: "se habló con ella, aún no se la vio",
      could_not_reach: "no se la pudo contactar",
      declined_by_person: "la persona no lo quiso",
    },
  },
  first_contact_on: { ask: "R4 ¿Qué día?", why: "Para saber cuánto tardó." },
  service: {
    ask: "R5 ¿Y el servicio?",
    why: "Para saber si queda algo por hacer.",
    options: { started: "ha empezado", provided: "se prestó", partly: "en parte", not_provided: "no se prestó" },
  },
  service_on: { ask: "R5 ¿Qué día?", why: "Desde ese día se cuentan las próximas revisiones." },
  referred_onward: { ask: "R6 ¿Derivaron a la persona a otro servicio?", why: "Cada nuevo receptor necesita un sí propio." },
  onward_consent: {
    ask: "R6 ¿Con un nuevo sí de la persona?",
    why: "El consentimiento que usted tiene no llega hasta ahí.",
  },
  new_risk: {
    ask: "R7 ¿Encontraron un riesgo nuevo?",
    why: "Solo sí o no. Para lo demás, llámeles por teléfono: no se escribe nada de ello.",
  },
  case_manager: { ask: "R8 ¿Quién lleva el caso desde ahora? Una función.", why: "Una sola persona debe tener el plan." },
  next_review: { ask: "R8 ¿Cuándo lo revisan de nuevo?", why: "Para que ambos lo revisen el mismo día." },
};

export const followUpQuestions: Translated<typeof en.followUpQuestions> = {
  whom: {
    ask: "¿A quién intentó contactar?",
    why: "Los intentos de llegar a la persona se cuentan, para que no se llame a nadie con demasiada frecuencia.",
    options: { person: "a la persona", receiver: "al receptor" },
  },
  result: {
    ask: "¿Qué resultó?",
    why: "Después de tres intentos sin respuesta se pregunta en su lugar al receptor, con el consentimiento de la persona.",
    options: {
      reached: "hubo contacto",
      no_answer: "sin respuesta",
      not_safe: "no era seguro hablar: se terminó como si fuera un número equivocado",
    },
  },
  outcome: {
    ask: "¿Qué dice la persona del servicio?",
    why: "La palabra de la persona cuenta tanto como la del receptor.",
    options: {
      seen: "allí la vieron",
      service_started: "la ayuda ha empezado",
      completed: "recibió lo que necesitaba",
      not_seen: "todavía no la ha visto nadie",
      declined_by_person: "ya no lo quiere",
      nothing_new: "nada nuevo",
    },
  },
  new_risk: {
    ask: "Ha vuelto a mirar el riesgo: ¿hay algo nuevo?",
    why: "Se mira en cada conversación. Si lo hay: rehagan juntos el plan de seguridad. En qué consiste no se escribe aquí.",
    options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
  },
};

export const closingQuestions: Translated<typeof en.closingQuestions> = {
  reason: {
    ask: "¿Por qué se cierra el caso?",
    why: "Dice si el mecanismo funcionó. No nombra a nadie.",
    options: {
      needs_met: "las necesidades están cubiertas",
      person_ended: "la persona lo terminó",
      transferred: "ahora lo lleva otra oficina",
      returned_or_relocated: "la persona regresó o se trasladó",
      lost_contact: "se perdió el contacto",
      no_service_possible: "no se pudo encontrar ningún servicio",
      not_a_trafficking_matter_referred_elsewhere: "era otro tipo de asunto, derivado a otro lugar",
      died: "la persona murió",
      duplicate: "se abrió dos veces",
      other: "otro motivo",
    },
  },
  person_view_asked: {
    ask: "¿Ha preguntado a la persona cómo lo ve?",
    why: "Si ha terminado lo dice la persona, no la oficina.",
  },
  safety_plan_left: {
    ask: "¿Tiene la persona un plan de seguridad para seguir adelante?",
    why: "El peligro puede durar más que el caso.",
  },
  way_back_explained: { ask: "¿Sabe la persona cómo volver?", why: "Nadie debería tener que empezar de cero." },
  receivers_told: {
    ask: "¿Se ha avisado a los receptores de que el caso se cierra?",
    why: "Si no, le esperarían a usted, o seguirían por su cuenta.",
  },
  keep_until: {
    ask: "¿Hasta qué día se guarda? (Enter: 90 días desde ahora)",
    why: "Entonces se le pregunta si se puede borrar. Nada se borra sin un sí.",
  },
};
