import type { AskedField } from "../../core/import/asked.ts";
import type * as en from "../en/import.ts";
import type { Translated } from "../translated.ts";
import { joinedByOr } from "./joined.ts";
import { many } from "./many.ts";

const quoted = (text: string): string => (text === "" ? "" : `“${text}”`);
const organizations = (count: number): string => many(count, "organización", "organizaciones");

/** Words of `referral import`. */
export const importWords: Translated<typeof en.importWords> = {
  summary: "mira una lista que hicieron otros, y la convierte en archivos de país para revisar",
  description:
    "Lee una lista de prestadores de otro origen. Sin --output no se escribe nada: dice qué se tomaría, qué se perdería\n" +
    "y por qué se rechaza una fila. Qué significa una columna lo dice una correspondencia; sin --map se redacta una adivinando por los\n" +
    "nombres de las columnas (--draft-map la escribe, para que usted la corrija). Un tipo de servicio que no es nuestro se queda con las\n" +
    "palabras de la lista y se le pregunta a usted: no hay un valor por omisión. Con --output escribe un archivo YAML por país, que\n" +
    "referral check rechaza hasta que se haya respondido lo que se pregunta.",
  as: (forms) => `${forms.join(", ")}; si no, según el nombre del archivo`,
  map: "un archivo de correspondencia: qué columna es qué campo, qué palabra es cuál de las nuestras",
  draftMap: "escribe en este archivo la correspondencia redactada",
  country: "código ISO del país de todas las filas que no nombran ninguno",
  source: "la página donde usted leyó la lista, para las filas que no nombran una propia",
  checkedOn: "el día en que la leyó, para las filas sin fecha de comprobación (2026-11-22)",
  output: "escribe las fichas como YAML en esta carpeta; nunca encima de un archivo que ya existe",

  unknownForm: (form) => `--as: “${form}” no es una forma que se pueda leer`,
  knownForms: (forms) => `se conocen ${forms.join(", ")}`,
  whichForm: (path) => `${path}: su nombre no dice qué forma tiene`,
  sayForm: (forms) => `añada --as ${joinedByOr(forms)}`,
  saveAsCsv: "ábralo allí y guárdelo como CSV (UTF-8)",
  noCountry: (code) => `--country: “${code}” no es un código ISO de país`,
  noDay: (day) => `--checked-on: “${day}” no es un día hasta hoy, escrito 2026-11-22`,
  noLink: (link) => `--source: “${link}” no es un enlace que empiece por http:// o https://`,
  needsMap: "estas columnas no son nuestras, y lo que significan solo se ha adivinado",
  needsMapHint: "escriba lo adivinado con --draft-map mapping.yaml, corríjalo y devuélvalo con --map mapping.yaml",
  mapNeedless: "--map y --draft-map son para listas de otros: esta es una forma nuestra, que dice ella misma lo que contiene",
  mapNotForHsds:
    "--map y --draft-map son para tablas: HSDS dice por sí mismo qué significan sus campos; los tipos de servicio se deciden en las fichas",
  mapAndDraft: "--draft-map escribe un borrador nuevo, sin mirar --map: dé uno de los dos",
  inTheWay: (path) => `${path} ya existe`,
  inTheWayHint: "una importación nunca escribe encima de un archivo: elija otra carpeta",
  inDirectory: (path) => `${path} es parte del directorio`,
  inDirectoryHint: "lo que viene de otro lugar se revisa antes: elija otra carpeta, y después mueva las fichas una por una",

  csvFaults: {
    open: "esta comilla nunca se cierra: todo lo que hay detrás sería una sola celda",
    closed: "una comilla termina una celda, y algo la sigue: dentro de una celda, la comilla se escribe dos veces",
  },
  jsonFaults: {
    "trailing-comma": "una coma sin nada detrás: quítela",
    end: "el texto termina a la mitad",
    string: "este texto no se cierra, o contiene un salto de línea o un escape que JSON no conoce",
    unexpected: "aquí debería haber otra cosa",
  },
  shapeFaults: {
    hsds: "HSDS tiene servicios u organizaciones: como JSON, o como las tablas de una carpeta",
    csv: "no contiene ninguna fila",
    geojson: "no es GeoJSON: aquí debería haber una FeatureCollection con sus features",
    json: "no es una lista: aquí debería haber un array de objetos, o un objeto con un array dentro",
    yaml: "no es un archivo de país nuestro: ese empieza por country, emergency, organizations",
  },
  faultKinds: { csv: "tabla rota", json: "no es JSON" },
  faultHint: "arréglelo ahí, o guárdelo de nuevo desde el programa que lo hizo",
  nameless: (column) => `columna ${column} (sin nombre)`,

  head: (file, form, encoding) => `${file}: ${form}, ${encoding}`,
  dryRun: "Solo una mirada: no se escribió nada.",
  counts: (rows, records, refused) =>
    `${many(rows, "fila leída", "filas leídas")}: ${many(rows - refused, "tomada", "tomadas")} como ${organizations(records)}, ${many(refused, "rechazada", "rechazadas")}.`,
  refusedHead: "Rechazadas",
  rowsAt: (places, more) => `${places}${more > 0 ? ` y ${more} más` : ""}`,
  line: (line) => `línea ${line}`,
  columnsHead: "En qué se convierten las columnas",
  becomes: (column, field) => `${quoted(column)} → ${field}`,
  leftOut: "se deja fuera",
  oneOfMany: (column) =>
    `${quoted(column)} remite a otra tabla. Si esta es una de un paquete Open Referral, dé su carpeta entera: --as hsds.`,
  lostHead: "Se pierde",
  lost: (field, why, count, example) =>
    `${quoted(field)}: ${count} × ${lossWords[why]}${example === "" ? "" : `, por ejemplo ${quoted(example)}`}`,
  unknownHead: "Tipos de servicio que no son nuestros: decide usted (values, services.type en la correspondencia)",
  unknownInRecordsHead: "Tipos de servicio que no son nuestros: decide usted (en las fichas que escribe --output)",
  unknown: (label, count) => `${label === "" ? "no consta" : quoted(label)}: ${count}`,
  askedHead: "No consta, y queda para que lo diga usted",
  asked: (field, count, isMapped) => `${field}: ${many(count, "ficha")}${isMapped ? askedHow[field] : ""}`,
  duplicatesHead: "Quizá ya está",
  duplicate: ({ id, other, why }) =>
    why === "id-twice" ? `${id}: este id ya se usa` : `${id}: ${why === "name-twice" ? "casi el nombre" : "un número"} de ${other}`,
  findingsHead: "Para mirar",
  finding: (count, what, records) => `${count} × ${what} (${records})`,
  andMore: (count) => `y ${count} más (--json los tiene todos)`,
  written: (path, count) => `${path}: ${organizations(count)}`,
  draftWritten: (path) => `${path}: la correspondencia redactada. Corríjala, después: --map ${path}`,
  nextSteps: "A continuación: complete lo que está vacío, después referral check sobre la carpeta.",
  damaged: ({ file, count, line, column }) =>
    `${file}:${line}:${column}: ${many(count, "byte")} fuera del UTF-8 del resto: lo que había allí se perdió (�)`,
  needSource: (count) =>
    `${many(count, "fila")} ${count === 1 ? "no nombra" : "no nombran"} ninguna página: añada --source URL, la página donde leyó la lista.`,
  needDay: (count) =>
    `${many(count, "fila")} ${count === 1 ? "no tiene" : "no tienen"} fecha de comprobación: añada --checked-on con el día en que la leyó.`,
  needMap: "Para seguir: --draft-map mapping.yaml, corríjalo, después --map mapping.yaml.",
  mapping: "Lo que probablemente son las columnas",
};

