import type { agreement as en } from "../../en/questions/agreement.ts";
import type { Translated } from "../../translated.ts";

/** What is read aloud stands between quotation marks; a yes means: said, and understood. */
export const agreement: Translated<typeof en> = {
  title: "Explicar, y acordar que se habla",
  questions: {
    informed_purpose: {
      ask: "Diga quién es usted. Después lea en voz alta: “Hago estas preguntas para saber qué podría ayudarle y quién puede darlo. No le juzgo. La ayuda es la misma, responda lo que responda. No prometeré lo que no pueda cumplir”. ¿Se entendió?",
      why: "Nadie puede aceptar hablar sin saber quién pregunta y para qué.",
    },
    informed_use: {
      ask: "Lea en voz alta: “Si usted acepta, anoto respuestas cortas sobre lo que necesita y sobre cómo proteger su seguridad. No escribo su historia. Transmito solo las líneas que usted acepte, y solo al servicio que usted elija”. ¿Se entendió?",
      why: "La persona decide qué se escribe y quién lo recibe.",
    },
    informed_access_right: {
      ask: "Lea en voz alta: “Dentro de esta oficina, solo quienes trabajan en su caso pueden ver estas notas”. Diga quiénes son. “Usted puede ver lo que escribí y pedir que se corrija”. ¿Se entendió?",
      why: "Las notas tratan de la persona. Verlas y corregirlas es su derecho.",
    },
    informed_retention: {
      ask: "Diga cuánto tiempo guarda las notas su oficina. Después lea en voz alta: “Pasado ese tiempo se borran, salvo que la ley nos obligue a guardarlas más. Si es así, se lo diré”. ¿Se entendió?",
      why: "Lo que se guarda se puede encontrar. La persona debe saber cuánto tiempo dura.",
    },
    informed_withdrawal: {
      ask: "Lea en voz alta: “Puede saltar cualquier pregunta. Puede parar en cualquier momento. Puede retirar su sí, y entonces no comparto nada más. Lo que ya se envió no lo puedo recuperar, pero pediré que dejen de usarlo. Nada de esto cambia cómo le ayudo”. ¿Se entendió?",
      why: "Un sí solo es libre cuando un “no” no cuesta nada.",
    },
    informed_limits: {
      ask: "Diga de qué le obliga la ley a informar. Después lea en voz alta: “Si una vida está en peligro, o si una persona menor de edad corre riesgo, puede que tenga que contarlo a alguien aunque usted no diga que sí. Se lo diría antes a usted si puedo hacerlo con seguridad. Un juzgado puede pedir algún día las notas”. ¿Se entendió?",
      why: "Lo justo es conocer los límites antes de hablar, no después.",
    },
    agrees_to_talk: {
      ask: "¿Acepta hablar conmigo ahora?",
      why: "Usted elige. Con un “no” o un “más tarde”, igual puede recibir los números y la información.",
      options: { yes: "sí", no: "no", later: "más tarde" },
    },
    agrees_to_notes: {
      ask: "¿Puedo tomar notas cortas mientras hablamos?",
      why: "Sin notas también podemos hablar, y usted recibe igual la información. Lo único que no se hace es una derivación por escrito.",
      options: { yes: "sí", no: "no" },
    },
    agrees_to_research: {
      ask: "¿Se pueden contar sus respuestas, sin su nombre, para mejorar la ayuda a otras personas?",
      why: "Esto va aparte y es libre. Un “no” no cambia nada para usted.",
      options: { yes: "sí", no: "no" },
    },
  },
};
