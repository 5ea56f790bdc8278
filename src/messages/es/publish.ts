import type { publishWords as en } from "../en/publish.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral publish`. */
export const publishWords: Translated<typeof en> = {
  summary: "el directorio como sitio de archivos simples, para cualquier servidor web",
  description:
    "Escribe una carpeta que cualquier servidor web puede servir tal cual: la página de búsqueda (index.html), el directorio en todas las\n" +
    "formas que export conoce (data/), y un índice de todo con sumas SHA-256 (index.json). Los filtros dejan una parte del directorio,\n" +
    "como en export. La carpeta se sustituye entera o se deja como estaba; se rechaza una que contenga otra cosa. En un mismo día, el\n" +
    "mismo directorio da los mismos bytes. Lo que está en carpetas propias queda fuera, salvo que añada --include-private.",
  folder: "adónde va el sitio",
  written: (folder, files, bytes) => `${folder}: ${files} archivos, ${(bytes / 1e6).toFixed(1)} MB`,
  foreign: (folder, name) => `${folder} contiene algo que no es de un sitio publicado: ${name}`,
  foreignHint: "publique en una carpeta vacía, o en una que escribió este comando; deje fuera otros archivos (un .git, un CNAME)",
  isFile: (path) => `${path} es un archivo`,

  filesTitle: "Archivos",
  filesAbout: (day, version) => `Hecho el ${day} con referral ${version}. Directorio: CC BY 4.0.`,
  toPage: "Página de búsqueda",
  file: "Archivo",
  form: "Forma",
  size: "Tamaño",
  kilobytes: (bytes) => `${Math.ceil(bytes / 1000)} kB`,
  sums: "index.json tiene todo esto para programas.",
  forms: {
    html: "la página de búsqueda",
    csv: "una fila por servicio, para hojas de cálculo",
    hxl: "lo mismo, con una fila de etiquetas HXL",
    xlsx: "lo mismo, como libro de cálculo",
    json: "todo, para programas",
    ndjson: "una organización por línea, para programas",
    yaml: "todo, como lo escriben los archivos del propio directorio",
    markdown: "una lista para leer o imprimir",
    text: "una lista para leer o imprimir",
    hsds: "Open Referral HSDS 3.1",
    "hsds-package": "Open Referral HSDS 3.1, paquete de datos tabulares",
    "hsds-api": "Open Referral HSDS 3.1, una lista de su API de lectura; cada ficha es un archivo a su lado",
    materials: "la biblioteca: manuales, directrices, cursos y datos, para programas",
    geojson: "para mapas",
    vcard: "para libretas de direcciones",
  },
};
