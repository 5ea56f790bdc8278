import type { Part } from "../../core/difference/parts.ts";
import type { diffWords as en } from "../en/diff.ts";
import type { Translated } from "../translated.ts";
import { formatHelp } from "./formats.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";
import { many } from "./many.ts";
import { anyOf, eachOf } from "./persons.ts";

const countriesOf = (count: number): string => many(count, "país", "países");

const partNames: Readonly<Record<Part["kind"], string>> = {
  record: "ficha",
  phone: "teléfono",
  email: "correo electrónico",
  service: "servicio",
  source: "fuente",
  emergency: "número de emergencia",
  mechanism: "dato nacional",
};
const ways: Readonly<Record<string, string>> = {
  phone: "por teléfono",
  email: "por correo electrónico",
  visit: "en una visita",
  "public-page": "en su página pública",
};
const changes = {
  added: ["añadida", "añadidas"],
  removed: ["quitada", "quitadas"],
  moved: ["trasladada", "trasladadas"],
  merged: ["fusionada", "fusionadas"],
  changed: ["cambiada", "cambiadas"],
} as const;

/** Words of `referral diff`. What stands in a record comes in quoted as the format wants it. */
export const diffWords: Translated<typeof en> = {
  unread: (path) => `${path} no se puede leer: no se comparó nada`,
  noFiles: (path) => `${path} no contiene ningún archivo de país`,
  summary: "qué cambia una edición de archivos de país, y quién gana o pierde con ella",
  description:
    "Compara dos carpetas de archivos de país: fichas añadidas, quitadas, trasladadas y fusionadas, datos añadidos, cambiados y quitados, quién confirmó.\n" +
    "Después se preguntan en ambas unos 1000 casos inventados por cada país cambiado (necesidad, persona, edad, idioma), y dice quién gana\n" +
    "o pierde un prestador. --format markdown hace un comentario para un pull request.",
  format: formatHelp,
  title: "Qué cambia esta edición",
  nothing: "No cambió nada.",
  left_out: (folder, faults) =>
    `${folder} tiene ${many(faults, "error", "errores")}: las fichas con un error quedan fuera, como si no estuvieran (referral check).`,

  counts: (counts, countries) =>
    `${countriesOf(countries)}: ${joinedByAnd(
      (["added", "removed", "moved", "merged", "changed"] as const)
        .filter((change) => counts[change] > 0)
        .map((change) => `${counts[change]} ${changes[change][counts[change] === 1 ? 0 : 1]}`),
    )}`,
  nationalOnly: (countries) => `${countriesOf(countries)}: datos nacionales`,
  national: "Datos nacionales",
  added: (name, id) => `añadida: ${name} (${id})`,
  removed: (name, id) => `quitada: ${name} (${id})`,
  moved: (name, from, to) => `trasladada: ${name} (${from} → ${to})`,
  merged: (name, from, into) => `fusionada: ${name} (${from} → ${into})`,
  changed: (name, id) => `cambiada: ${name} (${id})`,

  part: (part, name) => (name === "" ? partNames[part] : `${partNames[part]} ${name}`),
  fact: (where, field, before, after) => `${where}${where && ", "}${field}: ${before} → ${after}`,
  notStated: "no consta",
  partAdded: (part, fields) => `${part}: se añade${fields && ` (${fields})`}`,
  partRemoved: (part, fields) => `${part}: se quita${fields && ` (${fields})`}`,
  replaced: (part, before, after) => `${partNames[part]}: ${before} → ${after}`,
  confirmed: (how, on, by) => `comprobada el ${on}, ${ways[how] ?? how}${by === undefined ? "" : ` (${by})`}`,
  unconfirmed: (on) => `sin nueva comprobación: sigue la del ${on}`,

  effects: "Quién gana o pierde",
  noEffect: "Nadie gana ni pierde un prestador.",
  turn: ({ kind, persons, providers, maybe }, service, country, names) => {
    const who = joinedByAnd(names);
    if (kind === "first")
      return `Esta edición añade el primer servicio de ${service} que consta para ${anyOf(persons)} en ${country}: ${who}.`;
    const only = providers.length === 1 ? `el único servicio de ${service} que consta` : `todos los servicios de ${service} que constan`;
    const then =
      maybe === 0
        ? "No queda nadie."
        : maybe === 1
          ? "1 prestador puede recibir a estas personas, y no lo dice: pregunte."
          : `${maybe} prestadores pueden recibir a estas personas, y no lo dicen: pregunte.`;
    return `Esta edición quita ${only} para ${anyOf(persons)} en ${country}: ${who}. ${then}`;
  },
  effect: (one, service, name, languages) => {
    const asking = [
      ...(one.ages ? [`de ${joinedByAnd(one.ages.map(String))} años`] : []),
      ...(languages.length > 0 ? [`que piden ${joinedByOr(languages)}`] : []),
    ].join(" ");
    const they = `${eachOf(one.persons)}${asking && ` ${asking}`}`;
    const start = `${one.country}, ${service}: `;
    switch (one.kind) {
      case "loses":
        return `${start}${they} pierden ${name}${one.stated ? "" : ", que no decía que recibe a estas personas"}; ${one.left === 0 ? "no queda nadie" : one.left === 1 ? "queda 1 más" : `quedan ${one.left} más`}`;
      case "gains":
        return `${start}${they} ganan ${name}${one.stated ? "" : ", que no dice que recibe a estas personas: pregunte"}`;
      case "less-sure":
        return `${start}${name} ya no dice que recibe a ${they}: pregunte`;
      case "surer":
        return `${start}${name} ahora dice que recibe a ${they}`;
    }
  },
  cases: ({ asked, lose, gain, stranded }) =>
    `De ${many(asked, "caso inventado", "casos inventados")}: ${lose} ${lose === 1 ? "pierde" : "pierden"} un prestador, ${gain} ${gain === 1 ? "gana" : "ganan"} uno, ${stranded} ${stranded === 1 ? "se queda" : "se quedan"} sin ninguno.`,
};
