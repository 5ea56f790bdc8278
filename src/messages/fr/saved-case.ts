import { command } from "../en/command.ts";
import type { savedCaseWords as en } from "../en/saved-case.ts";
import type { Translated } from "../translated.ts";

/** Words about opening a saved case. */
export const savedCaseWords: Translated<typeof en> = {
  noSuch: (given: string) => `il n'y a pas de dossier ${given} dans le coffre`,
  noSuchHint: "tous les dossiers : referral cases --all",
  badCode: "un dossier se désigne par son code, comme R-7KQ2-M9XD, ou par le numéro d'une de ses orientations",
  notACase: (code: string) => `${code} : ce qui est scellé là n'est pas un dossier de cet outil`,
  otherCode: (code: string) => `${code} : un autre dossier se trouve sous ce nom ; quelqu'un a déplacé ou copié le fichier`,
  badEvent: (code: string, line: number) =>
    `${code} : l'entrée ${line} ne peut pas être comprise ; le fichier a été modifié, ou fait par autre chose`,
  newer: (code: string, version: number) => `${code} : écrit par une version plus récente de cet outil (format ${version})`,
  newerHint: "installez la version plus récente sur cet ordinateur. Le fichier n'est pas touché",
  older: (code: string, version: number) => `${code} : écrit dans un ancien format (${version}) que cette version ne lit pas`,
  olderHint: "la version qui l'a écrit peut l'ouvrir. Le fichier n'est pas touché",
  clockBack: (code: string, last: string, now: string) =>
    `l'horloge de cet ordinateur indique ${now}, mais la dernière entrée de ${code} est du ${last} : l'une des deux est fausse`,
  clockBackHint: "réglez d'abord l'horloge : les dates des consentements en dépendent. Rien n'a été changé",
  clockBackNote: (last: string) =>
    `L'horloge de cet ordinateur est en retard sur l'entrée la plus récente (${last}) : ce qu'il y a à faire est compté à partir de cette entrée.`,
  closed: (code: string) => `${code} est clos`,
  closedHint: (code: string) => `pour le regarder : ${command(`referral case show ${code}`)}`,
  notConcluded: (code: string) => `le parcours de ${code} n'est pas arrivé à sa fin`,
  notConcludedHint: (code: string) => `reprenez-le : ${command(`referral resume ${code}`)}`,
  unreadable: (count: number) => `${count} ${count < 2 ? "dossier ne peut pas être lu" : "dossiers ne peuvent pas être lus"} :`,
  invented: "INVENTÉ, pour la formation",
};
