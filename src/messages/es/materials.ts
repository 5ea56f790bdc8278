import type { materialWords as en } from "../en/materials.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral materials`. */
export const materialWords: Translated<typeof en> = {
  summary: "guías, manuales, cursos y datos, según la necesidad",
  description:
    "Busca manuales, guías, cursos, materiales de formación y datos sobre la ayuda a personas que sufrieron trata, por palabras (admite\n" +
    "errores), tipo, público, idioma y el paso del recorrido al que ayudan. Lo que no se sabe de uno se muestra como “no se sabe”;\n" +
    "una entrada que no dice lo que pide una opción va al final. La herramienta no abre ninguna dirección.",
  kind: "solo este tipo: handbook, course, data …",
  audience: "para quién se escribió, con palabras: police, “health workers”",
  language: "en este idioma",
  step: "que ayuda en este paso del recorrido: safety, consent …",

  unknownKind: (kind) => `no hay ningún material del tipo “${kind}”`,
  unknownStep: (step) => `no existe el paso “${step}”`,
  notKnown: "no se sabe",
  none: "No se encontró ningún material.",
  noneHint: "Con menos palabras, o con otra opción, se encuentra más. Todos: referral materials",
  count: (count) => (count === 1 ? "1 texto" : `${count} textos`),
  askFor: (fields) =>
    `No consta, mírelo allí: ${fields.map((one) => ({ languages: "sus idiomas", audience: "para quién es" })[one]).join("; ")}`,
  fields: {
    publisher: "Editor",
    year: "Año",
    kind: "Tipo",
    audience: "Para",
    languages: "Idiomas",
    regions: "Región",
    steps: "Ayuda en",
    urls: "Dirección",
    note: "Nota",
  },
  followUp: "Seguimiento",
  readMore: "Para leer más:",
};
