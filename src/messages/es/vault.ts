import type { vaultWords as en } from "../en/vault.ts";
import type { Translated } from "../translated.ts";

/** Words about the vault: where cases are kept, sealed. */
export const vaultWords: Translated<typeof en> = {
  explained: (folder) => [
    `Los casos se guardan en ${folder}, un archivo cifrado por caso (formato age), que solo se puede leer con su frase de contraseña; nada de ellos se escribe en ningún otro lugar.`,
    "Cada respuesta se guarda cuando la da, para que un fallo no pierda nada; el archivo se nombra con un número al azar.",
    "Si la frase de contraseña se pierde, nadie puede volver a abrir los casos, ni siquiera nosotros: añada una segunda clave, por ejemplo de una persona supervisora, que entonces podrá abrirlos.",
  ],
  choosePassphrase:
    "Elija una frase de contraseña (al menos 12 caracteres; lo mejor son cuatro o cinco palabras que no tengan que ver entre sí)",
  choosePassphraseWhy: "Es la única llave de los casos. No se guarda nunca, y no se puede volver a pedir.",
  repeatPassphrase: "La misma otra vez",
  newPassphrase: "La nueva frase de contraseña (al menos 12 caracteres)",
  passphrase: "Frase de contraseña de la caja fuerte",
  passphraseWhy: "Los casos están cifrados con ella. Se pide una vez cada vez que se ejecuta la herramienta, y no se guarda nunca.",
  nothingOpened: "Ha salido. No se abrió nada.",
  nothingMade: "Ha salido. No se creó nada.",
  tooShort: "al menos 12 caracteres: quien robe el equipo puede probar millones",
  notTheSame: "las dos no coinciden: elija de nuevo",
  secondKey: "Una segunda clave, de alguien que también podría abrir los casos (una clave pública age: age1…), o nada",
  secondKeyWhy:
    "La de una persona supervisora, para el día en que se olvide la frase de contraseña. La crea con el programa age (age-keygen) y le da a usted la parte pública.",
  secretKey:
    "esto es una clave SECRETA: quien la tiene abre todo lo que se selló para ella. Hace falta su parte pública, que empieza por age1",
  secretKeyHint:
    "puede haberse visto: en esta pantalla, o entre las órdenes que guarda el terminal. Su dueña o dueño debería hacer una nueva (age-keygen); su archivo muestra la parte pública",
  notAKey: "se esperaba una clave pública age como age1ql3z… (62 caracteres)",
  noKey: "esto no es una clave pública age: empieza por age1 y tiene 62 caracteres. Solo Enter: sin segunda clave",
  created: (folder) => `La caja fuerte está lista: ${folder}`,
  repaired: (folder) => `La caja fuerte vuelve a estar completa: ${folder}`,
  alone:
    "ADVERTENCIA: no hay una segunda clave. Si se pierde la frase de contraseña, se pierden todos los casos: referral vault recipients --add age1…",
  thereIsOne: (folder) => `ya hay una caja fuerte: ${folder}`,
  thereIsOneHint: "para verla: referral vault status",
  none: "todavía no hay una caja fuerte: no se ha guardado nada",
  noneHint: "cree una: referral vault init",
  noHome: "no hay una carpeta personal donde guardar casos",
  noHomeHint: "defina HOME, o XDG_DATA_HOME con una carpeta que solo usted pueda leer; sin ella todo funciona, y no se guarda nada",
  wrongPassphrase: "esta frase de contraseña no abre la caja fuerte",
  wrongPassphraseHint: "no se pierde nada: inténtelo otra vez. Revise Bloq Mayús y el idioma del teclado",
  tryAgain: (left) => `No abre la caja fuerte. ${left === 1 ? "Queda un intento." : `Quedan ${left} intentos.`}`,
  identityDamaged: (path) => `${path}: está dañado, o no es un archivo age: con él no se pueden abrir los casos`,
  identityDamagedHint:
    "reponga una copia de identity.age desde una copia de seguridad; quien tiene la segunda clave puede abrir los casos con cualquier programa age",
  noIdentity: (path) => `${path} no está: lo que se guarde ahora nunca se podría leer aquí`,
  noIdentityHint: "reponga una copia de identity.age desde una copia de seguridad",
  keysGone: (folder) => `${folder} contiene casos, pero no su clave: una caja fuerte nueva no podría abrirlos`,
  keysGoneHint: "reponga identity.age y recipients.txt desde una copia de seguridad; o mueva antes la carpeta cases a otro lugar",
  noRecipients: (path) => `${path} no está o está vacío: no hay ninguna clave con la que guardar`,
  repairHint: "créelo de nuevo: referral vault init",
  recipientsAltered: (path) =>
    `${path} se cambió: contiene otras claves que las que usted acordó. Lo hizo otra persona, o se interrumpió un cambio de claves`,
  recipientsAlteredHint:
    "puede que alguien pueda leer lo que se guardó desde entonces. Compárelo con: referral vault status. Para reponer la lista acordada, borre el archivo y ejecute: referral vault init",
  foreign: (path) => `${path}: esto no es un caso de esta herramienta`,
  foreignHint: "alguien lo puso ahí: muévalo a otro lugar, o mire qué es",
  damaged: (path) => `${path}: está dañado o fue alterado, y no se puede confiar en nada de su contenido`,
  damagedHint: "reponga una copia desde una copia de seguridad. Los demás casos no se tocan",
  otherKey: (path) => `${path}: se cifró para otra clave, o fue alterado`,
  otherKeyHint: "puede venir de otra caja fuerte. Quien tenga esa clave puede abrirlo",
  held: (pid, host, since) => `otra sesión tiene abierto este caso: proceso ${pid} en ${host}, desde ${since} UTC`,
  heldBySomebody: "otra sesión está tomando este caso en este momento",
  heldHint: (path) => `siga allí, o ciérrela antes. Si no hay nada más en marcha, borre ${path}`,
  changedMeanwhile: (code) => `${code} lo cambió otro programa mientras estaba abierto aquí: esto no se guardó encima`,
  changedMeanwhileHint: "mire si la carpeta se sincroniza con otro equipo; después hágalo de nuevo",
  diskHint: "libere espacio, o revise los permisos de la carpeta. Lo que se guardó antes no se toca",
  askHint: "en una terminal se pregunta; en un script: --passphrase-fd 3 3< file",
  cannotAsk: "los casos están cifrados, y no hay nadie a quien pedir la frase de contraseña",
  emptyFd: (fd) => `--passphrase-fd ${fd}: no hay ninguna frase de contraseña que leer`,
  badFd: (fd) => `--passphrase-fd ${fd}: se espera el número de un archivo abierto, no una terminal`,
  identityRemark: "referral: identidad de la caja fuerte de casos",
  recipientsRemark: "claves públicas para las que se cifran los casos; la primera es la de esta caja fuerte",
  othersRemark: "otras personas que pueden abrirlos",
};
