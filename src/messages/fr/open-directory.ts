import type { openDirectory as en } from "../en/open-directory.ts";
import type { Translated } from "../translated.ts";

/** What opening the directory may have to say. */
export const openDirectory: Translated<typeof en> = {
  rebuilding: "Le YAML de l'annuaire a changé : il est compilé de nouveau.",
  reading: (done, all) => `Lecture de l'annuaire : ${done} fichiers sur ${all}`,
  writing: (done) => `Écriture de l'annuaire compilé : ${done} pays`,
  damaged: (path: string) => `L'annuaire compilé manque ou est abîmé : ${path}`,
  again: "Relancez la commande : il est refait à partir du YAML.",
  reinstall: "Réinstallez le paquet, ou lancez `npm run build` dans une copie du dépôt.",
  noFolder: (path: string) => `Il n'y a pas de répertoire de fichiers de pays : ${path}`,
  folderHint: "--directory et la clé de configuration `directories` prennent un répertoire qui contient des fichiers comme BE.yaml.",
};
