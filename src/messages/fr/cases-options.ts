import type { casesOptionWords as en } from "../en/cases-options.ts";
import type { Translated } from "../translated.ts";

/** What `referral cases --help` says. */
export const casesOptionWords: Translated<typeof en> = {
  summary: "les dossiers enregistrés et ce qu'il y a à faire, le plus urgent d'abord",
  description:
    "Liste les dossiers enregistrés avec ce qu'il y a à faire, le plus urgent d'abord. Demande d'abord la phrase secrète ; ne nomme personne.",
  due: "seulement ceux qui ont quelque chose à faire aujourd'hui ou en retard",
  overdue: "seulement ceux qui ont quelque chose en retard",
  expired: "seulement ceux dont le jour de conservation est passé ; au terminal, demande que faire de chacun",
  all: "aussi ceux qui sont clos",
};
