import type { keeperWords as en } from "../en/keeper.ts";
import type { Translated } from "../translated.ts";

/** What `add`, `edit` and `confirm` say alike. */
export const keeperWords: Translated<typeof en> = {
  directory: "la carpeta de archivos de país en la que se escribe: una propia; sin ella, directory-data de esta copia de trabajo",
  noFolder: "Aquí no hay ningún directorio en el que escribir.",
  noFolderHints: [
    "En una copia de trabajo del directorio, ejecútelo donde está directory-data.",
    "Para contactos propios, nombre su carpeta: --directory my-contacts (créela antes)",
  ],
  oneFolder: "--directory: solo se puede escribir en una carpeta.",
  notThere: (folder) => `--directory: no existe la carpeta ${folder}`,
  notThereHint: (folder) => `créela antes: mkdir ${folder}`,
  installed: (folder) => `${folder} es parte del programa instalado: la próxima actualización escribiría encima.`,
  installedHint: "use una copia de trabajo del directorio, o una carpeta propia",
  unreadable: (problem) => `${problem}: no se escribió nada`,
  unreadableHint: "arregle antes el archivo: referral check nombra cada error",
  noSuch: (id, folder) => `${id}: ${folder} no tiene esa ficha.`,
  didYouMean: (id) => `¿Quiso decir ${id}?`,
  findId: "referral search encuentra un id por un nombre",
  below: (id) => `${id} está en el directorio incluido: añádala antes a su carpeta, o edítela en una copia de trabajo.`,
  closed: (id, on) => `${id} se cerró${on === "" ? "" : ` el ${on}`}: no hay ninguna ficha que cambiar.`,
  moved: (from, to) => `${from} ahora es ${to}.`,
  notInPlace: (file) => `${file} escribe esta ficha de una manera que no se puede cambiar línea por línea: no se escribió nada.`,
  notInPlaceHint: "cambie el archivo en un editor de texto, después ejecute referral check",
  yes: "sí",
  no: "no",
  notWritten: "No se escribió nada.",
  left: "Ha salido. No se escribió nada.",
};
