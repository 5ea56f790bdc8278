import { sayCodes } from "../hour-codes.ts";

export const hoursHere = (hours: string): string =>
  sayCodes(hours, {
    Mo: "lun",
    Tu: "mar",
    We: "mié",
    Th: "jue",
    Fr: "vie",
    Sa: "sáb",
    Su: "dom",
    PH: "festivos",
    SH: "vacaciones escolares",
    off: "cerrado",
  });
