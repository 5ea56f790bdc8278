import type { pageWords as en } from "../en/page.ts";
import type { Translated } from "../translated.ts";
import { joinedByAnd } from "./joined.ts";
import { serviceLabels } from "./vocabulary.ts";

const count = (many: number, one: string, several = `${one}s`): string => `${many} ${many === 1 ? one : several}`;
const providers = (many: number): string => count(many, "prestador", "prestadores");

/** Words of the page that `referral export --format html` writes. Nothing in the title tells what it is for. */
export const pageWords: Translated<typeof en> = {
  title: "Contactos",
  heading: "Buscar un servicio",
  skip: "Ir a las respuestas",
  needsScript:
    "Esta página busca con un programa propio (JavaScript), y aquí los programas están desactivados. Nada de ella pasa por una red.",

  close: "Cerrar ahora",
  closeKey: "Esc, dos veces",
  closeExplained: "Vacía esta página de inmediato y sale de ella. Pulsar Escape dos veces hace lo mismo.",

  box: "Qué se necesita, para quién, dónde, en qué idioma",
  placeholder: "Por ejemplo: refugio hombres gante árabe",
  boxHint:
    "Con sus propias palabras y en su idioma. Se admiten errores al teclear. Nada de lo que escribe sale de esta página ni se guarda.",
  filters: "Filtros",
  filtersSet: (many) => `Filtros: ${many} ${many === 1 ? "puesto" : "puestos"}`,
  clear: "Quitar",
  any: "Cualquiera",
  filter: {
    country: "País",
    service: "Necesidad",
    for: "Para quién",
    age: "Edad",
    language: "Idioma",
    access: "Cómo se llega",
    exploitation: "En casos de",
  },
  ageHint: "años",
  ageNotUnderstood: (typed) => `La edad «${typed}» no se entendió y no se tuvo en cuenta. Años enteros, de 0 a 120; o «No se sabe».`,
  ageUnknown: "No se sabe: tratar como menor de edad",
  access: { self: "Por cuenta propia", referral: "Con una derivación" },

  start: "¿Qué se necesita?",
  startHint: (many, countries) =>
    `${providers(many)} en ${count(countries, "país", "países")}. Escriba arriba, o empiece por una necesidad:`,

  understood: "Se entendió",
  notUnderstood: (words) => `No se entendió: ${words.join(", ")}`,
  readAs: (phrase, read) => `“${phrase}” se leyó como “${read}”`,
  unused: {
    "town-wins": (phrase, town) => `“${phrase}” no se usa como país: ${town} está en otro`,
    "flag-wins": (phrase) => `“${phrase}” no se usa: un filtro dice otra cosa`,
    origin: (phrase) => `“${phrase}” no se usa: se toma como el lugar de donde viene la persona`,
    ask: (phrase) => `“${phrase}”: ninguna ficha lo dice, pregunte al llamar`,
  },

  hotlines: "De día y de noche",
  moreHotlines: (many, country) => `${count(many, "línea de ayuda más", "líneas de ayuda más")} en ${country}`,
  numbersFrom: "Números leídos el",
  found: (many) => (many === 0 ? "No se encontró nada" : providers(many)),
  onPaper: (shown, all) =>
    all === 0
      ? "No se encontró nada. Eso no quiere decir que no haya nadie: pregunte con otras palabras o llame a una línea de ayuda."
      : shown < all
        ? `En este papel: ${shown} de los ${all} prestadores encontrados.`
        : `En este papel, todo lo encontrado: ${providers(all)}.`,
  showMore: (many) => `Mostrar ${many} más`,
  nearMisses: "Casi encaja",
  elsewhere: "Encontrado por ese nombre, pero",
  relaxations: "Pida menos",
  without: (pieces, many) => `Sin ${joinedByAnd(pieces)}: ${providers(many)}`,
  instead: (country, many) => `En ${country} en su lugar: ${providers(many)}`,

  insteadService: (service, many) => `Menor de edad: ${serviceLabels[service].toLowerCase()} en su lugar: ${providers(many)}`,

  more: "Ficha completa",
  moreOf: (name) => `Ficha completa de ${name}`,
  call: (number, name) => `Llamar al ${number}, ${name}`,
  about: "Descripción",
  id: "Ficha",

  library: (many) => `Biblioteca: ${many} ${many === 1 ? "manual, curso u otro texto" : "manuales, cursos y otros textos"}`,
  libraryFound: (many) => `Biblioteca: ${many} ${many === 1 ? "texto" : "textos"} sobre estas palabras`,
  libraryHint:
    "Para aprender, no para derivar. Los enlaces se abren en la web. «No se sabe» quiere decir que no se encontró ninguna página que lo diga.",
  libraryList: "Biblioteca",
  libraryAlso: "También:",

  print: "Imprimir estos",
  notes: "Notas",
  made: (day, version) => `Hecho el ${day} con referral ${version}.`,
  old: (day) => `Esta página se hizo el ${day}, hace más de medio año. Pida una más nueva, y llame antes de mandar a nadie.`,
  callFirst: "Llame antes de derivar: una ficha dice lo que decían sus páginas el día en que se comprobó, y lo que no dice no se sabe.",
  licence: "Directorio: CC BY 4.0.",
};
