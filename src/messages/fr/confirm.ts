import type { Assurance } from "../../core/directory/model.ts";
import type { PhoneUse, Population } from "../../core/vocabulary/ids.ts";
import type { confirmWords as en } from "../en/confirm.ts";
import type { Translated } from "../translated.ts";
import { phoneUses, wordsOf } from "./contact-words.ts";
import { populationLabels, serviceLabels } from "./vocabulary.ts";

const hows: Readonly<Record<Assurance["how"], string>> = {
  phone: "par téléphone",
  email: "par courriel",
  visit: "lors d'une visite",
  "public-page": "sur sa page publique seulement",
};

/** Words of `referral confirm`. */
export const confirmWords: Translated<typeof en> = {
  summary: "vous avez demandé à un prestataire et sa fiche est juste : le noter",
  description:
    "Noter qu'une fiche a été vérifiée : seules ses lignes « assured » changent. Pour après l'appel, la réponse ou la visite ; avec --changed, les\n" +
    "faits sont demandés un par un, et ce qui est différent maintenant est écrit aussi. public-page : la page a été relue et personne n'a été interrogé.",
  how: (methods: readonly string[]) => `comment la fiche a été vérifiée : ${methods.join(", ")}`,
  on: "le jour de la vérification (par défaut : aujourd'hui)",
  by: "qui a vérifié, comme une fonction : « l'accueil de la ligne » ; jamais une personne",
  changed: "quelque chose est différent : demander fait par fait",

  howMissing: (methods: readonly string[]) => `il manque --how : ${methods.join(", ")}`,
  howUnknown: (how: string, methods: readonly string[]) => `--how : il n'y a pas de ${how} ; connus : ${methods.join(", ")}`,
  dayFault: (on: string) => `--on : ${on} n'est pas un jour comme 2026-11-22`,
  person: "--by : cela ressemble au nom d'une personne. Dites la fonction : l'annuaire est public, et les gens s'en vont.",
  personHint: 'par exemple --by "l\'accueil de la ligne"',
  faults: {
    ahead: (next, _) => `--on : le ${next.on} n'est pas encore arrivé.`,
    older: (next, before) => `--on : le ${next.on} est avant la vérification qui s'y trouve (${before.on}).`,
    weaker: (_, before) =>
      `La fiche a été vérifiée ${before.how === undefined ? "" : hows[before.how]} le ${before.on} : une page relue en dit moins, et prendrait la place de cette vérification.`,
  },
  changedNeedsTerminal: "--changed pose des questions, et il n'y a personne à qui les poser : il faut un terminal.",
  changedHint: "dans un script : referral edit <id> --editor CMD, puis referral confirm <id> --how …",

  confirmed: (id: string, { on, how, by }: Assurance) => `${id} : vérifié le ${on} ${hows[how]}${by === undefined ? "" : ` (${by})`}.`,
  same: (id: string) => `${id} : cette vérification s'y trouve déjà.`,
  lines: (file: string, gone: readonly string[], come: readonly string[]): readonly string[] => [
    file,
    ...gone.map((one) => `- ${one}`),
    ...come.map((one) => `+ ${one}`),
  ],
  notHere: "cela ne peut pas être changé sur place : utilisez referral edit",

  askHow: "Comment la fiche a-t-elle été vérifiée ?",
  hows,
  why: "Ce qui est encore juste reste tel quel. Ce qu'on ne sait plus est enlevé : personne ne doit y être envoyé.",
  right: "encore juste",
  gone: "n'existe plus",
  phone: (number: string, use: PhoneUse, hours: string | undefined) =>
    `Téléphone : ${number} (${phoneUses[use]} ; ${hours ?? "horaires non précisés"})`,
  otherNumber: "un autre numéro",
  otherHours: "d'autres horaires",
  hoursGone: "on ne connaît plus les horaires",
  newNumber: "Le numéro, comme l'écrit son titulaire",
  newHours: "Les horaires (24/7, ou comme Mo-Fr 09:00-17:00)",
  source: "La page qui le montre (https://…)",
  sourceWhy: "Qui en doutera plus tard doit pouvoir le vérifier. Aucun fait sans sa page.",
  email: (address: string) => `Courriel : ${address}`,
  otherEmail: "une autre adresse",
  newEmail: "L'adresse du bureau ; jamais celle d'une personne",
  website: (url: string) => `Site : ${url}`,
  otherWebsite: "un autre site",
  newWebsite: "Le site (https://…)",
  service: (type: string, populations: readonly Population[] | undefined) =>
    `Service : ${wordsOf(serviceLabels, type)}, pour : ${populations?.map((one) => populationLabels[one]).join(", ") ?? "public non précisé"}`,
  otherPopulations: "pour d'autres",
  newPopulations: "Pour qui ?",
  caution: (text: string) => `Attention : ${text}`,
  otherCaution: "une autre mise en garde",
  newCaution: "Que doit savoir le lecteur ?",
  status: "Est-ce ouvert ?",
  statuses: {
    active: "oui, cela fonctionne",
    temporarily_closed: "fermé pour un temps",
    defunct: "cela n'existe plus",
  },
  write: "Écrire ces lignes ?",
  writeWhy: "Rien n'a été écrit jusqu'ici.",
};
