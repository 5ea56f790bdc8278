import type { publishWords as en } from "../en/publish.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral publish`. */
export const publishWords: Translated<typeof en> = {
  summary: "l'annuaire comme site de fichiers simples, pour n'importe quel hébergeur",
  description:
    "Écrire un répertoire que n'importe quel hébergeur peut servir tel quel : la page de recherche (index.html), l'annuaire dans toutes les\n" +
    "formes que connaît export (data/), et un index du tout avec des sommes SHA-256 (index.json). Les filtres laissent une partie de\n" +
    "l'annuaire, comme dans export. Le répertoire est remplacé en entier ou laissé tel quel ; s'il contient autre chose, c'est refusé. Le même\n" +
    "jour, le même annuaire donne les mêmes octets. Ce que contiennent vos propres répertoires est laissé de côté, sauf avec --include-private.",
  folder: "où va le site",
  written: (folder: string, files: number, bytes: number) =>
    `${folder} : ${files} ${files < 2 ? "fichier" : "fichiers"}, ${(bytes / 1e6).toFixed(1).replace(".", ",")} Mo`,
  foreign: (folder: string, name: string) => `${folder} contient ce qui n'est pas d'un site publié : ${name}`,
  foreignHint:
    "publiez dans un répertoire vide, ou dans un répertoire écrit par cette commande ; gardez les autres fichiers (un .git, un CNAME) en dehors",
  isFile: (path: string) => `${path} est un fichier`,

  filesTitle: "Fichiers",
  filesAbout: (day: string, version: string) => `Fait le ${day} par referral ${version}. Annuaire : CC BY 4.0.`,
  toPage: "Page de recherche",
  file: "Fichier",
  form: "Forme",
  size: "Taille",
  kilobytes: (bytes: number) => `${Math.ceil(bytes / 1000)} ko`,
  sums: "index.json contient tout cela pour des programmes.",
  forms: {
    html: "la page de recherche",
    csv: "une ligne par service, pour les tableurs",
    hxl: "la même chose avec une ligne d'étiquettes HXL",
    xlsx: "la même chose en classeur",
    json: "tout, pour des programmes",
    ndjson: "une organisation par ligne, pour des programmes",
    yaml: "tout, comme l'écrivent les fichiers de l'annuaire",
    markdown: "une liste à lire ou à imprimer",
    text: "une liste à lire ou à imprimer",
    hsds: "Open Referral HSDS 3.1",
    "hsds-package": "Open Referral HSDS 3.1, paquet de données tabulaires",
    "hsds-api": "Open Referral HSDS 3.1, une liste de son API de lecture ; chaque fiche est un fichier à côté",
    materials: "la bibliothèque : manuels, lignes directrices, cours et données, pour les programmes",
    geojson: "pour les cartes",
    vcard: "pour les carnets d'adresses",
  },
};
