import type { checkWords as en } from "../en/check.ts";
import type { Translated } from "../translated.ts";
import { many } from "./many.ts";

/** Words of `referral check`. */
export const checkWords: Translated<typeof en> = {
  summary: "comprueba archivos de país como lo haría un compilador",
  description:
    "Comprueba archivos de país como lo haría un compilador: archivo:línea:columna, regla, qué está mal, consejo. Admite archivos y carpetas;\n" +
    "sin ninguno, directory-data de esta copia de trabajo. Los errores se enumeran y terminan con el código de salida 5, las advertencias se cuentan. Las carpetas de --directory se comprueban puestas encima del directorio incluido.",
  formats: "cómo se muestra: text, json o github (comandos de flujo de trabajo)",
  warnings: "enumera también las advertencias, en lugar de contarlas",
  fix: "ordena los campos y quita los espacios al final de las líneas; todo lo demás queda byte por byte",
  unknownFormat: (format) => `--format: no existe el formato ${format}`,
  knownFormats: "Se conocen: text, json, github",
  warningsHead: "Advertencias por regla (--warnings las enumera):",
  fixed: (path) => `${path}: ordenado`,
  hint: "consejo: ",
  warning: "advertencia: ",
  counts: (counts) =>
    `${many(counts.files, "archivo")}, ${many(counts.organizations, "organización en buen estado", "organizaciones en buen estado")}: ${many(counts.errors, "error", "errores")}, ${many(counts.warnings, "advertencia")}`,
  nothingToCheck: "No hay nada que comprobar: aquí no hay directory-data.",
  nothingToCheckHint: "Nombre archivos o carpetas: referral check my-folder/BE.yaml",
  noPath: (path) => `No existe el archivo o la carpeta ${path}`,
};
