import type { By, Trends } from "../../core/trends/picture.ts";
import type { trendWords as en } from "../en/trends.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";
import { pictureTitles } from "./trend-labels.ts";

/** "1 234 567", held together by no-break spaces */
const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
const titles = (bys: readonly By[]): string => bys.map((by) => pictureTitles[by].toLowerCase()).join(", ");

/** Words of `referral trends`. */
export const trendWords: Translated<typeof en> = {
  summary: "graphiques de données sur la traite : d'un téléchargement du CTDC, ou de vos propres dossiers clos",
  description:
    "Dessiner les graphiques des aperçus régionaux (type d'exploitation, genre, âge, secteur d'activité) et d'autres, à partir d'un\n" +
    "téléchargement du Global Dataset du CTDC, k-anonymisé ou synthétique, en CSV ; de vos propres dossiers clos (--own), petits nombres\n" +
    "protégés ; ou de ce qu'a donné --own --json. Deux sources sont dessinées côte à côte. Les fichiers sont lus ici et ne vont nulle part.",
  country: "d'un téléchargement, seulement les lignes avec ce pays d'exploitation",
  year: "d'un téléchargement, seulement les lignes enregistrées cette année-là, ou de-à : 2018-2020",
  by: (bys: readonly string[]) => `selon quoi compter : ${bys.join(", ")} (par défaut : les quatre premiers)`,
  own: "vos propres dossiers clos, du coffre : demande la phrase secrète",
  k: (smallest: number) => `avec --own : le plus petit nombre montré, et le pas de tous : ${smallest} (par défaut) ou un multiple`,
  merge: "additionner ce que plusieurs bureaux ont publié avec --own --json",
  format: formatHelp,
  briefing: "une page pour des lecteurs : les quatre graphiques, les années, l'origine et le recrutement ; en markdown ou html",

  noSource: "il n'y a rien à dessiner",
  noSourceHint: "Donnez un fichier CSV téléchargé de ctdatacollaborative.org, ou ajoutez --own pour vos propres dossiers clos.",
  twoSources: "on dessine une source, ou deux côte à côte",
  unknownBy: (by: string) => `rien ne peut être compté selon « ${by} »`,
  badYear: (text: string) => `--year « ${text} » n'est pas une année : 2019, ou 2018-2020`,
  badK: (text: string, smallest: number) => `--k « ${text} » : ${smallest}, ou un multiple`,
  kWithoutOwn: "--k va avec --own : les téléchargements et les chiffres publiés sont tels quels",
  filtersWithoutFile:
    "--country et --year choisissent des lignes d'un téléchargement : vos propres chiffres et ceux qui sont publiés portent toujours sur tous leurs dossiers",
  filtersWhy: "Deux sélections des mêmes dossiers pourraient être soustraites l'une de l'autre, et laisser une seule personne.",
  mergeNeeds: "--merge prend deux fichiers ou plus donnés par trends --own --json, et rien d'autre",
  mergeOther: (name: string) => `${name} : pas des chiffres de dossiers propres`,
  mergeTwice: (name: string) => `${name} : deux fois les mêmes chiffres`,
  mergeK: "les bureaux ont protégé leurs chiffres avec des --k différents",
  mergeKHint: "Que chacun les fasse avec le même --k.",
  briefingFormat: (format: string) => `--briefing est en markdown ou html, pas en ${format}`,
  notPublished: (name: string, why: string) => `${name} : pas ce que donne trends --json : ${why}`,
  notTheForm: "il a une autre forme",
  badCounts: "un nombre n'est pas un multiple de k",
  notCsv: (name: string) => `${name} : pas un texte CSV`,
  notCsvHint: "Dans un tableur : enregistrez la feuille en CSV (UTF-8).",
  notCtdc: (name: string, columns: readonly string[]) => `${name} : pas un Global Dataset du CTDC. Ses colonnes : ${columns.join(", ")}`,
  notCtdcHint: "Cherché : yearOfRegistration, CountryOfExploitation, et des marques comme isForcedLabour.",
  noRows: (name: string) => `${name} : aucune ligne ne convient`,
  noneClosed: (k: number) => `Moins de ${k} dossiers clos qui comptent : rien ne peut être montré sans désigner quelqu'un.`,

  unknownColumns: (name: string, columns: readonly string[]) => `${name} : colonnes inconnues, pas comptées : ${columns.join(", ")}`,
  notRead: (name: string, column: string, cells: number, examples: readonly string[]) =>
    `${name} : ${column} : ${number(cells)} ${cells < 2 ? "cellule" : "cellules"} avec une valeur inconnue (${examples.map((one) => `« ${one} »`).join(", ")}), comptées comme sans réponse`,

  sourceTitle: ({ kind, name, shape, offices }: Trends): string => {
    if (kind === "own") return "Dossiers clos propres";
    if (kind === "merged") return `Dossiers clos de ${offices} bureaux`;
    return `${name} (CTDC Global Dataset, ${shape})`;
  },
  persons: (persons: number, isRounded: boolean): string =>
    `${isRounded ? "au moins " : ""}${number(persons)} ${persons < 2 ? "personne" : "personnes"}`,
  filtered: (countries: readonly string[] | undefined, years: readonly number[] | undefined): string =>
    [
      ...(countries ? [`pays d'exploitation : ${countries.join(", ")}`] : []),
      ...(years ? [`années d'enregistrement : ${spanOf(years)}`] : []),
    ].join(", "),
  inWords: (label, source, { count, share, change }) =>
    `${label}${source === undefined ? "" : `, ${source}`} : ${count === undefined || share === undefined ? "non montré" : `${trendWords.share(share)}, ${number(count)} ${count < 2 ? "personne" : "personnes"}`}${change === undefined ? "" : `, ${trendWords.plainChange(change)} par rapport à l'année précédente`}`,
  answered: (answered: number, isRounded: boolean): string => `${isRounded ? "au moins " : ""}${number(answered)} avec une réponse`,
  nothing: "rien à montrer",
  several: "Certaines personnes en ont plusieurs : les parts dépassent 100 % au total.",
  more: (count: number) => `et ${number(count)} de plus ; --format csv a tout`,
  severalShort: "Plusieurs réponses possibles : plus de 100 % au total.",
  moreOf: (count: number) => `et ${number(count)} de plus`,
  share: (share: number): string => `${share < 0.005 ? "<1" : Math.round(share * 100)} %`,
  count: number,
  change: (change: number): string => `${change < 0 ? "\u2212" : "+"}${number(Math.abs(change))}`,
  plainChange: (change: number): string => `${change < 0 ? "-" : "+"}${number(Math.abs(change))}`,
  notShown: "–",
  columns: { category: "", count: "personnes", share: "part", change: "écart" },
  letter: (n: number): string => "AB"[n] ?? "",

  ownName: "dossiers propres",
  mergedName: "bureaux",
  briefingTitle: "Traite des êtres humains : aperçu",
  figuresTitle: "Traite des êtres humains : chiffres",
  yearlyLead: (year: string, count: number, before: number, isRounded: boolean): string => {
    const persons = (many: number): string => `${number(many)} ${many < 2 ? "personne" : "personnes"}`;
    // Of numbers that were rounded down a percentage would say more than is known.
    if (isRounded) return `Au moins ${persons(count)} en ${year}, au moins ${number(before)} l'année précédente.`;
    if (count === before) return `${persons(count)} en ${year}, autant que l'année précédente.`;
    const percent = ` (${Math.round((Math.abs(count - before) / before) * 100)} % de ${count > before ? "plus" : "moins"})`;
    return `${persons(count)} en ${year}, contre ${number(before)} l'année précédente${percent}.`;
  },
  about: "Sur ces chiffres",

  notes: {
    shares: "Les parts sont celles des personnes avec au moins une réponse à cette question, pas de toutes.",
    ctdc: "Le CTDC contient des personnes que ses organisations partenaires ont aidées ou dont elles ont eu connaissance : il ne compte les victimes d'aucun pays, et ses années dépendent de qui a contribué.",
    synthetic:
      "Les lignes du jeu de données synthétique ne sont pas des personnes : il a été fait pour que ses nombres soient proches des vrais.",
    kAnonymised: "Le jeu de données k-anonymisé laisse de côté les personnes dont les caractéristiques sont rares.",
    own: (k: number) =>
      `Les petits nombres sont protégés : rien sous ${k} n'est montré, chaque nombre est arrondi vers le bas à un multiple de ${k}, et un tableau dont le total trahirait un nombre caché est laissé de côté. Les parts sont celles des nombres arrondis.`,
    ownCases:
      "Comptés : les dossiers clos, par année d'ouverture. Pas comptés : les inventés, les doublons, et ceux clos comme ne relevant pas de la traite.",
    ownMissing: "Le parcours ne demande ni le secteur d'activité ni qui a recruté la personne.",
    subtract:
      "Deux publications peuvent être soustraites l'une de l'autre : ce qui a changé entre elles est peut-être une seule personne. Publiez rarement, et jamais à côté d'autres sélections des mêmes dossiers.",
    merged:
      "Chaque bureau a caché ses propres petits nombres avant l'addition : les vrais nombres sont plus élevés, les parts sont approximatives, et qui est allé dans deux bureaux compte deux fois.",
    withheld: (bys: readonly By[], k: number) =>
      `Pas montré, parce que personne n'y atteint ${k} ou que le total en dirait trop : ${titles(bys)}.`,
    partly: (by: By, some: number, all: number) => `${pictureTitles[by]} : montré par ${some} bureaux sur ${all}.`,
  },
};

const spanOf = (years: readonly number[]): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length > 2 && last - first + 1 === years.length ? `${first}-${last}` : years.join(", ");
};
