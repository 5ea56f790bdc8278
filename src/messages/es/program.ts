import type { programWords as en } from "../en/program.ts";
import type { Translated } from "../translated.ts";

export const programWords: Translated<typeof en> = {
  description:
    "Encuentre el servicio que puede atender a esta persona, recorra los pasos de una\nderivación en un orden seguro y entregue lo acordado y nada más.\nFunciona sin conexión; no envía nada a ninguna parte.",
  version: "muestra la versión",
  help: "muestra la ayuda",
  bug: "error: falló la propia herramienta. No se envió nada; lo que se guardó antes sigue ahí.",
  bugHint: "consejo: ejecútela de nuevo con --debug y envíenos lo que muestre, después de leerlo.",
  options: {
    json: "muestra los datos como JSON, con el nombre de su esquema",
    directory: "pone una carpeta de archivos de país encima del directorio incluido (se puede repetir)",
    includePrivate: "lleva también a datos, archivos y tuberías las carpetas puestas encima del directorio",
    accessible: "líneas simples: opciones numeradas, sin color, nada se redibuja (también ACCESSIBLE=1; referral help accessible)",
    noColor: "sin color (también NO_COLOR=1)",
    debug: "muestra la traza cuando falla la propia herramienta",
  },
  privateLeftOut: "Lo que está en sus propias carpetas es privado y aquí queda fuera; --include-private lo incluye.",
  noPager: "REFERRAL_PAGER: este programa no se puede iniciar",
  seeHelp: "referral --help, o --help después de un comando",
};
