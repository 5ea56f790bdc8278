import type { AskedField } from "../../core/import/asked.ts";
import type { PossibleDuplicate } from "../../core/import/compare.ts";
import type { Damage } from "../../core/import/damage.ts";
import type { LossReason, RefusalArgs, RefusalCode } from "../../core/import/reasons.ts";
import type { importWords as enImport, mappingWords as enMapping, reviewWords as enReview } from "../en/import.ts";
import type { Translated } from "../translated.ts";
import { many } from "./many.ts";

const quoted = (text: string): string => (text === "" ? "" : `« ${text} »`);

/** Words of `referral import`. */
export const importWords: Translated<typeof enImport> = {
  summary: "examiner une liste faite par d'autres, et en tirer des fichiers de pays à relire",
  description:
    "Lire une liste de prestataires venue d'ailleurs. Sans --output rien n'est écrit : la commande dit ce qui serait pris, ce qui serait\n" +
    "perdu et pourquoi une ligne est refusée. Le sens d'une colonne est donné par une correspondance ; sans --map, une ébauche est devinée\n" +
    "d'après les noms des colonnes (--draft-map l'écrit, pour que vous la corrigiez). Un type de service qui n'est pas des nôtres reste\n" +
    "dans les mots de la liste et vous est demandé : il n'y a pas de valeur par défaut. Avec --output, un fichier YAML est écrit par pays,\n" +
    "que referral check refuse tant qu'il n'a pas été répondu à ce qui est demandé.",
  as: (forms: readonly string[]) => `${forms.join(", ")} ; sinon d'après le nom du fichier`,
  map: "un fichier de correspondance : quelle colonne est quel champ, quel mot est lequel des nôtres",
  draftMap: "écrire l'ébauche de correspondance dans ce fichier",
  country: "code ISO du pays de chaque ligne qui n'en nomme aucun",
  source: "la page où vous avez lu la liste, pour les lignes qui n'en nomment aucune",
  checkedOn: "le jour où vous l'avez lue, pour les lignes sans date de vérification (2026-11-22)",
  output: "écrire les fiches en YAML dans ce répertoire ; jamais par-dessus un fichier existant",

  unknownForm: (form: string) => `--as : « ${form} » n'est pas une forme qu'on sait lire`,
  knownForms: (forms: readonly string[]) => `formes connues : ${forms.join(", ")}`,
  whichForm: (path: string) => `${path} : son nom ne dit pas quelle forme il a`,
  sayForm: (forms: readonly string[]) => `ajoutez --as ${forms.join(" ou ")}`,
  saveAsCsv: "ouvrez-le là-bas et enregistrez-le en CSV (UTF-8)",
  noCountry: (code: string) => `--country : « ${code} » n'est pas un code ISO de pays`,
  noDay: (day: string) => `--checked-on : « ${day} » n'est pas un jour jusqu'à aujourd'hui, écrit 2026-11-22`,
  noLink: (link: string) => `--source : « ${link} » n'est pas un lien qui commence par http:// ou https://`,
  needsMap: "ces colonnes ne sont pas les nôtres, et leur sens est seulement deviné",
  needsMapHint: "écrivez ce qui est deviné avec --draft-map mapping.yaml, corrigez-le, et redonnez-le avec --map mapping.yaml",
  mapNeedless: "--map et --draft-map sont pour les listes des autres : ceci est une de nos formes, qui dit elle-même ce qu'elle contient",
  mapNotForHsds:
    "--map et --draft-map sont pour les tables : HSDS dit lui-même le sens de ses champs ; les types de service se décident dans les fiches",
  mapAndDraft: "--draft-map écrit une nouvelle ébauche, sans tenir compte de --map : donnez l'un des deux",
  inTheWay: (path: string) => `${path} existe déjà`,
  inTheWayHint: "un import n'écrit jamais par-dessus un fichier : choisissez un autre répertoire",
  inDirectory: (path: string) => `${path} fait partie de l'annuaire`,
  inDirectoryHint: "ce qui vient d'ailleurs est d'abord relu : choisissez un autre répertoire, puis déplacez les fiches une par une",

  csvFaults: {
    open: "ce guillemet n'est jamais fermé : tout ce qui suit serait une seule cellule",
    closed: "un guillemet termine une cellule, et quelque chose le suit : un guillemet dans une cellule s'écrit deux fois",
  },
  jsonFaults: {
    "trailing-comma": "une virgule sans rien après : enlevez-la",
    end: "le texte s'arrête au milieu",
    string: "ce texte n'est pas fermé, ou contient un retour à la ligne ou un échappement que JSON ne connaît pas",
    unexpected: "autre chose devrait se trouver ici",
  },
  shapeFaults: {
    hsds: "HSDS a des services ou des organizations : en JSON, ou en tables d'un répertoire",
    csv: "il n'y a aucune ligne dedans",
    geojson: "pas du GeoJSON : une FeatureCollection avec ses features devrait se trouver ici",
    json: "pas une liste : un tableau d'objets devrait se trouver ici, ou un objet qui contient un seul tableau",
    yaml: "pas un de nos fichiers de pays : il commence par country, emergency, organizations",
  },
  faultKinds: { csv: "tableau cassé", json: "pas du JSON" },
  faultHint: "réparez-le là, ou enregistrez-le de nouveau depuis le programme qui l'a fait",
  nameless: (column: number) => `colonne ${column} (sans nom)`,

  head: (file: string, form: string, encoding: string) => `${file} : ${form}, ${encoding}`,
  dryRun: "Un simple examen : rien n'a été écrit.",
  counts: (rows: number, records: number, refused: number) =>
    `Lignes lues : ${rows} ; prises : ${rows - refused}, soit ${many(records, "organisation")} ; refusées : ${refused}.`,
  refusedHead: "Refusé",
  rowsAt: (places: string, more: number) => `${places}${more > 0 ? ` et ${more} de plus` : ""}`,
  line: (line: number) => `ligne ${line}`,
  columnsHead: "Ce que deviennent les colonnes",
  becomes: (column: string, field: string) => `${quoted(column)} → ${field}`,
  leftOut: "laissé de côté",
  lostHead: "Perdu",
  lost: (field: string, why: LossReason, count: number, example: string) =>
    `${quoted(field)} : ${count} × ${lossWords[why]}${example === "" ? "" : `, comme ${quoted(example)}`}`,
  unknownHead: "Types de service qui ne sont pas des nôtres : à vous de décider (values, services.type dans la correspondance)",
  unknownInRecordsHead: "Types de service qui ne sont pas des nôtres : à vous de décider (dans les fiches que --output écrit)",
  unknown: (label: string, count: number) => `${label === "" ? "non précisé" : quoted(label)} : ${count}`,
  askedHead: "Non précisé, et à vous de le dire",
  asked: (field: AskedField, count: number, isMapped: boolean) => `${field} : ${many(count, "fiche")}${isMapped ? askedHow[field] : ""}`,
  duplicatesHead: "Peut-être déjà là",
  duplicate: ({ id, other, why }: PossibleDuplicate) =>
    why === "id-twice"
      ? `${id} : cet id est déjà utilisé`
      : `${id} : ${why === "name-twice" ? "presque le même nom que" : "un même numéro que"} ${other}`,
  findingsHead: "À regarder",
  finding: (count: number, what: string, records: string) => `${count} × ${what} (${records})`,
  andMore: (count: number) => `et ${count} de plus (--json a tout)`,
  written: (path: string, count: number) => `${path} : ${many(count, "organisation")}`,
  draftWritten: (path: string) => `${path} : l'ébauche de correspondance. Corrigez-la, puis : --map ${path}`,
  nextSteps: "Ensuite : remplissez ce qui est vide, puis referral check sur le répertoire.",
  damaged: ({ file, count, line, column }: Damage) =>
    `${file}:${line}:${column} : ${many(count, "octet")} hors de l'UTF-8 du reste : ce qui s'y trouvait est perdu (�)`,
  needSource: (count: number) => `${many(count, "ligne")} sans page indiquée : ajoutez --source URL, la page où vous avez lu la liste.`,
  needDay: (count: number) => `${many(count, "ligne")} sans date de vérification : ajoutez --checked-on avec le jour où vous l'avez lue.`,
  oneOfMany: (column: string) =>
    `${quoted(column)} renvoie à une autre table. Si c'est l'une de celles d'un paquet Open Referral, donnez tout son dossier : --as hsds.`,
  needMap: "Pour continuer : --draft-map mapping.yaml, corrigez-le, puis --map mapping.yaml.",
  mapping: "Ce que sont probablement les colonnes",
};

