import type { parserWords as en } from "../en/parser.ts";
import type { Translated } from "../translated.ts";
import { type Turn, turned } from "../turned.ts";

const headings: readonly Turn[] = [
  [/^Usage:$/, "Utilisation :"],
  [/^Arguments:$/, "Arguments :"],
  [/^Options:$/, "Options :"],
  [/^Commands:$/, "Commandes :"],
];

const brackets: readonly Turn[] = [
  [/\(choices: ([^()]*), default: ([^()]*)\)$/, "(choix : $1 ; par défaut : $2)"],
  [/\(choices: ([^()]*)\)$/, "(choix : $1)"],
  [/\(default: ([^()]*)\)$/, "(par défaut : $1)"],
];

const faults: readonly Turn[] = [
  [/^error: missing required argument '(.*)'/, "erreur : il manque l'argument « $1 »"],
  [/^error: option '(.*)' argument missing/, "erreur : il manque la valeur de l'option « $1 »"],
  [/^error: required option '(.*)' not specified/, "erreur : l'option « $1 » est obligatoire"],
  [/^error: option '(.*)' cannot be used with option '(.*)'/, "erreur : l'option « $1 » ne va pas avec l'option « $2 »"],
  [/^error: option '(.*)' argument '(.*)' is invalid\./, "erreur : l'option « $1 » ne prend pas « $2 »."],
  [/^error: unknown option '(.*)'/, "erreur : option inconnue « $1 »"],
  [/^error: unknown command '(.*)'/, "erreur : commande inconnue « $1 »"],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./,
    "erreur : trop d'arguments : $3 au lieu de $2.",
  ],
  [/ Allowed choices are (.*)\.$/m, " Sont possibles : $1."],
  [/^\(Did you mean one of (.*)\?\)$/m, "(Vouliez-vous dire l'un de ceux-ci : $1 ?)"],
  [/^\(Did you mean (.*)\?\)$/m, "(Vouliez-vous dire $1 ?)"],
];

export const parserWords: Translated<typeof en> = {
  heading: (text) => turned(text, headings),
  described: (text) => turned(text, brackets),
  fault: (text) => turned(text, faults),
};
