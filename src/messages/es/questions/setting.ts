import type { setting as en } from "../../en/questions/setting.ts";
import type { Translated } from "../../translated.ts";

export const setting: Translated<typeof en> = {
  title: "¿Se puede hablar?",
  questions: {
    contact_mode: {
      ask: "¿Cómo está en contacto con la persona?",
      why: "Una llamada exige otros cuidados que una conversación cara a cara. Si informa un tercero, no se pregunta ni se guarda nada de la persona.",
      options: {
        in_person: "cara a cara",
        phone: "por teléfono",
        online: "por internet",
        third_party_report: "otra persona me habla de ella",
      },
    },
    country: {
      ask: "¿En qué país está la persona ahora?",
      why: "El número de emergencia, las líneas de ayuda y las reglas que se muestran después son los de este país.",
    },
    region_or_city: {
      ask: "¿En qué región o ciudad?",
      why: "Para encontrar ayuda cerca. Basta la ciudad: nunca escriba una dirección.",
    },
    caseworker_role: {
      ask: "¿En qué función está usted aquí?",
      why: "Lo que puede hacer, y de qué le obliga la ley a informar, depende de su función.",
      options: {
        first_responder: "primera respuesta",
        ngo: "organización que ayuda (ONG)",
        health: "personal de salud",
        police: "policía",
        labour_inspector: "inspección de trabajo",
        consulate: "consulado",
        hotline: "línea de ayuda",
        other: "otra",
      },
    },
    companions_present: {
      ask: "¿Quién más está con la persona?",
      why: "La persona adulta a su lado puede ser de quien tiene miedo, aunque sea amable o de la familia.",
      options: {
        none: "nadie",
        child_of_person: "solo su propio hijo o hija",
        other_adult: "otra persona adulta",
        unsure: "no lo sé con certeza",
      },
    },
    setting_private: {
      ask: "¿Pueden hablar donde nadie más les oiga ni les vea?",
      why: "Si alguien puede escuchar, la persona no puede hablar con libertad. Sin privacidad, solo se pregunta por la seguridad urgente.",
    },
    safe_to_speak: {
      ask: "¿Es seguro para usted hablar ahora?",
      why: "En una llamada no vemos quién escucha. Si no es seguro, paramos de inmediato.",
    },
  },
};
