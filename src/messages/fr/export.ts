import type { exportWords as en } from "../en/export.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";

/** Words of `referral export`. */
export const exportWords: Translated<typeof en> = {
  summary: "l'annuaire, ou une partie, en tableau, JSON et autres formes",
  description:
    "Écrire l'annuaire, ou ce qu'en laissent les filtres (comme dans search) ou les fiches nommées, dans une forme pour d'autres\n" +
    "programmes ou pour le papier. Une fiche ne garde que les services qui répondent aux filtres. L'ordre est toujours le même : par pays,\n" +
    "puis par id. Ce que contiennent vos propres répertoires est laissé de côté, sauf avec --include-private. Pour choisir par mots :\n" +
    "  referral export $(referral search gand hébergement --format ids) --format csv",
  format: formatHelp,
  output: "écrire dans ce fichier ou ce répertoire plutôt qu'à l'écran ; chaque fichier est écrit en entier ou pas du tout",
  fields: "seulement ces colonnes ou ces champs, séparés par des virgules",
  bom: "une marque d'ordre des octets d'abord : les anciens tableurs en ont besoin pour lire les accents (csv)",
  hxl: "une ligne d'étiquettes HXL sous l'en-tête (csv, xlsx)",

  pageTitle: (country: string) => `Services, pays : ${country}`,
  pageNote: (today: string) => `Écrit le ${today}. Numéros et horaires changent : appelez avant d'envoyer qui que ce soit.`,
  wholeCountry: "tout le pays",
  withheld: "L'adresse est confidentielle : appelez d'abord, et ne transmettez pas un lieu dont vous avez entendu parler.",
  called: "Appelé",
  calledAnswers: ["a répondu", "pas de réponse", "peut accueillir la personne", "ne peut pas"],
  spokeWith: "Le (jour, heure), avec",
  notes: "Notes",

  progress: (done: number, all: number) => `${done} pays sur ${all}`,
  written: (path: string, count: number) => `${path} : ${count} ${count < 2 ? "organisation écrite" : "organisations écrites"}`,
  nothing: "rien ne répond à ces filtres : rien n'a été écrit",
  noSuchId: (id: string) => `il n'y a pas de fiche « ${id} »`,
  noSuchIdHint: "referral list providers a tous les ids ; referral search les trouve",
  noFields: (format: string) => `--fields : la forme de ${format} est fixée par sa norme`,
  unknownField: (field: string) => `--fields : « ${field} » n'est pas un champ de ce format`,
  takesNot: (flag: string, format: string) => `--${flag} n'a pas de sens pour ${format}`,
  needsOutput: (format: string) => `${format} n'est pas un texte pour l'écran : ajoutez --output`,
  ownInput: (path: string) => `${path} fait partie de l'annuaire qui est lu ici`,
  ownInputHint: "choisissez un autre endroit : un export n'écrase jamais ce dont il est fait",
};
