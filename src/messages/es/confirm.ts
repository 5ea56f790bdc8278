import type { confirmWords as en } from "../en/confirm.ts";
import type { Translated } from "../translated.ts";

const hows = {
  phone: "por teléfono",
  email: "por correo electrónico",
  visit: "en una visita",
  "public-page": "solo en su página pública",
};

/** Words of `referral confirm`. */
export const confirmWords: Translated<typeof en> = {
  summary: "preguntó a un prestador y su ficha está bien: anótelo",
  description:
    "Anota que una ficha se comprobó: solo cambian sus líneas “assured”. Para después de la llamada, la respuesta o la visita; con --changed\n" +
    "se pregunta dato por dato, y se escribe también lo que ahora es distinto. public-page: se volvió a leer la página y no se preguntó a nadie.",
  how: (methods) => `cómo se comprobó: ${methods.join(", ")}`,
  on: "el día de la comprobación (por omisión: hoy)",
  by: "quién comprobó, como función, por ejemplo “la mesa de la línea”; nunca una persona",
  changed: "algo es distinto: pregunta dato por dato",

  howMissing: (methods) => `falta --how: ${methods.join(", ")}`,
  howUnknown: (how, methods) => `--how: no existe ${how}; se conocen: ${methods.join(", ")}`,
  dayFault: (on) => `--on: ${on} no es un día como 2026-11-22`,
  person: "--by: esto parece el nombre de una persona. Diga la función: el directorio es público, y las personas se van.",
  personHint: 'por ejemplo --by "la mesa de la línea"',
  faults: {
    ahead: (next, _) => `--on: el ${next.on} todavía no ha llegado.`,
    older: (next, before) => `--on: el ${next.on} es anterior a la comprobación que consta (${before.on}).`,
    weaker: (_, before) =>
      `Se comprobó ${before.how === undefined ? "" : `${hows[before.how]} `}el ${before.on}: volver a leer una página dice menos, y ocuparía el lugar de esa comprobación.`,
  },
  changedNeedsTerminal: "--changed pregunta, y no hay nadie a quien preguntar: necesita una terminal.",
  changedHint: "en un script: referral edit <id> --editor CMD, después referral confirm <id> --how …",

  confirmed: (id, { on, how, by }) => `${id}: comprobada el ${on}, ${hows[how]}${by === undefined ? "" : ` (${by})`}.`,
  same: (id) => `${id}: esta comprobación ya consta.`,
  lines: (file, gone, come) => [file, ...gone.map((one) => `- ${one}`), ...come.map((one) => `+ ${one}`)],
  notHere: "esto no se puede cambiar en su lugar: use referral edit",

  askHow: "¿Cómo se comprobó?",
  hows,
  why: "Lo que sigue bien se queda como está. Lo que ya no se sabe se quita: no se debe mandar a nadie allí.",
  right: "sigue bien",
  gone: "ya no existe",
  phone: (number, use, hours) => `Teléfono: ${number} (${use}; ${hours ?? "no consta el horario"})`,
  otherNumber: "otro número",
  otherHours: "otro horario",
  hoursGone: "ya no se sabe el horario",
  newNumber: "El número, como lo escribe su dueño",
  newHours: "El horario (24/7, o como Mo-Fr 09:00-17:00)",
  source: "La página que lo muestra (https://…)",
  sourceWhy: "Quien lo dude más adelante debe poder comprobarlo. Ningún dato sin su página.",
  email: (address) => `Correo electrónico: ${address}`,
  otherEmail: "otra dirección",
  newEmail: "La dirección de la oficina; nunca la de una persona",
  website: (url) => `Sitio web: ${url}`,
  otherWebsite: "otro sitio web",
  newWebsite: "El sitio web (https://…)",
  service: (type, populations) =>
    `Servicio: ${type}, ${populations === undefined ? "no consta para quién" : `para ${populations.join(", ")}`}`,
  otherPopulations: "para otras personas",
  newPopulations: "¿Para quién?",
  caution: (text) => `Advertencia: ${text}`,
  otherCaution: "otra advertencia",
  newCaution: "¿Qué debe saber quien lo lea?",
  status: "¿Está abierto?",
  statuses: {
    active: "sí, funciona",
    temporarily_closed: "cerrado por un tiempo",
    defunct: "ya no existe",
  },
  write: "¿Escribir estas líneas?",
  writeWhy: "Hasta ahora no se escribió nada.",
};
