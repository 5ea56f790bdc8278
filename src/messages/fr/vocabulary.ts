import type { Exploitation, Population, ServiceType } from "../../core/vocabulary/ids.ts";

export const serviceLabels: Readonly<Record<ServiceType, string>> = {
  hotline: "Ligne d'écoute",
  identification: "Identification formelle",
  shelter: "Hébergement",
  "case-management": "Accompagnement social",
  health: "Soins de santé",
  "mental-health": "Soins de santé mentale",
  legal: "Aide juridique",
  interpretation: "Interprétation",
  "child-protection": "Protection de l'enfance",
  "return-reintegration": "Retour volontaire et réintégration",
  "education-training": "Éducation et formation",
  employment: "Aide à la recherche d'emploi",
  "material-assistance": "Nourriture, vêtements et argent",
  documents: "Papiers et documents",
  "family-tracing": "Recherche de la famille",
  police: "Police",
  "labour-rights": "Droits au travail",
  outreach: "Travail de rue et aller-vers",
};

export const populationLabels: Readonly<Record<Population, string>> = {
  women: "Femmes",
  men: "Hommes",
  girls: "Filles",
  boys: "Garçons",
  families: "Familles",
  lgbtiq: "Personnes LGBTIQ+",
};

export const exploitationLabels: Readonly<Record<Exploitation, string>> = {
  sexual: "Exploitation sexuelle",
  labour: "Exploitation par le travail",
  "domestic-servitude": "Servitude domestique",
  criminality: "Contrainte à commettre des délits",
  begging: "Mendicité forcée",
  "forced-marriage": "Mariage forcé",
  "organ-removal": "Prélèvement d'organes",
  "illegal-adoption": "Adoption illégale",
  surrogacy: "Gestation pour autrui forcée",
  "armed-group": "Utilisation par un groupe armé",
};
