import type { exportWords as en } from "../en/export.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";

/** Words of `referral export`. */
export const exportWords: Translated<typeof en> = {
  summary: "el directorio, o una parte, como tabla, JSON y otras formas",
  description:
    "Escribe el directorio, o lo que dejan de él los filtros (como en search) o las fichas nombradas, en una forma para otros programas o\n" +
    "para papel. Una ficha conserva solo los servicios que responden a los filtros. El orden es siempre el mismo: por país, después por id.\n" +
    "Lo que está en carpetas propias queda fuera, salvo que añada --include-private. Para elegir con palabras:\n" +
    "  referral export $(referral search gante refugio --format ids) --format csv",
  format: formatHelp,
  output: "escribe en este archivo o carpeta en lugar de la pantalla; cada archivo se escribe entero o no se escribe",
  fields: "solo estas columnas o campos, separados por comas",
  bom: "primero una marca de orden de bytes: las hojas de cálculo antiguas la necesitan para leer los acentos (csv)",
  hxl: "una fila de etiquetas HXL bajo el encabezado (csv, xlsx)",

  pageTitle: (country) => `Servicios en ${country}`,
  pageNote: (today) => `Escrito el ${today}. Los números y los horarios cambian: llame antes de mandar a nadie.`,
  wholeCountry: "todo el país",
  withheld: "La dirección es confidencial: llame antes, y no diga a nadie un lugar del que haya oído hablar.",
  called: "Llamada",
  calledAnswers: ["respondió", "sin respuesta", "puede recibir a la persona", "no puede"],
  spokeWith: "El (día, hora), con",
  notes: "Notas",

  progress: (done, all) => `${done} de ${all} países`,
  written: (path, count) => `${path}: ${count} ${count === 1 ? "organización escrita" : "organizaciones escritas"}`,
  nothing: "nada responde a estos filtros: no se escribió nada",
  noSuchId: (id) => `no existe la ficha “${id}”`,
  noSuchIdHint: "referral list providers tiene todos los ids; referral search los encuentra",
  noFields: (format) => `--fields: la forma de ${format} la fija su norma`,
  unknownField: (field) => `--fields: “${field}” no es un campo de este formato`,
  takesNot: (flag, format) => `--${flag} no significa nada para ${format}`,
  needsOutput: (format) => `${format} no es texto para una pantalla: añada --output`,
  ownInput: (path) => `${path} es parte del directorio que se lee aquí`,
  ownInputHint: "elija otro lugar: una exportación nunca escribe encima de aquello de lo que se hace",
};
