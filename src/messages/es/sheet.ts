import type { sheetWords as en } from "../en/sheet.ts";
import type { Translated } from "../translated.ts";
import { hoursHere } from "./hours.ts";

/** The whole address of a page stands in the directory; a sheet says whose page it was. */
const host = (page: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(page)?.[1] ?? page;

const ways: Readonly<Record<string, string>> = { phone: "por teléfono", email: "por correo electrónico", visit: "en una visita" };

const uses: Readonly<Record<string, string>> = { hotline: "línea de ayuda", office: "oficina", whatsapp: "WhatsApp", sms: "SMS" };

/** The words of the receiver's sheet. */
export const sheetWords: Translated<typeof en> = {
  marking: "CONFIDENCIAL",
  byHand: "para escribir a mano",
  title: (number) => `Derivación ${number}`,
  standing: "Posible víctima: solo una primera valoración. La condición jurídica la decide únicamente la autoridad competente.",
  contactOnly:
    "No contacte a nadie más acerca de esta persona: ni familia, ni acompañante, ni quien la cuida, ni empleador, ni conocidos. En caso de duda, llame antes por teléfono al remitente.",
  safeContactNotShared: "No contacte directamente a la persona. Llegue a ella a través del remitente.",
  copies: { receiver: "1 de 3 (receptor)", person: "2 de 3 (persona)", file: "3 de 3 (expediente)" },
  headings: {
    sender: "De",
    receiver: "Para",
    consent: "Consentimiento",
    reply: "Responda, por favor, a más tardar",
    slip: "Hoja de respuesta: devuélvala con este número, y sin ningún nombre",
  },
  parts: {
    person: "La persona",
    child: "La persona menor de edad",
    reason: "Qué se pide",
    safety: "Seguridad",
    handover: "Encuentro con el servicio",
  },
  labels: {
    date: "Fecha",
    priority: "Prioridad",
    copy: "Copia",
    valid_until: "Vale hasta",
    organisation: "Organización",
    role: "Función",
    work_name: "Nombre en el trabajo",
    phone: "Teléfono",
    email: "Correo",
    website: "Web",
    hours: "Horario",
    deputy: "Suplente",
    provider: "Prestador",
    intake: "Teléfono",
    availability: "Lugar o cita",
    checked: "Ficha comprobada",
    caution: "Advertencia",
    form: "Forma",
    by: "Dado por",
    instead_of_consent: "En lugar de un consentimiento",
    decided_at: "Decidido el",
    given_at: "Dado el",
    child_assent: "El sí de la persona menor de edad",
    explained_in: "Explicado en",
    agreed: "Líneas acordadas",
    withheld: "Reservado",
    not_to_be_told: "No debe enterarse",
    withdrawal: "Cómo se retira",
    handover: "Cómo",
    acknowledge_by: "Acuse de recibo, a más tardar",
    service_by: "Servicio, a más tardar",
  },
  priorities: {
    emergency: "EMERGENCIA: servicio en 24 horas",
    urgent: "Urgente: servicio en 72 horas",
    normal: "Normal: servicio en dos semanas",
  },
  /** A time by the clock of a country, with UTC beside it; or UTC alone, where that clock can't be told. */
  clock: {
    local: (local: string, country: string, utc: string) => `${local} (${country}; ${utc} UTC)`,
    severalZones: (utc: string, country: string) => `${utc} UTC, la hora local puede ser otra (${country} tiene varias zonas horarias)`,
    unknownZone: (utc: string) => `${utc} UTC, la hora local puede ser otra (zona horaria desconocida)`,
  },
  availability: {
    confirmed: "confirmado",
    waiting_list: "lista de espera",
    full: "lleno",
    no_answer: "sin respuesta",
    not_checked: "SIN COMPROBAR: llame antes de que la persona salga",
  },
  undated: "no consta cuándo: llame antes de que la persona salga",
  checkedWith: (status, at, who) => [status, at && `el ${at}`, who && `con ${who}`].filter(Boolean).join(" "),
  recordChecked: (on, how, isOld) =>
    `${isOld ? "ANTIGUA, llame para confirmar: " : ""}${on}, ${how === "public-page" ? "solo en su página pública" : (ways[how] ?? how)}`,
  numberSource: (hours, use, page, on) =>
    `(${[uses[use] ?? use, hours && hoursHere(hours)].filter(Boolean).join(", ")}; leído el ${on} en ${host(page)})`,
  readOn: (on, page) => `(leído el ${on} en ${host(page)})`,
  noPhone: "no consta ninguno",
  notGiven: "no indicado",
  consentForms: {
    written: "por escrito",
    verbal_witnessed: "de palabra, ante testigo",
    verbal: "de palabra",
  },
  consentBy: {
    person: "la persona",
    guardian: "el tutor o tutora",
    both: "la persona menor de edad y su tutor o tutora",
    none_best_interests: "la autoridad de protección de la infancia decidió que es lo mejor para la persona menor de edad",
    none_vital_interest: "peligro para la vida: solo lo que la salva",
  },
  childAssent: { yes: "sí", no: "no", too_young: "por su corta edad no puede decirlo" },
  somethingWithheld: "Algo se reserva por deseo de la persona. No le pregunte por qué.",
  none: "nada",
  withdrawal: "La persona puede retirarlo en cualquier momento, a través del remitente. Entonces deje de usar esta hoja y destrúyala.",
  useOnlyFor: "Use esto solo para el servicio pedido. No lo transmita a nadie sin un nuevo sí de la persona.",
  handovers: {
    warm_three_way: "Presentación en una llamada o reunión de tres",
    warm_call_ahead: "El remitente llamó antes",
    accompanied: "Alguien acompaña a la persona hasta ustedes",
    cold_details_only: "Solo los datos",
  },
  handoverNotArranged: "Todavía sin organizar: el remitente llama antes de que la persona salga.",
  replyByPhone: "por teléfono, antes de que la persona salga",
  replyBy: (day) => `${day}, al remitente`,
  replyOnlyCode: "Escriba solo el número, nunca un nombre. Si hay un riesgo nuevo: llame por teléfono, no escriba.",
  slip: {
    received: "R1 Recibido el / por (función)",
    decision: "R2 Decisión",
    decisions: ["aceptada", "aceptada con condiciones", "lista de espera", "no aceptada", "enviada a otro servicio"],
    reason: "R3 Si no se acepta",
    reasons: [
      "no hay lugar",
      "no cumple los requisitos",
      "fuera de nuestra zona",
      "servicio equivocado",
      "motivo de seguridad",
      "falta información",
      "otro",
    ],
    alternative: "R3 Otro servicio que se propone",
    contact: "R4 Primer contacto",
    contacts: ["se vio a la persona", "hubo contacto, no se la vio", "no se pudo contactar", "la persona no quiso"],
    contact_date: "R4 Fecha",
    service: "R5 Servicio",
    services: ["empezado", "prestado", "en parte", "no prestado"],
    onward: "R6 Derivada a otro servicio, con un nuevo sí de la persona",
    risk: "R7 Se encontró un riesgo nuevo (llame por teléfono, no lo escriba aquí)",
    manager: "R8 Quién lleva el caso desde ahora / próxima revisión",
    agrees: "R9 La persona acepta que se devuelvan R4-R8 (sin un sí solo se devuelven R1-R3)",
    yesNo: ["sí", "no"],
  },
};
