import type { fileWords as en } from "../en/files.ts";
import type { Translated } from "../translated.ts";

export const fileWords: Translated<typeof en> = {
  cannotRead: (path: string, why: string) => `${path} : ${why}`,
  readHint: "vérifiez le chemin, et que vous avez le droit de le lire",
  writeHint: "choisissez un autre répertoire, ou libérez de la place",
  partMissing: (path: string) => `${path} : cette partie du programme manque ou est abîmée`,
  reasons: {
    ENOENT: "ce fichier n'existe pas",
    NO_FILE: "ce n'est ni un fichier ni un lien vers un fichier",
    EISDIR: "c'est un répertoire",
    EEXIST: "quelque chose est déjà là",
    ENOTDIR: "une partie du chemin est un fichier",
    EACCES: "accès refusé",
    EPERM: "accès refusé",
    EROFS: "le disque est en lecture seule",
    ENOSPC: "le disque est plein",
    EDQUOT: "votre part du disque est pleine",
    EFBIG: "les fichiers ne peuvent pas devenir aussi grands ici",
  },
  outputFull: "la sortie n'a pas pu être écrite jusqu'au bout : le disque est plein",
  otherReason: "impossible à lire ou à écrire",
};
