import type { FindingArgs, FindingCode } from "../../core/doctor/finding.ts";
import type { FindingText } from "../en/doctor-findings.ts";

export type { FindingText } from "../en/doctor-findings.ts";

const most = 5;
const listed = (names: readonly string[]): string =>
  names.slice(0, most).join(", ") + (names.length > most ? ` et ${names.length - most} de plus` : "");
const inFolder = (folder: string, paths: readonly string[]): string =>
  paths.every((path) => path === ".")
    ? folder
    : `${listed(paths.map((path) => (path === "." ? "le répertoire lui-même" : path)))} dans ${folder}`;
const cases = (count: number): string => `${count} ${count < 2 ? "dossier" : "dossiers"}`;
/** Ready to be pasted into a shell. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

/** What each finding says, and what to do. */
export const findingWords: { readonly [C in FindingCode]: (args: FindingArgs[C]) => FindingText } = {
  "vault-no-home": () => ({
    what: "Il n'y a pas de répertoire personnel, donc aucun dossier ne peut être enregistré.",
    todo: "réglez HOME si des dossiers doivent être enregistrés",
  }),
  "vault-none": ({ folder }) => ({ what: `Il n'y a pas encore de coffre : rien n'a été enregistré (ce serait ${folder}).` }),
  "vault-shut": ({ folder, why }) => ({
    what: `On ne peut pas regarder dans le coffre : ${why}.`,
    todo: `voyez à qui il appartient et qui peut le lire : ls -ld ${quoted(folder)}`,
  }),
  "vault-half": ({ folder, missing }) => ({
    what: `Le coffre n'est pas entier : ${missing} n'est pas dans ${folder}.`,
    todo:
      missing === "recipients.txt"
        ? "remettez-le à partir de la clé scellée : referral vault init"
        : "remettez identity.age depuis une sauvegarde : sans lui, aucun dossier ne peut être lu ici",
  }),
  "vault-keys-gone": ({ folder, cases: count }) => ({
    what: `Il y a ${cases(count)} dans ${folder}, mais ni identity.age ni recipients.txt : rien ne peut en être lu ici.`,
    todo: "remettez les deux fichiers depuis une sauvegarde, avant d'enregistrer quoi que ce soit de nouveau",
  }),
  "vault-not-sealed": ({ folder, paths }) => ({
    what: `Ces fichiers ne sont pas scellés, bien que leur nom le fasse croire : ${inFolder(folder, paths)}. Ils sont abîmés, ou quelqu'un les a mis là.`,
    todo: "remettez des copies venues d'une sauvegarde ; gardez ce qui s'y trouve maintenant jusqu'à ce que vous sachiez ce que c'est",
  }),
  "vault-not-readable": ({ folder, paths }) => ({
    what: `Ces fichiers ne peuvent pas être lus : ${inFolder(folder, paths)}.`,
    todo: "reprenez-en les droits : chmod u+rw sur chacun ; s'ils appartiennent à quelqu'un d'autre, demandez à qui s'occupe de cet ordinateur",
  }),
  "vault-whole": ({ folder, cases: count }) => ({
    what: `${folder}, avec ${cases(count)} : entier, pour autant qu'on puisse le voir de l'extérieur.`,
  }),
  "cases-not-opened": () => ({
    what: "Si chaque dossier peut être lu : ils n'ont pas été ouverts.",
    todo: "essayez, avec la phrase secrète : referral doctor --open",
  }),
  "cases-shut": ({ what, hints }) => ({ what: `Aucun dossier ne peut être ouvert : ${what}.`, todo: hints.join(" ; ") }),
  "cases-not-reached": ({ what, hints }) => ({ what: `Aucun dossier ne peut être ouvert : ${what}.`, todo: hints.join(" ; ") }),
  "case-damaged": ({ what, hints }) => ({
    what: `${what}.`,
    todo: hints.join(" ; ") || "remettez une copie venue d'une sauvegarde ; les autres ne sont pas touchés",
  }),
  "case-not-read": ({ what, hints }) => ({ what: `${what}.`, todo: hints.join(" ; ") || "regardez les droits du fichier" }),
  "cases-read": ({ count }) => ({
    what:
      count === 0
        ? "Il n'y en a aucun."
        : count === 1
          ? "Le seul dossier a été ouvert et lu."
          : `Les ${count} dossiers ont tous été ouverts et lus.`,
  }),
  "keys-unreadable": ({ why }) => ({
    what: `La liste des clés ne peut pas être utilisée : ${why}.`,
    todo: "refaites-la à partir de celle qui est scellée : supprimez recipients.txt, puis referral vault init",
  }),
  "keys-unusable": ({ folder, keys }) => ({
    what: `recipients.txt dans ${folder} contient ce qui n'est pas une clé age : ${listed(keys)}. Enregistrer échouera.`,
    todo: "refaites-le à partir de celui qui est scellé : supprimez recipients.txt, puis referral vault init",
  }),
  "keys-alone": () => ({
    what: "UNE SEULE CLÉ ouvre le coffre. Si sa phrase secrète est oubliée, tous les dossiers sont perdus : personne ne pourra aider alors.",
    todo: "ajoutez la clé d'une personne responsable : referral vault recipients --add age1…",
  }),
  "keys-several": ({ count }) => ({ what: `${count} clés ouvrent le coffre. Sachez à qui elles sont : referral vault recipients` }),
  "rights-open": ({ folder, paths }) => ({
    what: `D'autres utilisateurs de cet ordinateur peuvent regarder ${inFolder(folder, paths)}.`,
    todo: `fermez-leur l'accès : chmod -R go= ${quoted(folder)}`,
  }),
  "rights-narrow": ({ folder, paths }) => ({
    what: `Vous n'avez pas le droit de lire ou d'écrire ${inFolder(folder, paths)} : l'enregistrement peut échouer.`,
    todo: `chmod -R u+rwX ${quoted(folder)}`,
  }),
  "rights-others": ({ folder, paths }) => ({
    what: `Ceci appartient à un autre utilisateur : ${inFolder(folder, paths)}. Cet utilisateur peut l'ouvrir à n'importe qui, ou mettre autre chose à la place.`,
    todo: `demandez à qui s'occupe de cet ordinateur de vous l'attribuer : chown -R $USER ${quoted(folder)}`,
  }),
  "rights-unknown": () => ({
    what: "Qui peut regarder les fichiers : Windows garde ces droits d'une autre façon, que ceci ne lit pas.",
    todo: "clic droit sur le répertoire du coffre, Propriétés, Sécurité : personne d'autre que vous ne doit y figurer",
  }),
  "rights-own": ({ count }) => ({
    what: `Les répertoires et fichiers du coffre (${count}) ne sont ouverts qu'à vous (0700 et 0600).`,
  }),
  "place-synced": ({ service, path }) => ({
    what: `Le coffre se trouve dans un répertoire que ${service} copie vers d'autres ordinateurs : ${path}. Bien que scellées, des copies y restent après l'effacement d'un dossier, et montrent quand vous travaillez.`,
    todo: "déplacez-le dans un répertoire qui n'est pas synchronisé (XDG_DATA_HOME dit où), puis supprimez les copies qui ont été faites",
  }),
  "place-versioned": ({ path }) => ({
    what: `Le coffre se trouve dans un répertoire suivi par un gestionnaire de versions : ${path}. Un seul commit imprudent garde un dossier pour toujours, et l'envoie peut-être ailleurs.`,
    todo: "déplacez-le ailleurs (XDG_DATA_HOME dit où) ; s'il a déjà fait partie d'un commit, demandez de l'aide pour le retirer de l'historique",
  }),
  "place-unknown": ({ folder }) => ({ what: `Où ${folder} se trouve vraiment : on ne peut pas suivre le chemin qui y mène.` }),
  "place-local": ({ path }) => ({
    what: `${path} : aucun signe d'un répertoire synchronisé dans un nuage (cloud) ou d'un gestionnaire de versions.`,
  }),
  "stranger-copies": ({ folder, paths }) => ({
    what: `Copies faites par un éditeur de texte ou par quelqu'un : ${inFolder(folder, paths)}. Personne ne s'en occupe, et elles peuvent contenir un dossier en clair.`,
    todo: "regardez chacune, et supprimez-la ; n'éditez jamais de fichiers dans ce répertoire",
  }),
  "stranger-sheets": ({ folder, paths }) => ({
    what: `Des feuilles que n'importe qui peut lire, pas scellées : ${inFolder(folder, paths)}.`,
    todo: "supprimez-les une fois remises ; ne gardez aucune feuille dans ce répertoire",
  }),
  "stranger-leftovers": ({ folder, paths }) => ({
    what: `Laissés par une session interrompue pendant l'enregistrement : ${inFolder(folder, paths)}. Ils ne montrent aucune réponse à personne, mais peuvent rester quand le dossier est effacé.`,
    todo: "fermez toutes les sessions de referral, puis supprimez-les",
  }),
  "stranger-others": ({ folder, paths }) => ({
    what: `Ceci n'appartient pas au coffre : ${inFolder(folder, paths)}.`,
    todo: "cherchez ce que c'est, puis déplacez-le ou supprimez-le",
  }),
  "stranger-locks": ({ folder, paths }) => ({
    what: `Une session s'est terminée sans fermer son dossier : ${inFolder(folder, paths)}. Ce qui a été répondu est enregistré ; la prochaine session prend le relais.`,
  }),
  "strangers-none": () => ({ what: "Il n'y a rien dans les répertoires du coffre que le coffre." }),
  "swap-open": ({ names }) => ({
    what: `Ce que vous tapez peut rester sur le disque, lisible : cet ordinateur déplace de la mémoire vers ${listed(names)}, qui n'est pas chiffré.`,
    todo: "demandez à qui s'occupe de cet ordinateur de chiffrer le disque, ou son swap ; d'ici là : sudo swapoff -a, avant de commencer",
  }),
  "swap-some": ({ names }) => ({
    what: `Si le disque sous le swap (${listed(names)}) est chiffré. S'il ne l'est pas, ce que vous tapez peut y rester.`,
    todo: "demandez à qui s'occupe de cet ordinateur si tout le disque est chiffré",
  }),
  "swap-unknown": () => ({
    what: "Si ce que vous tapez peut rester sur le disque, dans le swap ou un fichier d'hibernation.",
    todo: "activez le chiffrement de tout le disque : FileVault sur un Mac, BitLocker ou le chiffrement de l'appareil sous Windows",
  }),
  "swap-sealed": ({ names }) => ({
    what: `La mémoire n'est déplacée que vers de la mémoire compressée, ou vers un disque chiffré : ${listed(names)}.`,
  }),
  "swap-none": () => ({ what: "La mémoire n'est jamais déplacée vers un disque." }),
  "core-dumps-on": () => ({
    what: "Un plantage, ou Ctrl-\\, écrit ce que vous avez tapé dans un fichier (un core dump).",
    todo: "désactivez-le avant de commencer : ulimit -c 0 ; pour de bon, mettez cette ligne dans ~/.profile",
  }),
  "core-dumps-handed": ({ program }) => ({
    what: `Si un plantage laisse sur le disque ce que vous avez tapé : le système le remet à ${program}.`,
    todo: `demandez à qui s'occupe de cet ordinateur si ${program} le garde`,
  }),
  "core-dumps-unknown": () => ({
    what: "Si un plantage laisse sur le disque ce que vous avez tapé : ce système ne le dit pas.",
    todo: "sur un Mac, avant de commencer : ulimit -c 0",
  }),
  "core-dumps-off": () => ({ what: "Un plantage n'écrit sur le disque rien de ce que vous avez tapé." }),
  "directory-shut": ({ what, hints }) => ({ what: `L'annuaire ne peut pas être lu : ${what}`, todo: hints.join(" ; ") }),
  "directory-old": ({ newest }) => ({
    what: `L'annuaire lui-même est ancien : sa fiche la plus récente a été vérifiée le ${newest}, il y a plus de six mois. Des numéros peuvent ne plus marcher, ou être tenus par quelqu'un d'autre.`,
    todo: "installez une version plus récente ; d'ici là, appelez avant de vous fier à quoi que ce soit qui s'y trouve",
  }),
  "directory-ahead": ({ newest, today }) => ({
    what: `L'annuaire a une fiche vérifiée le ${newest}, mais cet ordinateur dit que nous sommes le ${today} : l'horloge est fausse, ou la fiche.`,
    todo: "réglez d'abord l'horloge : les dates des consentements en dépendent",
  }),
  "directory-fresh": ({ newest, records }) => ({ what: `Il s'ouvre. Fiches : ${records} ; la plus récente a été vérifiée le ${newest}.` }),
  "records-old": ({ old, records }) => ({
    what: `Fiches vérifiées pour la dernière fois il y a plus d'un an : ${old} sur ${records} (${Math.max(1, Math.round((100 * old) / records))} %). Chacune le dit là où elle est montrée.`,
    todo: "appelez avant d'orienter",
  }),
};
