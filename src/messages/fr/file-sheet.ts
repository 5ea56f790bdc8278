import type { Due, Span } from "../../core/case/due.ts";
import type { fileSheetWords as en } from "../en/file-sheet.ts";
import type { Translated } from "../translated.ts";

const span = (time: Span): string =>
  "hours" in time ? `${time.hours} h` : `${time.working_days} ${time.working_days < 2 ? "jour ouvré" : "jours ouvrés"}`;

/** The words of the sheet for the file. */
export const fileSheetWords: Translated<typeof en> = {
  title: (code: string) => `Dossier ${code}`,
  headings: {
    case: "Cas",
    agreed: (number: string, name: string) => `${number} : ${name}`,
    withheld: "Non remis",
    needs: "Besoins non couverts",
    signature: "Signatures (gardées ici, jamais envoyées)",
  },
  labels: {
    opened: "Ouvert",
    outcome: "Issue",
    grounds: "Motifs de l'orientation",
    informed: "Expliqué avant de parler",
    research: "Accord pour la recherche",
    copy_wanted: "Copie de la personne",
    due: "À vérifier avec la personne",
    escalate: "Si le destinataire se tait",
    unmet: "Service non disponible",
    interim: "Plan d'ici là",
    recheck: "Chercher de nouveau le",
    released_items: "Lignes transmises",
    something_withheld: "Gardé ici selon le souhait de la personne",
    danger_call: "Appel urgent passé",
  },
  grounds: {
    clear: "motifs clairs de proposer une orientation spécialisée (ce n'est pas une décision sur le statut)",
    some: "quelques motifs : proposer un conseil spécialisé, demander de nouveau plus tard (ce n'est pas une décision sur le statut)",
    none_recorded: "aucun indice noté d'après ce qui a été demandé : orienter selon les besoins",
  },
  allInformed: "but, utilisation, accès, conservation, retrait et limites",
  silence: ({ phone_after, next_after }: Due["escalate"]) =>
    `téléphoner après ${span(phone_after)} ; prestataire suivant après ${span(next_after)}`,
  signatures: ["La personne, ou sa marque", "Tuteur ou autorité", "Témoin", "Personne qui accompagne"],
  copies: { paper: "sur papier, selon le souhait de la personne", none: "aucune : pas sûr, ou pas voulu" },
  nothing: "aucun",
};
