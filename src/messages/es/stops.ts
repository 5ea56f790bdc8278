import type * as en from "../en/stops.ts";
import type { Translated } from "../translated.ts";

/** Where the ordinary flow stops: why, and what to do now. */
export const stopWords: Translated<typeof en.stopWords> = {
  third_party_report: {
    what: "Otra persona le habla de la persona, que todavía no ha aceptado nada.",
    way_on:
      "No escriba nada sobre la persona. Dé las gracias a quien llama y dele estos números para que se los dé a la persona cuando sea seguro. No debe enfrentarse a nadie ni intentar un rescate.",
  },
  another_adult_present: {
    what: "Hay otra persona adulta presente, o usted no lo sabe con certeza.",
    way_on:
      "Hable antes con la persona a solas: quien está a su lado puede ser quien la controla. Dé un motivo corriente, como un formulario o una revisión médica. Si no se les puede separar, hable de cosas cotidianas y acuerde otro encuentro.",
  },
  not_safe_to_speak: {
    what: "Ahora no es seguro hablar.",
    way_on:
      "Termine como si fuera un número equivocado. No devuelva la llamada si no se acordó una hora segura. Si una vida está en peligro, llame usted al número de emergencia.",
  },
  danger_call_first: {
    what: "Alguien está en peligro, y no consta ninguna llamada para pedir ayuda.",
    way_on:
      "Llame ahora al número de emergencia, y quédese con la persona si usted está a salvo. Después empiece de nuevo y anote la hora de la llamada.",
  },
  medical_call_first: {
    what: "La persona necesita atención urgente, y no consta ninguna llamada para pedir ayuda.",
    way_on:
      "Llame ahora al número de emergencia o a personal médico. La persona no tiene que contar cómo ocurrió. Después empiece de nuevo y anote la hora de la llamada.",
  },
  not_private: {
    what: "No está en un lugar privado.",
    way_on:
      "No pregunte aquí nada más sobre la persona. Busque una habitación, o acuerde otra hora y otro lugar. Después empiece de nuevo.",
  },
  not_informed: {
    what: "No se explicó todo, o no se entendió todo.",
    way_on: "Vuelva a las explicaciones. Léalas despacio, con intérprete si ayuda. Un sí cuenta solo después de eso.",
  },
  no_agreement_to_talk: {
    what: "La persona no quiere hablar ahora.",
    way_on:
      "Está en su derecho. Ofrezca la hoja de información (si es seguro llevarla encima), comida, descanso o una llamada, y otro momento si lo desea.",
  },
  no_agreement_to_notes: {
    what: "La persona no quiere que se tomen notas.",
    way_on:
      "Siga hablando sin escribir. Ofrezca la hoja de información si es seguro llevarla encima. Puede llamar a un servicio junto con la persona, sin dar ningún nombre.",
  },
  nothing_wanted: {
    what: "La persona no quiere ahora ningún servicio.",
    way_on: "Deje que elija. Ofrezca la hoja de información si es seguro llevarla encima, y pregunte si puede volver a preguntar.",
  },
  no_provider_chosen: {
    what: "No se eligió ningún servicio, o ninguno puede recibir ahora a la persona.",
    way_on:
      "Llame a la línea nacional de ayuda y busque en la región vecina. Acuerde un plan para esta noche y un día para volver a buscar.",
  },
};

export const outcomeWords: Translated<typeof en.outcomeWords> = {
  summary: "Hay un resumen listo para cada servicio que se aceptó.",
  partial: "Hay un resumen listo para algunos servicios. Para los demás una regla dice que no: se indican la regla y cómo seguir.",
  information_sheet: "No se transmite nada sobre la persona. Hay lista para ella una hoja de información sin nombres.",
  stopped_for_safety: "Se detuvo aquí por seguridad. Use primero los números y los consejos; puede volver más tarde.",
  refused: "No se transmite nada: una regla dice que no. Se indican la regla y cómo seguir.",
  no_provider: "No se hace ninguna derivación: no se conoce ningún servicio que pueda recibir ahora a la persona.",
};
