import { sayCodes } from "../hour-codes.ts";

/** Three letters: "ma" is a word too. */
export const hoursHere = (hours: string): string =>
  sayCodes(hours, {
    Mo: "lun",
    Tu: "mar",
    We: "mer",
    Th: "jeu",
    Fr: "ven",
    Sa: "sam",
    Su: "dim",
    PH: "jours fériés",
    SH: "vacances scolaires",
    off: "fermé",
  }).replace(semicolons, (found) => (found.startsWith('"') ? found : "\u00a0;"));

// What is quoted is somebody's own words.
const semicolons = /"[^"]*"|\s*;/g;
