import type { Left } from "../../core/lint/left.ts";
import type { checkWords as en } from "../en/check.ts";
import type { Translated } from "../translated.ts";
import { many } from "./many.ts";

/** Words of `referral check`. */
export const checkWords: Translated<typeof en> = {
  summary: "comprueba archivos de país como lo haría un compilador",
  description:
    "Comprueba archivos de país como lo haría un compilador: archivo:línea:columna, regla, qué está mal, consejo. Admite archivos y carpetas;\n" +
    "sin ninguno, directory-data de esta copia de trabajo. Los errores se enumeran y terminan con el código de salida 5, las advertencias se cuentan.\n" +
    "Las carpetas de --directory se comprueban puestas encima del directorio incluido: las mismas reglas, dichas de lo que añaden o cambian. Su vocabulario y su exceptions.yaml no se leen.",
  formats: "cómo se muestra: text, json o github (comandos de flujo de trabajo)",
  warnings: "enumera también las advertencias, en lugar de contarlas",
  fix: "ordena los campos y quita los espacios al final de las líneas; todo lo demás queda byte por byte, y se nombra lo que se deja",
  unknownFormat: (format) => `--format: no existe el formato ${format}`,
  knownFormats: "Se conocen: text, json, github",
  warningsHead: "Advertencias por regla (--warnings las enumera):",
  fixed: (path) => `${path}: ordenado`,
  left: (path, left) => `${path}: ${whyLeft(left)}`,
  passedOver: (path) => `${path}: no se lee: una carpeta puesta encima del directorio trae archivos de país, ni palabras ni excepciones`,
  hint: "consejo: ",
  warning: "advertencia: ",
  counts: (counts) =>
    `${many(counts.files, "archivo")}, ${many(counts.organizations, "organización en buen estado", "organizaciones en buen estado")}: ${many(counts.errors, "error", "errores")}, ${many(counts.warnings, "advertencia")}`,
  nothingToCheck: "No hay nada que comprobar: aquí no hay directory-data.",
  nothingToCheckHint: "Nombre archivos o carpetas: referral check my-folder/BE.yaml",
  noPath: (path) => `No existe el archivo o la carpeta ${path}`,
};

const whyLeft = (left: Left): string => {
  switch (left.why) {
    case "unreadable":
      return "queda como está: su YAML no se puede leer";
    case "long":
      return "queda como está: es demasiado largo para corregirlo; ordénelo por partes";
    case "between":
      return left.lines.length === 1
        ? `los campos de la línea ${left.lines[0]} quedan en su orden: un comentario, una etiqueta o un campo de forma inusual impide moverlos`
        : `los campos de las líneas ${left.lines.join(", ")} quedan en su orden: un comentario, una etiqueta o un campo de forma inusual impide moverlos`;
  }
};
