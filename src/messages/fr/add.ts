import type { Twin } from "../../core/upkeep/twins.ts";
import type { addWords as en } from "../en/add.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral add`. */
export const addWords: Translated<typeof en> = {
  summary: "ajouter un prestataire à l'annuaire : demande, vérifie, puis écrit",
  description:
    "Ajouter un prestataire. Au terminal, la commande demande fait par fait, et dit aussitôt si le prestataire semble déjà là.\n" +
    "Avec --from, elle prend une fiche comme l'écrivent les fichiers de pays, avec sa ligne country:, ou une liste de fiches. Rien n'est écrit\n" +
    "si check ne l'accepte pas ; le fichier garde toutes les lignes qu'il a.",
  from: "un fichier YAML avec une fiche, ou une liste de fiches",
  anyway: "ajouter bien que quelque chose de très proche soit là (après un coup d'œil)",

  needsTerminal: "Il n'y a personne à qui demander : donnez un fichier avec --from, ou lancez la commande dans un terminal.",
  form: "docs/directory.md montre une fiche",
  notRecords: "une fiche (avec country: et ses champs), ou une liste de fiches",
  noCountry: (at: string) => `${at}  il manque country : pour quel fichier est-ce ?`,
  noCountryHint: 'ajoutez une ligne comme country: "BE"',
  noSuchCountry: "aucun pays n'a ce code",
  newCountry: (at: string, code: string) => `${at}  ${code} n'a pas encore de fichier : il faut son numéro d'urgence`,
  newCountryHint: "ajoutez à côté de country: une liste emergency avec label, number et source",
  alike: (twins: readonly Twin[]): readonly string[] =>
    twins.map((twin) => `${twin.id} (${twin.name}) : ${likeness[twin.alike]} ${twin.by}`),
  maybeThere: "Il est peut-être déjà là :",
  stopHint: (id: string) => `est-ce le même ? referral edit ${id}, ou referral confirm ${id}`,
  anywayHint: "si c'est un autre : --anyway",
  goOn: "Est-ce un autre prestataire ?",
  goOnWhy: "Deux fiches d'un même prestataire, ce sont deux vérités. Si c'est le même, modifiez ou confirmez celle qui est là.",
  another: "un autre prestataire : continuer",
  same: "le même : arrêter",
  stopped: (id: string) => `Arrêté : ${id} est déjà là. Rien n'a été écrit.`,
  taken: (id: string) => `${id} est pris, ou l'a été : un id n'est jamais réutilisé`,
  person: "cela ressemble au nom d'une personne : dites la fonction",
  ahead: "un jour qui est arrivé : le jour de la vérification",
  emergencyLabel: "Numéro d'urgence",
  again: "Cela ne peut pas rester ainsi :",
  preview: (file: string) => `Pour ${file} :`,
  write: "L'écrire ?",
  writeWhy: "Rien n'a été écrit jusqu'ici.",
  added: (id: string, file: string) => `${id} : ajouté à ${file}.`,
};

const likeness: Readonly<Record<Twin["alike"], string>> = {
  number: "le même numéro,",
  name: "presque le même nom,",
  website: "le même site,",
};
