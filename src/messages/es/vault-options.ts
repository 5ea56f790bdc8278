import type { vaultOptionWords as en } from "../en/vault-options.ts";
import type { Translated } from "../translated.ts";

/** What `referral vault --help` says, and what its commands print. */
export const vaultOptionWords: Translated<typeof en> = {
  summary: "el lugar cifrado (caja fuerte) donde se guardan los casos: init, recipients, change-passphrase, status",
  description:
    "Los casos se guardan en una carpeta, un archivo cifrado por caso, en el formato age: cualquier programa age los abre con la clave.\n" +
    "Para guardar no hace falta la frase de contraseña; para leer se pide una vez cada vez que se ejecuta la herramienta.",
  init: "crea la caja fuerte, o repone su lista de claves desde la cifrada",
  recipient: "una clave pública age (age1…) de alguien que también puede abrir los casos, como una persona supervisora (se puede repetir)",
  recipients: "las claves que pueden abrir los casos; con --add o --remove cada caso se cifra de nuevo",
  add: "una clave pública age que puede abrir los casos desde ahora (se puede repetir)",
  remove: "una clave pública age que no puede abrir lo que se guarde desde ahora (se puede repetir)",
  changePassphrase: "la misma caja fuerte con otra frase de contraseña",
  status: "dónde está la caja fuerte, cuántos casos, qué claves; no pide la frase de contraseña",
  own: (key) => `${key}  la de esta caja fuerte`,
  other: (key) => `${key}  también puede abrir los casos`,
  resealed: (count) => `Cifrado de nuevo: ${count} ${count === 1 ? "caso" : "casos"}.`,
  stillHeld: (codes) => `Abiertos en otra sesión, y cifrados como antes: ${codes}. Hágalo de nuevo cuando se haya cerrado.`,
  notResealed: "Sin cifrar de nuevo, porque no se puede leer (sigue abriéndose, si se abre, con las claves de antes):",
  removedHint: "Quien tenía esta clave todavía puede abrir copias hechas antes, como las de una copia de seguridad.",
  notListed: "--remove: esta clave no está entre las claves",
  ownKey: "--remove: esta es la clave de la propia caja fuerte; sin ella nadie podría leer aquí los casos",
  changed: "La frase de contraseña se ha cambiado.",
  changedHint: "Las copias anteriores de identity.age, por ejemplo en una copia de seguridad, siguen abriéndose con la antigua.",
  folder: (path) => `Caja fuerte: ${path}`,
  cases: (count) => `Casos: ${count}`,
  half: "No está completa: falta uno de los dos archivos, identity.age o recipients.txt.",
  halfHint: "reponga lo que falta desde una copia de seguridad; si solo falta recipients.txt: referral vault init",
};
