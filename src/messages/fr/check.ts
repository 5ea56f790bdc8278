import type { Left } from "../../core/lint/left.ts";
import type { checkWords as en } from "../en/check.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral check`. */
export const checkWords: Translated<typeof en> = {
  summary: "vérifier les fichiers de pays comme le ferait un compilateur",
  description:
    "Vérifier les fichiers de pays comme le ferait un compilateur : fichier:ligne:col, règle, ce qui ne va pas, conseil. Prend des fichiers et des\n" +
    "répertoires ; sans rien, directory-data de cette copie du dépôt. Les erreurs sont listées et donnent le code de sortie 5, les avertissements sont comptés.\n" +
    "Les répertoires de --directory sont vérifiés superposés à l'annuaire intégré : les mêmes règles, dites de ce qu'ils ajoutent ou changent. Leur vocabulaire et leur exceptions.yaml ne sont pas lus.",
  formats: "comment afficher : text, json, ou github (commandes de workflow)",
  warnings: "lister aussi les avertissements, au lieu de les compter",
  fix: "mettre les champs en ordre et enlever les espaces en fin de ligne ; tout le reste ne change pas d'un octet, et ce qui est laissé est nommé",
  unknownFormat: (format: string) => `--format : il n'y a pas de format ${format}`,
  knownFormats: "Connus : text, json, github",
  warningsHead: "Avertissements par règle (--warnings les liste) :",
  fixed: (path: string) => `${path} : mis en ordre`,
  left: (path: string, left: Left): string => `${path} : ${whyLeft(left)}`,
  passedOver: (path: string) =>
    `${path} : pas lu : un répertoire superposé à l'annuaire apporte des fichiers de pays, ni mots ni exceptions`,
  hint: "conseil : ",
  warning: "avertissement : ",
  counts: (counts: { readonly files: number; readonly organizations: number; readonly errors: number; readonly warnings: number }) =>
    `${many(counts.files, "fichier")}, organisations saines : ${counts.organizations} ; ${many(counts.errors, "erreur")}, ${many(counts.warnings, "avertissement")}`,
  nothingToCheck: "Il n'y a rien à vérifier : pas de directory-data ici.",
  nothingToCheckHint: "Nommez des fichiers ou des répertoires : referral check my-folder/BE.yaml",
  noPath: (path: string) => `Il n'y a ni fichier ni répertoire ${path}`,
};

const many = (count: number, thing: string): string => `${count} ${thing}${count < 2 ? "" : "s"}`;

const whyLeft = (left: Left): string => {
  switch (left.why) {
    case "unreadable":
      return "laissé tel quel : son YAML ne peut pas être lu";
    case "long":
      return "laissé tel quel : il est trop long pour être corrigé ; mettez-le en ordre par morceaux";
    case "between":
      return left.lines.length === 1
        ? `les champs de la ligne ${left.lines[0]} restent dans leur ordre : un commentaire, une balise ou un champ de forme inhabituelle empêche de les déplacer`
        : `les champs des lignes ${left.lines.join(", ")} restent dans leur ordre : un commentaire, une balise ou un champ de forme inhabituelle empêche de les déplacer`;
  }
};
