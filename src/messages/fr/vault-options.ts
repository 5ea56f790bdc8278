import type { vaultOptionWords as en } from "../en/vault-options.ts";
import type { Translated } from "../translated.ts";

/** What `referral vault --help` says, and what its commands print. */
export const vaultOptionWords: Translated<typeof en> = {
  summary: "le lieu scellé où sont gardés les dossiers : init, recipients, change-passphrase, status",
  description:
    "Les dossiers sont gardés dans un seul répertoire, un fichier scellé chacun, au format age : n'importe quel programme age les ouvre avec la clé.\n" +
    "Enregistrer ne demande pas de phrase secrète ; lire la demande une fois à chaque lancement de l'outil.",
  init: "créer le coffre, ou remettre sa liste de clés à partir de celle qui est scellée",
  recipient:
    "une clé publique age (age1…) de quelqu'un qui peut aussi ouvrir les dossiers, par exemple une personne responsable (peut être répété)",
  recipients: "les clés qui peuvent ouvrir les dossiers ; avec --add ou --remove, chaque dossier est scellé de nouveau",
  add: "une clé publique age qui peut ouvrir les dossiers à partir de maintenant (peut être répété)",
  remove: "une clé publique age qui ne peut pas ouvrir ce qui est enregistré à partir de maintenant (peut être répété)",
  changePassphrase: "le même coffre sous une autre phrase secrète",
  status: "où est le coffre, combien de dossiers, quelles clés ; ne demande pas de phrase secrète",
  own: (key: string) => `${key}  celle de ce coffre`,
  other: (key: string) => `${key}  peut aussi ouvrir les dossiers`,
  resealed: (count: number) => `Scellé de nouveau : ${count} ${count < 2 ? "dossier" : "dossiers"}.`,
  stillHeld: (codes: string) => `Tenu par une autre session, et scellé comme avant : ${codes}. Recommencez quand elle sera fermée.`,
  notResealed: "Pas scellé de nouveau, parce que c'est illisible (cela s'ouvre encore, si cela s'ouvre, avec les clés d'avant) :",
  removedHint: "Qui avait cette clé peut encore ouvrir les copies faites avant, comme celles d'une sauvegarde.",
  notListed: "--remove : cette clé n'est pas parmi les clés",
  ownKey: "--remove : c'est la clé de ce coffre ; sans elle, personne ici ne pourrait lire les dossiers",
  changed: "La phrase secrète est changée.",
  changedHint: "Les copies plus anciennes de identity.age, dans une sauvegarde par exemple, s'ouvrent toujours avec l'ancienne.",
  folder: (path: string) => `Coffre : ${path}`,
  cases: (count: number) => `Dossiers : ${count}`,
  half: "Il n'est pas entier : il manque identity.age ou recipients.txt.",
  halfHint: "remettez depuis une sauvegarde ce qui manque ; si c'est seulement recipients.txt : referral vault init",
};
