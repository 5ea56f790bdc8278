import type { recordQuestions as en } from "../en/record-questions.ts";
import type { Translated } from "../translated.ts";
import { kindLabels } from "./card.ts";
import { confirmWords } from "./confirm.ts";
import { exploitationLabels, populationLabels, serviceLabels } from "./vocabulary.ts";

const pageWhy = "Quien lo dude más adelante debe poder comprobarlo. Ningún dato sin su página.";
const page = "La página que lo muestra (https://…)";
const absent = "Solo lo que dice el propio prestador. Lo que no se sabe no se pone: nunca significa que no, ni nunca que a todos.";

/** The questions of `referral add`, by the field that they fill. */
export const recordQuestions: Translated<typeof en> = {
  country: { ask: "País (un nombre, o un código como BE)", why: "Hay un archivo para cada país." },
  "emergency.number": {
    ask: "El país todavía no tiene archivo. Su número de emergencia",
    why: "Está encima de todas las respuestas de este país.",
  },
  "emergency.label": { ask: "¿Cómo se llama?", why: "Para que quien lleva un caso sepa quién responde." },
  "emergency.source": { ask: page, why: pageWhy },
  name: {
    ask: "Nombre de la organización",
    why: "Como lo escribe ella misma. A continuación se muestran las fichas muy parecidas.",
  },
  alternate_names: {
    ask: "Otros nombres y siglas (separados por comas)",
    why: "Se busca con el nombre que se ha oído.",
  },
  website: { ask: "Sitio web (https://…)", why: "La página principal, como la da la organización." },
  "phones.any": { ask: "¿Tiene un número de teléfono?", why: "Un número cada vez, cada uno con su página." },
  "phones.another": { ask: "¿Otro número de teléfono?", why: "Un número cada vez, cada uno con su página." },
  "phones.number": {
    ask: "El número, como lo escribe su dueño",
    why: "Los números se quedan como están impresos: así los comparan las personas.",
  },
  "phones.use": {
    ask: "¿Para qué es?",
    why: "Una línea de ayuda (hotline) es una línea para víctimas. Una línea de la policía o de denuncias no lo es.",
    options: {
      hotline: "hotline: una línea para víctimas",
      office: "oficina",
      sms: "mensajes de texto",
      whatsapp: "WhatsApp",
      fax: "fax",
    },
  },
  "phones.hours": {
    ask: "Horario (24/7, o como Mo-Fr 09:00-17:00)",
    why: "De noche, quien lleva un caso debe saber quién responde. Si no consta: saltar.",
  },
  "phones.languages": { ask: "Idiomas que se hablan ahí (separados por comas)", why: absent },
  "phones.note": { ask: "Algo sobre este número, en pocas palabras", why: "Nunca quién responde: las personas se van." },
  "phones.source": { ask: page, why: pageWhy },
  "emails.any": { ask: "¿Tiene una dirección de correo electrónico?", why: "Una dirección de la oficina, nunca de una persona." },
  "emails.another": { ask: "¿Otra dirección de correo electrónico?", why: "Una dirección de la oficina, nunca de una persona." },
  "emails.address": { ask: "La dirección de la oficina", why: "Una persona se va, sufre acoso, o nunca lo aceptó." },
  "emails.source": { ask: page, why: pageWhy },
  id: { ask: "Id", why: "Los casos se refieren a él durante años: nunca se cambia y nunca se usa otra vez." },
  kind: {
    ask: "¿Qué es?",
    why: "De ello depende qué puede esperar quien lleva un caso, y qué puede temer una persona.",
    options: kindLabels,
  },
  description: {
    ask: "Qué hace, en una o dos frases propias",
    why: "Ni calle, ni indicaciones para llegar, ni personas, ni publicidad.",
  },
  "services.another": { ask: "¿Otro servicio?", why: "Solo lo que el prestador dice que hace." },
  "services.type": {
    ask: "¿Qué servicio?",
    why: "Se busca por servicio. Solo lo que el prestador dice que hace.",
    options: serviceLabels,
  },
  "services.populations": { ask: "¿Para quién?", why: absent, options: populationLabels },
  "services.exploitation": { ask: "¿Para qué explotación?", why: absent, options: exploitationLabels },
  "services.minimum_age": { ask: "¿Desde qué edad (años)?", why: absent },
  "services.maximum_age": { ask: "¿Hasta qué edad (años)?", why: "Un servicio solo para menores de edad dice 17." },
  "services.access": {
    ask: "¿Quién puede pedirlo?",
    why: absent,
    options: { referral: "solo otro servicio, con una derivación", self: "la persona", both: "ambos" },
  },
  "services.languages": { ask: "Idiomas (separados por comas)", why: absent },
  "services.fees": { ask: "¿Cuánto cuesta?", why: absent },
  "services.documents_required": { ask: "¿Qué papeles hacen falta?", why: absent },
  "services.not_for": { ask: "¿A quién no se recibe?", why: absent },
  "services.note": { ask: "Algo más sobre este servicio", why: "Ni calle, ni indicaciones para llegar, ni personas." },
  address_withheld: {
    ask: "¿Tiene un lugar que debe seguir en secreto?",
    why: "Entonces no se pregunta ninguna dirección ni ciudad: nada de aquí puede llevar allí.",
  },
  city: { ask: "Ciudad", why: "Para quienes buscan cerca." },
  office_address: {
    ask: "Dirección de una oficina PÚBLICA que publica el propio prestador",
    why: "Nunca donde se aloja a las personas.",
  },
  coverage: {
    ask: "Dónde trabaja: national, o regiones como BE-VLG (separadas por comas)",
    why: "A quién puede llegar a recibir.",
  },
  caution: {
    ask: "Una advertencia que debe ver quien lo lea",
    why: "Hace falta donde la policía responde una línea para víctimas.",
  },
  "assured.on": { ask: "¿Cuándo se comprobó todo esto?", why: "El día de la comprobación, no el de teclearlo." },
  "assured.how": {
    ask: "¿Cómo se comprobó?",
    why: "Quien lo lee lo ve: una página es menos que una llamada.",
    options: confirmWords.hows,
  },
  "assured.by": {
    ask: "Quién comprobó, como función (“la mesa de la línea”)",
    why: "Una función, nunca una persona: el directorio es público.",
  },
  sources: { ask: "Las páginas que se leyeron (https://…, una cada vez)", why: pageWhy },
};
