import type * as en from "../en/search.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";
import { populationLabels, serviceLabels } from "./vocabulary.ts";

export const either: Translated<typeof en.either> = joinedByOr;

export const asked: Translated<typeof en.asked> = {
  country: (names) => `en ${names}`,
  near: (town) => `cerca de ${town}`,
  service: (services) => `servicio ${services}`,
  for: (whom) => `para ${whom}`,
  age: (age) => (age === "unknown" ? "edad desconocida: se trata como menor de edad" : `edad ${age}`),
  exploitation: (forms) => forms,
  language: (languages) => `idioma ${languages}`,
  access: (mode) => (mode === "self" ? "abierto a quien llega por su cuenta" : "recibe derivaciones"),
  openNow: () => "abierto ahora",
  alwaysOpen: () => "responde de día y de noche",
};

export const whomLabels: Translated<typeof en.whomLabels> = {
  ...populationLabels,
  children: "Menores de edad",
  adults: "Personas adultas",
};

export const toAsk: Translated<typeof en.toAsk> = {
  country: () => "si trabaja en este país",
  near: (town) => `si recibe a personas de ${town}`,
  service: (services) => `si ofrece ${services}`,
  for: (whom) => `si acepta a ${whom}`,
  age: (age) => (age === "unknown" ? "si acepta a alguien que puede ser menor de edad" : `si acepta a una persona de ${age} años`),
  exploitation: (forms) => `si ayuda en casos de ${forms}`,
  language: (languages) => `si se habla ${languages}, o si llaman a un intérprete`,
  access: () => "cómo se entra",
  openNow: () => "el horario",
  alwaysOpen: () => "si responde de día y de noche",
};

export const fails: Translated<typeof en.fails> = {
  country: (names) => `no está en ${names}`,
  near: (town) => `no está en el país de ${town}`,
  service: (services) => `su ficha no menciona ${services}`,
  for: (whom) => `su ficha menciona a otras personas, no a ${whom}`,
  age: (age) =>
    age === "unknown"
      ? "solo recibe a personas adultas, y la persona puede ser menor de edad"
      : `una persona de ${age} años queda fuera de sus edades`,
  exploitation: (forms) => `su ficha menciona otras formas, no ${forms}`,
  language: (languages) => `su ficha menciona otros idiomas, no ${languages}`,
  access: () => "se entra de otra manera",
  openNow: () => "ahora está cerrado",
  alwaysOpen: () => "no responde de día y de noche",
};