/** Where the mapping can say it. Types have a list of their own, and a description stands in the records alone. */
const askedHow: Readonly<Record<AskedField, string>> = {
  "services.type": "",
  "phones.use": " (phones.office, phones.hotline … para su columna en la correspondencia)",
  kind: " (una columna o always, en la correspondencia)",
  description: "",
  coverage: " (una columna o always, en la correspondencia)",
  status: " (una columna o always, en la correspondencia)",
};

export const lossWords: Translated<typeof en.lossWords> = {
  "no-place": "no hay un campo para ello",
  "not-understood": "no se entendió",
  place: "un lugar en el mapa o una dirección, no se toma",
  "left-out": "la correspondencia lo deja fuera",
  "other-row": "otro valor que el que se tomó",
  "about-none": "no es de ninguna organización: aquí no se lee",
  "axes-swapped": "un punto que está en su país solo si se intercambian latitud y longitud",
  withheld: "no es un no claro: la dirección no se toma",
};

export const refusalWords: Translated<typeof en.refusalWords> = {
  "not-a-record": () => "no es una ficha: aquí debería haber campos con valores",
  "cells-off": ({ found, expected }) =>
    `${many(found, "celda")} donde el encabezado tiene ${expected}: sobra o falta un separador o una comilla`,
  "name-missing": () => "sin nombre de organización",
  "country-missing": () => "sin país: indíquelo con --country",
  "country-unknown": ({ given }) => `ningún país se llama ${quoted(given)}`,
  "organization-missing": ({ id }) => `su organización ${quoted(id)} no está en el archivo`,
  contradiction: ({ field }) => `otra fila de esta organización dice otra cosa en ${field}`,
  "other-row-refused": () => "otra fila de esta organización se rechazó",
  "source-missing": () => "ninguna página que lo muestre: --source URL",
  "check-date-missing": () => "sin fecha de comprobación: --checked-on DAY",
  "day-unreadable": ({ given }) => `no se lee ningún día en ${quoted(given)}: se escribe 2026-11-22`,
  "wrong-value": ({ field, given }) => `${field} no puede contener ${given === "" ? "lo que hay ahí" : quoted(given)}`,
};

