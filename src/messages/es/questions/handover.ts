import type * as en from "../../en/questions/handover.ts";
import type { Translated } from "../../translated.ts";
import { itemLabels } from "../items.ts";

export const handover: Translated<typeof en.handover> = {
  title: "El camino hasta allí",
  questions: {
    handover: {
      ask: "¿Cómo se encontrarán la persona y el servicio?",
      why: "Una voz ya conocida hace más fácil abrir la puerta. Un número solo, a menudo, no lleva a ninguna parte.",
      options: {
        warm_three_way: "hablamos juntos, los tres",
        warm_call_ahead: "llamo antes y aviso de su llegada",
        accompanied: "alguien va con la persona",
        cold_details_only: "la persona solo recibe los datos de contacto",
      },
    },
    cold_reason: {
      ask: "¿Por qué solo los datos? Una línea.",
      why: "Es la forma más débil. El motivo ayuda a quien siga a hacerlo mejor.",
    },
    appointment_at: {
      ask: "¿Cuándo es la cita?",
      why: "Para que usted y el servicio esperen la misma hora.",
    },
    meet_who: {
      ask: "¿Quién le recibirá allí? Un nombre de pila o una función.",
      why: "Es más fácil preguntar por alguien de quien ya se sabe.",
    },
    meet_where: {
      ask: "¿Dónde se encuentran? Solo un lugar público o una oficina.",
      why: "La dirección de un alojamiento seguro nunca se escribe. Diga solo lo que cualquiera puede encontrar.",
    },
    transport: {
      ask: "¿Cómo llega usted hasta allí?",
      why: "Muchas derivaciones terminan por no tener para el autobús.",
      options: {
        arranged: "está organizado",
        public: "en transporte público",
        provider_collects: "el servicio le recoge",
        none: "todavía no hay nada organizado",
      },
    },
    accompanied_by: {
      ask: "¿Quién va con usted? Su función.",
      why: "Nadie debería tener que ir solo. Debe ser alguien que usted quiera a su lado.",
    },
    documents_to_bring: {
      ask: "¿Qué debe llevar?",
      why: "Para que no se rechace a nadie por un papel que falta. Pregunte qué pasa cuando no lo hay.",
    },
    what_to_expect_told: {
      ask: "¿Le ha contado a la persona qué pasará allí y qué le preguntarán?",
      why: "Lo conocido asusta menos.",
    },
    if_it_fails: {
      ask: "¿A qué número puede llamar si sale mal?",
      why: "Si la puerta está cerrada, nadie debe quedarse fuera sin saber qué hacer. Mejor un número que responda a esa hora.",
    },
  },
};

export const review: Translated<typeof en.review> = {
  title: "Una última mirada",
  questions: {
    leave_out: {
      ask: "Esto es todo lo que verán. ¿Quito todavía algo?",
      why: "Lo que se tacha aquí no se transmite, se haya acordado antes lo que se haya acordado.",
      options: itemLabels,
    },
  },
};
