import type { language as en } from "../../en/questions/language.ts";
import type { Translated } from "../../translated.ts";

export const language: Translated<typeof en> = {
  title: "Entenderse",
  questions: {
    languages: {
      ask: "¿Qué idiomas habla bien? Primero el que prefiera.",
      why: "Debe poder oírlo todo en un idioma en el que se sienta a gusto.",
    },
    interpreter_needed: {
      ask: "¿Quiere un intérprete?",
      why: "Un intérprete profesional está obligado a guardar el secreto de lo que se dice. No debería interpretar un amigo, un familiar ni un niño.",
      options: { yes: "sí", no: "no" },
    },
    interpreter_gender_pref: {
      ask: "¿Prefiere que interprete una mujer o un hombre?",
      why: "Algunas cosas son más fáciles de decir a una o a otro.",
      options: { f: "una mujer", m: "un hombre", any: "sin preferencia" },
    },
    access_needs: {
      ask: "¿Hay algo que le haga difícil oír, ver, moverse, leer o entender?",
      why: "Para que el servicio sea un lugar que pueda usar. No hace falta un diagnóstico.",
      options: {
        hearing: "oír",
        sight: "ver",
        mobility: "moverse",
        learning: "entender o recordar",
        literacy: "leer y escribir",
        other: "otra cosa",
      },
    },
    preferred_worker_gender: {
      ask: "¿Prefiere hablar con una mujer o con un hombre?",
      why: "Usted elige. Transmitimos su deseo; no podemos prometer que el servicio pueda cumplirlo.",
      options: { f: "una mujer", m: "un hombre", any: "sin preferencia" },
    },
  },
};
