import type { parserWords as en } from "../en/parser.ts";
import type { Translated } from "../translated.ts";
import { type Turn, turned } from "../turned.ts";

const headings: readonly Turn[] = [
  [/^Usage:$/, "Uso:"],
  [/^Arguments:$/, "Argumentos:"],
  [/^Options:$/, "Opciones:"],
  [/^Commands:$/, "Comandos:"],
];

const brackets: readonly Turn[] = [
  [/\(choices: ([^()]*), default: ([^()]*)\)$/, "(opciones: $1; por defecto: $2)"],
  [/\(choices: ([^()]*)\)$/, "(opciones: $1)"],
  [/\(default: ([^()]*)\)$/, "(por defecto: $1)"],
];

const faults: readonly Turn[] = [
  [/^error: missing required argument '(.*)'/, "error: falta el argumento “$1”"],
  [/^error: option '(.*)' argument missing/, "error: falta el valor de la opción “$1”"],
  [/^error: required option '(.*)' not specified/, "error: la opción “$1” es obligatoria"],
  [/^error: option '(.*)' cannot be used with option '(.*)'/, "error: la opción “$1” no va con la opción “$2”"],
  [/^error: option '(.*)' argument '(.*)' is invalid\./, "error: la opción “$1” no acepta “$2”."],
  [/^error: unknown option '(.*)'/, "error: opción desconocida “$1”"],
  [/^error: unknown command '(.*)'/, "error: comando desconocido “$1”"],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./,
    "error: demasiados argumentos: $3 en lugar de $2.",
  ],
  [/ Allowed choices are (.*)\.$/m, " Puede ser: $1."],
  [/^\(Did you mean one of (.*)\?\)$/m, "(¿Quiso decir uno de estos: $1?)"],
  [/^\(Did you mean (.*)\?\)$/m, "(¿Quiso decir $1?)"],
];

export const parserWords: Translated<typeof en> = {
  heading: (text) => turned(text, headings),
  described: (text) => turned(text, brackets),
  fault: (text) => turned(text, faults),
};
