import type { pageWords as en } from "../en/page.ts";
import type { Translated } from "../translated.ts";
import { serviceLabels } from "./vocabulary.ts";

const count = (many: number, one: string, several = `${one}s`): string => `${many} ${many < 2 ? one : several}`;

/** Words of the page that `referral export --format html` writes. Nothing in the title tells what it is for. */
export const pageWords: Translated<typeof en> = {
  title: "Contacts",
  heading: "Trouver un service",
  skip: "Aller aux réponses",
  needsScript: "Cette page cherche avec son propre script, et les scripts sont désactivés ici. Rien ne passe par un réseau.",

  close: "Fermer tout de suite",
  closeKey: "Échap, deux fois",
  closeExplained: "Vide cette page aussitôt et la quitte. Appuyer deux fois sur Échap fait de même.",

  box: "Ce qu'il faut, pour qui, où, dans quelle langue",
  placeholder: "Par exemple : hébergement hommes gand arabe",
  boxHint:
    "Avec vos mots et dans votre langue. Les fautes de frappe ne gênent pas. Rien de ce que vous tapez ne quitte cette page ni n'est gardé.",
  filters: "Filtres",
  filtersSet: (many: number) => `Filtres : ${count(many, "choisi")}`,
  clear: "Effacer",
  any: "Tous",
  filter: {
    country: "Pays",
    service: "Besoin",
    for: "Pour qui",
    age: "Âge",
    language: "Langue",
    access: "Comment on vient",
    exploitation: "Après",
  },
  ageHint: "ans",
  ageNotUnderstood: (typed: string) =>
    `L'âge « ${typed} » n'est pas compris et n'a pas été pris en compte. Des années entières, de 0 à 120 ; ou « Inconnu ».`,
  ageUnknown: "Inconnu : traiter comme un enfant",
  access: { self: "De soi-même", referral: "Sur orientation" },

  start: "De quoi a-t-on besoin ?",
  startHint: (providers: number, countries: number) =>
    `${count(providers, "prestataire")} dans ${count(countries, "pays", "pays")}. Tapez ci-dessus, ou commencez par un besoin :`,

  understood: "Compris",
  notUnderstood: (words: readonly string[]) => `Pas compris : ${words.join(", ")}`,
  readAs: (phrase: string, read: string) => `« ${phrase} » lu comme « ${read} »`,
  unused: {
    "town-wins": (phrase, town) => `« ${phrase} » n'est pas pris comme pays ; cette ville est dans un autre : ${town}`,
    "flag-wins": (phrase) => `« ${phrase} » n'est pas utilisé : un filtre dit autre chose`,
    origin: (phrase) => `« ${phrase} » n'est pas utilisé : pris pour l'origine de la personne`,
    ask: (phrase) => `« ${phrase} » : aucune fiche ne le dit, demandez-le au téléphone`,
  },

  hotlines: "Jour et nuit",
  moreHotlines: (many: number, country: string) =>
    `${count(many, "autre ligne d'écoute", "autres lignes d'écoute")} pour ce pays : ${country}`,
  numbersFrom: "Numéros lus le",
  found: (many: number) => (many === 0 ? "Rien trouvé" : count(many, "prestataire")),
  onPaper: (shown: number, all: number) =>
    all === 0
      ? "Rien n'a été trouvé. Cela ne veut pas dire qu'il n'y a personne : demandez avec d'autres mots, ou appelez une ligne d'écoute."
      : shown < all
        ? `Sur ce papier : ${shown} des ${all} prestataires trouvés.`
        : `Sur ce papier, tout ce qui a été trouvé : ${count(all, "prestataire")}.`,
  showMore: (many: number) => `En montrer ${many} de plus`,
  nearMisses: "Presque",
  elsewhere: "Trouvé sous ce nom, mais",
  relaxations: "Demander moins",
  without: (pieces: readonly string[], many: number) => `Sans ${pieces.join(" ni ")} : ${count(many, "prestataire")}`,
  insteadService: (service, many: number) =>
    `Enfant ou adolescent : ${serviceLabels[service].toLowerCase()} à la place : ${count(many, "prestataire")}`,
  instead: (country: string, many: number) => `Plutôt ce pays, ${country} : ${count(many, "prestataire")}`,

  more: "Fiche complète",
  moreOf: (name: string) => `Fiche complète : ${name}`,
  call: (number: string, name: string) => `Appeler le ${number}, ${name}`,
  about: "À propos",
  id: "Fiche",

  library: (many) => `Bibliothèque : ${many} ${many > 1 ? "manuels, cours et autres textes" : "manuel, cours ou autre texte"}`,
  libraryFound: (many) => `Bibliothèque : ${many} ${many > 1 ? "textes" : "texte"} sur ces mots`,
  libraryHint:
    "Pour apprendre, pas pour orienter. Les liens s'ouvrent sur le web. « Pas connu » veut dire qu'aucune page qui le dit n'a été trouvée.",
  libraryList: "Bibliothèque",
  libraryAlso: "Aussi :",

  print: "Imprimer ces fiches",
  notes: "Notes",
  made: (day: string, version: string) => `Fait le ${day} par referral ${version}.`,
  old: (day: string) =>
    `Cette page a été faite le ${day}, il y a plus de six mois. Demandez-en une plus récente, et appelez avant d'envoyer qui que ce soit.`,
  callFirst:
    "Appelez avant d'orienter : une fiche dit ce que disaient ses pages le jour où elle a été vérifiée, et ce qu'elle ne dit pas, on ne le sait pas.",
  licence: "Annuaire : CC BY 4.0.",
};
