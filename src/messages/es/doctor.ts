import type { doctorWords as en } from "../en/doctor.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral doctor`; those of each finding are in `doctor-findings.ts`. */
export const doctorWords: Translated<typeof en> = {
  summary: "busca lo que podría delatar un caso en este equipo, y si la caja fuerte está en buen estado",
  description:
    "Busca lo que podría delatar un caso en este equipo, y si la caja fuerte y el directorio están en buen estado. No cambia nada.\n" +
    "Código de salida: 8 si algo de la caja fuerte está dañado o fue alterado; si no, 10 si hay algo que corregir en este equipo;\n" +
    "si no, 6 si el directorio es antiguo; si no, 0. Las observaciones, y lo que no puede saber, no cuentan.",
  open: "pide la frase de contraseña y lee cada caso (--passphrase-fd también lo hace)",
  verdict: (problems) =>
    problems === 0 ? "No hay nada mal, hasta donde se puede ver." : problems === 1 ? "Hay 1 cosa mal." : `Hay ${problems} cosas mal.`,
  headings: {
    problem: "Hay que corregirlo",
    remark: "Para pensarlo",
    unknown: "Aquí no lo puede saber",
    ok: "En orden",
  },
  checks: {
    vault: "caja fuerte",
    cases: "casos",
    keys: "claves",
    rights: "quién puede ver",
    place: "dónde está",
    strangers: "otros archivos",
    swap: "swap",
    core_dumps: "fallos",
    directory: "directorio",
  },
  todo: "Haga: ",
  beyond: "Lo que esto nunca puede saber",
  cannotKnow: [
    "si alguien mira la pantalla, o lo hace una cámara;",
    "si en este equipo hay un programa malicioso o de vigilancia, o si un empleador lo administra a distancia;",
    "si la terminal guarda lo que mostró: busque en sus ajustes el historial de desplazamiento o un registro de la sesión;",
    "si las copias de seguridad (Time Machine, Historial de archivos, las de una empresa) contienen copias anteriores, sobre todo de hojas;",
    "si una impresora, o su cola, guardó una hoja;",
    "si un SSD o una memoria USB conserva lo que se borró: solo ayuda el cifrado de todo el disco.",
  ],
};
