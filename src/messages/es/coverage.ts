import type { coverageWords as en } from "../en/coverage.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";
import { anyOf, plural } from "./persons.ts";

/** Words of `referral coverage`. */
export const coverageWords: Translated<typeof en> = {
  summary: "dónde se sostiene el directorio, y dónde tiene huecos",
  description:
    "Muestra para cada país qué servicios constan para una mujer, un hombre, una niña, un niño, una familia: hay, no dice (se ofrece, y\n" +
    "la ficha no dice a quién recibe), cerrado (por ahora, todos los que podrían recibir) o ninguno; después los huecos con palabras, y lo\n" +
    "que el recorrido puede proponer y nadie que conste ofrece. Juzga como search. Nunca por ciudad: de una tabla no se debe poder deducir\n" +
    "un alojamiento concreto.",
  country: "solo este país",
  format: formatHelp,
  inWords: (person, state) => `${coverageWords.persons[person]}: ${coverageWords.states[state]}`,
  persons: { woman: "mujer", man: "hombre", girl: "niña", boy: "niño", family: "familia" },
  states: { found: "hay", unknown: "no dice", closed: "cerrado", none: "ninguno" },
  service: "servicio",
  countryColumn: "país",
  holes: "Huecos",
  needs: "Necesidades del recorrido",
  noHoles: "Ningún hueco: cada servicio consta para todas las personas.",
  needsMet: "Cada servicio que un paso puede proponer tiene un prestador.",

  nobody: (country, names) => `${country}: no consta nadie para ${joinedByOr(names)}`,
  whomever: (country, names) => `${country}: quienes constan para ${joinedByAnd(names)} no dicen a quién reciben: pregunte`,
  hole: (country, hole, name) => {
    switch (hole.kind) {
      case "nobody":
        return coverageWords.nobody(country, [name]);
      case "none":
        return `${country}: no consta ningún servicio de ${name} que reciba a ${anyOf(hole.persons)}`;
      case "closed":
        return `${country}: todos los servicios de ${name} que constan y pueden recibir a ${anyOf(hole.persons)} están cerrados por ahora`;
      case "unknown":
        if (hole.stated_by_closed)
          return `${country}: todos los servicios de ${name} que constan y dicen que reciben a ${anyOf(hole.persons)} están cerrados por ahora; quizá otros sí: pregunte`;
        return `${country}: no consta ningún servicio de ${name} que diga que recibe a ${anyOf(hole.persons)}: pregunte`;
    }
  },
  unmet: (country, services, priority) => `${country}: un paso puede proponer ${services} (${priority}), y no consta nadie para ello`,
  noRecords: (country) => `${country}: no consta ningún prestador`,

  across: (countries) => `En ${countries} ${countries === 1 ? "país" : "países"}`,
  acrossNobody: (service) => `No consta nadie para ${service}`,
  acrossNone: (service, person) => `No consta ningún servicio de ${service} que reciba a ${plural[person]}`,
};
