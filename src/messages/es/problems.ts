import type { Expected, PlaceSign, ProblemArgs } from "../../core/problem.ts";
import type * as en from "../en/problems.ts";
import type { Translated } from "../translated.ts";

const expected: Readonly<Record<Expected, string>> = {
  text: "un texto; los números y las palabras como no van entre comillas",
  filled: "un texto, y está vacío: dígalo",
  list: "una lista",
  "filled-list": "una lista con al menos una entrada",
  record: "campos con valores",
  "whole-number": "un número entero, 0 o más",
  number: "un número",
  age: "una edad en años enteros, de 0 a 120",
  "yes-no": "true o false",
  true: "true, o no ponerse",
  day: "un día que existe, como 2026-11-22",
  country: 'un código ISO de país entre comillas, como "BE"',
  coverage: "national, o una lista de regiones",
  "age-key": "una clave pública age como age1ql3z… (62 caracteres)",
  code: "un código ISO",
  "short-list": "una lista de 5000 entradas como máximo",
  "one-of": "una de las palabras conocidas",
  "known-shape": "otra cosa",
};

const signs: Readonly<Record<PlaceSign, string>> = {
  street: "una calle o una casa",
  coordinates: "coordenadas",
  "map-link": "un enlace a un mapa",
  directions: "indicaciones para llegar",
  postcode: "un código postal",
  "office-address": "otra vez la dirección de la oficina",
  withheld: "una dirección, aunque address_withheld es true",
};

const refusals: Readonly<Record<ProblemArgs["yaml-refused"]["what"], string>> = {
  nesting: "más anidado que cualquier archivo de país",
  alias: "un alias (*): escriba el valor completo",
  "control-character": "un carácter de control que YAML no permite",
  encoding: "no es UTF-8",
  size: "más de un millón de caracteres",
};

const sourced: Readonly<Record<string, string>> = {
  phones: "este teléfono no tiene fuente",
  emails: "este correo electrónico no tiene fuente",
  emergency: "este número de emergencia no tiene fuente",
  sources: "esta ficha no tiene fuente",
  organizations: "esta ficha no tiene fuente",
};

const didYouMean = (nearest: string | undefined): string => (nearest === undefined ? "" : `; ¿quiso decir ${nearest}?`);

/** What is wrong, in one line. */
export const problemWords: Translated<typeof en.problemWords> = {
  "yaml-syntax": ({ detail }) => `no es YAML: ${detail}`,
  "yaml-refused": ({ what }) => refusals[what],
  "duplicate-key": ({ field }) => `${field} está aquí dos veces`,
  "not-a-record": ({ expected: what }) =>
    what === "list" ? "aquí debería haber una lista" : "un archivo de país empieza por sus campos: country, emergency, organizations",
  "missing-field": ({ fields }) => `${fields.length > 1 ? "faltan" : "falta"} ${fields.join(", ")}`,
  "unknown-field": ({ field, nearest }) => `no existe el campo ${field}${didYouMean(nearest)}`,
  "wrong-value": ({ field, expected: what, nearest }) => `${field} debe ser ${expected[what]}${didYouMean(nearest)}`,
  "file-name": ({ country }) => `el archivo trata de ${country} y tiene otro nombre`,
  "id-form": ({ id, prefix }) => `${id} no tiene la forma ${prefix}words-like-this, o tiene más de 100 caracteres`,
  "id-twice": ({ id, first }) => `${id} ya está en ${first}`,
  "id-reused": ({ id }) => `${id} se dejó de usar y no se puede usar otra vez`,
  "moved-to-nowhere": ({ id, target }) => `${id} pasó a ${target}, y esa ficha no existe`,
  "source-missing": ({ what }) => sourced[what] ?? "este dato no tiene fuente",
  "shelter-place": ({ field, sign }) => `${field} de un alojamiento seguro contiene ${signs[sign]}`,
  "not-a-url": ({ field }) => `${field} no es un enlace`,
  "unknown-language": ({ code_given }) => `${code_given} no es un código de idioma`,
  "unknown-country": ({ code_given }) => `${code_given} no es un código de país`,
  "ages-crossed": ({ minimum, maximum }) => `minimum_age ${minimum} es mayor que maximum_age ${maximum}`,
  "phone-form": ({ field }) => `${field} no es un número que se pueda marcar`,
  "hours-form": ({ hours }) => `las veinticuatro horas se escriben "24/7", no "${hours}"`,
  "personal-contact": ({ field }) => `${field} contiene lo que parece la dirección o el nombre de una persona`,
  "service-twice": ({ type }) => `dos servicios de tipo ${type} para las mismas personas`,
  "populations-contradict": ({ populations }) => `${populations.join(", ")} y las edades de este servicio se excluyen`,
  "populations-missing": ({ type }) => `este servicio (${type}) no dice a quién recibe`,
  "maximum-age-missing": ({ type }) => `este servicio (${type}) recibe solo a menores de edad y no tiene maximum_age`,
  "assurance-stale": ({ on }) => `la última comprobación lleva fecha ${on}: hace más de un año, o en el futuro`,
  "text-copied": ({ other }) => `description dice palabra por palabra lo mismo que ${other}`,
  "number-twice": ({ other }) => `${other} tiene el mismo número`,
  "name-twice": ({ other }) => `${other} tiene casi el mismo nombre`,
  "hotline-number-missing": () => "un servicio hotline, y ningún número al que llamar",
  "hotline-service-missing": () => "un número hotline, y ningún servicio hotline",
  "police-hotline": () => "una línea de la policía o de denuncias como línea de ayuda para víctimas, sin advertencia (caution)",
  "hours-missing": () => "esta línea de ayuda no dice cuándo responde",
  "hours-without-days": ({ hours }) => `hours "${hours}" no dice qué días`,
  "hours-grammar": ({ hours }) => `hours "${hours}" no sigue opening_hours como lo escribe OpenStreetMap`,
  "shelter-office": () => "office_address en una ficha que ofrece alojamiento seguro",
  "secret-city": () => "la dirección se reserva, y se nombra la ciudad",
  "no-contact": () => "ni teléfono, ni correo electrónico, ni sitio web",
  "free-mail": () => "la dirección es de un servicio de correo gratuito",
  "dead-prefix": ({ number }) => `${number} empieza por un prefijo que ya no funciona`,
  "phone-implausible": ({ number }) => `${number} no encaja en ningún plan de numeración que conozcamos para este país`,
  "keys-unsorted": ({ field, before }) => `${field} va antes de ${before}`,
  "exception-dead": ({ rule, id }) => `la excepción de ${rule} para ${id} no silencia nada`,
  "not-readable": ({ path }) => `${path} no se puede leer`,
  "directory-empty": ({ path }) => `${path} no contiene ningún archivo de país`,
};

