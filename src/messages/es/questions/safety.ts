import type { safety as en } from "../../en/questions/safety.ts";
import type { Translated } from "../../translated.ts";

export const safety: Translated<typeof en> = {
  title: "Protegerse",
  questions: {
    risk_sources: {
      ask: "¿Qué le preocupa más? ¿Quién o qué podría hacerle daño?",
      why: "Usted conoce mejor que nadie su peligro. Solo necesitamos el tipo: por favor, sin nombres y sin direcciones.",
      options: {
        exploiter: "un explotador",
        network: "un grupo, o personas que actúan juntas",
        family: "la familia",
        partner: "la pareja",
        employer: "un empleador",
        authorities_fear: "miedo a las autoridades",
        self_harm: "autolesiones: hacerse daño",
        other: "otra cosa",
      },
    },
    risk_to_family: {
      ask: "¿Alguien podría hacer daño a su familia, aquí o en su país?",
      why: "Las amenazas a la familia hacen callar a muchas personas. Un abogado o abogada puede decir qué se puede hacer.",
      options: { here: "sí, aquí", origin: "sí, en su país", both: "sí, aquí y en su país", no: "no", unsure: "no lo sé con certeza" },
    },
    device_compromised: {
      ask: "¿Alguien podría leer su teléfono, o ver dónde está usted con él?",
      why: "Si es así, no llamamos ni escribimos a ese teléfono, y los contactos nuevos van en un teléfono nuevo.",
      options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
    },
    places_to_avoid: {
      ask: "¿Hay ciudades o zonas donde no estaría a salvo?",
      why: "Para que allí no se busque ningún servicio. Solo la región o la ciudad, nunca una dirección.",
    },
    risk_level: {
      ask: "¿Qué nivel de riesgo aprecia usted, después de escuchar a la persona?",
      why: "De ello depende con qué rapidez actuar y cuán reservado debe ser el lugar. Pregúnteselo de nuevo en cada encuentro.",
      options: { low: "bajo", medium: "medio", high: "alto", immediate: "inmediato" },
    },
    risk_level_reason: {
      ask: "¿Por qué lo aprecia así? Una línea, sin nombres.",
      why: "Quien siga el caso debe poder entender su valoración. Esta línea nunca se transmite.",
    },
    safety_actions: {
      ask: "¿Qué le daría más seguridad? ¿Qué acordamos?",
      why: "Un plan funciona cuando es suyo. Cada paso corto, para que pueda recordarlo.",
    },
    "safe_contact.method": {
      ask: "¿Cómo pueden llegar a usted con seguridad?",
      why: "Una llamada al teléfono equivocado puede traer daño. Solo se usa esta vía.",
      options: {
        phone: "por teléfono",
        text: "por mensaje de texto",
        email: "por correo electrónico",
        via_person: "a través de alguien de su confianza",
        none: "ahora no hay ninguna vía segura",
      },
    },
    "safe_contact.ok_voicemail": {
      ask: "¿Podemos dejarle un mensaje en el buzón de voz?",
      why: "Otra persona puede escucharlo. Si usted no dice que sí, nadie deja mensajes.",
    },
    "safe_contact.ok_times": {
      ask: "¿A qué horas es seguro contactarle?",
      why: "A otras horas puede haber alguien cerca de usted.",
    },
    "safe_contact.code_word": {
      ask: "¿Qué palabra usamos para que sepa que somos nosotros?",
      why: "Le dice quién llama, y usted puede usarla para decir que no es seguro. Se queda aquí y nunca se transmite.",
    },
    "safe_contact.never_contact": {
      ask: "¿Con quién no debe hablar nadie acerca de usted?",
      why: "Diga qué es de usted, por ejemplo un hermano o un empleador. No hacen falta nombres.",
    },
  },
};