/** What stands in a drafted mapping besides the mapping. */
export const mappingWords: Translated<typeof en.mappingWords> = {
  head: (file) => [
    `Cómo las columnas de ${file} se convierten en campos del directorio. Redactado adivinando por sus nombres: lea cada línea.`,
    "leave-out: esta columna no se toma. Una columna puede valer para un campo, y varias columnas para el mismo.",
  ],
  fields: (fields) => `Campos: ${fields.join(", ")}`,
  example: (text) => `por ejemplo ${text}`,
  notRecognised: "no se reconoce",
  ofPerson: "de una persona, no del proveedor",
  values:
    "Palabras de la fuente y las nuestras; dos de las nuestras, con una coma. Vacío: sin decidir, se queda con las palabras de la fuente.",
  ours: (field, words) => `${field}: ${words.join(", ")}`,
  perhaps: (id) => `; quizá ${id}`,
  times: (count) => `${count} ×`,
  more: (count) => `y ${count} más en el archivo que escribe --draft-map`,
  always: "Lo que vale para todas las filas que no dicen otra cosa, como kind: ngo, status: active, coverage: national",
};

/** Beside what a person has to fill in. */
export const reviewWords: Translated<typeof en.reviewWords> = {
  head: (code, file) => [
    `${code}: tomado de ${file}. Nada de aquí se confirmó con un prestador.`,
    "Lo que está vacío no lo dice la fuente: referral check rechaza una ficha hasta que una persona haya decidido.",
  ],
  type: (label) => (label === "" ? "la fuente no nombra ningún tipo" : `en la fuente: ${label}`),
  oneOf: (allowed) => `no consta; uno de ${allowed.join(", ")}`,
  description: "no consta; con sus propias palabras",
  coverage: "no consta; national, o una lista de regiones",
  from: (places) => `de ${places}`,
};
