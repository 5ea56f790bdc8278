import type { casePageWords as en } from "../en/case-page.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral case show` and `referral cases`. */
export const casePageWords: Translated<typeof en> = {
  statuses: {
    active: "en preparación",
    follow_up: "en seguimiento",
    closed: "cerrado",
    closed_referred: "cerrado, se llegó a la ayuda",
  },
  headings: {
    due: "Por hacer",
    referrals: "Derivaciones",
    log: "A quién se dijo qué",
    contacts: "Conversaciones e intentos",
    unasked: "Respuestas que esta versión ya no pide, o no admite (se conservan)",
    answers: "Respuestas",
  },
  opened: (at, last) => `Abierto el ${at}; última entrada el ${last}`,
  closed: (at, reason) => `Cerrado el ${at}: ${reason}`,
  kept: (day) => `Se guarda hasta el ${day}; después se le pregunta`,
  referral: (priority, services, number) => [priority, services, number].filter(Boolean).join(" · "),
  since: (since, sent) => [`desde ${since}`, sent && `enviada ${sent}`].filter(Boolean).join("; "),
  reply: (at, decision, reason) => `respuesta del ${at}: ${[decision, reason].filter(Boolean).join(", ")}`,
  received: "recibida",
  release: (at, to, way, failed) => `${at} a ${to}, ${way}${failed ? " (no se pudo escribir: no salió nada)" : ""}`,
  thePerson: "la persona",
  items: (labels) => `líneas: ${labels}`,
  withoutConsent: (why, given, until) => `sin consentimiento, del ${given}: ${why}; vale hasta ${until}`,
  consent: (form, by, given, until) => `con el sí del ${given}: ${form}, dado por ${by}, vale hasta ${until}`,
  contact: (at, whom, result, outcome, about) =>
    `${at} ${whom}: ${[result, outcome && (about === undefined ? outcome : `${outcome} (${about})`)].filter(Boolean).join("; ")}`,
  none: "No hay ningún caso abierto. También los cerrados: referral cases --all",
  noneOfAll: "No hay ningún caso guardado.",
  noneDue: "No hay nada pendiente. Todos los casos abiertos: referral cases",
  nothingChanged: "No se cambió nada.",
  noneExpired: "Ningún caso ha pasado del día hasta el que se guarda.",
  more: (count) => `y ${count} más`,
  nothingDue: "nada que hacer ahora",
  expired: (count) =>
    `${count} ${count === 1 ? "caso ha pasado" : "casos han pasado"} del día hasta el que se guardan: referral cases --expired`,
  whatWithExpired: (code, day) => `${code} se debía guardar hasta el ${day}. ¿Y ahora?`,
  whatWithExpiredWhy: "Lo que ya no hace falta no debe quedar por ahí. Nada se borra sin su sí.",
  expiredChoices: {
    later: "decidir más tarde",
    keep: "guardarlo 90 días más",
    erase: "borrarlo (hay que escribir su código)",
  },
};
