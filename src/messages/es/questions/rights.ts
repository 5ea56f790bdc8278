import type { rights as en } from "../../en/questions/rights.ts";
import type { Translated } from "../../translated.ts";

export const rights: Translated<typeof en> = {
  title: "Derechos e identificación formal",
  questions: {
    rights_explained: {
      ask: "¿Ha explicado estos derechos con palabras sencillas, y se entendieron?",
      why: "Nadie puede elegir lo que no conoce. Lo que no consta aquí: pregunte a la línea de ayuda, no lo suponga.",
    },
    wants_formal_identification: {
      ask: "¿Quiere que una autoridad examine si, según la ley, usted ha sufrido trata?",
      why: "Puede abrir derechos, y es un procedimiento del Estado. Si quiere, pida consejo antes; la ayuda sigue en cualquier caso.",
      options: { yes: "sí", no: "no", later: "más tarde", needs_advice: "quiero consejo antes" },
    },
    wants_police_contact: {
      ask: "¿Quiere tener contacto con la policía?",
      why: "Es una elección aparte. La ayuda no depende de ella.",
      options: { yes: "sí", no: "no", later: "más tarde" },
    },
    wants_asylum_advice: {
      ask: "¿Tiene miedo de volver a su país? ¿Quiere el consejo de un abogado o abogada sobre el asilo?",
      why: "Los dos caminos pueden estar abiertos a la vez. Un abogado o abogada puede decir cuál es mejor para usted.",
      options: { yes: "sí", no: "no", later: "más tarde" },
    },
    nationality_region: {
      ask: "¿Cuál de estas opciones describe su nacionalidad?",
      why: "Algunos derechos dependen de ella. Solo se pregunta el grupo, y nunca se transmite.",
      options: {
        national: "nacional de este país",
        eu_eea: "UE, Islandia, Liechtenstein o Noruega",
        third_country: "otro país",
        stateless: "sin nacionalidad",
        unknown: "no se sabe",
      },
    },
  },
};
