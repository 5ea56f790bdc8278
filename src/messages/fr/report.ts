import type { Report } from "../../core/upkeep/report.ts";
import type { reportWords as en } from "../en/report.ts";
import type { Translated } from "../translated.ts";
import { confirmWords } from "./confirm.ts";
import { formatHelp } from "./formats.ts";

/** Words of `referral report`. */
export const reportWords: Translated<typeof en> = {
  summary: "un numéro ne marche plus, un prestataire a déménagé : un message pour qui tient l'annuaire",
  description:
    "Faire un message, ou un correctif (patch), sur ce qui est faux dans une fiche de l'annuaire. La commande n'envoie rien, n'ouvre aucun coffre\n" +
    "et ne lit aucun dossier. Le message sera public : rien sur une personne ne doit y figurer. Au terminal, elle pose des questions.",
  phone: "le numéro dont il s'agit, comme l'écrit la fiche",
  email: "l'adresse dont il s'agit",
  problem: (problems: readonly string[]) => `ce qui est faux : ${problems.join(", ")}`,
  source: "la page qui montre ce qu'il en est (https://…)",
  how: (methods: readonly string[]) => `comment vous l'avez appris : ${methods.join(", ")}`,
  note: "quelques mots de plus ; publics, et jamais sur une personne",
  format: formatHelp,

  noSuch: (id: string) => `${id} : l'annuaire n'a pas cette fiche.`,
  noSuchHint: "referral search trouve un id par un nom ; ce que contiennent vos propres répertoires est privé et ne se signale pas",
  didYouMean: (id: string) => `Vouliez-vous dire ${id} ?`,
  notOfRecord: (flag: string, id: string, has: readonly string[]) =>
    `${flag} : ${id} ne l'a pas. La fiche a : ${has.length > 0 ? has.join(", ") : "rien"}`,
  onlyOne: "--phone et --email : un à la fois.",
  problemMissing: (problems: readonly string[]) => `il manque --problem : ${problems.join(", ")}`,
  problemUnknown: (problem: string, problems: readonly string[]) =>
    `--problem : il n'y a pas de ${problem} ; connus ici : ${problems.join(", ")}`,
  problemHint: "dead, wrong et hours concernent un seul numéro ou une seule adresse : --phone ou --email",
  howUnknown: (how: string, methods: readonly string[]) => `--how : il n'y a pas de ${how} ; connus : ${methods.join(", ")}`,
  sourceFault: "--source prend un lien qui commence par https:// ou http://",
  sourceExpected: "un lien qui commence par https:// ou http://",
  noteFaults: {
    number:
      "la note contient un numéro qui n'est pas de la fiche. Le numéro d'une personne, un dossier, une date de naissance : rien de cela ne doit sortir.",
    address: "la note contient une adresse de courriel qui n'est pas de la fiche.",
    person: "la note semble nommer une personne.",
    length: "la note dépasse 500 caractères : ce n'est pas l'endroit pour un récit.",
  },
  noteHint: "dites seulement ce qui est faux dans la fiche ; les pages vont dans --source",
  patchNeedsCheckout: "Un correctif (patch) se fait à partir du fichier de pays : lancez la commande là où est directory-data.",
  patchNot: (problem: string) => `Aucun correctif ne peut être fait de « ${problem} » : quelqu'un doit dire ce qui est juste maintenant.`,
  patchNotHint: "envoyez le message (--format text), ou faites le changement : referral edit",
  notInFile: (id: string, file: string) => `${file} ne dit plus cela de ${id} : c'est déjà changé.`,

  title: ({ organization, problem, about }: Report) => `${organization.id} : ${labels[problem]}${about ? ` : ${about.value}` : ""}`,
  form: {
    provider: "Prestataire",
    country: "Pays",
    wrong: "Ce qui est faux",
    fact: "Quel numéro, quelle adresse ou quel fait",
    source: "La page qui montre ce qu'il en est",
    how: "Comment vous l'avez appris",
    note: "Autre chose sur la fiche",
    agreed: "Avant d'envoyer",
  },
  problems: {
    dead: "ne fonctionne pas",
    wrong: "appartient à quelqu'un d'autre",
    moved: "le prestataire a déménagé ou a un autre nom",
    closed: "le prestataire est fermé",
    hours: "les horaires sont faux",
    other: "autre chose",
  },
  hows: confirmWords.hows,
  notGiven: "_non indiqué_",
  whole: "le prestataire en entier",
  on: (how: string, day: string) => `${how}, le ${day}`,
  agreed: "Rien ici ne concerne une personne : ni celle que j'aide, ni celle qui a répondu, ni un dossier.",
  isPublic: "Ce sera public. Relisez encore une fois : rien ne doit y parler d'une personne ou d'un dossier. Rien n'a été envoyé.",
  where:
    "Collez-le dans une nouvelle issue du dépôt de l'annuaire (formulaire « A provider is wrong »), ou envoyez-le par courriel à qui tient votre copie.",

  askFact: "Qu'est-ce qui est faux ?",
  why: "Seulement des faits de la fiche. Qui a cherché de l'aide, et pourquoi, ne regarde personne ici.",
  askProblem: "Qu'est-ce qui ne va pas ?",
  askSource: "Y a-t-il une page qui montre ce qu'il en est ? (https://…)",
  askHow: "Comment l'avez-vous appris ?",
  askNote: "Autre chose sur la fiche ? Ce sera public : pas de personne, pas de dossier.",
};

const labels = reportWords.problems;
