import type { vaultWords as en } from "../en/vault.ts";
import type { Translated } from "../translated.ts";

/** Words about the vault: where cases are kept, sealed. */
export const vaultWords: Translated<typeof en> = {
  explained: (folder: string) => [
    `Les dossiers sont gardés dans ${folder}, un fichier scellé chacun (format age), lisibles seulement avec votre phrase secrète ; rien n'en est écrit ailleurs.`,
    "Chaque réponse est enregistrée dès que vous la donnez, pour qu'une panne ne fasse rien perdre ; le fichier porte un numéro tiré au hasard.",
    "Si la phrase secrète est perdue, personne ne peut plus ouvrir les dossiers, même pas nous : ajoutez une deuxième clé, celle d'une personne responsable par exemple, qui pourra alors les ouvrir.",
  ],
  choosePassphrase:
    "Choisissez une phrase secrète (au moins 12 caractères ; le mieux : quatre ou cinq mots qui n'ont rien à voir entre eux)",
  choosePassphraseWhy: "C'est la seule clé des dossiers. Elle n'est jamais enregistrée, et ne peut pas être redemandée.",
  repeatPassphrase: "La même encore une fois",
  newPassphrase: "La nouvelle phrase secrète (au moins 12 caractères)",
  passphrase: "Phrase secrète du coffre",
  passphraseWhy: "Les dossiers sont scellés avec elle. Elle est demandée une fois à chaque lancement de l'outil, et jamais enregistrée.",
  nothingOpened: "Quitté. Rien n'a été ouvert.",
  nothingMade: "Quitté. Rien n'a été fait.",
  tooShort: "au moins 12 caractères : qui vole l'ordinateur peut en essayer des millions",
  notTheSame: "les deux ne sont pas les mêmes : choisissez de nouveau",
  secondKey: "Une deuxième clé, qui pourrait aussi ouvrir les dossiers (une clé publique age : age1…), ou rien",
  secondKeyWhy:
    "Celle d'une personne responsable, pour le jour où la phrase secrète est oubliée. Elle en fait une avec le programme age (age-keygen) et vous donne la partie publique.",
  secretKey: "c'est une clé SECRÈTE : qui l'a ouvre tout ce qui est scellé pour elle. Il faut sa partie publique, qui commence par age1",
  secretKeyHint:
    "elle a pu être vue : sur cet écran, ou parmi les commandes que garde le terminal. La personne à qui elle appartient devrait en faire une nouvelle (age-keygen) ; son fichier montre la partie publique",
  notAKey: "attendu : une clé publique age comme age1ql3z… (62 caractères)",
  noKey: "ce n'est pas une clé publique age : elle commence par age1 et compte 62 caractères. Entrée seule : pas de deuxième clé",
  created: (folder: string) => `Le coffre est prêt : ${folder}`,
  repaired: (folder: string) => `Le coffre est de nouveau entier : ${folder}`,
  alone:
    "ATTENTION : il n'y a pas de deuxième clé. Si la phrase secrète est perdue, tous les dossiers sont perdus : referral vault recipients --add age1…",
  thereIsOne: (folder: string) => `il y a déjà un coffre : ${folder}`,
  thereIsOneHint: "pour le voir : referral vault status",
  none: "il n'y a pas encore de coffre : rien n'a été enregistré",
  noneHint: "créez-en un : referral vault init",
  noHome: "il n'y a pas de répertoire personnel où garder les dossiers",
  noHomeHint:
    "réglez HOME, ou XDG_DATA_HOME sur un répertoire que personne d'autre que vous ne peut lire ; sans cela tout fonctionne, et rien n'est enregistré",
  wrongPassphrase: "cette phrase secrète n'ouvre pas le coffre",
  wrongPassphraseHint: "rien n'est perdu : essayez encore. Regardez la touche Verr. Maj et la langue du clavier",
  tryAgain: (left: number) => `Elle n'ouvre pas le coffre. ${left === 1 ? "Encore un essai." : `Encore ${left} essais.`}`,
  identityDamaged: (path: string) =>
    `${path} : il est abîmé, ou n'est pas un fichier age : les dossiers ne peuvent pas être ouverts avec lui`,
  identityDamagedHint:
    "remettez une copie de identity.age venue d'une sauvegarde ; le détenteur de la deuxième clé peut ouvrir les dossiers avec n'importe quel programme age",
  noIdentity: (path: string) => `${path} n'est pas là : ce qui serait enregistré maintenant ne pourrait jamais être lu ici`,
  noIdentityHint: "remettez une copie de identity.age venue d'une sauvegarde",
  keysGone: (folder: string) => `${folder} contient des dossiers, mais pas leur clé : un nouveau coffre ne pourrait pas les ouvrir`,
  keysGoneHint: "remettez identity.age et recipients.txt depuis une sauvegarde ; ou déplacez d'abord ailleurs le répertoire cases",
  noRecipients: (path: string) => `${path} n'est pas là ou est vide : il n'y a pas de clé pour enregistrer`,
  repairHint: "refaites-le : referral vault init",
  recipientsAltered: (path: string) =>
    `${path} a été modifié : il contient d'autres clés que celles que vous aviez convenues. C'était quelqu'un d'autre, ou un changement de clés a été interrompu`,
  recipientsAlteredHint:
    "quelqu'un peut peut-être lire ce qui a été enregistré depuis. Comparez avec : referral vault status. Pour remettre la liste convenue, supprimez le fichier et lancez : referral vault init",
  foreign: (path: string) => `${path} : ce n'est pas un dossier de cet outil`,
  foreignHint: "quelqu'un l'a mis là : déplacez-le ailleurs, ou regardez ce que c'est",
  damaged: (path: string) => `${path} : il est abîmé ou a été modifié, et on ne peut se fier à rien de ce qu'il contient`,
  damagedHint: "remettez une copie venue d'une sauvegarde. Les autres dossiers ne sont pas touchés",
  otherKey: (path: string) => `${path} : il a été scellé pour une autre clé, ou modifié`,
  otherKeyHint: "il vient peut-être d'un autre coffre. Le détenteur de cette clé peut l'ouvrir",
  held: (pid: number, host: string, since: string) =>
    `une autre session tient ce dossier : processus ${pid} sur ${host}, depuis ${since} UTC`,
  heldBySomebody: "une autre session est en train de prendre ce dossier",
  heldHint: (path: string) => `continuez là-bas, ou fermez-la d'abord. Si rien d'autre ne tourne, supprimez ${path}`,
  changedMeanwhile: (code: string) =>
    `${code} a été modifié par un autre programme pendant qu'il était ouvert ici : ceci n'a pas été enregistré par-dessus`,
  changedMeanwhileHint: "regardez si le répertoire est synchronisé avec un autre ordinateur ; puis recommencez",
  diskHint: "libérez de la place, ou regardez les droits du répertoire. Ce qui était enregistré avant n'est pas touché",
  askHint: "au terminal elle est demandée ; dans un script : --passphrase-fd 3 3< fichier",
  cannotAsk: "les dossiers sont scellés, et il n'y a personne à qui demander la phrase secrète",
  emptyFd: (fd: string) => `--passphrase-fd ${fd} : il n'y a pas de phrase secrète à lire`,
  badFd: (fd: string) => `--passphrase-fd ${fd} : il faut le numéro d'un fichier ouvert, pas un terminal`,
  identityRemark: "referral : identité du coffre des dossiers",
  recipientsRemark: "clés publiques pour lesquelles les dossiers sont scellés ; la première est celle de ce coffre",
  othersRemark: "autres qui peuvent les ouvrir",
};
