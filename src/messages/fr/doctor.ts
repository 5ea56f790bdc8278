import type { doctorWords as en } from "../en/doctor.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral doctor`; those of each finding are in `doctor-findings.ts`. */
export const doctorWords: Translated<typeof en> = {
  summary: "chercher ce qui pourrait trahir un dossier sur cet ordinateur, et si le coffre est sain",
  description:
    "Cherche ce qui pourrait trahir un dossier sur cet ordinateur, et si le coffre et l'annuaire sont sains. Ne change rien.\n" +
    "Code de sortie : 8 si quelque chose du coffre est abîmé ou a été modifié ; sinon 10 si quelque chose sur cet ordinateur est à " +
    "corriger ; sinon 6 si l'annuaire est ancien ; sinon 0. Les remarques, et ce qu'il ne peut pas savoir, ne comptent pas.",
  open: "demander la phrase secrète et lire chaque dossier (--passphrase-fd le fait aussi)",
  verdict: (problems: number) =>
    problems === 0
      ? "Rien ne va mal, pour autant qu'on puisse le voir d'ici."
      : `${problems} ${problems === 1 ? "chose ne va pas" : "choses ne vont pas"}.`,
  headings: {
    problem: "À corriger",
    remark: "À considérer",
    unknown: "Impossible à dire ici",
    ok: "En ordre",
  },
  checks: {
    vault: "coffre",
    cases: "dossiers",
    keys: "clés",
    rights: "qui peut voir",
    place: "où il se trouve",
    strangers: "autres fichiers",
    swap: "swap",
    core_dumps: "plantages",
    directory: "annuaire",
  },
  todo: "À faire : ",
  beyond: "Ce que ceci ne peut jamais dire",
  cannotKnow: [
    "si quelqu'un regarde l'écran, ou si une caméra le filme ;",
    "si un logiciel malveillant ou espion tourne sur cet ordinateur, ou si un employeur le gère à distance ;",
    "si le terminal garde ce qu'il a montré : cherchez dans ses réglages un historique d'affichage ou un journal de session ;",
    "si des sauvegardes (Time Machine, Historique des fichiers, celles d'une entreprise) contiennent des copies plus anciennes, surtout des feuilles ;",
    "si une imprimante, ou la file d'attente devant elle, a gardé une feuille ;",
    "si un SSD ou une clé USB contient encore ce qui a été supprimé : seul le chiffrement de tout le disque y aide.",
  ],
};
