import type { Reason } from "../../core/search/rank.ts";
import type * as en from "../en/card.ts";
import type { Translated } from "../translated.ts";
import { populationLabels, serviceLabels } from "./vocabulary.ts";

export const kindLabels: Translated<typeof en.kindLabels> = {
  ngo: "ONG",
  government: "organismo público",
  igo: "organización intergubernamental",
  faith: "organización religiosa",
  union: "sindicato",
  health: "servicio de salud",
  legal: "servicio jurídico",
};

const useLabels = {
  hotline: "línea de ayuda",
  office: "oficina",
  sms: "SMS",
  whatsapp: "WhatsApp",
  fax: "fax",
};
const accessLabels = {
  referral: "por derivación",
  self: "la persona llega por su cuenta",
  both: "por derivación o por cuenta propia",
};

const whom: Translated<typeof en.cardWords.for> = (populations) =>
  populations
    .map((one) => populationLabels[one])
    .join(", ")
    .toLowerCase()
    .replace("lgbtiq", "LGBTIQ");

const ages: Translated<typeof en.cardWords.ages> = (least, most) =>
  least !== undefined && most !== undefined
    ? `de ${least} a ${most} años`
    : least !== undefined
      ? `desde ${least} años`
      : most !== undefined
        ? `hasta ${most} años`
        : undefined;

/** How a record was checked, after "comprobado". */
const ways: Readonly<Record<string, string>> = {
  phone: "por teléfono",
  email: "por correo electrónico",
  visit: "en una visita",
  "public-page": "en su página pública",
};

const unstated = {
  phone: "un número de teléfono",
  hours: "el horario",
  languages: "los idiomas",
  populations: "a quién acepta",
  ages: "las edades",
  access: "cómo se entra",
  fees: "el costo",
  capacity: "los lugares libres",
  documents: "los papeles necesarios",
};

export const cardWords: Translated<typeof en.cardWords> = {
  labels: {
    phone: "Teléfono",
    email: "Correo",
    website: "Web",
    office: "Oficina",
    area: "Zona",
    why: "Está aquí porque",
    ask: "No consta, pregunte",
    caution: "Advertencia",
    sealed: "Entrega cifrada",
    also: "También",
    checked: "Comprobado",
    sources: "Fuentes",
    services: "Servicios",
    contact: "Contacto",
    notStated: "No consta",
    questions: "Pregunte en la llamada",
  },
  for: whom,
  ages,
  access: (access) => accessLabels[access],
  whomNotStated: "no consta a quién acepta",
  notFor: (text) => `no es para: ${text}`,
  fees: (text) => `costo: ${text}`,
  documents: (text) => `documentos: ${text}`,
  places: (available, maximum, updated) => `${available ?? "?"} de ${maximum ?? "?"} lugares libres el ${updated}`,
  phone: (use, hours, languages) =>
    [useLabels[use], hours ?? "no consta el horario", languages.join(", ")].filter((text) => text !== "").join("; "),
  withheld: "dirección confidencial",
  serves: (area) => `atiende en ${area}`,
  onlyIn: (regions) => `${regions} solamente`,
  askAbout: (town) => `pregunte por ${town}`,
  source: (url) => `según ${url}`,
  closed: "cerrado temporalmente",
  defunct: "cerrado definitivamente",

  checked: ({ on, how, by }, freshness) =>
    `${on}, ${ways[how] ?? how}${by ? ` (${by})` : ""}${freshness === "fresh" ? "" : freshness === "stale" ? ", hace más de un año: llame para confirmar" : ": llame para confirmar"}`,

  reason: (reason, values, { town, country }) => {
    switch (reason.code) {
      case "name":
        return reason.how === "whole" ? "se llama exactamente así" : reason.how === "part" ? "por el nombre" : "un nombre muy parecido";
      case "text":
        return "su descripción lo menciona";
      case "states":
        return statedReasons[reason.condition]?.(values);
      case "in-town":
        return `en ${town}`;
      case "in-region":
        return `en ${reason.region} o para ${reason.region}`;
      case "national":
        return reason.km === undefined
          ? `atiende en todo el país: ${country}`
          : `atiende en todo el país: ${country}; a ${reason.km} km de ${town}`;
      case "region":
        return reason.km === undefined ? undefined : `a ${reason.km} km de ${town}`;
      case "child-protection":
        return "protege a menores de edad";
      case "closed":
      case "not-stated":
      case "not-confirmed":
        return undefined;
    }
  },

  questions: {
    phone: "¿Qué número y qué horario debemos usar?",
    hours: "¿Cuándo responden?",
    languages: "¿Qué idiomas hablan? ¿Llaman a un intérprete?",
    populations: "¿A quién aceptan: mujeres, hombres, niñas, niños, familias con hijos?",
    ages: "¿Desde qué edad y hasta cuál?",
    access: "¿Se puede llegar por cuenta propia, o solo con una derivación?",
    fees: "¿Cuesta algo?",
    capacity: "¿Hay un lugar libre hoy?",
    documents: "¿Qué papeles hacen falta? ¿Hace falta una denuncia ante la policía?",
  },
  missing: (what, services) =>
    services === undefined ? unstated[what] : `${unstated[what]} (${services.map((type) => serviceLabels[type].toLowerCase()).join(", ")})`,
};

type Stated = Extract<Reason, { readonly code: "states" }>["condition"];
// The card shows its services, and that is how it answers "service".
const statedReasons: Readonly<Partial<Record<Stated, (values: string) => string>>> = {
  for: (whom) => `recibe a ${whom}`,
  age: (age) => (age === "unknown" ? "recibe a menores de edad" : `recibe a personas de ${age} años`),
  exploitation: (forms) => `trabaja en casos de ${forms}`,
  language: (languages) => `habla ${languages}`,
  access: (mode) => (mode === "self" ? "la persona llega por su cuenta" : "recibe derivaciones"),
  openNow: () => "abierto ahora",
  alwaysOpen: () => "responde de día y de noche",
};

export const showWords: Translated<typeof en.showWords> = {
  summary: "muestra todo lo que se sabe de un prestador, y lo que no",
  description:
    "Muestra un prestador, por su id o por su nombre: servicios, quién puede acudir, teléfonos con su horario, cómo y cuándo se comprobó,\nqué no se sabe y qué preguntar en la llamada.",
  noSuch: (name) => `Ningún prestador se llama “${name}”.`,
  didYouMean: (name, id) => `¿Quiso decir ${name}? \`referral show ${id}\``,
  searchInstead: (name) => `\`referral search ${name}\` busca también en las descripciones.`,
  several: (name) => `Varios prestadores podrían ser “${name}”. Nombre uno por su id:`,
  maybePrivate: "Sus propias carpetas quedan fuera de lo que se entrega; --include-private las incluye.",
  moved: (from, to) => `${from} ahora es ${to}.`,
};
