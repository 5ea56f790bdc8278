import type { startWords as en } from "../en/start.ts";
import { startWords as english } from "../en/start.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral start` around the questions. */
export const startWords: Translated<typeof en> = {
  nobodyToAsk: "start pose des questions, et il n'y a pas de terminal pour les poser",
  nobodyToAskHints: [
    "lancez la commande dans un terminal",
    "ou faites passer un cas inventé : referral start --answers FICHIER (un fichier vide : referral start --blank)",
  ],
  unknownSheet: (kind: string) => `--sheet : il n'y a pas de feuille « ${kind} »`,
  sheetKinds: (kinds: readonly string[]) => `les feuilles sont : ${kinds.join(", ")}`,
  wholeFile: "le fichier",
  notYaml: "ce n'est pas du YAML : regardez ici les guillemets, les deux-points et les retraits",
  blankOrJson: "--blank affiche un formulaire à remplir, qui est en YAML : ne mettez pas --json",
  jsonOrFolder: "--json affiche, --output écrit des fichiers : choisissez l'un des deux",
  missing: "cette réponse est nécessaire sur ce chemin (unknown, declined et not_asked sont aussi des réponses)",
  expected: (what: string) => `attendu : ${what}`,
  faults: {
    not_a_mapping: "attendu : des clés et des valeurs",
    not_a_list: "attendu : une liste, une entrée par destinataire",
    not_invented: "un fichier de réponses doit dire `invented: true` ; de vraies réponses n'ont leur place dans aucun fichier en clair",
    unknown_key: "cette clé n'existe pas",
    not_in_directory: "ce prestataire n'est pas dans l'annuaire",
    twice: "ce prestataire y est deux fois",
    missing: "chaque entrée donne son provider_id",
  },
  contradicts: (place: string) =>
    `contredit age.age_group (${place}) : l'une des deux réponses est fausse. Si personne ne peut le dire, age_group est unsure, et la protection due à un enfant s'applique`,
  contradictsOther: (other, place, why) => `contredit ${other} (${place}) : l'une des deux réponses est fausse. ${why}`,
  /** Said, since both can be true. */
  bothTaken: (other, place, why) => `ne va pas avec ${other} (${place}), et les deux sont retenues. ${why}`,
  faultsHint: "referral start --blank affiche chaque clé et ce qu'on peut y mettre. Rien n'a été fait.",
  fileKey: english.fileKey,
  noneOfThese: "rien de tout cela",
  noCandidates:
    "L'annuaire ne connaît ici aucun service qui offre cette aide et puisse accueillir la personne. Continuez sans en choisir : ce que l'on fait d'ici là est demandé ensuite, et qui appeler est affiché.",
  noAddress: "Cela ressemble à une adresse, et on n'en écrit aucune ici : ce qui est écrit peut être trouvé. La ville ou la région suffit.",
  closed: "Formulaire fermé.",
  unused: (ids: string) => `Pas utilisé sur ce chemin, et sur aucune feuille : ${ids}`,
  written: (path: string) => `Écrit : ${path}`,
  writtenHint: "Personne d'autre que vous ne peut le lire. Supprimez-le une fois remis.",
  noPersonSheet: {
    controlled: "Pas de feuille pour la personne : quelqu'un qui lui fait peur ou la contrôle pourrait la trouver.",
    unsure:
      "Pas de feuille pour la personne : il n'est pas certain que personne ne lui fait peur ni ne la contrôle, et un papier peut être trouvé.",
    not_wanted: "Pas de feuille pour la personne : elle n'a pas voulu de copie sur papier.",
  },
  personSheetLeftOut: (count: number) =>
    `Retiré de la feuille de la personne, parce que cela révélerait de quoi il s'agit : ${count} ligne(s).`,
  noFileSheet: "Pas de feuille pour le dossier : la personne n'a pas accepté de notes.",
  preview: (name: string) => `Voici tout ce que verra ${name} :`,
  goBack: (question: string) => `En l'état, rien ne peut aller à ce service. Pour changer cela, revenez à : ${question}.`,
  goBackFrom: (question: string, answer: string) =>
    `À la question ${question}, la réponse est « ${answer} » : en l'état, rien ne peut aller à ce service. S'il en est autrement, revenez-y.`,
  asked: (question: string, step: number) => `« ${question} » (étape ${step})`,
  phoneHeldBack: (line, contact) =>
    `La ligne « ${line} » n'est pas transmise : elle ne va qu'avec « ${contact} », et seulement si celle-ci dit comment joindre la personne.`,
  toChange: (question) => `Pour changer cela, revenez à : ${question}.`,
  answerAgain: "Répondez autrement, ou passez cette question. Rien d'autre de ce que vous avez saisi n'est perdu.",
  step: (n: number, of: number, title: string) => `Étape ${n} sur ${of} · ${title}`,
  plan: (text: string) => `D'ici là : ${text}`,
  unmet: (what: string) => `Demandé, et pas disponible : ${what}`,
  sheet: (n: number, of: number) => `Feuille ${n} sur ${of}`,
  field: (question: string) => `(${question})`,
};