export const searchWords: Translated<typeof en.searchWords> = {
  summary: "busca el servicio que puede atender a esta persona",
  description:
    "Busca en el directorio con palabras corrientes, en muchos idiomas: qué se necesita, para quién, dónde, en qué idioma.\nLo que una ficha no dice no la excluye: queda más abajo y se indica como pregunta para la llamada.",
  options: {
    limit: (onPage) => `cuántas respuestas mostrar; 0 = todas (por defecto: ${onPage} en la página, todas en otros formatos)`,
    why: "muestra lo que casi encaja, y qué dejar de pedir",
    literal: "toma las palabras solo como nombres, nunca como filtros",
    format: formatHelp,
  },
  why: "--why muestra lo que casi encaja",
  understood: "Se entendió: ",
  literally: "--literal: solo nombres",
  readAs: (phrase, read) => `“${phrase}” se leyó como “${read}”`,
  notUnderstood: (words) => `No se entendió: ${words.join(", ")}`,
  unused: {
    "town-wins": (phrase, town) => `“${phrase}” no se usa como país: ${town} está en otro`,
    "flag-wins": (phrase) => `“${phrase}” no se usa: una opción dice otra cosa`,
    origin: (phrase) => `“${phrase}” no se usa: se toma como el lugar de donde viene la persona`,
    ask: (phrase) => `“${phrase}”: ninguna ficha lo dice, pregunte al llamar`,
  },
  unanswered: (words) => `Ninguna de estas respuestas contiene: ${words.join(", ")}`,
  passedOver: {
    "everyday-word": (phrase) =>
      `“${phrase}” no se toma por una ciudad: también es una palabra corriente. Para la ciudad escriba “en ${phrase}”`,
    "town-instead": (phrase, town) =>
      `“${phrase}” se toma por la ciudad ${town}; también es una palabra corriente: quítela si no es una ciudad`,
    "second-town": (phrase, town) => `“${phrase}” no se usa como lugar: de dos ciudades cuenta la primera, ${town}`,
  },
  likely: (countries) => `No se nombra ningún lugar: primero ${countries.join(", ")}, por la lengua de las palabras`,
  urgent: (phrase) => `“${phrase}”: --open-now deja fuera lo que está cerrado en este momento`,
  fromConfig: (country) => `${country} es el país de su configuración; --country elige otro`,

  dangerNow: (country) => `En peligro ahora: ${country}`,
  noEmergency: (country) => `No consta ningún número de emergencia para ${country}.`,
  noHotline: (country) => `No consta ninguna línea de ayuda que responda de día y de noche para ${country}.`,
  noHotlineForVictims: (country) =>
    `No consta ninguna línea de ayuda para víctimas de trata que responda de día y de noche para ${country}. De día y de noche, pero para otras personas o para otra cosa:`,
  noHotlineServes: (town) => `No consta ninguna línea de ayuda que responda de día y de noche y atienda en ${town}.`,
  noHotlineForVictimsServes: (town) =>
    `No consta ninguna línea de ayuda para víctimas de trata que responda de día y de noche y atienda en ${town}. De día y de noche, pero para otras personas o para otra cosa:`,
  answeredBy: (name, facts) => `24/7, responde ${name} (${facts.join("; ")})`,
  forWhom: (whom) => `para ${whom}`,
  unplaced: (town) => `No consta si alguna línea regional atiende en ${town}: pregunte al llamar.`,
  moreHotlines: (count, command) => `${count} más: ${command}`,

  shown: (shown, total) =>
    shown < total ? `${shown} de ${total}; --limit 0 los muestra todos` : total === 1 ? "1 prestador" : `${total} prestadores`,
  nothing: "No se encontró nada.",
  absent: (country) => `Todavía no hay ningún prestador de ${country} en este directorio.`,
  nearest: (countries) => `Los países más cercanos que tienen alguno: ${countries.join(", ")}.`,
  nearMisses: "Casi encaja:",
  elsewhere: "Encontrado por ese nombre, pero:",
  relaxations: "Pida menos:",
  without: (pieces, instead) => (instead === undefined ? `sin ${joinedByAnd(pieces)}` : `--country ${instead} en su lugar`),
  insteadService: (service) => `menor de edad: ${serviceLabels[service].toLowerCase()} en lugar de alojamiento seguro`,

  nothingAsked: "Diga qué buscar, con palabras o con filtros.",
  nothingAskedHint: "Por ejemplo: referral search refugio hombres gante árabe",
};

export const filterWords: Translated<typeof en.filterWords> = {
  country: "código o nombre del país; una lista con comas, o repita la opción",
  service: "tipo de servicio: referral list services",
  for: (allowed) => `a quién deben aceptar: ${allowed.join(", ")}`,
  age: "edad en años, o unknown: se trata como menor de edad",
  exploitation: "forma de explotación",
  language: "código o nombre del idioma",
  near: "una ciudad; su país se sobreentiende",
  access: "self: la persona llega por su cuenta; referral: alguien la deriva",
  openNow: "alguien responde en este momento",
};

export const filterFaults: Translated<typeof en.filterFaults> = {
  empty: "una opción recibió una lista vacía: dé un valor, o quite la opción",
  unknown: (flag, value) => `--${flag} no conoce “${value}”.`,
  allowed: (values) => `Admite: ${values.join(", ")}.`,
  didYouMean: (value) => `¿Quiso decir ${value}?`,
  seeList: (list) => `\`referral list ${list}\` muestra lo que hay.`,
  age: (value) => `--age admite años enteros de 0 a 120, o "unknown"; no “${value}”.`,
  ageHint: "unknown significa que quizá es menor de edad: entonces se trata a la persona como menor.",
  town: (value) => `--near no conoce la ciudad “${value}”.`,
  townHint: "Indique el país con --country, o una ciudad más grande cercana.",
  limit: (value) => `--limit admite un número entero, 0 para todos; no “${value}”.`,
  format: (value, allowed) => `--format admite ${allowed.join(", ")}; no “${value}”.`,
};
