import type { fileWords as en } from "../en/files.ts";
import type { Translated } from "../translated.ts";

export const fileWords: Translated<typeof en> = {
  cannotRead: (path, why) => `${path}: ${why}`,
  readHint: "revise la ruta, y que usted pueda leerlo",
  writeHint: "elija otra carpeta, o libere espacio",
  partMissing: (path) => `${path}: esta parte del programa falta o está dañada`,
  reasons: {
    ENOENT: "no existe ese archivo",
    NO_FILE: "no es un archivo ni un enlace a uno",
    EISDIR: "esto es una carpeta",
    EEXIST: "hay algo en su lugar",
    ENOTDIR: "una parte de la ruta es un archivo",
    EACCES: "no está permitido",
    EPERM: "no está permitido",
    EROFS: "el disco es de solo lectura",
    ENOSPC: "el disco está lleno",
    EDQUOT: "su parte del disco está llena",
    EFBIG: "aquí los archivos no pueden ser tan grandes",
  },
  outputFull: "la salida no se pudo escribir hasta el final: el disco está lleno",
  otherReason: "no se puede leer o escribir",
};
