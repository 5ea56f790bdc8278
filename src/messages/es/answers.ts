import type * as en from "../en/answers.ts";
import type { Translated } from "../translated.ts";

/** What a question takes, said after "se esperaba". The wrong answer itself is never repeated. */
export const expectedWords: Translated<typeof en.expectedWords> = (expected) => {
  switch (expected.kind) {
    case "confirm":
      return "yes o no";
    case "choice":
      return `uno de: ${expected.options.join(", ")}`;
    case "many":
      return `una lista de: ${expected.options.join(", ")}`;
    case "marks":
      return `una marca por cada indicio, como { m4: ${expected.options[0]} }; las marcas son: ${expected.options.join(", ")}`;
    case "number":
      return `un número de ${expected.minimum} a ${expected.maximum}`;
    case "too_long":
      return "un texto de 500 caracteres como máximo";
    default:
      return forms[expected.kind];
  }
};

const forms = {
  none_alone: "none solo, o una lista sin él: los dos se contradicen",
  text: "un texto en una línea",
  phone: "un número de teléfono con sus cifras, como +44 20 7946 0018 (uno corto primero, sin palabras delante)",
  texts: "una lista de textos cortos",
  day: "un día como 2026-11-22",
  instant: "una hora como 2026-11-22T21:00:00Z",
  country: "un código de país ISO 3166 en mayúsculas, como BE",
  countries: "códigos de país ISO 3166 en mayúsculas, como [BE, MA]",
  languages: "códigos ISO 639-1, como [fr, ar]",
  providers: "ids de prestadores, como [be-payoke]",
};

export const silenceWords: Translated<typeof en.silenceWords> = {
  unknown: "no se sabe",
  declined: "prefiere no decirlo",
  not_asked: "no se preguntó",
};

export const leftWords: Translated<typeof en.leftWords> = {
  wrong_value: "esta respuesta no corresponde a la pregunta y no se guarda",
  not_on_path: "sin usar, porque una respuesta anterior hace innecesaria esta pregunta; no va a ninguna parte",
};