/** Where the mapping can say it. Types have a list of their own, and a description stands in the records alone. */
const askedHow: Readonly<Record<AskedField, string>> = {
  "services.type": "",
  "phones.use": " (phones.office, phones.hotline … pour leur colonne dans la correspondance)",
  kind: " (une colonne ou always, dans la correspondance)",
  description: "",
  coverage: " (une colonne ou always, dans la correspondance)",
  status: " (une colonne ou always, dans la correspondance)",
};

export const lossWords: Readonly<Record<LossReason, string>> = {
  "no-place": "pas de champ pour cela",
  "not-understood": "pas compris",
  place: "un lieu sur la carte ou une adresse, pas pris",
  "left-out": "laissé de côté par la correspondance",
  "other-row": "une autre valeur que celle qui a été prise",
  "about-none": "ne concerne aucune organisation : pas lu ici",
  "axes-swapped": "un point qui n'est dans son pays que si l'on échange latitude et longitude",
  withheld: "pas un non clair : l'adresse n'est pas prise",
};

export const refusalWords: { readonly [C in RefusalCode]: (args: RefusalArgs[C]) => string } = {
  "not-a-record": () => "pas une fiche : des champs avec des valeurs devraient se trouver ici",
  "cells-off": ({ found, expected }) =>
    `${many(found, "cellule")} là où l'en-tête en a ${expected} : un séparateur ou un guillemet est mal placé`,
  "name-missing": () => "pas de nom d'organisation",
  "country-missing": () => "pas de pays : donnez-le avec --country",
  "country-unknown": ({ given }) => `aucun pays ne s'appelle ${quoted(given)}`,
  "organization-missing": ({ id }) => `son organisation ${quoted(id)} n'est pas dans le fichier`,
  contradiction: ({ field }) => `une autre ligne de cette organisation dit autre chose pour ${field}`,
  "other-row-refused": () => "une autre ligne de cette organisation est refusée",
  "source-missing": () => "pas de page qui le montre : --source URL",
  "check-date-missing": () => "pas de date de vérification : --checked-on JOUR",
  "day-unreadable": ({ given }) => `aucun jour ne se lit dans ${quoted(given)} : il s'écrit 2026-11-22`,
  "wrong-value": ({ field, given }) => `${field} ne peut pas contenir ${given === "" ? "ce qui s'y trouve" : quoted(given)}`,
};

