import type { Condition } from "../../core/search/query.ts";
import type { filterFaults as enFaults, filterWords as enFilters, searchWords as enSearch } from "../en/search.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";
import { populationLabels, serviceLabels } from "./vocabulary.ts";

/** "hébergement ou aide juridique" */
export const either = (texts: readonly string[]): string => texts.join(" ou ");

/** How each condition is said in one breath: "service : hébergement · pour : hommes · à proximité : Gand (Belgique)". */
export const asked: Readonly<Record<Condition, (values: string) => string>> = {
  country: (names) => `pays : ${names}`,
  near: (town) => `à proximité : ${town}`,
  service: (services) => `service : ${services}`,
  for: (whom) => `pour : ${whom}`,
  age: (age) => (age === "unknown" ? "âge inconnu, donc traité comme un enfant" : `âge : ${age}`),
  exploitation: (forms) => forms,
  language: (languages) => `langue : ${languages}`,
  access: (mode) => (mode === "self" ? "ouvert aux personnes qui viennent d'elles-mêmes" : "reçoit sur orientation"),
  openNow: () => "ouvert en ce moment",
  alwaysOpen: () => "répond jour et nuit",
};

export const whomLabels = { ...populationLabels, children: "Enfants", adults: "Adultes" };

/** What to ask a provider whose record does not say. */
export const toAsk: Readonly<Record<Condition, (values: string) => string>> = {
  country: () => "s'il travaille dans ce pays",
  near: (town) => `s'il accueille des personnes de cette ville : ${town}`,
  service: (services) => `s'il propose ce service : ${services}`,
  for: (whom) => `s'il accueille ce public : ${whom}`,
  age: (age) =>
    age === "unknown" ? "s'il accueille quelqu'un qui est peut-être un enfant" : `s'il accueille une personne de cet âge : ${age}`,
  exploitation: (forms) => `s'il aide après : ${forms}`,
  language: (languages) => `s'il parle cette langue ou fait venir un interprète : ${languages}`,
  access: () => "comment on y est admis",
  openNow: () => "les heures d'ouverture",
  alwaysOpen: () => "s'il répond jour et nuit",
};

/** The one condition that a near miss fails. */
export const fails: Readonly<Record<Condition, (values: string) => string>> = {
  country: (names) => `il n'est pas dans ce pays : ${names}`,
  near: (town) => `il n'est pas dans le pays de cette ville : ${town}`,
  service: (services) => `il n'indique pas ce service : ${services}`,
  for: (whom) => `il indique un autre public que : ${whom}`,
  age: (age) =>
    age === "unknown"
      ? "il n'accueille que des adultes, et la personne est peut-être un enfant"
      : `cet âge est hors de ses limites : ${age}`,
  exploitation: (forms) => `il indique d'autres formes que : ${forms}`,
  language: (languages) => `il indique d'autres langues que : ${languages}`,
  access: () => "on y est admis autrement",
  openNow: () => "il est fermé en ce moment",
  alwaysOpen: () => "il ne répond pas jour et nuit",
};

