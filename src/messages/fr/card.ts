import type { Freshness } from "../../core/directory/fresh.ts";
import type { Assurance } from "../../core/directory/model.ts";
import type { Reason } from "../../core/search/rank.ts";
import type { AccessMode, OrganizationKind, PhoneUse, Population, ServiceType } from "../../core/vocabulary/ids.ts";
import type { cardWords as enCard, showWords as enShow } from "../en/card.ts";
import type { Translated } from "../translated.ts";
import { checkedHow, phoneUses } from "./contact-words.ts";
import { populationLabels, serviceLabels } from "./vocabulary.ts";

export const kindLabels: Readonly<Record<OrganizationKind, string>> = {
  ngo: "ONG",
  government: "service public",
  igo: "organisation intergouvernementale",
  faith: "organisation religieuse",
  union: "syndicat",
  health: "service de santé",
  legal: "service juridique",
};

const accessLabels: Readonly<Record<AccessMode, string>> = {
  referral: "sur orientation",
  self: "on vient de soi-même",
  both: "sur orientation ou de soi-même",
};

const whom = (populations: readonly Population[]): string =>
  populations
    .map((one) => populationLabels[one])
    .join(", ")
    .toLowerCase()
    .replace("lgbtiq", "LGBTIQ");

const ages = (least: number | undefined, most: number | undefined): string | undefined =>
  least !== undefined && most !== undefined
    ? `de ${least} à ${most} ans`
    : least !== undefined
      ? `à partir de ${least} ans`
      : most !== undefined
        ? `jusqu'à ${most} ans`
        : undefined;

export const cardWords: Translated<typeof enCard> = {
  labels: {
    phone: "Téléphone",
    email: "Courriel",
    website: "Site",
    office: "Bureau",
    area: "Territoire",
    why: "Ici parce que",
    ask: "Non précisé, à demander",
    caution: "Attention",
    sealed: "Remise scellée",
    also: "Aussi",
    checked: "Vérifié",
    sources: "Sources",
    services: "Services",
    contact: "Contact",
    notStated: "Non précisé",
    questions: "À demander au téléphone",
  },
  for: whom,
  ages,
  access: (access: AccessMode) => accessLabels[access],
  whomNotStated: "public accueilli non précisé",
  notFor: (text: string) => `pas pour : ${text}`,
  fees: (text: string) => `coût : ${text}`,
  documents: (text: string) => `documents : ${text}`,
  places: (available: number | undefined, maximum: number | undefined, updated: string) =>
    `places libres : ${available ?? "?"} sur ${maximum ?? "?"} au ${updated}`,
  phone: (use: PhoneUse, hours: string | undefined, languages: readonly string[]) =>
    [phoneUses[use], hours ?? "horaires non précisés", languages.join(", ")].filter((text) => text !== "").join(" ; "),
  withheld: "adresse confidentielle",
  serves: (area: string) => `territoire : ${area}`,
  onlyIn: (regions: string) => `${regions} seulement`,
  askAbout: (town: string) => `à demander pour cette ville : ${town}`,
  source: (url: string) => `d'après ${url}`,
  closed: "fermé temporairement",
  defunct: "fermé définitivement",

  checked: ({ on, how, by }: Assurance, freshness: Freshness) =>
    `le ${on} ${checkedHow[how]}${by ? ` (${by})` : ""}${freshness === "fresh" ? "" : freshness === "stale" ? ", il y a plus d'un an : appelez pour confirmer" : " : appelez pour confirmer"}`,

  reason: (reason: Reason, values: string, { town, country }: { readonly town: string; readonly country: string }): string | undefined => {
    switch (reason.code) {
      case "name":
        return reason.how === "whole" ? "c'est son nom exact" : reason.how === "part" ? "par son nom" : "son nom est très proche";
      case "text":
        return "sa description en parle";
      case "states":
        return statedReasons[reason.condition]?.(values);
      case "in-town":
        return `dans cette ville : ${town}`;
      case "in-region":
        return `dans cette région ou pour elle : ${reason.region}`;
      case "national":
        return reason.km === undefined
          ? `couvre tout le pays : ${country}`
          : `couvre tout le pays : ${country}, à ${reason.km} km de : ${town}`;
      case "region":
        return reason.km === undefined ? undefined : `à ${reason.km} km de : ${town}`;
      case "child-protection":
        return "protège les enfants";
      case "closed":
      case "not-stated":
      case "not-confirmed":
        return undefined;
    }
  },

  questions: {
    phone: "Quel numéro et quels horaires utiliser ?",
    hours: "À quelles heures répondez-vous ?",
    languages: "Quelles langues parlez-vous, et faites-vous venir un interprète ?",
    populations: "Qui accueillez-vous : femmes, hommes, filles, garçons, familles avec enfants ?",
    ages: "À partir de quel âge, et jusqu'à quel âge ?",
    access: "Peut-on venir de soi-même, ou seulement sur orientation ?",
    fees: "Est-ce payant ?",
    capacity: "Y a-t-il une place libre aujourd'hui ?",
    documents: "Quels papiers faut-il ? Faut-il une plainte à la police ?",
  },
  missing: (what: keyof typeof unstated, services: readonly ServiceType[] | undefined) =>
    services === undefined ? unstated[what] : `${unstated[what]} (${services.map((type) => serviceLabels[type].toLowerCase()).join(", ")})`,
};

const unstated = {
  phone: "un numéro de téléphone",
  hours: "les horaires",
  languages: "les langues",
  populations: "le public accueilli",
  ages: "les âges",
  access: "comment on y est admis",
  fees: "le coût",
  capacity: "les places libres",
  documents: "les papiers nécessaires",
};

type Stated = Extract<Reason, { readonly code: "states" }>["condition"];
// The card shows its services, and that is how it answers "service".
const statedReasons: Readonly<Partial<Record<Stated, (values: string) => string>>> = {
  for: (whom) => `accueille : ${whom}`,
  age: (age) => (age === "unknown" ? "accueille des enfants" : `accueille à cet âge : ${age}`),
  exploitation: (forms) => `agit sur : ${forms}`,
  language: (languages) => `parle : ${languages}`,
  access: (mode) => (mode === "self" ? "on vient de soi-même" : "reçoit sur orientation"),
  openNow: () => "ouvert en ce moment",
  alwaysOpen: () => "répond jour et nuit",
};

export const showWords: Translated<typeof enShow> = {
  summary: "montrer tout ce qu'on sait d'un prestataire, et ce qu'on ne sait pas",
  description:
    "Montrer un prestataire, par son id ou son nom : services, qui peut venir, numéros de téléphone avec horaires, comment et quand il a été vérifié,\nce qu'on ne sait pas, et ce qu'il faut demander au téléphone.",
  noSuch: (name: string) => `Aucun prestataire ne s'appelle « ${name} ».`,
  didYouMean: (name: string, id: string) => `Vouliez-vous dire ${name} ? \`referral show ${id}\``,
  searchInstead: (name: string) => `\`referral search ${name}\` cherche aussi dans les descriptions.`,
  several: (name: string) => `Plusieurs prestataires peuvent être « ${name} ». Donnez l'id de l'un d'eux :`,
  maybePrivate: "Vos propres répertoires sont laissés de côté dans ce qui est transmis ; --include-private les inclut.",
  moved: (from: string, to: string) => `${from} est maintenant ${to}.`,
};
