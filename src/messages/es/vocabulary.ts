import type * as en from "../en/vocabulary.ts";
import type { Translated } from "../translated.ts";

export const serviceLabels: Translated<typeof en.serviceLabels> = {
  hotline: "Línea de ayuda",
  identification: "Identificación formal",
  shelter: "Alojamiento seguro",
  "case-management": "Gestión del caso",
  health: "Atención médica",
  "mental-health": "Atención de salud mental",
  legal: "Ayuda legal",
  interpretation: "Intérprete",
  "child-protection": "Protección de la infancia",
  "return-reintegration": "Retorno voluntario y reintegración",
  "education-training": "Educación y formación",
  employment: "Ayuda para encontrar trabajo",
  "material-assistance": "Comida, ropa y dinero",
  documents: "Papeles y documentos",
  "family-tracing": "Búsqueda de familiares",
  police: "Policía",
  "labour-rights": "Derechos laborales",
  outreach: "Trabajo de calle y acercamiento",
};

export const populationLabels: Translated<typeof en.populationLabels> = {
  women: "Mujeres",
  men: "Hombres",
  girls: "Niñas",
  boys: "Niños",
  families: "Familias",
  lgbtiq: "Personas LGBTIQ+",
};

export const exploitationLabels: Translated<typeof en.exploitationLabels> = {
  sexual: "Explotación sexual",
  labour: "Explotación laboral",
  "domestic-servitude": "Servidumbre doméstica",
  criminality: "Obligación de cometer delitos",
  begging: "Mendicidad forzada",
  "forced-marriage": "Matrimonio forzado",
  "organ-removal": "Extracción de órganos",
  "illegal-adoption": "Adopción ilegal",
  surrogacy: "Gestación subrogada forzada",
  "armed-group": "Utilización por un grupo armado",
};
