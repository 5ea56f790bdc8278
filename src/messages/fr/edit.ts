import type { editWords as en } from "../en/edit.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral edit`. */
export const editWords: Translated<typeof en> = {
  summary: "modifier une fiche dans votre éditeur de texte ; vérifiée avant d'être gardée",
  description:
    "Ouvrir une fiche, avec ses commentaires, dans un éditeur de texte : $VISUAL, $EDITOR ou --editor. Seule cette fiche est dans le fichier,\n" +
    "pour que rien d'autre ne soit changé par mégarde. Enregistrez et fermez : elle est vérifiée, et gardée si check l'accepte. Sinon la commande\n" +
    "dit où sont les fautes, et ce que vous avez tapé n'est pas perdu.",
  editor: 'l\'éditeur, comme nano ou "code --wait"',
  noEditor: "Aucun éditeur n'est connu ici.",
  noEditorHint: "donnez-en un : --editor nano, ou réglez EDITOR",
  editorFailed: (command: string, code: number | undefined) =>
    `${command} : l'éditeur ${code === undefined ? "a été arrêté de l'extérieur" : code === 127 ? "n'a pas été trouvé" : `s'est terminé avec ${code}`}. Rien n'a été écrit.`,
  editsAre: (path: string) => `ce que vous avez tapé est dans ${path}`,
  head: (id: string, file: string) =>
    `# ${id} dans ${file}. Enregistrez et fermez : la fiche est vérifiée, puis gardée. Fermez sans enregistrer : rien ne change.`,
  unchanged: (id: string) => `${id} : rien n'a été changé.`,
  kept: (id: string, file: string) => `${id} : modifié dans ${file}.`,
  assured: "« assured » dit encore la vérification d'avant. Si vous avez demandé au prestataire : referral confirm",
  notOne: "ce n'est pas une seule fiche avec ses champs",
  idStays: (id: string) => `l'id reste ${id} : des dossiers y renvoient. Un nouvel id demande une pierre tombale (moved:) dans le fichier`,
  meanwhile: (id: string, file: string) => `${id} a été modifié dans ${file} pendant que vous l'éditiez. Rien n'a été écrit.`,
  openAgain: "L'ouvrir de nouveau ?",
  openAgainWhy: "Ce que vous avez tapé est encore là. Rien n'a été écrit.",
  again: "oui : corriger",
  giveUp: "non : abandonner, et laisser ce que j'ai tapé là où c'est",
};
