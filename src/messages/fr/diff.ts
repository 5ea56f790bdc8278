import type { Effect, HumanEffect, Turn } from "../../core/difference/effect.ts";
import type { Part } from "../../core/difference/parts.ts";
import type { Assurance } from "../../core/directory/model.ts";
import type { diffWords as en } from "../en/diff.ts";
import type { Translated } from "../translated.ts";
import { checkedHow } from "./contact-words.ts";
import { formatHelp } from "./formats.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";
import { many } from "./many.ts";
import { anyOf, eachOf } from "./persons.ts";

const partNames: Readonly<Record<Part["kind"], string>> = {
  record: "fiche",
  phone: "téléphone",
  email: "courriel",
  service: "service",
  source: "source",
  emergency: "numéro d'urgence",
  mechanism: "fait national",
};

const changes = { added: "ajout", removed: "retrait", moved: "déplacement", merged: "fusion", changed: "changement" } as const;

/** Words of `referral diff`. What stands in a record comes in quoted as the format wants it. */
export const diffWords: Translated<typeof en> = {
  unread: (path: string) => `${path} ne peut pas être lu : rien n'a été comparé`,
  noFiles: (path: string) => `${path} ne contient aucun fichier de pays`,
  summary: "ce que change une modification de fichiers de pays, et qui y gagne ou y perd",
  description:
    "Comparer deux répertoires de fichiers de pays : fiches ajoutées, retirées, déplacées et fusionnées, faits ajoutés, changés et retirés, qui a confirmé.\n" +
    "Puis environ 1 000 cas inventés par pays modifié (besoin, personne, âge, langue) sont demandés dans les deux, et la commande dit qui gagne\n" +
    "ou perd un prestataire. --format markdown en fait un commentaire pour une pull request.",
  format: formatHelp,
  title: "Ce que change cette modification",
  nothing: "Rien n'a changé.",
  left_out: (folder: string, faults: number): string =>
    `Fautes dans ${folder} : ${faults}. Les fiches qui en ont une sont laissées de côté, comme si elles n'étaient pas là (referral check).`,

  counts: (counts: Readonly<Record<"added" | "removed" | "moved" | "merged" | "changed", number>>, countries: number): string =>
    `${many(countries, "pays", "pays")} : ${joinedByAnd(
      (["added", "removed", "moved", "merged", "changed"] as const)
        .filter((change) => counts[change] > 0)
        .map((change) => many(counts[change], changes[change])),
    )}`,
  nationalOnly: (countries: number): string => `${many(countries, "pays", "pays")} : faits nationaux`,
  national: "Faits nationaux",
  added: (name: string, id: string) => `ajouté : ${name} (${id})`,
  removed: (name: string, id: string) => `retiré : ${name} (${id})`,
  moved: (name: string, from: string, to: string) => `déplacé : ${name} (${from} → ${to})`,
  merged: (name: string, from: string, into: string) => `fusionné : ${name} (${from} → ${into})`,
  changed: (name: string, id: string) => `changé : ${name} (${id})`,

  part: (part: Part["kind"], name: string): string => (name === "" ? partNames[part] : `${partNames[part]} ${name}`),
  fact: (where: string, field: string, before: string, after: string): string => `${where}${where && ", "}${field} : ${before} → ${after}`,
  notStated: "non précisé",
  partAdded: (part: string, fields: string): string => `ajouté : ${part}${fields && ` (${fields})`}`,
  partRemoved: (part: string, fields: string): string => `retiré : ${part}${fields && ` (${fields})`}`,
  replaced: (part: Part["kind"], before: string, after: string): string => `${partNames[part]} : ${before} → ${after}`,
  confirmed: (how: Assurance["how"], on: string, by: string | undefined): string =>
    `vérifié le ${on} ${checkedHow[how]}${by === undefined ? "" : ` (${by})`}`,
  unconfirmed: (on: string): string => `pas de nouvelle vérification : toujours celle du ${on}`,

  effects: "Qui gagne ou perd",
  noEffect: "Personne ne gagne ni ne perd un prestataire.",
  turn: ({ kind, persons, providers, maybe }: Turn, service: string, country: string, names: readonly string[]): string => {
    const who = joinedByAnd(names);
    const what = `(service : ${service} ; pour : ${anyOf(persons)} ; pays : ${country})`;
    if (kind === "first") return `Cette modification ajoute le premier prestataire enregistré ${what} : ${who}.`;
    const only = providers.length === 1 ? "le seul prestataire enregistré" : "tous les prestataires enregistrés";
    const then =
      maybe === 0
        ? "Il ne reste aucun prestataire."
        : maybe === 1
          ? "1 autre prestataire les accueille peut-être, et ne le précise pas : à demander."
          : `${maybe} autres prestataires les accueillent peut-être, et ne le précisent pas : à demander.`;
    return `Cette modification retire ${only} ${what} : ${who}. ${then}`;
  },
  effect: (one: Effect, service: string, name: string, languages: readonly string[]): string => {
    const asking = [
      ...(one.ages ? [`âge : ${joinedByAnd(one.ages.map(String))}`] : []),
      ...(languages.length > 0 ? [`demande en : ${joinedByOr(languages)}`] : []),
    ].join(" ; ");
    const they = `${eachOf(one.persons)}${asking && ` (${asking})`}`;
    const start = `${one.country}, ${service}, ${they} : `;
    switch (one.kind) {
      case "loses":
        return `${start}perte de ${quoted(name)}${one.stated ? "" : ", qui ne précisait pas les accueillir"} ; ${one.left === 0 ? "il n'en reste aucun" : `il en reste ${many(one.left, "autre")}`}`;
      case "gains":
        return `${start}gain de ${quoted(name)}${one.stated ? "" : ", qui ne précise pas les accueillir : à demander"}`;
      case "less-sure":
        return `${start}${name} ne précise plus les accueillir : à demander`;
      case "surer":
        return `${start}${name} précise maintenant les accueillir`;
    }
  },
  cases: ({ asked, lose, gain, stranded }: HumanEffect["cases"]): string =>
    `Cas inventés : ${asked}. Perdent un prestataire : ${lose} ; en gagnent un : ${gain} ; n'en ont plus aucun : ${stranded}.`,
};

const quoted = (name: string): string => `« ${name} »`;
