import type { addWords as en } from "../en/add.ts";
import type { Translated } from "../translated.ts";

const likeness = {
  number: "el mismo número,",
  name: "casi el mismo nombre,",
  website: "el mismo sitio web,",
};

/** Words of `referral add`. */
export const addWords: Translated<typeof en> = {
  summary: "añade un prestador al directorio: pregunta, comprueba, después escribe",
  description:
    "Añade un prestador. En una terminal pregunta dato por dato, y dice enseguida si parece que el prestador ya está.\n" +
    "Con --from toma una ficha como la escriben los archivos de país, con su línea country:, o una lista de ellas. No se escribe nada\n" +
    "si check no lo acepta; el archivo conserva todas las líneas que tiene.",
  from: "un archivo YAML con una ficha, o una lista de ellas",
  anyway: "la añade aunque ya haya algo muy parecido (después de mirarlo)",

  needsTerminal: "No hay nadie a quien preguntar: nombre un archivo con --from, o ejecútelo en una terminal.",
  form: "docs/directory.md muestra una ficha",
  notRecords: "una ficha (con country: y sus campos), o una lista de fichas",
  noCountry: (at) => `${at}  falta country: ¿para qué archivo es?`,
  noCountryHint: 'añada una línea como country: "BE"',
  noSuchCountry: "ningún país tiene este código",
  newCountry: (at, code) => `${at}  ${code} todavía no tiene archivo: hace falta su número de emergencia`,
  newCountryHint: "añada junto a country: una lista emergency con label, number y source",
  alike: (twins) => twins.map((twin) => `${twin.id} (${twin.name}): ${likeness[twin.alike]} ${twin.by}`),
  maybeThere: "Puede que ya esté:",
  stopHint: (id) => `¿es el mismo? referral edit ${id}, o referral confirm ${id}`,
  anywayHint: "si son otros: --anyway",
  goOn: "¿Es otro prestador?",
  goOnWhy: "Dos fichas de un prestador son dos verdades. Si es el mismo, edite o confirme la que ya está.",
  another: "otro prestador: seguir",
  same: "el mismo: parar",
  stopped: (id) => `Se detuvo: ${id} ya está. No se escribió nada.`,
  taken: (id) => `${id} está ocupado, o lo estuvo: los ids nunca se usan otra vez`,
  person: "esto parece el nombre de una persona: diga la función",
  ahead: "un día que ya haya llegado: el día de la comprobación",
  emergencyLabel: "Número de emergencia",
  again: "Esto no puede quedarse así:",
  preview: (file) => `Para ${file}:`,
  write: "¿Escribirlo?",
  writeWhy: "Hasta ahora no se escribió nada.",
  added: (id, file) => `${id}: añadida a ${file}.`,
};
