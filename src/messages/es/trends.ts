import type { By } from "../../core/trends/picture.ts";
import type { trendWords as en } from "../en/trends.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";
import { pictureTitles } from "./trend-labels.ts";

/** Thousands with a space, which every Spanish-speaking country reads; a point or a comma would be a decimal sign in some. */
const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
const titles = (bys: readonly By[]): string => bys.map((by) => pictureTitles[by].toLowerCase()).join(", ");
const persons = (count: number): string => `${number(count)} ${count === 1 ? "persona" : "personas"}`;

/** Words of `referral trends`. */
export const trendWords: Translated<typeof en> = {
  summary: "gráficos de datos sobre la trata: de una descarga de CTDC, o de sus propios casos cerrados",
  description:
    "Dibuja los gráficos de los panoramas regionales (tipo de explotación, género, edad, sector de trabajo) y otros, desde una descarga\n" +
    "del Global Dataset de CTDC, k-anonimizada o sintética, como CSV; desde sus propios casos cerrados (--own), con los números\n" +
    "pequeños protegidos; o desde lo que dio --own --json. Dos fuentes se dibujan una junto a otra. Los archivos se leen aquí y no van a ninguna parte.",
  country: "de una descarga, solo las filas con este país de explotación",
  year: "de una descarga, solo las filas registradas en este año, o desde-hasta: 2018-2020",
  by: (bys) => `según qué se cuenta: ${bys.join(", ")} (por omisión: los cuatro primeros)`,
  own: "sus propios casos cerrados, de la caja fuerte: pide la frase de contraseña",
  k: (smallest) => `con --own: el número más pequeño que se muestra, y el escalón de todos: ${smallest} (por omisión) o un múltiplo`,
  merge: "suma lo que varias oficinas publicaron con --own --json",
  format: formatHelp,
  briefing: "una página para lectores: los cuatro gráficos, años, origen y captación; como markdown o html",

  noSource: "no hay nada que dibujar",
  noSourceHint: "Indique un archivo CSV descargado de ctdatacollaborative.org, o añada --own para sus propios casos cerrados.",
  twoSources: "se dibuja una fuente, o dos una junto a otra",
  unknownBy: (by) => `no se puede contar nada por “${by}”`,
  badYear: (text) => `--year “${text}” no es un año: 2019, o 2018-2020`,
  badK: (text, smallest) => `--k “${text}”: ${smallest}, o un múltiplo`,
  kWithoutOwn: "--k va con --own: las descargas y las cifras publicadas son como son",
  filtersWithoutFile: "--country y --year eligen filas de una descarga: sus propias cifras y las publicadas son siempre de todos sus casos",
  filtersWhy: "Dos selecciones de los mismos casos se podrían restar una de otra, y dejar a una sola persona.",
  mergeNeeds: "--merge admite dos o más archivos que dio trends --own --json, y nada más",
  mergeOther: (name) => `${name}: no son cifras de casos propios`,
  mergeTwice: (name) => `${name}: las mismas cifras dos veces`,
  mergeK: "las oficinas protegieron sus cifras con distintos --k",
  mergeKHint: "Que cada una las haga con el mismo --k.",
  briefingFormat: (format) => `--briefing es markdown o html, no ${format}`,
  notPublished: (name, why) => `${name}: no es lo que da trends --json: ${why}`,
  notTheForm: "tiene otra forma",
  badCounts: "una cantidad no es múltiplo de k",
  notCsv: (name) => `${name}: no es un texto CSV`,
  notCsvHint: "En un programa de hojas de cálculo: guarde la hoja como CSV (UTF-8).",
  notCtdc: (name, columns) => `${name}: no es un Global Dataset de CTDC. Sus columnas: ${columns.join(", ")}`,
  notCtdcHint: "Se buscó: yearOfRegistration, CountryOfExploitation, y marcas como isForcedLabour.",
  noRows: (name) => `${name}: ninguna fila encaja`,
  noneClosed: (k) => `Menos de ${k} casos cerrados que cuenten: no se puede mostrar nada sin señalar a alguien.`,

  unknownColumns: (name, columns) => `${name}: columnas que no se conocen, sin contar: ${columns.join(", ")}`,
  notRead: (name, column, cells, examples) =>
    `${name}: ${column}: ${number(cells)} ${cells === 1 ? "celda" : "celdas"} con un valor que no se conoce (${examples.map((one) => `“${one}”`).join(", ")}), contadas como sin respuesta`,

  sourceTitle: ({ kind, name, shape, offices }) => {
    if (kind === "own") return "Casos propios cerrados";
    if (kind === "merged") return `Casos cerrados de ${offices} oficinas`;
    return `${name} (Global Dataset de CTDC, ${shape === "synthetic" ? "sintético" : "k-anonimizado"})`;
  },
  persons: (count, isRounded) => `${isRounded ? "al menos " : ""}${persons(count)}`,
  filtered: (countries, years) =>
    [...(countries ? [`con explotación en ${countries.join(", ")}`] : []), ...(years ? [`con registro en ${spanOf(years)}`] : [])].join(
      ", ",
    ),
  inWords: (label, source, { count, share, change }) =>
    `${label}${source === undefined ? "" : `, ${source}`}: ${count === undefined || share === undefined ? "no se muestra" : `${trendWords.share(share)}, ${persons(count)}`}${change === undefined ? "" : `, ${trendWords.plainChange(change)} respecto al año anterior`}`,
  answered: (answered, isRounded) => `${isRounded ? "al menos " : ""}${number(answered)} con respuesta`,
  nothing: "nada que mostrar",
  several: "Algunas personas tienen varias de estas: las proporciones suman más de 100 %.",
  more: (count) => `y ${number(count)} más; --format csv las tiene todas`,
  severalShort: "Varias respuestas posibles: en total, más de 100 %.",
  moreOf: (count) => `y ${number(count)} más`,
  share: (share) => `${share < 0.005 ? "<1" : Math.round(share * 100)} %`,
  count: number,
  change: (change) => `${change < 0 ? "\u2212" : "+"}${number(Math.abs(change))}`,
  plainChange: (change) => `${change < 0 ? "-" : "+"}${number(Math.abs(change))}`,
  notShown: "–",
  columns: { category: "", count: "personas", share: "proporción", change: "cambio" },
  letter: (n) => "AB"[n] ?? "",

  ownName: "casos propios",
  mergedName: "oficinas",
  briefingTitle: "Trata de personas: un panorama",
  figuresTitle: "Trata de personas: cifras",
  yearlyLead: (year, count, before, isRounded) => {
    // Of numbers that were rounded down a percentage would say more than is known.
    if (isRounded) return `Al menos ${persons(count)} en ${year}, al menos ${number(before)} en el año anterior.`;
    if (count === before) return `${persons(count)} en ${year}, tantas como en el año anterior.`;
    const percent = ` (${Math.round((Math.abs(count - before) / before) * 100)} % ${count > before ? "más" : "menos"})`;
    return `${persons(count)} en ${year}, frente a ${number(before)} en el año anterior${percent}.`;
  },
  about: "Sobre estas cifras",

  notes: {
    shares: "Las proporciones son sobre las personas con alguna respuesta a esa pregunta, no sobre todas.",
    ctdc: "CTDC reúne a personas a quienes sus organizaciones asociadas asistieron o de quienes supieron: no cuenta las víctimas de ningún país, y sus años dependen de quién aportó datos.",
    synthetic: "Las filas del conjunto sintético no son personas: se hizo para que sus cantidades se acerquen a las reales.",
    kAnonymised: "El conjunto k-anonimizado deja fuera a las personas con rasgos poco frecuentes.",
    own: (k) =>
      `Los números pequeños se protegen: no se muestra nada por debajo de ${k}, cada cantidad se redondea hacia abajo a un múltiplo de ${k}, y se omite una tabla cuyo total revelaría un número oculto. Las proporciones son de los números redondeados.`,
    ownCases:
      "Se cuentan: casos cerrados, por el año en que se abrieron. No se cuentan: los inventados, los duplicados y los cerrados por no ser asunto de trata.",
    ownMissing: "El recorrido no pregunta ni el sector de trabajo ni quién captó a la persona.",
    subtract:
      "Dos publicaciones se pueden restar una de otra: lo que cambió entre ellas puede ser una sola persona. Publique pocas veces, y nunca junto a otras selecciones de los mismos casos.",
    merged:
      "Cada oficina ocultó sus números pequeños antes de sumarlos: los números verdaderos son mayores, las proporciones son aproximadas, y quien fue a dos oficinas cuenta dos veces.",
    withheld: (bys, k) => `Sin mostrar, porque ahí nadie llega a ${k} o el total diría demasiado: ${titles(bys)}.`,
    partly: (by, some, all) => `${pictureTitles[by]}: lo muestran ${some} de ${all} oficinas.`,
  },
};

const spanOf = (years: readonly number[]): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length > 2 && last - first + 1 === years.length ? `${first}-${last}` : years.join(", ");
};