export const searchWords: Translated<typeof enSearch> = {
  summary: "trouver le service qui peut accueillir cette personne",
  description:
    "Chercher dans l'annuaire avec des mots simples, en beaucoup de langues : ce qu'il faut, pour qui, où, dans quelle langue.\nCe qu'une fiche ne précise pas est gardé, classé plus bas, et donné comme question à poser au téléphone.",
  options: {
    limit: (onPage: number) =>
      `combien de réponses afficher ; 0 = toutes (par défaut : ${onPage} sur la page, toutes dans les autres formats)`,
    why: "montrer ce qui convient presque, et quelle demande réduire",
    literal: "prendre les mots seulement comme des noms, jamais comme des filtres",
    format: formatHelp,
  },
  why: "--why montre ce qui convient presque",
  understood: "Compris : ",
  literally: "--literal : seulement des noms",
  readAs: (phrase: string, read: string) => `« ${phrase} » lu comme « ${read} »`,
  notUnderstood: (words: readonly string[]) => `Pas compris : ${words.join(", ")}`,
  unused: {
    "town-wins": (phrase, town) => `« ${phrase} » n'est pas pris comme pays ; cette ville est dans un autre : ${town}`,
    "flag-wins": (phrase) => `« ${phrase} » n'est pas utilisé : une option dit autre chose`,
    origin: (phrase) => `« ${phrase} » n'est pas utilisé : pris pour l'origine de la personne`,
    ask: (phrase) => `« ${phrase} » : aucune fiche ne le dit, demandez-le au téléphone`,
  },
  unanswered: (words: readonly string[]) => `Absent de toutes ces réponses : ${words.join(", ")}`,
  passedOver: {
    "everyday-word": (phrase, _town) =>
      `« ${phrase} » n'est pas pris pour une ville : c'est aussi un mot courant. Pour la ville, tapez « à ${phrase} »`,
    "town-instead": (phrase, town) =>
      `« ${phrase} » est pris pour la ville ${town} ; c'est aussi un mot courant : retirez-le s'il ne s'agit pas d'une ville`,
    "second-town": (phrase, town) => `« ${phrase} » n'est pas pris comme lieu : de deux villes, la première compte, ${town}`,
  },
  likely: (countries: readonly string[]) => `Aucun lieu n'est nommé : d'abord ${countries.join(", ")}, d'après la langue des mots`,
  urgent: (phrase: string) => `« ${phrase} » : --open-now écarte ce qui est fermé en ce moment`,
  fromConfig: (country: string) => `Pays de votre configuration : ${country} ; --country en choisit un autre`,

  dangerNow: (country: string) => `En danger maintenant : ${country}`,
  noEmergency: (country: string) => `Aucun numéro d'urgence n'est enregistré pour ce pays : ${country}.`,
  noHotline: (country: string) => `Aucune ligne d'écoute ouverte jour et nuit n'est enregistrée pour ce pays : ${country}.`,
  noHotlineForVictims: (country: string) =>
    `Aucune ligne d'écoute pour les victimes de la traite ouverte jour et nuit n'est enregistrée pour ce pays : ${country}. Jour et nuit, mais pour d'autres personnes ou pour autre chose :`,
  noHotlineServes: (town: string) => `Aucune ligne d'écoute ouverte jour et nuit qui desserve cette ville n'est enregistrée : ${town}.`,
  noHotlineForVictimsServes: (town: string) =>
    `Aucune ligne d'écoute pour les victimes de la traite ouverte jour et nuit qui desserve cette ville n'est enregistrée : ${town}. Jour et nuit, mais pour d'autres personnes ou pour autre chose :`,
  answeredBy: (name: string, facts: readonly string[]) => `24 h/24 et 7 j/7, répond : ${name} (${facts.join(" ; ")})`,
  forWhom: (whom: string) => `pour : ${whom}`,
  unplaced: (town: string) => `Il n'est pas enregistré si une ligne régionale dessert cette ville : ${town}. Demandez en appelant.`,
  moreHotlines: (count: number, command: string) => `${count} de plus : ${command}`,

  shown: (shown: number, total: number) =>
    shown < total ? `${shown} sur ${total} ; --limit 0 les montre tous` : total < 2 ? `${total} prestataire` : `${total} prestataires`,
  nothing: "Rien trouvé.",
  absent: (country: string) => `L'annuaire n'a encore aucun prestataire dans ce pays : ${country}.`,
  nearest: (countries: readonly string[]) => `Les pays les plus proches qui en ont : ${countries.join(", ")}.`,
  nearMisses: "Presque :",
  elsewhere: "Trouvé sous ce nom, mais :",
  relaxations: "Demander moins :",
  without: (pieces: readonly string[], instead: string | undefined) =>
    instead === undefined ? `sans ${pieces.join(" ni ")}` : `plutôt --country ${instead}`,
  insteadService: (service) => `enfant ou adolescent : ${serviceLabels[service].toLowerCase()} à la place d'un hébergement`,

  nothingAsked: "Dites ce qu'il faut chercher, avec des mots ou des filtres.",
  nothingAskedHint: "Par exemple : referral search hébergement hommes gand arabe",
};

export const filterWords: Translated<typeof enFilters> = {
  country: "code ou nom de pays ; liste séparée par des virgules, ou option répétée",
  service: "type de service : referral list services",
  for: (allowed: readonly string[]) => `qui doit être accueilli : ${allowed.join(", ")}`,
  age: "âge en années, ou unknown : traité comme un enfant",
  exploitation: "forme d'exploitation",
  language: "code ou nom de langue",
  near: "une ville ; son pays est compris",
  access: "self : on vient de soi-même ; referral : quelqu'un oriente la personne",
  openNow: "quelqu'un répond en ce moment",
};

export const filterFaults: Translated<typeof enFaults> = {
  empty: "une option a reçu une liste vide : donnez une valeur, ou enlevez l'option",
  unknown: (flag: string, value: string) => `--${flag} ne connaît pas « ${value} ».`,
  allowed: (values: readonly string[]) => `Valeurs possibles : ${values.join(", ")}.`,
  didYouMean: (value: string) => `Vouliez-vous dire ${value} ?`,
  seeList: (list: string) => `\`referral list ${list}\` montre ce qu'il y a.`,
  age: (value: string) => `--age prend un nombre entier d'années de 0 à 120, ou "unknown" ; pas « ${value} ».`,
  ageHint: "Unknown (âge inconnu) veut dire peut-être un enfant : la personne est alors traitée comme un enfant.",
  town: (value: string) => `--near ne connaît pas la ville « ${value} ».`,
  townHint: "Donnez le pays avec --country, ou une ville plus grande à proximité.",
  limit: (value: string) => `--limit prend un nombre entier, 0 pour tout ; pas « ${value} ».`,
  format: (value: string, allowed: readonly string[]) => `--format prend ${allowed.join(", ")} ; pas « ${value} ».`,
};