/** What to do about it, where that is not plain. */
export const problemHints: Translated<typeof en.problemHints> = {
  "yaml-syntax": () => "ponga entre comillas los textos que llevan dos puntos, # o comillas; use espacios para la sangría",
  "missing-field": () => "una ficha propia está completa; una que solo cambia una ficha incluida se comprueba con --directory FOLDER",
  "unknown-field": ({ within }) =>
    within === "mapping"
      ? "una correspondencia tiene columns, values y always; --draft-map escribe una con todo lo que puede estar allí"
      : "docs/schemas/country-1.json enumera los campos; un editor que lo lee los completa",
  "wrong-value": ({ allowed = [] }) => (allowed.length > 1 ? `se conocen: ${allowed.join(", ")}` : ""),
  "file-name": ({ country }) => `llámelo ${country}.yaml`,
  "id-reused": () => "los casos se refieren a los ids durante años: elija uno nuevo",
  "source-missing": () => "dé la dirección de la página que lo dice",
  "shelter-place": () => "quite el lugar: una filtración puede matar; office_address es solo para una oficina publicada",
  "not-a-url": () => "los enlaces empiezan por https:// o http:// y no llevan espacios",
  "unknown-language": () => "ISO 639-1, como nl o ar; ISO 639-3 donde 639-1 no tiene ninguno",
  "unknown-country": () => "ISO 3166-1 alfa-2: GB para el Reino Unido, XK para Kosovo",
  "personal-contact": () => "use la dirección o el número de la oficina y ningún nombre, o diga en exceptions.yaml por qué este está bien",
  "service-twice": () => "haga uno solo, o diga en populations para quién es cada uno",
  "populations-contradict": () => "vuelva a leer la página del prestador: están mal las edades o las populations",
  "populations-missing": () => "pregunte, o lea su página; no lo ponga mientras nadie lo sepa",
  "maximum-age-missing": () => "dé la última edad que todavía se recibe, si la página la dice",
  "assurance-stale": () => "llámeles, o vuelva a leer su página, y ponga la fecha de esa comprobación",
  "text-copied": () => "diga con sus propias palabras lo que hace este prestador",
  "number-twice": () => "¿un prestador puesto dos veces? conserve una ficha, y una entrada en moved",
  "name-twice": () => "¿un prestador puesto dos veces? conserve una ficha, y una entrada en moved",
  "hotline-number-missing": () => "añada el número con su fuente, o quite el servicio",
  "hotline-service-missing": () => "añada el servicio, o llame office al número",
  "police-hotline": () => "diga en caution quién oye la llamada, o quite el servicio hotline",
  "hours-missing": () => "dé el horario que da la página",
  "hours-without-days": () => "escriba Mo-Fr 09:00-17:00, o Mo-Su si es todos los días",
  "hours-grammar": () => "escriba 24/7, o como Mo-Fr 09:00-17:00; Sa 10:00-12:00",
  "shelter-office": () => "consérvela solo si el prestador la publica como oficina",
  "secret-city": () => "nombre en su lugar una región en coverage",
  "no-contact": () => "¿cómo se le contacta? añada lo que da su página",
  "free-mail": () => "busque una dirección propia de la organización",
  "dead-prefix": () => "averigüe cómo se marca hoy el número",
  "phone-implausible": () => "compárelo con la página; si allí está así, déjelo",
  "keys-unsorted": () => "referral check --fix los ordena",
  "exception-dead": () => "bórrela",
  "not-readable": () => "debe ser un archivo, o un enlace a uno: mire qué es, y revise sus permisos",
};
