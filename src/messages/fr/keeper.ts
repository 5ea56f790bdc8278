import type { keeperWords as en } from "../en/keeper.ts";
import type { Translated } from "../translated.ts";

/** What `add`, `edit` and `confirm` say alike. */
export const keeperWords: Translated<typeof en> = {
  directory: "le répertoire de fichiers de pays où écrire : un des vôtres ; sans cela, directory-data de cette copie du dépôt",
  noFolder: "Il n'y a pas d'annuaire où écrire ici.",
  noFolderHints: [
    "Dans une copie du dépôt de l'annuaire, lancez la commande là où est directory-data.",
    "Pour vos propres contacts, donnez leur répertoire : --directory my-contacts (créez-le d'abord)",
  ],
  oneFolder: "--directory : on ne peut écrire que dans un seul répertoire.",
  notThere: (folder: string) => `--directory : il n'y a pas de répertoire ${folder}`,
  notThereHint: (folder: string) => `créez-le d'abord : mkdir ${folder}`,
  installed: (folder: string) => `${folder} fait partie du programme installé : la prochaine mise à jour écrirait par-dessus.`,
  installedHint: "utilisez une copie du dépôt de l'annuaire, ou un répertoire à vous",
  unreadable: (problem: string) => `${problem} : rien n'a été écrit`,
  unreadableHint: "réparez d'abord le fichier : referral check nomme chaque faute",
  noSuch: (id: string, folder: string) => `${id} : ${folder} n'a pas cette fiche.`,
  didYouMean: (id: string) => `Vouliez-vous dire ${id} ?`,
  findId: "referral search trouve un id par un nom",
  below: (id: string) =>
    `${id} est dans l'annuaire intégré : ajoutez-le d'abord à votre répertoire, ou modifiez-le dans une copie du dépôt.`,
  closed: (id: string, on: string) => `${id} a été fermé${on === "" ? "" : ` le ${on}`} : il n'y a pas de fiche à changer.`,
  moved: (from: string, to: string) => `${from} est maintenant ${to}.`,
  notInPlace: (file: string) => `${file} écrit cette fiche d'une façon qui ne peut pas être changée ligne par ligne : rien n'a été écrit.`,
  notInPlaceHint: "modifiez le fichier dans un éditeur de texte, puis lancez referral check",
  yes: "oui",
  no: "non",
  notWritten: "Rien n'a été écrit.",
  left: "Quitté. Rien n'a été écrit.",
};
