import type { Exploitation, Population, ServiceType } from "../../core/vocabulary/ids.ts";

export const serviceLabels: Readonly<Record<ServiceType, string>> = {
  hotline: "Hotline",
  identification: "Formal identification",
  shelter: "Shelter",
  "case-management": "Case worker",
  health: "Health care",
  "mental-health": "Mental health care",
  legal: "Legal help",
  interpretation: "Interpreter",
  "child-protection": "Child protection",
  "return-reintegration": "Voluntary return and reintegration",
  "education-training": "Education and training",
  employment: "Help to find work",
  "material-assistance": "Food, clothes and money",
  documents: "Papers and documents",
  "family-tracing": "Family tracing",
  police: "Police",
  "labour-rights": "Rights at work",
  outreach: "Outreach",
};

export const populationLabels: Readonly<Record<Population, string>> = {
  women: "Women",
  men: "Men",
  girls: "Girls",
  boys: "Boys",
  families: "Families",
  lgbtiq: "LGBTIQ+ people",
};

export const exploitationLabels: Readonly<Record<Exploitation, string>> = {
  sexual: "Sexual exploitation",
  labour: "Labour exploitation",
  "domestic-servitude": "Domestic servitude",
  criminality: "Forced to commit crimes",
  begging: "Forced begging",
  "forced-marriage": "Forced marriage",
  "organ-removal": "Organ removal",
  "illegal-adoption": "Illegal adoption",
  surrogacy: "Forced surrogacy",
  "armed-group": "Use by an armed group",
};