/** What stands in a drafted mapping besides the mapping. */
export const mappingWords: Translated<typeof enMapping> = {
  head: (file: string) => [
    `Comment les colonnes de ${file} deviennent des champs de l'annuaire. Ébauche devinée d'après leurs noms : lisez chaque ligne.`,
    "leave-out : cette colonne n'est pas prise. Une colonne peut donner un champ, plusieurs colonnes le même.",
  ],
  fields: (fields: readonly string[]) => `Champs : ${fields.join(", ")}`,
  example: (text: string) => `comme ${text}`,
  notRecognised: "pas reconnu",
  ofPerson: "d'une personne, pas du prestataire",
  values: "Mots de la source et les nôtres ; deux des nôtres avec une virgule. Vide : pas décidé, cela reste dans les mots de la source.",
  ours: (field: string, words: readonly string[]) => `${field} : ${words.join(", ")}`,
  times: (count: number) => `${count} ×`,
  perhaps: (id: string) => ` ; peut-être ${id}`,
  more: (count: number) => `et ${count} de plus dans le fichier que --draft-map écrit`,
  always: "Ce qui vaut pour chaque ligne qui ne dit rien d'autre, comme kind: ngo, status: active, coverage: national",
};

/** Beside what a person has to fill in. */
export const reviewWords: Translated<typeof enReview> = {
  head: (code: string, file: string) => [
    `${code} : tiré de ${file}. Rien ici n'a été confirmé auprès d'un prestataire.`,
    "Ce qui est vide, la source ne le dit pas : referral check refuse une fiche tant qu'une personne n'a pas décidé.",
  ],
  type: (label: string) => (label === "" ? "la source ne nomme aucun type" : `dans la source : ${label}`),
  oneOf: (allowed: readonly string[]) => `non précisé ; une valeur parmi ${allowed.join(", ")}`,
  description: "non précisé ; avec vos propres mots",
  coverage: "non précisé ; national, ou une liste de régions",
  from: (places: string) => `d'après ${places}`,
};
