import type { openDirectory as en } from "../en/open-directory.ts";
import type { Translated } from "../translated.ts";

/** What opening the directory may have to say. */
export const openDirectory: Translated<typeof en> = {
  rebuilding: "El YAML del directorio ha cambiado: se compila de nuevo.",
  reading: (done, all) => `Se lee el directorio: ${done} archivos de ${all}`,
  writing: (done) => `Se escribe el directorio compilado: ${done} países`,
  damaged: (path) => `El directorio compilado falta o está dañado: ${path}`,
  again: "Ejecute el comando otra vez: se hace de nuevo a partir del YAML.",
  reinstall: "Instale el paquete otra vez, o ejecute `npm run build` en una copia de trabajo.",
  noFolder: (path) => `No existe ninguna carpeta de archivos de país: ${path}`,
  folderHint: "--directory y la clave de configuración `directories` admiten una carpeta que contenga archivos como BE.yaml.",
};
