import type { Freshness } from "../../core/directory/fresh.ts";
import type { Assurance } from "../../core/directory/model.ts";
import type { staleWords as en } from "../en/stale.ts";
import type { Translated } from "../translated.ts";
import { checkedHow } from "./contact-words.ts";
import { formatHelp } from "./formats.ts";

/** Words of `referral stale`. */
export const staleWords: Translated<typeof en> = {
  summary: "la liste de travail de qui tient l'annuaire : quelles fiches confirmer ensuite",
  description:
    "Lister les fiches à confirmer ensuite, par pays et par qui les tient ; la plus ancienne vérification d'abord, puis les plus demandées.\n" +
    "Sans --limit-days : chaque fiche qui n'est pas fraîche (vérifiée par contact, il y a six mois au plus). Utilisée : pour combien de\n" +
    "paires de type de service et de personne (femme, homme, fille, garçon, famille) la fiche est une réponse à une recherche, ou peut en être une.",
  country: "seulement les fiches de ce pays",
  limit: "seulement ce qui a été vérifié pour la dernière fois il y a plus de tant de jours ; code de sortie 6 s'il y en a",
  format: formatHelp,
  limitFault: (text: string) => `--limit-days prend un nombre entier de jours de 0 à 99999 ; pas « ${text} ».`,
  keptBy: (steward: string) => `tenue par ${steward}`,
  head: ["dernière vérification", "utilisée"],
  how: (how: Assurance["how"]): string => shortHow[how],
  none: "Rien à confirmer.",
  count: (count: number, limit: number | undefined): string =>
    limit === undefined
      ? `${records(count)} à confirmer.`
      : `${records(count)} dont la dernière vérification date de plus de ${limit < 2 ? `${limit} jour` : `${limit} jours`}.`,
  howReckoned: "utilisée : paires de service et de personne, sur 90, pour lesquelles la fiche est une réponse ou peut en être une",
  inWords: (name, check, state, used) =>
    ` : ${name} ; dernière vérification ${check}${state === "stale" ? ", il y a plus d'un an" : ""} ; utilisée ${used}`,
  ahead: "datée dans l'avenir : jamais vérifiée",

  calendar: "Fiches à confirmer",
  task: (name: string, country: string) => `Confirmer ${name} (${country})`,
  details: (id: string, { on, how, by }: Assurance, state: Freshness): string =>
    `Dernière vérification le ${on} ${checkedHow[how]}${by ? ` (${by})` : ""} : ${states[state]}. referral show ${id}`,
};

/** Short: they stand in a narrow column. */
const shortHow: Readonly<Record<Assurance["how"], string>> = {
  "public-page": "page seule",
  phone: "téléphone",
  email: "courriel",
  visit: "visite",
};

const states: Readonly<Record<Freshness, string>> = { fresh: "fraîche", ageing: "à confirmer", stale: "trop ancienne" };

const records = (count: number): string => `${count} ${count < 2 ? "fiche" : "fiches"}`;
