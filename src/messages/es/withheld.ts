import type { withheldWords as en } from "../en/withheld.ts";
import type { Translated } from "../translated.ts";

/** Why nothing goes to a receiver: which rule says no, and what to do instead. */
export const withheldWords: Translated<typeof en> = {
  not_active: {
    what: "Este servicio está cerrado, o cerrado por ahora.",
    way_on: "Elija otro con la persona. Si sabe que ha vuelto a abrir, avise a quien mantiene el directorio.",
  },
  service_full: {
    what: "Este servicio está lleno.",
    way_on: "Pregúnteles quién más puede tener sitio, y elija otro. Acuerde un plan hasta entonces.",
  },
  no_answer: {
    what: "Nadie respondió en este servicio.",
    way_on: "Inténtelo una vez más, o elija otro. No se debe mandar a nadie ante una puerta que puede seguir cerrada.",
  },
  not_eligible: {
    what: "Este servicio dijo que no puede recibir a la persona.",
    way_on: "Pregúnteles quién puede, sin nombrar a la persona, y elija otro. No es culpa de la persona: dígaselo.",
  },
  service_not_offered: {
    what: "Según su ficha, este servicio no ofrece la ayuda que se quiere.",
    way_on: "Elija un servicio que la ofrezca. Si el deseo de la persona ha cambiado, cambie primero la ayuda que quiere.",
  },
  does_not_take_person: {
    what: "Según su ficha, este servicio no recibe a personas de esta edad o género.",
    way_on: "Elija otro. Si cree que la ficha está mal, llámeles sin nombrar a nadie y haga que se corrija la ficha.",
  },
  not_chosen_by_person: {
    what: "La persona no eligió este servicio.",
    way_on: "Muestre al menos dos servicios donde los haya, y deje elegir a la persona.",
  },
  shelter_place_in_handover: {
    what: "Los datos del encuentro dicen dónde puede haber un alojamiento seguro.",
    way_on: "Indique un lugar público para encontrarse, como la estación, y nada que lleve hasta la puerta.",
  },
  age_contradicts_birth_date: {
    what: "La persona consta como mayor de edad, y la fecha de nacimiento dice que es menor.",
    way_on: "Pregunte de nuevo, con tacto. Hasta que haya certeza, trate a la persona como menor de edad y vuelva al paso 3.",
  },
  consent_missing: {
    what: "Todavía no hay un sí para este servicio.",
    way_on: "Lea en voz alta lo que se transmitiría y pregunte. Un sí vale para un servicio; un sí a otro no cuenta aquí.",
  },
  consent_refused: {
    what: "La persona dijo que no a este servicio.",
    way_on: "Déjelo así. Pregunte si sería mejor con menos líneas, con otro servicio o con una llamada sin nombre.",
  },
  asked_ahead: {
    what: "La hora en que se preguntó a este servicio por una plaza aún no ha llegado.",
    way_on: "Nadie puede haber sido consultado entonces. Corrija la hora, o pregúnteles ahora.",
  },
  answers_contradict: {
    what: "Dos respuestas se contradicen, y una de las dos es falsa.",
    way_on: "Averigüe con la persona cuál es, y vuelva a hacer esa pregunta. El sí sigue valiendo.",
  },
  appointment_past: {
    what: "La cita acordada ya pasó: nadie podría acudir a ella.",
    way_on: "Acuerde una nueva con el servicio y la persona, o déjela fuera.",
  },
  referral_over: {
    what: "La derivación a este servicio ha terminado.",
    way_on:
      "No se envía nada más allí. Si a pesar de todo la persona lo quiere, pida un nuevo sí: este paso otra vez, desde el consentimiento.",
  },
  consent_withdrawn: {
    what: "La persona retiró su sí.",
    way_on: "No transmita nada más. Si antes se envió algo, pida al receptor que deje de usarlo. La ayuda aquí sigue.",
  },
  consent_dated_ahead: {
    what: "El sí lleva una fecha posterior a ahora, o su hora no está clara.",
    way_on: "Compruebe la hora que se anotó y el reloj de este equipo. Después corríjalo.",
  },
  consent_expired: {
    what: "El plazo del sí ha terminado.",
    way_on: "Pregunte de nuevo. En unas semanas puede cambiar mucho, y la persona puede verlo ahora de otra manera.",
  },
  consent_over_90_days: {
    what: "Un sí vale 90 días como máximo, y este iba a valer más.",
    way_on: "Acuerde con la persona un día anterior, y pregunte de nuevo antes de que llegue.",
  },
  consent_without_lines: {
    what: "No se ha dicho qué líneas se pueden compartir.",
    way_on: "Recorra las líneas con la persona, una por una. Un sí a todo de una vez no es consentimiento.",
  },
  nothing_agreed: {
    what: "No queda ninguna línea que se pueda transmitir.",
    way_on:
      "Déjelo así: nada va a este servicio. Pregunte si sería mejor otro servicio, o una llamada sin nombre. Si la persona lo quiere de todos modos, recorra de nuevo las líneas con ella.",
  },
  consent_not_by_person: {
    what: "Una persona adulta decide sola, y este sí no viene de la persona.",
    way_on: "Pregunte a la propia persona, a solas, con intérprete si hace falta. Quien acompaña o interpreta no puede decir sí por ella.",
  },
  child_needs_guardian_or_authority: {
    what: "Si es menor de edad, o si la edad no se sabe con certeza, debe decidir el tutor o tutora, o la autoridad de protección de la infancia.",
    way_on:
      "Llame ahora a la autoridad de protección de la infancia. Si hay tutor o tutora, pregunte a los dos juntos: al menor y a su tutor o tutora.",
  },
  guardian_not_recorded: {
    what: "Se dice que un tutor o tutora dio su sí, y no consta ninguno para la persona menor de edad.",
    way_on:
      "Si se nombró tutor o tutora, corrija eso primero. Si no, llame a la autoridad de protección de la infancia: ella decide, o hace que se nombre a alguien.",
  },
  carer_suspected: {
    what: "La persona adulta que cuida al menor puede ser un peligro, y no se ha nombrado tutor o tutora.",
    way_on: "No contacte a esa persona. Pida a la autoridad de protección de la infancia que decida, o que haga nombrar un tutor o tutora.",
  },
  child_assent_missing: {
    what: "La persona menor de edad no ha dicho que sí.",
    way_on:
      "Explíquelo con palabras que conozca, con tiempo, y pregunte. Si dice que no, háblelo con el tutor o tutora y con la autoridad.",
  },
  child_view_missing: {
    what: "No consta qué quiere la persona menor de edad.",
    way_on: "Pregúntele con calma, en su propio idioma. Escriba una línea. Si por su corta edad no puede decirlo, escriba eso.",
  },
  best_interests_reason_missing: {
    what: "No consta el motivo por el que esto es lo mejor para la persona menor de edad.",
    way_on: "Pida su motivo a la autoridad de protección de la infancia. Escríbalo en una línea, sin nombres.",
  },
  vital_interest_without_danger: {
    what: "Se dio como motivo “una vida está en peligro”, pero no consta ningún peligro ni necesidad urgente.",
    way_on: "Si hay peligro, vuelva a las preguntas sobre el peligro y pida ayuda. Si no, pida el sí a la persona.",
  },
  vital_interest_wrong_receiver: {
    what: "Sin un sí, solo se puede informar a quien salva vidas: atención médica o policía.",
    way_on: "Llame al número de emergencia. Para cualquier otro servicio, pida el sí a la persona cuando esté a salvo.",
  },
  police_not_wanted: {
    what: "La persona no ha dicho que quiera contacto con la policía.",
    way_on: "Deje fuera a la policía: la ayuda sigue sin ella. Si el deseo cambia, anótelo primero en los derechos.",
  },
  formal_identification_not_wanted: {
    what: "La persona no ha dicho que quiera la identificación formal.",
    way_on:
      "Ofrezca antes el consejo de un abogado o abogada. La línea de ayuda puede decir qué aporta y qué cuesta, y para preguntar no hace falta dar ningún nombre.",
  },
  safety_critical_fact_withheld: {
    what: "El riesgo es alto, y el receptor no lo sabría.",
    way_on:
      "Diga a la persona que solo se transmite el nivel de riesgo, no el motivo, para que ella y el personal estén a salvo. Si sigue siendo un “no”, no envíe esto; pida consejo al servicio sin nombrar a nadie.",
  },
  child_return_as_first_step: {
    what: "La ayuda a una persona menor de edad nunca empieza por el regreso.",
    way_on: "Llame primero a protección de la infancia. Antes de hablar de regreso: seguridad, cuidados y un tutor o tutora.",
  },
  return_not_voluntary: {
    what: "No hay un sí claro de la persona para cruzar la frontera.",
    way_on:
      "Ofrezca un abogado o abogada y tiempo para pensar. Pregunte de nuevo cuando esté a solas, haya descansado y tenga la información. Mientras, la ayuda aquí sigue.",
  },
  return_risk_not_assessed: {
    what: "No se ha estudiado en los dos países qué podría pasar a la llegada.",
    way_on: "Pida a un servicio de retorno que lo haga con un socio del otro país. No se envía nada antes de que esté terminado.",
  },
  return_best_interests_missing: {
    what: "Ningún procedimiento terminado dice que cruzar la frontera sea lo mejor para la persona menor de edad.",
    way_on:
      "Pida a la autoridad de protección de la infancia y al tutor o tutora que lo inicien. Hasta entonces, la persona menor de edad sigue protegida aquí.",
  },
  return_family_not_assessed: {
    what: "Nadie ha terminado de estudiar si la familia de allí es segura para la persona menor de edad.",
    way_on: "Pida a protección de la infancia que se haga en el otro país. No llame usted a la familia.",
  },
  receiver_not_confirmed: {
    what: "El servicio del otro país no ha confirmado.",
    way_on: "Pregúnteles, sin dar un nombre, si pueden hacerse cargo, quién es responsable y quién le suple. Después anote su sí.",
  },
};
