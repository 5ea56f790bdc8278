import type { savedCaseWords as en } from "../en/saved-case.ts";
import type { Translated } from "../translated.ts";
import { command } from "./command.ts";

/** Words about opening a saved case. */
export const savedCaseWords: Translated<typeof en> = {
  noSuch: (given) => `no hay ningún caso ${given} en la caja fuerte`,
  noSuchHint: "todos los que hay: referral cases --all",
  badCode: "un caso se nombra por su código, como R-7KQ2-M9XD, o por el número de una de sus derivaciones",
  notACase: (code) => `${code}: lo que está cifrado ahí no es un caso de esta herramienta`,
  otherCode: (code) => `${code}: bajo este nombre hay otro caso; alguien movió o copió el archivo`,
  badEvent: (code, line) => `${code}: la entrada ${line} no se entiende; el archivo fue alterado, o lo hizo otro programa`,
  newer: (code, version) => `${code}: escrito por una versión más nueva de esta herramienta (formato ${version})`,
  newerHint: "instale la versión más nueva en este equipo. El archivo no se toca",
  older: (code, version) => `${code}: escrito en un formato antiguo (${version}) que esta versión no lee`,
  olderHint: "la versión que lo escribió puede abrirlo. El archivo no se toca",
  clockBack: (code, last, now) =>
    `el reloj de este equipo dice ${now}, pero la última entrada de ${code} es del ${last}: uno de los dos está mal`,
  clockBackHint: "ponga primero el reloj en hora: de él dependen las fechas de los consentimientos. No se cambió nada",
  clockBackNote: (last) =>
    `El reloj de este equipo va por detrás de la entrada más nueva (${last}): lo pendiente se calcula desde esa entrada.`,
  closed: (code) => `${code} está cerrado`,
  closedHint: (code) => `para verlo: ${command(`referral case show ${code}`)}`,
  notConcluded: (code) => `el recorrido de ${code} no ha llegado a su fin`,
  notConcludedHint: (code) => `siga con él: ${command(`referral resume ${code}`)}`,
  unreadable: (count) => `${count} ${count === 1 ? "caso no se puede leer" : "casos no se pueden leer"}:`,
  invented: "INVENTADO, para formación",
};
