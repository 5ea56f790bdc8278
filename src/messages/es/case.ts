import type { caseWords as en } from "../en/case.ts";
import type { Translated } from "../translated.ts";
import { caseOptionWords } from "./case-options.ts";
import { command } from "./command.ts";

/** Words of `referral cases` and `referral case`. */
export const caseWords: Translated<typeof en> = {
  field: caseOptionWords.field,
  flagMissing: (flag) => `hace falta ${flag}`,
  flagWrong: (flag, expected) => `${flag}: se esperaba ${expected}`,
  flagExpected: (expected) => `se esperaba ${expected}; en una terminal se pregunta`,
  leftForm: "Ha salido. No se anotó nada.",

  noReferral: (id, code) => `no hay ninguna derivación a ${id} en ${code}`,
  referrals: (ids) => (ids.length > 0 ? `derivaciones de este caso: ${ids.join(", ")}` : "este caso todavía no tiene ninguna derivación"),
  whichReferral: (flag) => `hace falta ${flag}: hay más de una derivación`,
  badMove: (receiver, from, to) => `${receiver}: la derivación está en “${from}”; no puede pasar a “${to}”`,
  badMoveHint: (allowed) =>
    allowed.length > 0 ? `desde ahí puede pasar a: ${allowed.join(", ")}` : "desde ahí no puede pasar a ningún otro estado",

  keptUntil: (code, day) => `${code} se guarda hasta el ${day}. Después se le pregunta.`,
  keepPast: "--until: este día ya pasó",
  closeKeepPast: "--keep-until: este día ya pasó",
  keepDay: "--until: se esperaba un día como 2027-01-31",

  erased: (code) => `${code} está borrado.`,
  erasedHint:
    "Lo que no se puede recuperar: hojas que se entregaron o imprimieron, copias en una copia de seguridad, y lo que un disco puede conservar todavía de un archivo borrado. Las hojas escritas como archivos siguen donde estaban, quizá sin cifrar: bórrelas.",
  unsealedFiles: (names) =>
    `Se escribieron hojas sin cifrar. Si todavía están en alguna parte, bórrelas; nadie más lo hace. Sus nombres empiezan por: ${names}`,
  eraseAsk: (code) => `Para borrar ${code} para siempre, escriba su código`,
  eraseWhy: "No se puede deshacer, y con él se borra a quién se dijo qué. Véalo antes: referral case show.",
  eraseWrong: "ese no es el código: no se borró nada",
  eraseConfirm: (code) => `hace falta --confirm ${code}: borrar no se puede deshacer`,

  sent: (name, path) => `Para ${name}: ${path}`,
  slip: (path) => `Hoja de respuesta, para enviarla junto con lo anterior: ${path}`,
  sealedHint: "Solo quien tiene esa clave puede abrirlo, con cualquier programa age. Envíelo por cualquier vía.",
  openWarning: "ADVERTENCIA: sin cifrar. Quien encuentre este archivo puede leerlo: imprímalo, entréguelo y bórrelo.",
  openHint: "Con la clave pública age del receptor se cifra: --recipient age1…",
  badKey: "--recipient: se esperaba una clave pública age como age1ql3z… (62 caracteres)",
  keyAndPaper: "--handed-over anota una hoja que salió en papel: no admite --recipient",
  noted: (name) => `Anotado: entregado a ${name}.`,
  paperMayBeWrong: (name) => `Lo que tiene ${name} puede ser falso: compruébelo y llámeles.`,
  takenBack: (question) => `La respuesta a ${question} se declaró falsa y no se ha vuelto a dar.`,
  nothingSent: (name) => `No se envía nada a ${name}.`,
  askAgain: (code, receiver) => `para preguntar de nuevo a la persona: ${command(`referral resume ${code} --from consent.${receiver}`)}`,
  putRight: (code, question) => `para corregirlo: ${command(`referral resume ${code} --from ${question}`)}`,
  sendTo: "¿Para quién es la hoja?",
  sendToWhy: "Cada receptor tiene su propia hoja, con las líneas que la persona aceptó para él.",
  sendToWhich: (ids) => (ids.length > 0 ? `elegidos en este caso: ${ids.join(", ")}` : "en este caso no se ha elegido ningún prestador"),
  inLine: (name, before) => `Antes se pregunta a ${before}, que todavía puede decir que sí. La hoja para ${name} se hizo de todos modos.`,
  answerBy: (day) => `La respuesta debe llegar a más tardar el ${day}.`,
  answerByPhone: "Llámeles antes de que la persona salga: la respuesta se espera por teléfono.",

  clockHere: (place) => `Una hora que usted escribe se lee según el reloj de este ordenador${place === undefined ? "" : ` (${place})`}.`,
  received: (shown) => `Recibido el ${shown}.`,
  receivedHere: (shown, place, utc) =>
    `Recibido el ${shown} según el reloj de este ordenador (${place === undefined ? "" : `${place}; `}${utc} UTC).`,
  replyNoted: (name, status) => `${name}: ${status}.`,
  partOfReply: "No se anotó de R4 a R8: la persona no aceptó que se devuelvan (R9).",
  newRisk:
    "Se encontró un riesgo nuevo: llámeles por teléfono, y rehaga el plan de seguridad con la persona. Aquí no se escribe nada de ello.",
  newRiskNotKept: "La hoja de respuesta habla de un riesgo nuevo, que no se guarda sin el sí de la persona: llámeles ahora por teléfono.",
  newRiskNow: "Un riesgo nuevo: rehagan juntos el plan de seguridad antes de terminar la conversación. En qué consiste no se escribe aquí.",
  onwardWithoutYes:
    "Derivaron a la persona a otro servicio sin un nuevo sí: dígales que el consentimiento que usted tiene no llega hasta ahí.",
  notASuccess: "Recibida no es aceptada: espere su decisión, y pregunte si se retrasa.",
  nextInLine: (name, code, id) => `Siguiente en la lista: ${name}. ${command(`referral case send ${code} --to ${id}`)}`,
  helpedAlready: (name) => `${name} ya ayuda con esto: no hay que preguntar a nadie más.`,
  nobodyInLine: (code) =>
    `No se acordó nadie más. Elija de nuevo con la persona: ${command(`referral resume ${code} --from services.choices`)}`,
  slipNumber: (number) => `la hoja de respuesta es para ${number}, que no es ninguna derivación de este caso`,
  slipNoNumber: "la hoja de respuesta no tiene número: está en la parte de arriba de la hoja",

  rulesFirst: "Antes de llamar, lea esto:",
  rulesNext: "Para la próxima llamada:",
  noDirectContact: "NO contacte a la persona: espere a que venga, o llegue a ella por la vía acordada con ella.",
  neverContact: (whom) => `Nunca a través de: ${whom}`,
  nobodyElse: "Nunca a través de la familia, de quien la acompaña o la cuida, de un empleador o de conocidos.",
  codeWord: (word) => `Palabra acordada: ${word}`,
  number: (number) => `Número: ${number}`,
  noNumber: "No se anotó ningún número de la persona.",
  triesLeft: (left) => `Intentos sin respuesta: ${left === 1 ? "queda 1" : `quedan ${left}`} de 3.`,
  noTriesLeft: "Se intentó llegar a la persona tres veces sin respuesta: no más llamadas.",
  noTriesWay: (names) =>
    names === ""
      ? "Espere a que la persona venga."
      : `Pregunte al receptor, si la persona lo aceptó: ${names}. O espere a que la persona venga.`,
  receiverNumber: (name, number) => `${name}: ${number}`,
  followedUp: "Anotado.",
  thenReply: (code, receiver) => `Lo que respondieron: ${command(`referral case reply ${code} --about ${receiver}`)}`,
  phoneAgain: (name, when) =>
    `${name} no ha respondido. Inténtelo otra vez, o llame al suplente; al siguiente prestador se le pregunta después de ${when}.`,
  stillSilent: (name, code, receiver) =>
    `${name} no ha respondido, y su plazo ha terminado. La derivación sigue. Para terminarla y preguntar al siguiente, si otra llamada tampoco tiene respuesta: ${command(`referral case follow-up ${code} --about ${receiver} --whom receiver --result no_answer --give-up`)}`,
  giveUpAsk: (name) => `${name} no ha respondido, y su plazo ha terminado. ¿Qué hacer ahora?`,
  giveUpWhy:
    "Una sola llamada puede no encontrarles. Tienen la hoja: al siguiente se le pregunta solo cuando usted diga que esta derivación ha terminado.",
  waitOn: "esperar: la derivación sigue",
  endReferral: "terminar esta derivación, y preguntar al siguiente",
  giveUpWhom: "--give-up es para un receptor que no respondió: --whom receiver --result no_answer",
  givenUp: (name) => `${name} no respondió durante demasiado tiempo: esta derivación ha terminado.`,
  aboutWhich: "¿De qué derivación se trata?",
  aboutWhichWhy: "Cada receptor tiene su propia derivación.",

  withdrawn: (name) => `${name}: el sí se ha retirado.`,
  revoked: (name) => `${name}: la derivación se ha retirado.`,
  tellNow: (name, number) =>
    `Avise ahora a ${name}, por teléfono, con el número ${number} y sin ningún nombre; después envíe el aviso de abajo.`,
  neverSent: (name) => `A ${name} nunca se le envió nada: no hay que avisar a nadie.`,
  tellPerson: "Diga a la persona qué no se puede recuperar: lo que se leyó, imprimió o hizo antes.",
  nothingToWithdraw: (code) => `${code}: no queda nada que retirar`,
  withdrawWho: "hace falta --to PROVIDER o --all: ¿de quién es la derivación?",
  notice: {
    title: (number) => `Derivación ${number}: deje de usarla`,
    taken: "Se ha retirado el consentimiento para esta derivación.",
    revoked: "El remitente ha retirado esta derivación.",
    stop: "Desde ahora no use ni transmita nada de ella. Destruya todas las copias, en papel y en archivos.",
    contact: "No contacte a la persona por esto, y no pregunte por qué.",
    confirm: "Confirme al remitente, con este número y sin ningún nombre, que ya está hecho.",
    date: "Fecha",
    from: "De",
    done: "Destruido el / por (función)",
  },

  closed: (code, reason) => `${code} está cerrado: ${reason}.`,
  notClosed: (code) => `${code} todavía no se puede cerrar:`,
  missing: {
    person_view_asked: "no se ha preguntado a la persona cómo lo ve (--person-view-asked yes)",
    safety_plan_left: "no se dejó a la persona un plan de seguridad (--safety-plan-left yes)",
    way_back_explained: "la persona no sabe cómo volver (--way-back-explained yes)",
    receivers_told: "no se ha avisado a los receptores (--receivers-told yes)",
    tries_made: "el contacto se da por perdido solo después de tres intentos por la vía acordada",
    walkthrough_ended: "el recorrido no ha llegado a su fin",
  },
  referralOpen: (name, status, command) => `la derivación a ${name} sigue abierta (${status}). Si no hace falta: ${command}`,
  takeBack: (code, receiver) => command(`referral case withdraw ${code} --to ${receiver} --by-sender`),
  sendFirst: (code, receiver) =>
    `¿la hoja salió en papel? Anótelo antes: ${command(`referral case send ${code} --to ${receiver} --handed-over`)}`,

  statuses: {
    draft: "aún no acordada",
    consented: "acordada, aún no enviada",
    sent: "enviada, sin respuesta aún",
    acknowledged: "recibida, aún sin decisión",
    accepted: "aceptada, aún no se vio a la persona",
    seen: "se vio a la persona",
    service_started: "la ayuda ha empezado",
    completed: "la ayuda se dio",
    not_accepted: "no aceptada",
    no_response: "sin respuesta",
    unable_to_reach: "no se pudo contactar a la persona",
    declined_by_person: "la persona no lo quiso",
    withdrawn: "consentimiento retirado",
    revoked: "retirada por el remitente",
    redirected: "enviada a otro servicio",
    expired: "el plazo del consentimiento ha terminado",
  },
  tasks: {
    finish_walkthrough: () => "terminar el recorrido",
    send: (name) => `entregar la hoja a ${name}`,
    take_back: (name) => `la ayuda se dio en otro lugar: retirar la derivación a ${name}, o entregarla de todos modos`,
    renew_consent: (name) => `el plazo del consentimiento para ${name} ha terminado: preguntar de nuevo, o retirarla`,
    ask_about_risk: (name) => `${name} encontró un riesgo nuevo: llamarles por teléfono, después hablar con la persona`,
    phone_receiver: (name) => `aún sin decisión: llamar por teléfono a ${name}`,
    next_provider: (name) => `${name} sigue sin decidir: preguntar al siguiente de la lista`,
    check_with_person: (name) => `preguntar a la persona cómo le fue con ${name}`,
    ask_receiver: (name) => `tres intentos sin respuesta: preguntar a ${name}, si la persona lo aceptó`,
    review: (name) => `revisarlo de nuevo con la persona: ${name}`,
    look_again: () => "volver a buscar un prestador",
    close: () => "no queda nada abierto: cerrar el caso, o elegir de nuevo con la persona",
    keep_or_erase: () => "su plazo ha terminado: borrarlo, o guardarlo más tiempo",
  },
  urgencies: {
    overdue: "ATRASADO desde",
    due: "hoy",
    later: "el",
  },
  ways: {
    printed: "impresa o mostrada",
    file: "como archivo",
    sealed: "cifrada",
    in_hand: "en mano",
  },
};
