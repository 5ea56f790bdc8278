import type * as en from "../en/doctor-findings.ts";
import type { Translated } from "../translated.ts";

export type { FindingText } from "../en/doctor-findings.ts";

const most = 5;
const listed = (names: readonly string[]): string =>
  names.slice(0, most).join(", ") + (names.length > most ? ` y ${names.length - most} más` : "");
const inFolder = (folder: string, paths: readonly string[]): string =>
  paths.every((path) => path === ".") ? folder : `${listed(paths.map((path) => (path === "." ? "la propia carpeta" : path)))} en ${folder}`;
const cases = (count: number): string => `${count} ${count === 1 ? "caso" : "casos"}`;
/** Ready to be pasted into a shell. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

/** What each finding says, and what to do. */
export const findingWords: Translated<typeof en.findingWords> = {
  "vault-no-home": () => ({
    what: "No hay una carpeta personal, así que no se puede guardar ningún caso.",
    todo: "defina HOME si se quieren guardar casos",
  }),
  "vault-none": ({ folder }) => ({ what: `Todavía no hay una caja fuerte: no se ha guardado nada (estaría en ${folder}).` }),
  "vault-shut": ({ folder, why }) => ({
    what: `No se puede mirar dentro de la caja fuerte: ${why}.`,
    todo: `vea de quién es y quién puede leerla: ls -ld ${quoted(folder)}`,
  }),
  "vault-half": ({ folder, missing }) => ({
    what: `La caja fuerte no está completa: ${missing} no está en ${folder}.`,
    todo:
      missing === "recipients.txt"
        ? "repóngalo desde la clave cifrada: referral vault init"
        : "reponga identity.age desde una copia de seguridad: sin él no se puede leer aquí ningún caso",
  }),
  "vault-keys-gone": ({ folder, cases: count }) => ({
    what: `Hay ${cases(count)} en ${folder}, pero no están ni identity.age ni recipients.txt: aquí no se pueden leer.`,
    todo: "reponga los dos archivos desde una copia de seguridad, antes de guardar nada nuevo",
  }),
  "vault-not-sealed": ({ folder, paths }) => ({
    what: `Estos no son archivos cifrados, aunque se llaman como tales: ${inFolder(folder, paths)}. Están dañados, o alguien los puso ahí.`,
    todo: "reponga copias desde una copia de seguridad; conserve lo que hay ahora hasta saber qué es",
  }),
  "vault-not-readable": ({ folder, paths }) => ({
    what: `No se pueden leer: ${inFolder(folder, paths)}.`,
    todo: "vuelva a hacerlos suyos: chmod u+rw en cada uno; si son de otra persona, pregunte a quien administra este equipo",
  }),
  "vault-whole": ({ folder, cases: count }) => ({ what: `${folder}, con ${cases(count)}: completa, hasta donde se ve desde fuera.` }),
  "cases-not-opened": () => ({
    what: "Si cada caso se puede leer: no se abrieron.",
    todo: "pruébelo, con la frase de contraseña: referral doctor --open",
  }),
  "cases-shut": ({ what, hints }) => ({ what: `No se puede abrir ningún caso: ${what}.`, todo: hints.join("; ") }),
  "cases-not-reached": ({ what, hints }) => ({ what: `No se puede abrir ningún caso: ${what}.`, todo: hints.join("; ") }),
  "case-damaged": ({ what, hints }) => ({
    what: `${what}.`,
    todo: hints.join("; ") || "reponga una copia desde una copia de seguridad; los demás no se tocan",
  }),
  "case-not-read": ({ what, hints }) => ({ what: `${what}.`, todo: hints.join("; ") || "revise los permisos del archivo" }),
  "cases-read": ({ count }) => ({
    what: count === 0 ? "No hay ninguno." : count === 1 ? "El único caso se abrió y se leyó." : `Los ${count} se abrieron y se leyeron.`,
  }),
  "keys-unreadable": ({ why }) => ({
    what: `La lista de claves no se puede usar: ${why}.`,
    todo: "rehágala desde la cifrada: borre recipients.txt, después referral vault init",
  }),
  "keys-unusable": ({ folder, keys }) => ({
    what: `recipients.txt en ${folder} contiene algo que no es una clave age: ${listed(keys)}. Guardar fallará.`,
    todo: "rehágala desde la cifrada: borre recipients.txt, después referral vault init",
  }),
  "keys-alone": () => ({
    what: "UNA SOLA CLAVE abre la caja fuerte. Si se olvida su frase de contraseña, se pierden todos los casos: entonces nadie puede ayudar.",
    todo: "añada la clave de una persona supervisora: referral vault recipients --add age1…",
  }),
  "keys-several": ({ count }) => ({ what: `${count} claves abren la caja fuerte. Sepa de quién son: referral vault recipients` }),
  "rights-open": ({ folder, paths }) => ({
    what: `Otros usuarios de este equipo pueden ver ${inFolder(folder, paths)}.`,
    todo: `ciérreles el paso: chmod -R go= ${quoted(folder)}`,
  }),
  "rights-narrow": ({ folder, paths }) => ({
    what: `Usted no puede leer o escribir ${inFolder(folder, paths)}: guardar puede fallar.`,
    todo: `chmod -R u+rwX ${quoted(folder)}`,
  }),
  "rights-others": ({ folder, paths }) => ({
    what: `Estos son de otro usuario: ${inFolder(folder, paths)}. Su dueño puede abrirlos a cualquiera, o poner otros en su lugar.`,
    todo: `pida a quien administra este equipo que los haga suyos: chown -R $USER ${quoted(folder)}`,
  }),
  "rights-unknown": () => ({
    what: "Quién puede ver los archivos: Windows guarda esos permisos de otra manera, que esto no lee.",
    todo: "clic derecho en la carpeta de la caja fuerte, Propiedades, Seguridad: solo debe estar usted",
  }),
  "rights-own": ({ count }) => ({ what: `Las carpetas y archivos de la caja fuerte (${count}) son solo suyos (0700 y 0600).` }),
  "place-synced": ({ service, path }) => ({
    what: `La caja fuerte está en una carpeta que ${service} copia a otros equipos: ${path}. Aunque están cifradas, las copias siguen allí después de borrar un caso, y muestran cuándo trabaja usted.`,
    todo: "muévala a una carpeta que no se sincronice (XDG_DATA_HOME dice dónde), y después borre las copias que se hicieron",
  }),
  "place-versioned": ({ path }) => ({
    what: `La caja fuerte está dentro de una carpeta con control de versiones: ${path}. Un commit descuidado conserva un caso para siempre, y puede enviarlo fuera.`,
    todo: "muévala (XDG_DATA_HOME dice dónde); si alguna vez se hizo commit de ella, pida ayuda para quitarla del historial",
  }),
  "place-unknown": ({ folder }) => ({ what: `Dónde está realmente ${folder}: no se puede seguir el camino hasta allí.` }),
  "place-local": ({ path }) => ({ what: `${path}: ninguna señal de una carpeta en la nube ni de control de versiones.` }),
  "stranger-copies": ({ folder, paths }) => ({
    what: `Copias que hizo un editor o alguien: ${inFolder(folder, paths)}. Nadie cuida de ellas, y pueden contener un caso sin cifrar.`,
    todo: "mire cada una, y bórrela; nunca edite archivos en esta carpeta",
  }),
  "stranger-sheets": ({ folder, paths }) => ({
    what: `Hojas que cualquiera puede leer, sin cifrar: ${inFolder(folder, paths)}.`,
    todo: "bórrelas en cuanto se hayan entregado; no guarde hojas en esta carpeta",
  }),
  "stranger-leftovers": ({ folder, paths }) => ({
    what: `Los dejó una sesión que se cortó al guardar: ${inFolder(folder, paths)}. No muestran ninguna respuesta a nadie, pero pueden quedarse cuando se borre el caso.`,
    todo: "termine todas las sesiones de referral, después bórrelos",
  }),
  "stranger-others": ({ folder, paths }) => ({
    what: `Estos no son de la caja fuerte: ${inFolder(folder, paths)}.`,
    todo: "averigüe qué son, y muévalos o bórrelos",
  }),
  "stranger-locks": ({ folder, paths }) => ({
    what: `Una sesión terminó sin cerrar su caso: ${inFolder(folder, paths)}. Lo que se respondió está guardado; la siguiente sesión lo retoma.`,
  }),
  "strangers-none": () => ({ what: "En las carpetas de la caja fuerte no hay nada más que la caja fuerte." }),
  "swap-open": ({ names }) => ({
    what: `Lo que escribe puede quedar en el disco, legible: este equipo pasa memoria a ${listed(names)}, que no está cifrado.`,
    todo: "pida a quien administra este equipo que cifre el disco, o su swap; hasta entonces: sudo swapoff -a, antes de empezar",
  }),
  "swap-some": ({ names }) => ({
    what: `Si el disco que hay debajo del swap (${listed(names)}) está cifrado. Si no lo está, lo que escribe puede quedar en él.`,
    todo: "pregunte a quien administra este equipo si todo el disco está cifrado",
  }),
  "swap-unknown": () => ({
    what: "Si lo que escribe puede quedar en el disco, en el swap o en un archivo de hibernación.",
    todo: "active el cifrado de todo el disco: FileVault en un Mac, BitLocker o el cifrado del dispositivo en Windows",
  }),
  "swap-sealed": ({ names }) => ({ what: `La memoria solo pasa a memoria comprimida, o a un disco cifrado: ${listed(names)}.` }),
  "swap-none": () => ({ what: "La memoria nunca pasa a un disco." }),
  "core-dumps-on": () => ({
    what: "Un fallo del programa, o Ctrl-\\, escribe en un archivo lo que usted tecleó (un core dump).",
    todo: "desactívelo antes de empezar: ulimit -c 0; para siempre, ponga esa línea en ~/.profile",
  }),
  "core-dumps-handed": ({ program }) => ({
    what: `Si un fallo del programa deja en el disco lo que usted tecleó: el sistema se lo entrega a ${program}.`,
    todo: `pregunte a quien administra este equipo si ${program} lo guarda`,
  }),
  "core-dumps-unknown": () => ({
    what: "Si un fallo del programa deja en el disco lo que usted tecleó: este sistema no lo dice.",
    todo: "en un Mac, antes de empezar: ulimit -c 0",
  }),
  "core-dumps-off": () => ({ what: "Un fallo del programa no escribe en el disco nada de lo que usted tecleó." }),
  "directory-shut": ({ what, hints }) => ({ what: `El directorio no se puede leer: ${what}`, todo: hints.join("; ") }),
  "directory-old": ({ newest }) => ({
    what: `El propio directorio es antiguo: su ficha más reciente se comprobó el ${newest}, hace más de medio año. Los números pueden no funcionar, o puede responder otra persona.`,
    todo: "instale una versión más nueva; hasta entonces, llame antes de fiarse de nada de lo que contiene",
  }),
  "directory-ahead": ({ newest, today }) => ({
    what: `El directorio tiene una ficha comprobada el ${newest}, pero este equipo dice que hoy es ${today}: está mal el reloj, o la ficha.`,
    todo: "ponga primero el reloj en hora: de él dependen las fechas de los consentimientos",
  }),
  "directory-fresh": ({ newest, records }) => ({ what: `Se abre: ${records} fichas, la más reciente comprobada el ${newest}.` }),
  "records-old": ({ old, records }) => ({
    what: `${old} de ${records} fichas (${Math.max(1, Math.round((100 * old) / records))} %) se comprobaron por última vez hace más de un año. Cada una lo dice donde se muestra.`,
    todo: "llame antes de derivar",
  }),
};
